// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site takes of keys and their passphrases, as its profile tells it.
#pragma once

#include "client/base/result.h"
#include "client/sites/siteprofile.h"

namespace officina {

// type: as SSH names it; empty: not told, which is not taken. bits: of an RSA key; 0: not told.
bool isKeyTaken(const SignInRules &rules, const QString &type, int bits);

// How long a new passphrase has to be, in characters: as the site says, and never less than what makes guessing slow.
int leastPassphraseLength(const SignInRules &rules);
// How long guessing takes, as far as its length tells: Good for one that would do alone.
enum class PassphraseStrength { Refused, Fair, Good };
PassphraseStrength strengthOf(const QString &passphrase, const SignInRules &rules);

// For a new key. BadInput, with the subject saying why: "length" (detail: how many at least), "variety" (a few
// characters again and again); "none" for an empty one, which is taken where withoutIt was said and the site does
// not want one.
Result<> checkPassphrase(const QString &passphrase, const SignInRules &rules, bool withoutIt = false);

} // namespace officina
