// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about signing in; see the header.
#include "ui/present/signintext.h"

#include "ui/present/cataloguetext.h"
#include "ui/present/keytext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::AccessDoctor)
};

QString wayText(SignInRules::Way way)
{
    switch (way) {
    case SignInRules::Way::Key: return Words::tr("An SSH key lets you in.");
    case SignInRules::Way::Certificate: return Words::tr("An SSH certificate lets you in.");
    case SignInRules::Way::Password: return Words::tr("A password lets you in.");
    case SignInRules::Way::Browser: return Words::tr("You sign in by way of the browser.");
    }
    return {};
}

} // namespace

QString keyPlaceText(const Site &site)
{
    const SignInRules &rules = site.signIn;
    QStringList parts;
    if (!rules.keyPlace.isEmpty())
        parts += Words::tr("Where %1 takes the public half: %2", "%2: a place, a sentence")
                     .arg(siteName(site), catalogueText(rules.keyPlace));
    if (!rules.keyUrl.isEmpty())
        parts += rules.keyUrl;
    return parts.join(u' ');
}

QStringList signInWants(const Site &site)
{
    const SignInRules &rules = site.signIn;
    QStringList wants;
    for (const SignInRules::Way way : rules.ways)
        wants += wayText(way);
    if (rules.ways.size() > 1)
        wants += Words::tr("Any of these is enough to begin with.");
    if (!rules.keyTypes.isEmpty())
        wants += Words::tr("Keys of these types are taken: %1.").arg(keyTypeNames(rules.keyTypes));
    if (rules.rsaBits > 0)
        wants += Words::tr("An RSA key has %n bit(s) or more.", nullptr, rules.rsaBits);
    if (rules.wantsPassphrase)
        wants += rules.passphraseLength > 0
            ? Words::tr("The key has a passphrase of %n character(s) or more.", nullptr, rules.passphraseLength)
            : Words::tr("The key has a passphrase.");
    if (rules.certificateHours > 0)
        wants += Words::tr("A certificate is valid for %n hour(s).", nullptr, rules.certificateHours);
    if (!rules.keyPlace.isEmpty())
        wants += Words::tr("Where the public key is handed in: %1", "%1: a place, a sentence")
                     .arg(catalogueText(rules.keyPlace));
    if (!rules.addressPlace.isEmpty())
        wants += Words::tr("Where addresses are declared: %1", "%1: a place, a sentence")
                     .arg(catalogueText(rules.addressPlace));
    return wants;
}

} // namespace officina
