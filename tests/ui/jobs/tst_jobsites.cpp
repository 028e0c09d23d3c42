// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of two connected sites in one list: ids that both have, actions at both, one of them that dies, and
// another site in use while the first one's jobs stay. Both are the practice factory, the second behind a relay.
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "client/staging/queue/transferqueue.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/common/errorpanel.h"
#include "ui/common/examplestep.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobchecks.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/joblistcard.h"
#include "ui/jobs/joblisttable.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/window/newsteller.h"
#include "ui/window/topbar.h"
#include "ui/window/transfertray.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class JobSitesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000; // ms

    template <class T> T *child(const QString &name) const { return m_page->findChild<T *>(name); }
    JobListCard &card() const { return *m_page->findChild<JobListCard *>(); }
    JobListModel &model() const { return card().model(); }
    JobService &at(const Site &site) const { return *m_jobs->service(site.id); }
    QString notice() const
    {
        const auto *label = child<QLabel>(u"jobsNoticeText"_s);
        return label->isVisible() ? label->text() : QString();
    }
    // Asks the site, and waits for what it says.
    bool look(const Site &site)
    {
        at(site).refresh();
        return QTest::qWaitFor([&] { return !at(site).isRefreshing(); }, patience);
    }
    JobId submit(const QString &name, const Site &site)
    {
        const auto work = at(site).workFolder();
        if (!QTest::qWaitFor([&] { return work.isFinished(); }, patience) || !work.result())
            return {};
        JobSpec spec;
        spec.name = name;
        spec.cpus = 1;
        spec.memory = 64;
        spec.timeLimit = 600;
        spec.more = {u"--hold"_s};
        spec.runFolder = plannedRunFolder(*work.result(), name, QDateTime::currentDateTime());
        spec.body = "sleep 300\n";
        const auto sent = at(site).submit(spec);
        if (!QTest::qWaitFor([&] { return sent.isFinished(); }, patience) || !sent.result())
            return {};
        return sent.result()->run.job;
    }
    // For whoever wants to look at it.
    void picture(const QString &name)
    {
        if (const QByteArray folder = qgetenv("OFFICINA_PICTURES"); !folder.isEmpty())
            m_page->grab().save(QString::fromLocal8Bit(folder) + u'/' + name + u".png"_s);
    }

    Clock m_clock;
    AutoPrompts m_prompts;
    TempFolder m_folder;
    Site m_alpha, m_beta, m_gamma;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<SiteInUse> m_site;
    std::unique_ptr<JobsPage> m_page;
    QList<JobId> m_ids;

private Q_SLOTS:
    void initTestCase()
    {
        new Theme(*qApp);
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_relay = std::make_unique<Relay>(practice->port);
        m_alpha = m_beta = *practice;
        m_alpha.origin = m_beta.origin = Site::Origin::SshConfig; // they have names of their own
        m_alpha.id = {u"alpha"_s};
        m_alpha.name = u"Alpha"_s;
        m_beta.id = {u"beta"_s};
        m_beta.name = u"Beta & <b>Söhne</b>"_s;
        m_beta.port = m_relay->port();
        m_store = std::make_unique<QSettings>(m_folder.path(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        m_jobs = std::make_unique<JobBoard>(m_clock, nullptr);
        m_site = std::make_unique<SiteInUse>(m_prompts);
        const auto use = [this] { m_jobs->setConnections(m_site->connection(), m_site->beside()); };
        connect(m_site.get(), &SiteInUse::changed, m_jobs.get(), use);
        connect(m_site.get(), &SiteInUse::besideChanged, m_jobs.get(), use);
        m_page = std::make_unique<JobsPage>(*m_site, *m_jobs);
        m_page->remember(*m_settings);
        m_page->resize(1200, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void oneAloneIsNotNamed()
    {
        m_site->use(m_alpha);
        QTRY_VERIFY_WITH_TIMEOUT(at(m_alpha).refreshed().isValid(), patience);
        m_ids = {submit(u"one"_s, m_alpha), submit(u"two"_s, m_alpha)};
        QVERIFY(!m_ids.contains(JobId()));
        QVERIFY(look(m_alpha));
        QTRY_VERIFY_WITH_TIMEOUT(model().find(m_ids[0]) >= 0, patience);
        QVERIFY(!child<QComboBox>(u"jobsSite"_s)->isVisible());
        QVERIFY(card().table().isColumnHidden(int(JobColumn::Site)));
    }

    void anotherComesInUse()
    {
        TopBar bar(*m_site, *m_jobs);
        const Connection *before = m_site->connection();
        const auto known = at(m_alpha).known();
        m_site->setStays(m_alpha.id, true);
        m_site->use(m_beta);
        QCOMPARE(m_jobs->services(), (QList<JobService *>{&at(m_beta), &at(m_alpha)}));
        QCOMPARE(&m_jobs->inUse(), &at(m_beta));
        QCOMPARE(at(m_alpha).connection(), before); // no second sign-in
        QCOMPARE(at(m_alpha).known(), known);       // and its jobs are there all the time
        QTRY_VERIFY_WITH_TIMEOUT(at(m_beta).refreshed().isValid(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(bar.siteButton()->accessibleName().contains(u"1 more site"), patience);
        QCOMPARE(m_jobs->tally().active, at(m_alpha).active() + at(m_beta).active());
    }

    void idsOfBoth()
    {
        const JobRef one{m_alpha.id, m_ids[0]}, same{m_beta.id, m_ids[0]};
        QTRY_VERIFY_WITH_TIMEOUT(model().find(one) >= 0 && model().find(same) >= 0, patience);
        QVERIFY(model().find(one) != model().find(same));
        QVERIFY(m_jobs->find(one) && m_jobs->find(same) && m_jobs->find(one) != m_jobs->find(same));
        QVERIFY(!card().table().isColumnHidden(int(JobColumn::Site)));
        const auto siteIn = [this](const JobRef &job) {
            return model().index(model().find(job), int(JobColumn::Site)).data().toString();
        };
        QCOMPARE(siteIn(one), u"Alpha"_s);
        QCOMPARE(siteIn(same), m_beta.name);
        // Detail and actions are of the site that was chosen, whichever is in use.
        m_page->showJob(one);
        const auto detail = [this] {
            for (JobDetail *shown : m_page->findChildren<JobDetail *>())
                if (shown->isVisible())
                    return shown;
            return static_cast<JobDetail *>(nullptr);
        };
        QTRY_VERIFY(detail() && detail()->job() && detail()->job()->id == m_ids[0]);
        const JobDetail *ofAlpha = detail();
        m_page->showJob(same);
        QTRY_VERIFY(detail() && detail() != ofAlpha);
        QCOMPARE(detail()->job()->id, m_ids[0]);
        QVERIFY(jobsAsCsv(model()).contains("\nalpha," + m_ids[0].value.toUtf8() + ",one,"));
        QVERIFY(jobsAsCsv(model()).contains("\nbeta," + m_ids[0].value.toUtf8() + ",one,"));
        picture(u"two-sites"_s);
    }

    void filtersAndGroups()
    {
        auto *sites = child<QComboBox>(u"jobsSite"_s);
        QVERIFY(sites->isVisible());
        QCOMPARE(sites->count(), 3);
        const int all = model().rowCount();
        card().setSite(m_alpha.id);
        QCOMPARE(sites->currentText(), u"Alpha"_s);
        QTRY_VERIFY(model().rowCount() < all); // a long list is sorted and sifted on another thread
        QCOMPARE(model().find(JobRef{m_beta.id, m_ids[0]}), -1);
        QVERIFY(model().find(JobRef{m_alpha.id, m_ids[0]}) >= 0);
        QCOMPARE(m_settings->get(setting::jobSite), u"alpha"_s);
        m_page->showJob({m_beta.id, m_ids[1]}); // whatever the filter is
        QCOMPARE(m_settings->get(setting::jobSite), QString());
        QCOMPARE(model().rowCount(), all);
        card().table().sortByColumn(int(JobColumn::Site), Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            if (const QString name = model().index(row, int(JobColumn::Site)).data().toString(); !names.endsWith(name))
                names += name;
        QCOMPARE(names, QStringList({u"Alpha"_s, m_beta.name}));
        card().table().sortByColumn(int(JobColumn::Id), Qt::DescendingOrder);
    }

    void newsNameTheSite()
    {
        const NewsTeller teller(*m_jobs, *m_settings);
        Job job;
        job.id = m_ids[0];
        job.name = u"one"_s;
        job.state = JobState::Completed;
        const QString said = teller.sentences({{JobNewsItem::Kind::Ended, 1, job, {}, m_alpha.id}}).value(0);
        QVERIFY2(said.startsWith(u"Alpha: Job "), qPrintable(said));
    }

    // Also while the window is closed.
    void trayTellsOfThem()
    {
        const TransferQueue transfers;
        TransferTray tray(transfers, *m_jobs);
        tray.show();
        const auto *line = tray.icon()->contextMenu()->findChild<QAction *>(u"trayJobs"_s);
        QVERIFY(line && line->isVisible());
        QVERIFY(m_jobs->tally().waiting > 0);
        QVERIFY2(line->text().contains(u"%1 waiting"_s.arg(m_jobs->tally().waiting)), qPrintable(line->text()));
    }

    // A site that takes its time holds up nothing of the other one.
    void oneIsSlow()
    {
        m_relay->setStalled(true);
        const QDateTime knownOfBeta = at(m_beta).refreshed(), knownOfAlpha = at(m_alpha).refreshed();
        at(m_beta).refresh();
        QVERIFY(at(m_beta).isRefreshing());
        QVERIFY(look(m_alpha));
        QVERIFY(at(m_alpha).refreshed() > knownOfAlpha);
        m_page->showJob({m_beta.id, m_ids[1]}); // as it is known
        QTRY_COMPARE_WITH_TIMEOUT(card().table().currentIndex().row(), model().find(JobRef{m_beta.id, m_ids[1]}),
                                  patience);
        model().setWords(u"one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().find(JobRef{m_beta.id, m_ids[1]}), -1, patience);
        QVERIFY(model().find(JobRef{m_beta.id, m_ids[0]}) >= 0);
        model().setWords({});
        QCOMPARE(at(m_beta).refreshed(), knownOfBeta);
        // Once the minute is over that a site has to answer it is said, and it is said when it comes back.
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"Söhne") && notice().contains(u"Shown is what was known at"),
                                 3 * patience);
        picture(u"one-slow"_s);
        m_relay->setStalled(false);
        if (auto *retry = child<QPushButton>(u"jobsNoticeRetry"_s); retry->isVisible())
            retry->click();
        QTRY_VERIFY_WITH_TIMEOUT(at(m_beta).refreshed() > knownOfBeta && notice().isEmpty(), patience);
    }

    void oneDies()
    {
        m_relay->setRefusing(true);
        m_relay->cut();
        QTRY_VERIFY_WITH_TIMEOUT(at(m_beta).connection()->state() != Connection::State::Online, patience);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"Söhne"), patience);
        QVERIFY2(notice().contains(u"not connected. Shown is what was known at"), qPrintable(notice()));
        QVERIFY(!notice().contains(u"Alpha"));
        const QDateTime before = at(m_alpha).refreshed();
        QVERIFY(look(m_alpha)); // goes on
        QVERIFY(at(m_alpha).refreshed() > before);
        QVERIFY(!at(m_alpha).error());
        QTRY_VERIFY(!model().isBusy());
        QVERIFY(model().find(JobRef{m_alpha.id, m_ids[0]}) >= 0);
        QVERIFY(model().find(JobRef{m_beta.id, m_ids[0]}) >= 0);
        QVERIFY(child<QPushButton>(u"jobsNoticeRetry"_s)->isVisible());
        picture(u"one-dies"_s);
    }

    // What was done at one of them, and what is not known of the other.
    void actsAtBoth()
    {
        auto &table = card().table();
        table.clearSelection();
        for (const JobRef &job : {JobRef{m_alpha.id, m_ids[0]}, {m_beta.id, m_ids[0]}, {m_beta.id, m_ids[1]}})
            table.selectionModel()->select(model().index(model().find(job), 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy told(m_page.get(), &Page::statusChanged);
        child<QAction>(u"actionCancelJob"_s)->trigger();
        auto *question = child<QMessageBox>(u"cancelJobQuestion"_s);
        QVERIFY(question);
        QVERIFY2(question->text().contains(u"3 job"), qPrintable(question->text()));
        const QString text = question->informativeText();
        QVERIFY2(text.contains(u"Alpha: 1 job"), qPrintable(text));
        QVERIFY2(text.contains(m_beta.name + u": 2 job"_s), qPrintable(text));
        picture(u"question"_s);
        QTest::mouseClick(question->findChild<QPushButton *>(u"confirmCancelJob"_s), Qt::LeftButton);
        auto *error = child<ErrorPanel>(u"jobsActionError"_s);
        QTRY_VERIFY_WITH_TIMEOUT(error->hasError(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && told.last().first().toString().startsWith(u"Alpha: 1 job"),
                                 patience);
        QVERIFY(error->hasError()); // also after what the other said
        QVERIFY(look(m_alpha));
        QTRY_COMPARE_WITH_TIMEOUT(at(m_alpha).find(m_ids[0])->state, JobState::Cancelled, patience);
        QCOMPARE(at(m_alpha).find(m_ids[1])->state, JobState::Waiting);
        picture(u"outcomes"_s);
    }

    void oneIsDisconnected()
    {
        m_relay->setRefusing(false);
        child<QPushButton>(u"jobsNoticeRetry"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(at(m_beta).connection()->state(), Connection::State::Online, patience);
        QTRY_VERIFY_WITH_TIMEOUT(notice().isEmpty(), patience);
        m_site->leave(m_alpha.id);
        QCOMPARE(m_jobs->services(), QList<JobService *>{&at(m_beta)});
        QVERIFY(!at(m_alpha).connection() && at(m_alpha).jobs().isEmpty());
        QTRY_COMPARE(model().find(JobRef{m_alpha.id, m_ids[1]}), -1);
        QVERIFY(model().find(JobRef{m_beta.id, m_ids[1]}) >= 0);
        QVERIFY(!child<QComboBox>(u"jobsSite"_s)->isVisible());
        QVERIFY(card().table().isColumnHidden(int(JobColumn::Site)));
        QVERIFY(m_site->stays(m_alpha.id)); // when it is used again
        const auto done = at(m_beta).cancel(m_ids[1]);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience);
    }

    // Neither by the example, nor by what a site tells only then, is it lost.
    void whatWasBegunStays()
    {
        m_gamma = m_alpha; // of which nothing is known before it is asked
        m_gamma.id = {u"gamma"_s};
        m_gamma.account.clear();
        m_gamma.partitions.clear();
        m_settings->set(setting::exampleAt(m_gamma.id), u"/work/demo/digits-example"_s);
        m_site->use(m_gamma);
        QTRY_VERIFY_WITH_TIMEOUT(at(m_gamma).refreshed().isValid(), patience);
        const auto leave = [this] {
            m_page->findChild<NewJobDialog *>()->close();
            QTRY_VERIFY(!m_page->findChild<NewJobDialog *>());
        };
        m_page->newJob();
        QVERIFY(child<QLineEdit>(u"newJobName"_s));
        child<QLineEdit>(u"newJobName"_s)->setText(u"mine"_s);
        leave();
        m_page->newExampleJob();
        QCOMPARE(child<QLineEdit>(u"newJobName"_s)->text(), u"train-digits"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!child<QComboBox>(u"newJobPartition"_s)->currentText().isEmpty(), patience);
        leave();
        m_page->newJob();
        QCOMPARE(child<QLineEdit>(u"newJobName"_s)->text(), u"mine"_s);
        leave();
        // What the user changed about it is theirs.
        m_page->newExampleJob();
        child<QLineEdit>(u"newJobEpochs"_s)->setText(u"3"_s);
        leave();
        m_page->newJob();
        QCOMPARE(child<QLineEdit>(u"newJobEpochs"_s)->text(), u"3"_s);
        leave();
    }

    // That it was sent does not make it done: it waits here for a job that is held, and then is cancelled.
    void exampleThatDidNotEndWell()
    {
        const auto staged = at(m_gamma).connection()->run([](ssh::Session &session) {
            const RemotePath folder("/work/demo/digits-example");
            return session.makePath(folder)
                .and_then([&] { return session.write(folder / "train.py", "\n"); })
                .and_then([&] { return session.write(folder / "digits.csv.gz", "\n"); });
        });
        QTRY_VERIFY_WITH_TIMEOUT(staged.isFinished(), patience);
        QVERIFY_RESULT(staged.result());
        const JobId held = submit(u"held"_s, m_gamma);
        QVERIFY(!held.isEmpty());
        QCOMPARE(exampleStep(*m_settings, m_gamma.id), ExampleStep::Run);
        m_page->newExampleJob();
        child<QComboBox>(u"newJobDependency"_s)->setEditText(u"afterok:"_s + held.value);
        child<QSpinBox>(u"newJobMemory"_s)->setValue(64);
        const auto *checks = m_page->findChild<JobChecks *>();
        QTRY_VERIFY_WITH_TIMEOUT(checks->limits() == JobChecks::Limits::Told
                                     && child<QPushButton>(u"newJobSubmit"_s)->isEnabled(),
                                 patience);
        QSignalSpy submitted(m_jobs.get(), &JobBoard::submitted);
        child<QPushButton>(u"newJobSubmit"_s)->click();
        if (auto *anyway = child<QPushButton>(u"newJobSendAnyway"_s))
            anyway->click();
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 1, patience);
        const JobId sent = submitted.first().at(1).value<RunRecord>().job;
        QTRY_VERIFY(!m_page->findChild<NewJobDialog *>());
        QVERIFY(look(m_gamma));
        QCOMPARE(exampleStep(*m_settings, m_gamma.id), ExampleStep::None); // a second one would be one too many
        QVERIFY(!m_settings->get(setting::exampleRan));
        for (const JobId &job : {sent, held}) {
            const auto done = at(m_gamma).cancel(job);
            QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(look(m_gamma) && hasEnded(at(m_gamma).find(sent)->state), patience);
        QTRY_COMPARE(exampleStep(*m_settings, m_gamma.id), ExampleStep::Run);
        QVERIFY(!m_settings->get(setting::exampleRan));
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_site.reset();
        m_jobs.reset();
    }
};

QTEST_MAIN(JobSitesTest)
#include "tst_jobsites.moc"
