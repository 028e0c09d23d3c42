// SPDX-License-Identifier: GPL-3.0-or-later
//
// A newcomer's way in the whole program, from a fresh profile and nothing that runs, to a finished job of a real Slurm
// and its curves: led by the guided first run, in under twelve clicks; and the tour left, and found again.
#include "client/settings/settings.h"
#include "tests/support/ownhome.h"
#include "tests/support/waiting.h"
#include "ui/common/examplestep.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/start/firstrun.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class FirstRunTest : public QObject
{
    Q_OBJECT

private:
    QPushButton *button(const QString &name) const
    {
        const auto all = m_application->window().findChildren<QPushButton *>(name);
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown == all.end() ? nullptr : *shown;
    }
    bool canClick(const QString &name) const { return button(name) && button(name)->isEnabled(); }
    void click(const QString &name)
    {
        QVERIFY2(canClick(name), qPrintable(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
        ++m_clicks;
    }
    FirstRunStep step() const { return m_application->window().findChild<FirstRun *>()->step(); }
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
            m_application->window().grab().save(folder + u'/' + name + u".png"_s);
    }

    TempFolder m_home;
    std::unique_ptr<Application> m_application;
    int m_clicks = 0;

private Q_SLOTS:
    void initTestCase()
    {
        liveIn(m_home);
        qputenv("OFFICINA_PRACTICE_DIR", m_home.bytes("factory"));
        qputenv("OFFICINA_PRACTICE_PROGRAM", OFFICINA_SOURCE_DIR "/tools/practice");
        QCoreApplication::setApplicationName(u"officina"_s);
        m_application = std::make_unique<Application>(*qApp, ApplicationOptions{u"en"_s, {}});
        m_application->start();
        m_application->window().resize(1240, 760);
        QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    }
    void cleanupTestCase() { m_application.reset(); }

    void neverUnasked()
    {
        QCOMPARE(step(), FirstRunStep::Off);
        QVERIFY(!button(u"firstRunAct"_s));
    }

    void wholeWay()
    {
        click(u"startTour"_s);
        QCOMPARE(step(), FirstRunStep::Connect);
        click(u"firstRunAct"_s); // starts the practice factory, and goes there
        QTRY_COMPARE_WITH_TIMEOUT(step(), FirstRunStep::Stage, 240000);
        click(u"firstRunAct"_s);
        QTRY_COMPARE_WITH_TIMEOUT(step(), FirstRunStep::Run, 120000);
        picture(u"first-run"_s);
        click(u"firstRunAct"_s);
        // As a person would, who reads what the site has first.
        const auto knowsTheSite = [this] {
            const auto labels = m_application->window().findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"GPUs (of 2)"; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(knowsTheSite() && canClick(u"newJobSubmit"_s), 120000);
        picture(u"first-run-submit"_s);
        // The whole training takes a minute where nothing else runs: the test does with its begin.
        auto *epochs = m_application->window().findChild<QLineEdit *>(u"newJobEpochs"_s);
        QVERIFY(epochs);
        epochs->setText(u"3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(canClick(u"newJobSubmit"_s), 60000);
        QSettings store = Settings::userStore();
        const Settings settings(store);
        QVERIFY(!settings.get(setting::exampleRan));
        click(u"newJobSubmit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(step(), FirstRunStep::Watch, 120000);
        QCOMPARE(exampleStep(settings, {u"practice"_s}), ExampleStep::None); // it is offered no more
        click(u"firstRunAct"_s);
        picture(u"first-run-job"_s);
        QTRY_VERIFY_WITH_TIMEOUT(canClick(u"openCurves"_s), 120000);
        click(u"openCurves"_s);
        QTRY_COMPARE_WITH_TIMEOUT(step(), FirstRunStep::Fetch, 60000);
        QCOMPARE(m_application->window().currentPage(), PageId::Curves);
        const auto ended = [this] {
            const auto jobs = m_application->jobs().inUse().jobs();
            return !jobs.isEmpty() && jobs.first().state == JobState::Completed;
        };
        QTRY_VERIFY_WITH_TIMEOUT((m_application->jobs().refresh(), ended()), 240000);
        QTRY_VERIFY(settings.get(setting::exampleRan)); // and that it is done is known now
        QVERIFY2(m_clicks < 12, qPrintable(u"%1 clicks"_s.arg(m_clicks)));
        qInfo("%d clicks from a fresh profile to a finished job and its curves", m_clicks);
    }

    void leftAndFoundAgain()
    {
        click(u"firstRunLeave"_s);
        QCOMPARE(step(), FirstRunStep::Off);
        QVERIFY(!button(u"firstRunAct"_s));
        m_application->window().showPage(PageId::Start);
        click(u"startTour"_s);
        QCOMPARE(step(), FirstRunStep::Watch); // what is done stays done
    }

    // As after a restart: what comes next takes a site, so that is asked for first.
    void withoutASite()
    {
        m_application->site().leave();
        const auto *number = m_application->window().findChild<QLabel *>(u"firstRunNumber"_s);
        QTRY_COMPARE(number->text(), u"Step 1 of 5"_s);
        QCOMPARE(button(u"firstRunAct"_s)->text(), u"Practise on this computer"_s);
        QCOMPARE(step(), FirstRunStep::Watch);
    }
};

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
