// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two starts with one profile, with the real program: the second hands over and ends, a killed first is
// no obstacle, and a window on another display is told of.
#include "ui/window/singleinstance.h"

#include "client/base/userfolders.h"
#include "tests/support/ownhome.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = SingleInstance::Outcome;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    QString profile() const { return dataFolder(); }
    QString program() const { return qEnvironmentVariable("OFFICINA_BIN_DIR") + u"/officina"_s; }

    std::unique_ptr<TempFolder> m_folder;

private Q_SLOTS:
    void init();
    void secondStartHandsOver();
    void firstThatWasKilled();
    void otherDisplay();
    void otherProfile();
    void firstThatHangs();
};

void SingleInstanceTest::init()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    m_folder->folder("run");
    QFile::setPermissions(m_folder->path(u"run"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_folder->bytes("run"));
}

void SingleInstanceTest::secondStartHandsOver()
{
    SingleInstance first(profile(), SingleInstance::ownDisplay());
    QCOMPARE(first.start({}), Outcome::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    for (int i = 1; i <= 2; ++i) {
        QProcess second;
        second.setWorkingDirectory(m_folder->path());
        const QString what = i == 1 ? u"officina://factory/it4lia"_s : u"new.officina-catalogue"_s;
        second.start(program(), {u"--site"_s, u"lumi"_s, what});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30000);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(raised.size(), i);
        const auto wish = raised.last().first().value<SingleInstance::Wish>();
        QCOMPARE(wish.site, u"lumi"_s);
        QCOMPARE(wish.open, i == 1 ? what : m_folder->path(what)); // the first has another working folder
    }
    QProcess several; // as a shell's *.csv
    several.setWorkingDirectory(m_folder->path());
    several.start(program(), {u"one.csv"_s, u"two.csv"_s});
    QTRY_COMPARE_WITH_TIMEOUT(several.state(), QProcess::NotRunning, 30000);
    QCOMPARE(raised.size(), 4);
    QCOMPARE(raised.at(2).first().value<SingleInstance::Wish>().open, m_folder->path(u"one.csv"_s));
    QCOMPARE(raised.at(3).first().value<SingleInstance::Wish>().open, m_folder->path(u"two.csv"_s));
}

void SingleInstanceTest::firstThatWasKilled()
{
    QProcess first;
    first.start(program(), {});
    QVERIFY(first.waitForStarted());
    const QDir run(m_folder->path(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!run.entryList({u"officina-*"_s}, QDir::System).isEmpty(), 30000);
    {
        SingleInstance second(profile(), SingleInstance::ownDisplay());
        second.setPatience(60'000); // it is a busy computer that runs the tests
        QCOMPARE(second.start({}), Outcome::HandedOver); // its window answers
    }
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(!run.entryList({u"officina-*"_s}, QDir::System).isEmpty()); // its socket is still there
    SingleInstance second(profile(), SingleInstance::ownDisplay());
    QCOMPARE(second.start({}), Outcome::First);
    QSignalSpy raised(&second, &SingleInstance::raiseWanted);
    QProcess third;
    third.start(program(), {});
    QTRY_COMPARE_WITH_TIMEOUT(third.state(), QProcess::NotRunning, 30000);
    QCOMPARE(raised.size(), 1);
}

void SingleInstanceTest::otherDisplay()
{
    QProcess first;
    first.start(program(), {});
    QVERIFY(first.waitForStarted());
    const QDir run(m_folder->path(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!run.entryList({u"officina-*"_s}, QDir::System).isEmpty(), 30000);
    SingleInstance second(profile(), u":7"_s);
    second.setPatience(60'000);
    QCOMPARE(second.start({}), Outcome::OnOtherDisplay);
    QCOMPARE(second.otherDisplay(), SingleInstance::ownDisplay());
    first.kill();
    QVERIFY(first.waitForFinished());
}

void SingleInstanceTest::otherProfile()
{
    SingleInstance first(profile(), u":0"_s);
    QCOMPARE(first.start({}), Outcome::First);
    SingleInstance second(profile() + u"/another"_s, u":0"_s);
    QCOMPARE(second.start({}), Outcome::First);
}

// It lives, but does not answer: this one goes on, and does not take its socket.
void SingleInstanceTest::firstThatHangs()
{
    SingleInstance first(profile(), u":0"_s); // its thread is this one, which waits for the second
    QCOMPARE(first.start({}), Outcome::First);
    SingleInstance second(profile(), u":0"_s);
    second.setPatience(100);
    QCOMPARE(second.start({}), Outcome::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QProcess third;
    third.start(program(), {});
    QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, 30000); // it is still the first that is asked
    third.kill();
    QVERIFY(third.waitForFinished());
}

QTEST_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
