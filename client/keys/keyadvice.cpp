// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing a key for a site; see the header.
#include "client/keys/keyadvice.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Way = SignInRules::Way;

bool isFree(const QString &file)
{
    return std::ranges::none_of(std::array{file, file + u".pub"_s}, [](const QString &each) {
        return QFileInfo::exists(each) || QFileInfo(each).isSymLink();
    });
}

// The name that ssh looks for by itself, where nobody has it; else one of the site's.
QString freeFile(const Site &site, const QString &folder)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9_-]+"_s);
    const QString usual = folder + u"/id_ed25519"_s;
    QString file = usual;
    const QString own = usual + u'_' + QString(site.id.value).replace(odd, u"-"_s);
    for (int i = 1; !isFree(file); ++i)
        file = i == 1 ? own : u"%1-%2"_s.arg(own).arg(i);
    return file;
}

} // namespace

KeyFit fitOf(const SignInRules &rules, const OwnKey &key)
{
    if (key.type.isEmpty())
        return KeyFit::TypeNotTold;
    if (!isKeyTaken(rules, key.type, key.bits))
        return isKeyTaken(rules, key.type, 0) ? KeyFit::TooShort : KeyFit::TypeRefused;
    if (key.isOpenToOthers)
        return KeyFit::OpenToOthers;
    // What lies in a token is guarded by that.
    if (rules.wantsPassphrase && key.encrypted == OwnKey::Encrypted::No && !key.isInToken())
        return KeyFit::NoPassphrase;
    return KeyFit::Fits;
}

KeyAdvice keyAdvice(const Site &site, const QList<OwnKey> &keys, const QString &sshFolder)
{
    const SignInRules &rules = site.signIn;
    if (!rules.ways.isEmpty() && !rules.takes(Way::Key))
        return {rules.takes(Way::Certificate) ? KeyAdvice::Kind::GetCertificate : KeyAdvice::Kind::NoKeyWanted};
    const QString file = freeFile(site, sshFolder);
    const auto rank = [&](const OwnKey &key) {
        return std::tuple(fitOf(rules, key) != KeyFit::Fits, key.needsAgent(), !key.isOffered, !key.isInToken(),
                          !key.isInAgent);
    };
    const auto best = std::ranges::min_element(keys, {}, rank);
    if (best != keys.end() && fitOf(rules, *best) == KeyFit::Fits)
        return {.kind = KeyAdvice::Kind::UseKey, .key = *best, .newFile = file, .isNamed = best->isOffered};
    const bool isUsual = file.endsWith("/id_ed25519"_L1) && site.identities.isEmpty();
    return {.kind = KeyAdvice::Kind::MakeKey, .newFile = file, .isNamed = isUsual};
}

} // namespace officina
