// SPDX-License-Identifier: GPL-3.0-or-later
//
// The detail of real jobs of the practice factory: one that runs, one whose dependency is never
// satisfied, failed ones, an array; and the output of files as programs write them.
#include "client/jobs/jobs.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/jobs/curveglance.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/outputview.h"

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

// As German or Finnish would have it.
class LongerWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words.size() < 4 || words == "d MMM"_L1 ? words : words + QString(words.size() / 2, u'ö');
    }
};

class JobDetailTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 90000; // ms

    template <class T> T *child(const char *name) const { return m_detail->findChild<T *>(QString::fromLatin1(name)); }
    QString label(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label && label->isVisibleTo(m_detail.get()) ? label->text() : QString();
    }
    // For looking at: where OFFICINA_PICTURES names a folder.
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100);
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            m_theme->setScheme(scheme);
            QTest::qWait(50);
            m_detail->grab().save(u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(name),
                                                        scheme == Scheme::Dark ? u"dark"_s : u"light"_s));
        }
    }

    template <class Work> auto onSite(Work work)
    {
        auto done = m_connection->run(work);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience); }();
        return done.result();
    }
    void write(const RemotePath &file, const QByteArray &bytes)
    {
        QVERIFY_RESULT(onSite([=](ssh::Session &session) { return session.write(file, bytes); }));
    }
    // Sends a job as Officina does; its record.
    RunRecord send(const QString &name, const QByteArray &body, const std::function<void(JobSpec &)> &more = {})
    {
        JobSpec spec;
        spec.name = name;
        spec.partition = u"gpu"_s;
        spec.account = m_connection->site().account;
        spec.gpus = 1;
        spec.cpus = 1;
        spec.memory = 64;
        spec.timeLimit = 300;
        spec.runFolder = RemotePath(plannedRunFolder(m_work, name, QDateTime::currentDateTime()).bytes() + '-'
                                    + QByteArray::number(++m_number));
        spec.body = body;
        if (more)
            more(spec);
        const auto sent = m_jobs->submit(spec);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience); }();
        if (!sent.result()) {
            qWarning() << sent.result().error().detail;
            return {};
        }
        return sent.result()->run;
    }
    JobGroup groupOf(const JobId &id) const
    {
        for (const JobGroup &group : grouped(m_jobs->jobs()))
            if (group.job.id == id)
                return group;
        return {};
    }
    // Shows it whenever the list has news, as the page does.
    void follow(const JobId &id)
    {
        m_followed = id;
        m_jobs->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_detail->job() && m_detail->job()->id == id, patience);
    }
    void followUntilEnd(const JobId &id)
    {
        follow(id);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(m_detail->job()->state)
                                     && (m_detail->job()->exitCode || m_detail->job()->state == JobState::Cancelled
                                         || !groupOf(id).parts.isEmpty()),
                                 patience);
    }

    Clock m_clock;
    testing::AutoPrompts m_prompts;
    Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<JobDetail> m_detail;
    RemotePath m_work;
    RemotePath m_files;
    JobId m_followed;
    Job m_waiting;
    int m_number = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_theme = new Theme(*qApp);
        m_theme->setScheme(Scheme::Light);
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_connection = std::make_unique<Connection>(*practice, m_prompts);
        m_jobs = std::make_unique<JobService>(m_clock, nullptr);
        m_jobs->setConnection(m_connection.get());
        m_detail = std::make_unique<JobDetail>(*m_jobs);
        connect(m_jobs.get(), &JobService::changed, m_detail.get(), [this] {
            if (const JobGroup group = groupOf(m_followed); !group.job.id.isEmpty())
                m_detail->setGroup(group);
        });
        m_detail->resize(460, 780);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
        const auto work = m_jobs->workFolder();
        QTRY_VERIFY_WITH_TIMEOUT(work.isFinished(), patience);
        QVERIFY_RESULT(work.result());
        m_work = *work.result();
        m_files = m_work / QByteArray("detail-" + QByteArray::number(QCoreApplication::applicationPid()));
        QVERIFY_RESULT(onSite([this](ssh::Session &session) {
            return session.makePath(m_files).and_then([&] { return session.makePath(m_work / "runs"); });
        }));
    }

    void failedWithATraceback()
    {
        const RunRecord run = send(u"traceback"_s,
                                   "for i in $(seq 400); do echo step $i; done\n"
                                   "echo 'Traceback (most recent call last):'\n"
                                   "echo '  File \"train.py\", line 3, in <module>'\n"
                                   "echo '    import torch'\n"
                                   "echo \"ModuleNotFoundError: No module named 'torch'\"\nexit 1\n");
        QVERIFY(!run.job.isEmpty());
        followUntilEnd(run.job);
        QCOMPARE(m_detail->job()->state, JobState::Failed);
        QCOMPARE(label("jobExplainTitle"), u"How it ended"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!label("jobLastWords").isEmpty(), patience);
        QVERIFY2(label("jobLastWordsLine").contains(u"No module named 'torch'"), qPrintable(label("jobLastWordsLine")));
        auto *tail = child<QPlainTextEdit>("jobTailText");
        QTRY_VERIFY_WITH_TIMEOUT(tail->isVisible(), patience);
        QVERIFY2(tail->toPlainText().startsWith(u"step 397\n")
                     && tail->toPlainText().endsWith(u"No module named 'torch'"),
                 qPrintable(tail->toPlainText()));
        picture("traceback");
        // The way to that line: the output, read to there, with the cursor in it.
        QTest::mouseClick(child<QPushButton>("jobShowLastWords"), Qt::LeftButton);
        QCOMPARE(child<QTabWidget>("jobTabs")->currentIndex(), 1);
        auto *text = child<QPlainTextEdit>("jobOutput");
        QTRY_VERIFY_WITH_TIMEOUT(text->textCursor().block().text().contains(u"ModuleNotFoundError"), patience);
        QVERIFY(!child<QCheckBox>("jobOutputFollow")->isChecked());
        picture("traceback-output");
        child<QTabWidget>("jobTabs")->setCurrentIndex(0);
        // All of a line can be reached beside the list of a window of 960 pixels.
        m_detail->resize(284, 560);
        const auto *copy = child<QToolButton>("jobFolderCopy");
        const auto *area = m_detail->findChild<QScrollArea *>();
        QVERIFY(copy && area && area->isAncestorOf(copy));
        QCOMPARE(copy->accessibleDescription(), u"Folder"_s);
        QTRY_VERIFY(copy->mapTo(area->viewport(), copy->rect().topRight()).x() < area->viewport()->width());
        m_detail->resize(460, 780);
    }

    void neverStarts()
    {
        const RunRecord first = send(u"fails first"_s, "exit 3\n");
        followUntilEnd(first.job);
        QVERIFY(!label("jobExit").isEmpty());
        QCOMPARE(label("jobGuard"), QString());
        const RunRecord second = send(u"after it"_s, "true\n", [&](JobSpec &spec) {
            spec.dependency = u"afterok:"_s + first.job.value;
            spec.stopIdleMinutes = 30;
        });
        QVERIFY(!second.job.isEmpty());
        follow(second.job);
        QTRY_COMPARE_WITH_TIMEOUT(m_detail->job()->reason, u"DependencyNeverSatisfied"_s, patience);
        QCOMPARE(label("jobExplainTitle"), u"Why it waits"_s);
        QVERIFY(!label("jobExplainNext").isEmpty());
        QVERIFY(!child<QPlainTextEdit>("jobTailText")->isVisible()); // that of the job before
        QVERIFY(label("jobExplainWord").contains(u"DependencyNeverSatisfied"));
        QTRY_VERIFY2_WITH_TIMEOUT(label("jobGuard").contains(u"30 minute"_s), qPrintable(label("jobGuard")), patience);
        picture("never-starts");
        child<QTabWidget>("jobTabs")->setCurrentIndex(1);
        QTRY_VERIFY(label("jobOutputEmpty").contains(u"has not started"));
        child<QTabWidget>("jobTabs")->setCurrentIndex(0);
        (void)m_jobs->cancel(second.job);
    }

    void running()
    {
        // A table of losses, the guard's file, and an output that grows.
        const QByteArray body =
            "mkdir -p logs\n(echo step,train/loss; for i in $(seq 0 200); do echo $i,$(awk \"BEGIN{print "
            "0.5+3*exp(-$i/40)+0.05*sin($i*1.7)}\"); done) > logs/metrics.csv\n"
            "now=$(date +%s); for i in $(seq 0 60); do echo $((now+60*i)),0,$((88+i%7)),1000; done > "
            "gpu-use.csv\nuntil [ -e seen ]; do echo epoch $((i += 1)); sleep 1; done\necho last\necho err >&2\n";
        const RunRecord run = send(u"protein-lm pretrain"_s, body);
        follow(run.job);
        QTRY_COMPARE_WITH_TIMEOUT(m_detail->job()->state, JobState::Running, patience);
        auto *loss = child<CurveGlance>("jobLoss");
        auto *use = child<CurveGlance>("jobGpuUse");
        QTRY_VERIFY_WITH_TIMEOUT(use->isVisible(), patience);
        QVERIFY2(use->text().startsWith(u"GPU use, 1 GPU(s), mean 9"), qPrintable(use->text()));
        QTRY_VERIFY_WITH_TIMEOUT(loss->isVisible(), patience);
        QVERIFY2(loss->text().startsWith(u"train/loss, 0.") && loss->text().endsWith(u"at step 200"),
                 qPrintable(loss->text()));
        QVERIFY2(label("jobShell").contains(u"--jobid="_s + run.job.value), qPrintable(label("jobShell")));
        QTest::mouseClick(child<QToolButton>("jobShellCopy"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ssh -t "));
        QTRY_VERIFY_WITH_TIMEOUT(child<QPlainTextEdit>("jobTailText")->toPlainText().contains(u"epoch "), patience);
        picture("running");
        QSignalSpy curves(m_detail.get(), &JobDetail::curvesWanted);
        QTest::mouseClick(loss, Qt::LeftButton);
        QCOMPARE(curves.size(), 1);
        write(run.folder / "seen", {});
        followUntilEnd(run.job);
        QCOMPARE(m_detail->job()->state, JobState::Completed);
        QTRY_COMPARE_WITH_TIMEOUT(child<QPlainTextEdit>("jobTailText")->toPlainText().section(u'\n', -2),
                                  u"last\nerr"_s, patience);
        QCOMPARE(label("jobShell"), QString());
        QVERIFY(label("jobTimeWords").contains(u"and ran"));
        picture("completed");
    }

    void arrayWithOneFailedTask()
    {
        const RunRecord run = send(u"sweep"_s,
                                   "echo task $SLURM_ARRAY_TASK_ID\n"
                                   "[ $SLURM_ARRAY_TASK_ID != 2 ] || { nosuchprogram; exit 127; }\n",
                                   [](JobSpec &spec) { spec.array = u"1-3"_s; });
        QVERIFY(!run.job.isEmpty());
        follow(run.job);
        QTRY_VERIFY_WITH_TIMEOUT(groupOf(run.job).count(JobState::Failed) == 1
                                     && groupOf(run.job).count(JobState::Completed) == 2,
                                 patience);
        QTRY_COMPARE(m_detail->findChildren<QPushButton *>(u"jobFailedPart"_s).size(), 1);
        auto *failed = child<QPushButton>("jobFailedPart");
        QVERIFY2(failed->text().startsWith(u"Task 2: 127"), qPrintable(failed->text()));
        QTRY_VERIFY_WITH_TIMEOUT(label("jobLastWordsLine").contains(u"nosuchprogram"), patience);
        picture("array");
        QTest::mouseClick(failed, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPlainTextEdit>("jobOutput")->toPlainText().contains(u"task 2"), patience);
        auto *parts = child<QComboBox>("jobOutputPart");
        QVERIFY(parts->isVisible());
        QCOMPARE(parts->count(), 3);
        QVERIFY(parts->currentText().startsWith(u"Task 2"));
        parts->setCurrentIndex(2);
        Q_EMIT parts->activated(2);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPlainTextEdit>("jobOutput")->toPlainText().contains(u"task 3"), patience);
        picture("array-output");
        // Where the scheduler no longer tells: as the script names it.
        JobGroup forgotten = groupOf(run.job);
        m_followed = {};
        for (Job &part : forgotten.parts)
            part.output = {};
        m_detail->setGroup(forgotten);
        QVERIFY2(label("jobOutputPath").endsWith(u"output-3.txt"), qPrintable(label("jobOutputPath")));
        child<QTabWidget>("jobTabs")->setCurrentIndex(0);
    }

    void outOfMemory()
    {
        Job job;
        job.id = JobId{u"48187"_s};
        job.name = u"tokenise"_s;
        job.state = JobState::OutOfMemory;
        job.stateText = u"OUT_OF_MEMORY"_s;
        job.exitCode = 0;
        job.signal = 125;
        job.given = {2, 32, 0, 64LL << 30};
        job.maxMemory = 31LL << 30;
        job.elapsed = 895;
        job.cpuTime = 20'000;
        job.timeLimit = 3600;
        job.times.submitted = QDateTime::currentDateTimeUtc().addDays(-3);
        job.times.started = job.times.submitted.addSecs(70);
        job.times.ended = job.times.started.addSecs(895);
        job.partition = u"cpu"_s;
        job.nodeList = u"cn[101-102]"_s;
        m_followed = {};
        m_detail->setJob(job);
        QVERIFY(label("jobExplain").contains(u"memory"));
        QVERIFY2(label("jobMemory").endsWith(u"by its largest task"), qPrintable(label("jobMemory")));
        QCOMPARE(label("jobHints"), u"Ask for 48 GiB of memory a node: 32 GiB were not enough."_s);
        QCOMPARE(label("jobNodes"), u"cn101 to cn102"_s);
        picture("out-of-memory");
        child<QTabWidget>("jobTabs")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(label("jobOutputEmpty").contains(u"not known"), patience);
        child<QTabWidget>("jobTabs")->setCurrentIndex(0);
        job.id = JobId{u"48230"_s};
        job.name = u"finetune lr=3e-4"_s;
        job.state = JobState::Waiting;
        job.stateText = u"PENDING"_s;
        job.reason = u"Priority"_s;
        job.exitCode.reset();
        job.signal.reset();
        job.times.started = job.times.ended = {};
        job.times.expected = QDateTime::currentDateTimeUtc().addSecs(5000);
        job.times.eligible = job.times.submitted.addSecs(4000);
        job.dependency = u"afterok:48199(unfulfilled)"_s;
        job.given = {};
        job.asked = {4, 64, 16, 256LL << 30};
        job.nodeList.clear();
        m_detail->setJob(job);
        m_waiting = job;
        QVERIFY(label("jobExplainWord").contains(u"Priority"));
        m_detail->resize(400, 780);
        picture("waiting");
        m_detail->resize(460, 780);
    }

    void largeArray()
    {
        QList<Job> tasks;
        for (int i = 0; i < 50'000; ++i) {
            Job task;
            task.id = JobId{u"900_%1"_s.arg(i)};
            task.parent = JobId{u"900"_s};
            task.task = i;
            task.name = u"sweep of many"_s;
            task.state = i % 1000 == 999 ? JobState::TimedOut : i < 40'000 ? JobState::Completed : JobState::Running;
            task.stateText = u"X"_s;
            task.elapsed = 36;
            task.given.gpus = 1;
            task.times.submitted = QDateTime::currentDateTimeUtc().addSecs(-3600);
            task.times.started = task.times.submitted;
            tasks += task;
        }
        const JobGroup group = grouped(tasks).first();
        m_detail->setGroup(group);
        QCOMPARE(label("jobExplain"), u"50 of 50,000 task(s) failed."_s);
        QCOMPARE(m_detail->findChildren<QPushButton *>(u"jobFailedPart"_s).size(), 10);
        // News of times alone leave them as they are, and whoever stands on one.
        const QPointer<QPushButton> named = child<QPushButton>("jobFailedPart");
        JobGroup later = group;
        ++later.parts.first().elapsed;
        m_detail->setGroup(later);
        QVERIFY(named);
        m_detail->setGroup(group);
        QCOMPARE(label("jobSummary"), u"900 · 50,000 task(s) · 500 GPU-h so far"_s);
        QCOMPARE(label("jobGpuHours"), u"500 GPU-h"_s); // of each task, not of all for the longest time
        auto *parts = child<QComboBox>("jobOutputPart");
        QCOMPARE(parts->count(), 2000);
        QCOMPARE(parts->currentData().toString(), u"900_999"_s); // the first that failed
        JobGroup turned = group;
        std::ranges::reverse(turned.parts);
        const QSignalSpy written(parts->model(), &QAbstractItemModel::dataChanged);
        const QSignalSpy added(parts->model(), &QAbstractItemModel::rowsInserted);
        m_detail->setGroup(turned);
        QCOMPARE(parts->currentData().toString(), u"900_49999"_s);
        // Each row is written where it stands, its text and its id: what other rows say costs nothing again.
        QCOMPARE(parts->count(), 2000);
        QVERIFY2(written.size() <= 4000, QByteArray::number(written.size()));
        QVERIFY(added.isEmpty());
        picture("large-array");
    }

    // Nothing is cut off where all words are half as long again, at the least width there is.
    void longerWords()
    {
        const Job job = m_waiting;
        LongerWords longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        m_detail.reset();
        m_detail = std::make_unique<JobDetail>(*m_jobs);
        m_detail->resize(400, 780);
        m_detail->show();
        m_detail->setJob(job);
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
        QVERIFY2(m_detail->minimumSizeHint().width() <= 400, QByteArray::number(m_detail->minimumSizeHint().width()));
        QCOMPARE(m_detail->width(), 400);
        for (const QWidget *widget : m_detail->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !qobject_cast<const QLabel *>(widget))
                continue;
            const int right = widget->mapTo(m_detail.get(), QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= 400, qPrintable(static_cast<const QLabel *>(widget)->text()));
        }
        picture("longer");
        child<QTabWidget>("jobTabs")->setCurrentIndex(1);
        picture("longer-output");
        QCoreApplication::removeTranslator(&longer);
    }
};

QTEST_MAIN(JobDetailTest)
#include "tst_jobdetail.moc"
