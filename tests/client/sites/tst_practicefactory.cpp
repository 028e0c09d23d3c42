// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice factory started and stopped from within: the real one once, and small programs in its place that refuse,
// hang, print what is no text, or are not there.
#include "client/sites/practicefactory.h"
#include "client/sites/sitelist.h"
#include "tests/support/closedport.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QFile>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

using State = PracticeFactory::State;

class PracticeFactoryTest : public QObject
{
    Q_OBJECT

private:
    // A program of sh; what it was run with, and was, stands in calls().
    QString program(const QByteArray &lines)
    {
        const QString path = m_folder->path(u"practice"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write("#!/bin/sh\necho \"$1\" >> '" + QFile::encodeName(m_folder->path(u"calls"_s)) + "'\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray calls() const
    {
        QFile file(m_folder->path(u"calls"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TempFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TempFolder>(); }

    void theRealOne()
    {
        const QString folder = m_folder->path(u"factory"_s);
        qputenv("OFFICINA_PRACTICE_DIR", QFile::encodeName(folder));
        {
            PracticeFactory practice(QStringLiteral(OFFICINA_SOURCE_DIR "/tools/practice"));
            practice.start();
            QCOMPARE(practice.state(), State::Starting);
            QTRY_VERIFY_WITH_TIMEOUT(practice.state() != State::Starting, 240000);
            QVERIFY2(practice.state() == State::Up, qPrintable(practice.words()));
            QVERIFY(loadSites().find(SiteId{u"practice"_s}));
        }
        // What it started it stops.
        QTRY_VERIFY_WITH_TIMEOUT(!loadSites().find(SiteId{u"practice"_s}), 120000);
        qunsetenv("OFFICINA_PRACTICE_DIR");
    }

    void refusals()
    {
        {
            PracticeFactory practice(program("echo 'slurmctld: not found' >&2; printf '\\377\\376'; exit 1\n"));
            practice.start();
            QTRY_COMPARE_WITH_TIMEOUT(practice.state(), State::Failed, 30000);
            QVERIFY2(practice.words().contains(u"slurmctld: not found"), qPrintable(practice.words()));
        }
        QCOMPARE(calls(), "up\n"); // what did not start is not stopped
    }

    void stopsOnlyItsOwn()
    {
        {
            const PracticeFactory practice(program("exit 0\n"));
            QVERIFY(practice.canStart());
        }
        QCOMPARE(calls(), QByteArray());
        {
            PracticeFactory practice(program("exit 0\n"));
            practice.start();
            practice.start(); // once is enough
            QTRY_COMPARE_WITH_TIMEOUT(practice.state(), State::Up, 30000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(calls(), "up\ndown\n", 30000);
    }

    // One that died leaves what says where it runs.
    void aDeadOne()
    {
        const ClosedPort closed;
        const Site known{.id = {u"practice"_s}, .host = u"127.0.0.1"_s, .port = closed.port()};
        {
            PracticeFactory practice(program("exit 0\n"));
            practice.start(&known);
            QTRY_COMPARE_WITH_TIMEOUT(practice.state(), State::Up, 30000);
            QCOMPARE(calls(), "up\n");
        }
        QTRY_COMPARE_WITH_TIMEOUT(calls(), "up\ndown\n", 30000);
        PracticeFactory none(QString{});
        none.start(&known);
        QTRY_COMPARE_WITH_TIMEOUT(none.state(), State::Failed, 30000);
    }

    // Whoever started it stops it.
    void oneThatAnswers()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Site known{.id = {u"practice"_s}, .host = u"127.0.0.1"_s, .port = server.serverPort()};
        {
            PracticeFactory practice(program("exit 0\n"));
            practice.start(&known);
            QTRY_COMPARE_WITH_TIMEOUT(practice.state(), State::Up, 30000);
        }
        {
            PracticeFactory practice(program("exit 0\n"));
            practice.start();
            QTRY_COMPARE_WITH_TIMEOUT(practice.state(), State::Up, 30000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(calls(), "up\ndown\n", 30000); // of the second alone
    }

    void cancelled()
    {
        PracticeFactory practice(program("test \"$1\" = down || exec sleep 1000\n"));
        practice.start();
        QTRY_COMPARE_WITH_TIMEOUT(calls(), "up\n", 30000);
        practice.cancel();
        QCOMPARE(practice.state(), State::Down);
        QTRY_COMPARE_WITH_TIMEOUT(calls(), "up\ndown\n", 30000);
        practice.start(); // and again
        QCOMPARE(practice.state(), State::Starting);
    }

    void otherSystems()
    {
        QVERIFY(PracticeFactory(QString(), u"linux"_s).isForThisComputer());
        for (const QString &kernel : {u"winnt"_s, u"darwin"_s}) {
            QVERIFY(!PracticeFactory(QString(), kernel).isForThisComputer());
            QVERIFY(PracticeFactory(program("exit 0\n"), kernel).isForThisComputer()); // who named one knows better
        }
    }

    void notThere()
    {
        PracticeFactory none(QString{});
        QVERIFY(!none.canStart());
        none.start();
        QCOMPARE(none.state(), State::Down);
        PracticeFactory gone(m_folder->path(u"gone"_s));
        gone.start();
        QTRY_COMPARE_WITH_TIMEOUT(gone.state(), State::Failed, 30000);
        QVERIFY(!gone.words().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PracticeFactoryTest)
#include "tst_practicefactory.moc"
