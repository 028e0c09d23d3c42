// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about keys and ways to a site: which key does, what a site said of one, and what is wrong with a passphrase,
// a typed address or a name for ~/.ssh/config.
#pragma once

#include "client/keys/keyadvice.h"
#include "client/ssh/keytrial.h"

namespace officina {

QString keyTypeName(const QString &family); // "Ed25519", as people write it
QString keyTypeNames(const QStringList &families);

// Whether a key does for a site, a sentence.
QString keyFitText(KeyFit fit, const OwnKey &key, const Site &site);
// What to do to get in, one or two sentences.
QString keyAdviceText(const KeyAdvice &advice, const Site &site);
// Whether a key does, in a word or two.
QString keyFitWord(KeyFit fit, const Site &site);
// What else one in a token wants that no agent holds.
QString tokenText();
// Of one that does not tell its public half: how to get it.
QString publicHalfUnknownText(const OwnKey &key);
// What a key is called: its file, else what the agent calls it.
QString keyName(const OwnKey &key);
QString shownFile(const QString &path); // the home folder stands as "~"
// How good a new passphrase is, or what is wrong with it; empty for an empty one.
QString passphraseStrengthText(const QString &passphrase, const Site &site);
// What the site said to a key, and what to look at next.
QString keyTrialText(const ssh::KeyTrial &trial, const Site &site);

// A sentence for each reason of checkPassphrase(), typedSite(), SshConfigFile and ssh::makeKey(): what is wrong and
// what to do.
QString passphraseProblem(const Error &error, const Site &site);
QString typedSiteProblem(const Error &error);
QString sshConfigProblem(const Error &error);
QString newKeyProblem(const Error &error);

} // namespace officina
