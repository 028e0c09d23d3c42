// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules for keys; see the header.
#include "client/keys/keyrules.h"

#include <QtCore/QSet>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Of a passphrase: what NIST SP 800-63B wants of a secret that people choose.
constexpr int leastCharacters = 8;
constexpr int leastDifferent = 5;
constexpr int goodCharacters = 15; // the same, for one that stands alone (SP 800-63B-4)

} // namespace

bool isKeyTaken(const SignInRules &rules, const QString &type, int bits)
{
    const QString family = keyFamily(type);
    return !type.isEmpty() && (rules.keyTypes.isEmpty() || rules.keyTypes.contains(family))
        && (family != "rsa"_L1 || bits == 0 || bits >= rules.rsaBits);
}

int leastPassphraseLength(const SignInRules &rules)
{
    return std::max(rules.passphraseLength, leastCharacters);
}

Result<> checkPassphrase(const QString &passphrase, const SignInRules &rules, bool withoutIt)
{
    using Kind = Error::Kind;
    if (passphrase.isEmpty() && withoutIt && !rules.wantsPassphrase)
        return {};
    if (passphrase.isEmpty())
        return failure(Kind::BadInput, {}, u"none"_s);
    const QList<uint> characters = passphrase.toUcs4();
    const int least = leastPassphraseLength(rules);
    if (characters.size() < least)
        return failure(Kind::BadInput, QString::number(least), u"length"_s);
    if (QSet<uint>(characters.begin(), characters.end()).size() < leastDifferent)
        return failure(Kind::BadInput, {}, u"variety"_s);
    return {};
}

PassphraseStrength strengthOf(const QString &passphrase, const SignInRules &rules)
{
    if (!checkPassphrase(passphrase, rules))
        return PassphraseStrength::Refused;
    return passphrase.toUcs4().size() < goodCharacters ? PassphraseStrength::Fair : PassphraseStrength::Good;
}

} // namespace officina
