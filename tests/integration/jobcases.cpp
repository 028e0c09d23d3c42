// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests of jobs share; see the header.
#include "tests/integration/jobcases.h"

#include "client/connection/signin.h"
#include "client/sites/practicesite.h"
#include "client/sites/sitelist.h"
#include "tests/support/waiting.h"

namespace officina::testing {

using namespace Qt::StringLiterals;

Result<> JobCases::signIn(const Site &where)
{
    site = where;
    auto opened = ssh::Session::open(targetOf(site), prompts, {});
    if (!opened)
        return passOn(opened);
    session = *std::move(opened);
    SchedulerFinder finder;
    const auto found = finder.find(*session, site);
    if (!found)
        return passOn(found);
    scheduler = found->scheduler;
    const auto folder = workFolder(*session, site);
    if (!folder)
        return passOn(folder);
    work = *folder;
    return session->makePath(work / "runs");
}

Result<> JobCases::signInToPractice()
{
    const SiteList list = loadSites();
    const Site *practice = list.find(practiceId);
    if (!practice)
        return failure(Error::Kind::NotFound, u"the practice factory does not run"_s);
    return signIn(*practice);
}

JobSpec JobCases::spec(const QString &name, const QByteArray &body)
{
    JobSpec job;
    job.name = name;
    job.cpus = 1;
    job.memory = 64;
    job.timeLimit = 1800;
    job.shell = "/bin/bash";
    job.runFolder = RemotePath(plannedRunFolder(work, name, QDateTime::currentDateTime()).bytes() + '-'
                               + QByteArray::number(++m_number));
    job.body = body;
    return job;
}

Result<RunRecord> JobCases::submit(const JobSpec &job) const
{
    return submitJob(at(), job).transform([](const SentJob &sent) { return sent.run; });
}

QByteArray JobCases::output(const RunRecord &run) const
{
    return readOutput(*session, run.output, 0).value_or(OutputPiece()).bytes;
}

Job JobCases::waitFor(const JobId &id, const std::function<bool(const Job &)> &isSo) const
{
    Job job;
    (void)QTest::qWaitFor(
        [&] {
            job = jobDetail(at(), id).value_or(job);
            return isSo(job);
        },
        QDeadlineTimer(std::chrono::seconds(120)));
    return job;
}

Job JobCases::waitFor(const JobId &id, JobState state) const
{
    return waitFor(id, [state](const Job &job) { return job.state == state || hasEnded(job.state); });
}

Job JobCases::waitForEnd(const JobId &id) const
{
    return waitFor(id, [this](const Job &job) {
        return hasEnded(job.state) && job.times.ended.isValid() && (job.cpuTime || !scheduler->keepsRecords());
    });
}

} // namespace officina::testing
