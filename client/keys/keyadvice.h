// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of a person's keys does for a site, by what the site's profile tells of its rules; or that one is to be made.
#pragma once

#include "client/keys/keyrules.h"
#include "client/keys/ownkeys.h"
#include "client/sites/site.h"

namespace officina {

enum class KeyFit {
    Fits,
    TypeNotTold,  // by the file
    TypeRefused,
    TooShort,     // RSA
    NoPassphrase, // and the site wants one
    OpenToOthers, // ssh would refuse the file
};
KeyFit fitOf(const SignInRules &rules, const OwnKey &key);

struct KeyAdvice {
    enum class Kind {
        UseKey,         // key
        MakeKey,        // no key fits
        GetCertificate, // the site lets in with a certificate alone: Site::renewCommand fetches one
        NoKeyWanted,    // the site lets in otherwise alone
    };
    Kind kind = Kind::MakeKey;
    std::optional<OwnKey> key = {};
    QString newFile = {}; // where a new one may be made, a free name below the folder of ssh; empty: none is wanted
    bool isNamed = true;  // ssh offers the key to the site by itself; else it has to be named, for the site or in
                          // ~/.ssh/config (SshConfigFile)
};

// keys: as ownKeys() gives them for the site. Of several that fit: one that can be used as it is before one in a token
// that no agent holds; one that ssh offers by itself before others; one in a token, then one in the agent, then their
// order.
KeyAdvice keyAdvice(const Site &site, const QList<OwnKey> &keys, const QString &sshFolder);

} // namespace officina
