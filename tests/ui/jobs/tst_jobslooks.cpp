// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the Jobs page looks with nothing, a few and very many jobs, light and dark, in English and in languages of longer
// words: no page is wider than it was made, the list is there where there is one, and pictures for whoever wants to look.
#include "ui/jobs/jobspage.h"

#include "tests/support/autoprompts.h"
#include "ui/common/language.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/jobs/joblistcard.h"
#include "ui/jobs/joblisttable.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

#include <tuple>

using namespace officina;
using namespace Qt::StringLiterals;

class JobsLooksTest : public QObject
{
    Q_OBJECT

private:
    // Some of each state; a long array among many.
    static QList<Job> jobs(int number)
    {
        const QList<std::pair<JobState, QString>> states{{JobState::Running, {}},
                                                         {JobState::Waiting, u"Priority"_s},
                                                         {JobState::OutOfMemory, u"OutOfMemory"_s},
                                                         {JobState::Completed, {}},
                                                         {JobState::Waiting, u"QOSMaxGRESPerUser"_s}};
        QList<Job> all;
        for (int i = 0; i < number; ++i) {
            Job job;
            job.id = JobId{QString::number(900'000 - i)};
            if (i >= 100) {
                job.parent = JobId{u"1000"_s};
                job.task = i;
                job.id = JobId{u"1000_%1"_s.arg(i)};
            }
            job.name = u"finetune-qwen3-32b-lora-lr%1"_s.arg(i % 7);
            job.partition = u"boost_usr_prod"_s;
            std::tie(job.state, job.reason) = states[i % states.size()];
            job.elapsed = job.state == JobState::Waiting ? 0 : 3600 + i;
            job.timeLimit = 86400;
            job.asked.gpus = job.given.gpus = 4;
            job.asked.nodes = job.given.nodes = 1 + i % 3;
            all += job;
        }
        return all;
    }

    static void picture(QWidget &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        page.grab().save(u"%1/jobs-%2.png"_s.arg(folder, name));
    }

    Clock m_clock;
    testing::AutoPrompts m_prompts;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void pictures_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("language");
        for (const int number : {0, 3, 50'000})
            for (const char *language : {"en", "fr", "de"})
                QTest::addRow("%d, %s", number, language) << number << QString::fromLatin1(language);
    }
    void pictures()
    {
        QFETCH(const int, number);
        QFETCH(const QString, language);
        Language spoken(*qApp);
        spoken.use(language);
        QCOMPARE(spoken.code(), language);
        JobBoard board(m_clock, nullptr);
        SiteInUse site(m_prompts);
        JobsPage page(site, board);
        page.show();
        auto *list = page.findChild<JobListCard *>();
        QVERIFY(list);
        list->model().setJobs(jobs(number));
        QTRY_VERIFY(!list->model().isBusy());
        QCOMPARE(list->model().rowCount(), number > 100 ? 101 : number); // the array is one row
        QTRY_COMPARE(list->table().isVisible(), number > 0);
        const auto *action = page.findChild<QAbstractButton *>(u"jobsEmptyAction"_s);
        QVERIFY(action);
        QCOMPARE(action->isVisible(), number == 0);
        for (const QSize size : {QSize(1240, 780), QSize(780, 560)}) {
            page.resize(size);
            QCOMPARE(page.size(), size); // nothing in it wants more
            for (const auto &[scheme, name] : {std::pair(Scheme::Light, u"light"_s), {Scheme::Dark, u"dark"_s}}) {
                m_theme->setScheme(scheme);
                picture(page, u"%1-%2-%3-%4"_s.arg(number).arg(language).arg(size.width()).arg(name));
            }
        }
        m_theme->setScheme(Scheme::Light);
    }
};

QTEST_MAIN(JobsLooksTest)
#include "tst_jobslooks.moc"
