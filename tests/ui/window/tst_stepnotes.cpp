// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which steps are noted where: at a site of an invitation with a cohort, and at no other; what went wrong by its name,
// until it is overcome. What goes well is tried in the whole program: tests/ui/start/tst_invitedlearner.
#include "client/follow/runsources.h"
#include "client/invitations/invitationsinuse.h"
#include "client/jobs/jobboard.h"
#include "client/settings/settings.h"
#include "client/staging/queue/transferqueue.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/common/siteinuse.h"
#include "ui/window/stepnotes.h"

using namespace officina;
using namespace officina::testing;
using cohort::OwnSteps;
using cohort::Step;

namespace {

const SiteId stone{u"stone"_s};

} // namespace

class StepNotesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempFolder> m_folder;

    QString steps() const { return m_folder->path(u"progress"_s); }
    QString trouble(Step step) const
    {
        const auto marks = OwnSteps(steps()).at(stone);
        const auto *mark = markOf(marks, step);
        return mark ? mark->trouble : QString();
    }
    void accept(Invitation invitation)
    {
        invitation.issued = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 60, QTimeZone::UTC);
        invitation.expires = invitation.issued.addDays(1);
        auto book = InvitationBook::read(m_folder->path(u"book"_s));
        QVERIFY_RESULT(book);
        QVERIFY_RESULT(book->accept({sealedBy(invitation), invitation.issued, {}}));
    }
    static Job ended(JobState state)
    {
        Job job;
        job.state = state;
        return job;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TempFolder>(); }

    void noted_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("no invitation") << QString();
        QTest::newRow("one without a cohort") << u"workshop"_s;
        QTest::newRow("one of a cohort") << u"cohort"_s;
        QTest::newRow("of another site") << u"elsewhere"_s;
    }
    void noted()
    {
        QFETCH(QString, which);
        QSettings store(m_folder->path(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        const Clock clock;
        AutoPrompts prompts;
        SiteInUse site(prompts);
        TransferQueue transfers;
        JobBoard jobs(clock, nullptr, {});
        RunSources runs(m_folder->path(u"curves"_s));
        InvitationsInUse invitations(m_folder->path(u"book"_s), settings, clock);
        const StepNotes notes(site, transfers, jobs, runs, invitations, steps());
        Invitation other = workshopOfCohort();
        other.site = u"elsewhere"_s;
        if (which == u"workshop"_s)
            accept(workshop());
        else if (which == u"cohort"_s)
            accept(workshopOfCohort());
        else if (which == u"elsewhere"_s)
            accept(other);
        const bool isNoted = which == u"cohort"_s;

        const ClosedPort closed;
        Site target;
        target.id = stone;
        target.host = u"127.0.0.1"_s;
        target.port = closed.port();
        site.use(target);
        QTRY_VERIFY(site.connection()->state() == Connection::State::Failed);
        QCOMPARE(trouble(Step::Connected).isEmpty(), !isNoted);
        Q_EMIT jobs.ended(stone, ended(JobState::OutOfMemory));
        QCOMPARE(trouble(Step::Submitted), isNoted ? u"job-out-of-memory"_s : QString());
        Q_EMIT jobs.ended(stone, ended(JobState::Cancelled)); // by whom, and why?
        QCOMPARE(trouble(Step::Submitted), isNoted ? u"job-out-of-memory"_s : QString());
        Q_EMIT jobs.ended(stone, ended(JobState::Completed));
        QVERIFY(trouble(Step::Submitted).isEmpty());
        const auto marks = OwnSteps(steps()).at(stone);
        QCOMPARE(markOf(marks, Step::Submitted) != nullptr, isNoted);
        QCOMPARE(QFile::exists(steps()), isNoted); // else there is not even a folder
        QVERIFY(OwnSteps(steps()).at({u"elsewhere"_s}).isEmpty());
    }
};

QTEST_MAIN(StepNotesTest)
#include "tst_stepnotes.moc"
