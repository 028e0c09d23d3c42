// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice factory for tests of the terminal; see the header.
#include "tests/cli/jobsfixture.h"

#include "client/connection/connection.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

namespace officina::testing {

using namespace Qt::StringLiterals;

Result<> CliJobsFixture::connect()
{
    const SiteList list = loadSites();
    const Site *practice = list.find(SiteId{u"practice"_s});
    if (!practice)
        return failure(Error::Kind::NotFound, u"the practice factory does not run"_s);
    m_site = *practice;
    auto session = ssh::Session::open(targetOf(m_site), m_prompts, {});
    if (!session)
        return passOn(session);
    m_session = *std::move(session);
    return {};
}

QByteArray CliJobsFixture::atSite(const QByteArray &command) const
{
    const auto reply = m_session->run(command);
    return reply ? reply->out.trimmed() : QByteArray();
}

QString CliJobsFixture::sbatch(const QByteArray &options, const QByteArray &script) const
{
    const auto reply = m_session->run("cd /work/demo && sbatch --parsable --account=demo --mem=32M " + options,
                                      "#!/bin/sh\n" + script);
    return reply ? QString::fromLatin1(reply->out.trimmed()) : QString();
}

QString CliJobsFixture::submit(const QByteArray &script, const QStringList &more) const
{
    return oc(QStringList{u"submit"_s, u"practice"_s, u"--script"_s, file(script), u"--memory"_s, u"32M"_s, u"--json"_s}
              + more)
        .json()[u"job"]
        .toString();
}

QJsonObject CliJobsFixture::job(const QString &id) const
{
    return oc({u"job"_s, u"practice"_s, id, u"--json"_s}).json();
}

bool CliJobsFixture::waitForState(const QString &id, const QString &state) const
{
    return QTest::qWaitFor([&] { return job(id)[u"state"].toString() == state; }, cliPatience);
}

QJsonObject CliJobsFixture::listed(const QString &id) const
{
    for (const auto &entry : oc({u"jobs"_s, u"practice"_s, u"--json"_s}).json()[u"jobs"].toArray())
        if (entry[u"job"].toString() == id)
            return entry.toObject();
    return {};
}

} // namespace officina::testing
