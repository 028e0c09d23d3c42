// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about keys; see the header.
#include "ui/present/keytext.h"

#include "client/base/remotepath.h"
#include "client/base/userhome.h"
#include "client/sites/typedsite.h"
#include "ui/present/errortext.h"
#include "ui/present/signintext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::KeyAssistant)
};

// Each with its number: at a glance it is taken for another one.
QString lettersText(const QString &letters)
{
    QStringList texts;
    const QList<uint> numbers = letters.toUcs4();
    for (const uint number : numbers) {
        const char32_t letter = number;
        texts += u"%1 (U+%2)"_s.arg(QString::fromUcs4(&letter, 1),
                                    QString::number(number, 16).toUpper().rightJustified(4, u'0'));
    }
    return texts.join(u", "_s);
}

} // namespace

QString shownFile(const QString &path)
{
    const QString home = userHome() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path;
}

QString keyName(const OwnKey &key)
{
    if (!key.file.isEmpty())
        return shownFile(key.file);
    return key.comment.isEmpty() ? key.fingerprint() : displayText(key.comment);
}

QString keyTypeName(const QString &family)
{
    if (family == "ed25519"_L1)
        return u"Ed25519"_s;
    return family.startsWith("ssh-"_L1) ? family : family.toUpper();
}

QString keyTypeNames(const QStringList &families)
{
    QStringList names;
    for (const QString &family : families)
        names += keyTypeName(family);
    return names.join(u", "_s);
}

QString keyFitText(KeyFit fit, const OwnKey &key, const Site &site)
{
    const QString name = siteName(site);
    const SignInRules &rules = site.signIn;
    switch (fit) {
    case KeyFit::Fits: {
        const QString kind = rules.keyTypes.isEmpty()
            ? Words::tr("Which keys %1 takes is not known.", "%1: a site").arg(name)
            : Words::tr("Of a kind that %1 takes.", "a key; %1: a site").arg(name);
        return key.needsAgent() ? kind + u' ' + tokenText() : kind;
    }
    case KeyFit::TypeNotTold: return Words::tr("The file does not tell its type.");
    case KeyFit::TypeRefused:
        //: %1 is a type of key, %2 a site, %3 a list of types
        return Words::tr("Of the type %1; %2 takes only: %3.")
            .arg(keyTypeName(keyFamily(key.type)), name, keyTypeNames(rules.keyTypes));
    case KeyFit::TooShort:
        //: %1 and %3 are numbers, %2 is a site
        return Words::tr("RSA of %1 bits; %2 wants %3 or more.")
            .arg(QString::number(key.bits), name, QString::number(rules.rsaBits));
    case KeyFit::NoPassphrase: return Words::tr("Without a passphrase, which %1 wants.", "%1: a site").arg(name);
    case KeyFit::OpenToOthers:
        return Words::tr("Others can read the file, so that ssh refuses it: chmod 600 %1", "%1: a file")
            .arg(shownFile(key.file));
    }
    return {};
}

QString tokenText()
{
    return Words::tr("Officina reaches a security token (FIDO) through an agent alone: give the key to one.");
}

QString publicHalfUnknownText(const OwnKey &key)
{
    return Words::tr("The key does not tell its public half. ssh-keygen -y -f %1 prints it.").arg(key.file);
}

QString keyFitWord(KeyFit fit, const Site &site)
{
    switch (fit) {
    case KeyFit::Fits:
        return site.signIn.keyTypes.isEmpty() ? Words::tr("Not known", "whether a site takes a key")
                                              : Words::tr("Yes", "a site takes such keys");
    case KeyFit::TypeNotTold: return Words::tr("Not known", "whether a site takes a key");
    case KeyFit::TypeRefused: return Words::tr("No: its type");
    case KeyFit::TooShort: return Words::tr("No: too short", "an RSA key");
    case KeyFit::NoPassphrase: return Words::tr("No: unprotected", "a key without a passphrase");
    case KeyFit::OpenToOthers: return Words::tr("No: others can read it", "a key");
    }
    return {};
}

QString passphraseStrengthText(const QString &passphrase, const Site &site)
{
    if (passphrase.isEmpty())
        return {};
    switch (strengthOf(passphrase, site.signIn)) {
    case PassphraseStrength::Refused: return passphraseProblem(checkPassphrase(passphrase, site.signIn).error(), site);
    case PassphraseStrength::Fair: return Words::tr("It will do. A longer one is better, like several words.");
    case PassphraseStrength::Good: return Words::tr("A good length.");
    }
    return {};
}

QString keyAdviceText(const KeyAdvice &advice, const Site &site)
{
    const QString name = siteName(site);
    switch (advice.kind) {
    case KeyAdvice::Kind::UseKey: {
        //: %1 is a site, %2 a key
        const QString use = Words::tr("For %1 use the key %2.").arg(name, keyName(*advice.key));
        if (advice.key->needsAgent()) // which shows it then
            return use + u' ' + tokenText();
        return advice.isNamed ? use
                              : use + u' '
                + Words::tr("ssh does not show it there by itself: name it in ~/.ssh/config, or add it to the agent.");
    }
    case KeyAdvice::Kind::MakeKey: return Words::tr("No key here does for %1: make one.", "%1: a site").arg(name);
    case KeyAdvice::Kind::GetCertificate:
        return site.renewCommand.isEmpty()
            ? Words::tr("%1 lets you in with a certificate, which it issues itself.", "%1: a site").arg(name)
            //: %1 is a site, %2 a command
            : Words::tr("%1 lets you in with a certificate. Fetch one with: %2").arg(name, site.renewCommand);
    case KeyAdvice::Kind::NoKeyWanted: return Words::tr("%1 does not let in with a key.", "%1: a site").arg(name);
    }
    return {};
}

QString keyTrialText(const ssh::KeyTrial &trial, const Site &site)
{
    using Answer = ssh::KeyTrial::Answer;
    const QString name = siteName(site);
    if (trial.answer == Answer::Taken)
        //: %1 is a site, %2 a user
        return Words::tr("%1 takes this key for %2. It may still ask for a code or a password.").arg(name, trial.user);
    if (trial.answer == Answer::Refused) {
        //: %1 is a site, %2 a user
        const QString what = Words::tr("%1 does not take this key for %2. Either it was not handed in there, or it is "
                                       "not in use yet, or the user has another name.")
                                 .arg(name, trial.user);
        const QString place = keyPlaceText(site);
        return place.isEmpty() ? what : what + u' ' + place;
    }
    if (trial.error && trial.error->kind == Error::Kind::Unsupported && !trial.user.isEmpty())
        return trial.error->detail.isEmpty()
            ? Words::tr("%1 did not ask for a key, so whether it takes this one is not known.", "%1: a site").arg(name)
            //: %1 is a site, %2 ways to sign in as SSH names them
            : Words::tr("%1 wants something else first (%2), so whether it takes this key is not known.")
                  .arg(name, displayText(trial.error->detail));
    //: %1 is a site
    return Words::tr("Whether %1 takes this key is not known.").arg(name)
        + (trial.error ? u' ' + errorText(*trial.error, Doing::Connecting).all() : QString());
}

QString passphraseProblem(const Error &error, const Site &site)
{
    if (error.subject == "length"_L1)
        return Words::tr("The passphrase is too short: it needs %n character(s) or more.", nullptr,
                         error.detail.toInt());
    if (error.subject == "variety"_L1)
        return Words::tr("The passphrase is a few characters again and again. Several words make a good one.");
    if (site.signIn.wantsPassphrase)
        return Words::tr("%1 wants keys that have a passphrase.", "%1: a site").arg(siteName(site));
    return Words::tr("The key needs a passphrase.");
}

QString typedSiteProblem(const Error &error)
{
    const QString part = displayText(error.detail);
    if (error.subject == "empty"_L1)
        return Words::tr("Type an address, like learner@host.eu:2222.");
    if (error.subject == "only-port"_L1)
        return Words::tr("A port alone is no address. Type the host before it, like host.eu:%1.").arg(part);
    if (error.subject == "scheme"_L1)
        return Words::tr("Only ssh:// leads to a site, not %1://.", "%1: a word like https").arg(part);
    if (error.subject == "path"_L1)
        return Words::tr("Type the host alone, without a folder or file (%1).").arg(part);
    if (error.subject == "password"_L1)
        return Words::tr("Type no password here: it is asked for when the site wants it.");
    if (error.subject == "blank"_L1)
        return Words::tr("Type the address alone, without blanks, commands and options.");
    if (error.subject == "no-user"_L1)
        return Words::tr("The user name is missing before the @.");
    if (error.subject == "no-host"_L1)
        return Words::tr("The host is missing. Type it like learner@host.eu.");
    if (error.subject == "no-port"_L1)
        return Words::tr("The port is missing after the colon. Type a number from 1 to 65535, or leave the colon out.");
    if (error.subject == "user"_L1)
        return Words::tr("This is not a user name: %1").arg(part);
    if (error.subject == "port"_L1)
        return Words::tr("This is not a port, a number from 1 to 65535: %1").arg(part);
    if (error.subject == "scripts"_L1)
        return Words::tr(
                   "%1 mixes letters of different scripts, and may only look like the host that you mean. It is not "
                   "taken: type the address by hand. The odd letters are: %2",
                   "%1: a host, %2: letters with their numbers")
            .arg(part, lettersText(strayLetters(error.detail)));
    return Words::tr("This is not the name or address of a host: %1").arg(part);
}

QString sshConfigProblem(const Error &error)
{
    const QString value = displayText(error.detail);
    if (error.kind == Error::Kind::Exists)
        return Words::tr("There is a host named %1 in ~/.ssh/config already.").arg(displayText(error.subject));
    if (error.kind != Error::Kind::BadInput)
        return errorText(error, Doing::ChangingFiles).all();
    if (error.subject == "name"_L1)
        return Words::tr("A name for ~/.ssh/config has up to 63 letters, digits, and . _ - alone, and does not begin "
                         "with officina-: %1")
            .arg(value);
    if (error.subject == "hostName"_L1)
        return Words::tr("This cannot stand in ~/.ssh/config as a host: %1").arg(value);
    if (error.subject == "user"_L1)
        return Words::tr("This cannot stand in ~/.ssh/config as a user name: %1").arg(value);
    if (error.subject == "port"_L1)
        return Words::tr("This is not a port, a number from 1 to 65535: %1").arg(value);
    if (error.subject == "identityFile"_L1)
        return Words::tr("This cannot stand in ~/.ssh/config as the file of a key: %1").arg(value);
    if (error.subject == "block"_L1)
        //: %1 says how, in English
        return Words::tr("Officina's lines in ~/.ssh/config were changed and are not whole (%1). Nothing was written: "
                         "mend or delete them.")
            .arg(value);
    return errorText(error, Doing::ChangingFiles).all();
}

QString newKeyProblem(const Error &error)
{
    if (error.kind == Error::Kind::Exists)
        return Words::tr("There is a file of that name already, which is never replaced: %1")
            .arg(shownFile(error.subject));
    if (error.kind == Error::Kind::BadInput && error.subject == "passphrase"_L1)
        return Words::tr("ssh could not take this passphrase: it is too long, or has characters that cannot be typed.");
    if (error.kind == Error::Kind::BadInput && error.subject == "name"_L1)
        return Words::tr("A name that ends in .pub is for the public half, which is made beside the key.");
    if (error.kind == Error::Kind::BadInput && error.subject == "comment"_L1)
        return Words::tr("The comment has to be one line.");
    return errorText(error, Doing::ChangingFiles).all();
}

} // namespace officina
