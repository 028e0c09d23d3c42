// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps at a replica; see the header.
#include "tests/integration/replicavisit.h"

#include "client/connection/signin.h"
#include "client/doctor/computer.h"
#include "client/doctor/way.h"
#include "tests/support/resultcheck.h"

#include <algorithm>

namespace officina::testing {

using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::Finding;
using doctor::Status;
using Way = SignInRules::Way;
using Code = Replica::Code;

QString textOf(const QList<Check> &checks, Status status)
{
    QStringList lines;
    for (const Check &check : checks)
        if (check.status() == status)
            lines += idName(check.id()) + u": "_s + check.values.join(u'|')
                + (check.error ? u' ' + QString::fromUtf8(describe(*check.error)) : QString());
    return lines.join(u'\n');
}

bool has(const QList<Check> &checks, Finding finding)
{
    return std::ranges::contains(checks, finding, &Check::finding);
}

QList<Check> seenFromHere(const Site &site, const ReplicaKeys &keys, const QString &agent)
{
    const auto config = ssh::HostConfig::of(targetOf(site), {});
    QList<Check> checks = doctor::checkComputer(site, config.value_or(std::nullopt),
                                                {keys.folder(), agent, QDateTime::currentDateTimeUtc()});
    return checks + doctor::checkWay(site, config.value_or(std::nullopt), {});
}

void instruct(AutoPrompts &person, const QStringList &questions, const Replica &replica, bool isRight)
{
    for (const QString &question : questions) {
        const QString words = question.section(u' ', 1);
        if (question.startsWith("passphrase "_L1))
            person.passphrases += QString::fromLatin1(ReplicaKeys::passphrase);
        else if (words == QLatin1StringView(replica.words))
            person.rounds += QStringList{QString()};
        else if (isRight)
            person.rounds += QStringList{QString::fromLatin1(words == u"Password: " ? replicaPassword : replicaCode)};
        else
            person.rounds += QList<QStringList>(3, {u"000000"_s});
    }
}

QStringList questionsOf(const Site &site, const Replica &replica, bool withKey)
{
    const SignInRules &rules = site.signIn;
    QStringList questions;
    if (withKey && rules.wantsPassphrase)
        questions += u"passphrase %1 1"_s.arg(site.identities.first());
    if (!withKey && rules.takes(Way::Password))
        questions += u"answers Password: "_s;
    if (!withKey && rules.takes(Way::Browser))
        questions += u"answers "_s + QString::fromLatin1(replica.words);
    const Code code = replica.code;
    if (withKey ? code == Code::AfterKey || code == Code::AfterBoth
                : code == Code::AfterPassword || code == Code::AfterBoth)
        questions += u"answers "_s + QString::fromLatin1(replica.prompt);
    return questions;
}

Result<> carry(ssh::Session &session, const TransferRequest &request)
{
    Transfer transfer(request);
    for (;;) {
        const auto more = transfer.step(session);
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            break;
    }
    if (const auto error = transfer.report().firstError())
        return std::unexpected(*error);
    const FileReports files = transfer.report().files;
    for (const FileReport &file : files)
        if (file.outcome != FileReport::Outcome::Sent || file.sha256.isEmpty())
            return failure(Error::Kind::Local, u"not verified"_s, displayBytes(file.path));
    return {};
}

} // namespace officina::testing
