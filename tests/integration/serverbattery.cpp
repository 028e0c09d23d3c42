// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the battery, and the process of its own for what fails today; see the header.
#include "tests/integration/serverbattery.h"

#include "tests/integration/serveraspects.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr char aloneVariable[] = "OFFICINA_TEST_ALONE";
constexpr char triedMark[] = "this row is tried: ";
constexpr int cannotStart = 77;
constexpr int patience = 60'000; // for a row of its own process

// Runs the row at hand of this program again. False where it fails, crashes or does not end.
bool passesAlone()
{
    const TempFolder folder; // a crash leaves its files behind
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(aloneVariable), u"1"_s);
    environment.insert(u"TMPDIR"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        QCoreApplication::applicationFilePath(),
        {QString::fromUtf8(QTest::currentTestFunction()) + u':' + QString::fromUtf8(QTest::currentDataTag())});
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        qInfo("it does not end within a minute");
        return false;
    }
    const QByteArray said = process.readAll();
    if (!said.contains(QByteArray(triedMark) + QTest::currentDataTag() + '\n'))
        qFatal("it was not even tried: %s", said.constData());
    if (process.exitStatus() == QProcess::CrashExit)
        qInfo("it crashes with signal %d", process.exitCode());
    else if (process.exitCode() == cannotStart)
        qFatal("it was not even tried: %s", said.constData());
    else if (const auto at = said.indexOf("FAIL!"); at >= 0)
        qInfo("%s", said.sliced(at, std::min<qsizetype>(said.size() - at, 700)).constData());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

bool isAlone()
{
    return qEnvironmentVariableIsSet(aloneVariable);
}

void cannotTry()
{
    if (isAlone())
        std::_Exit(cannotStart);
}

bool isKnownToFail()
{
    if (isAlone()) {
        std::fprintf(stderr, "%s%s\n", triedMark, QTest::currentDataTag());
        return false;
    }
    const QString why = knownDefect(QTest::currentDataTag());
    if (why.isEmpty())
        return false;
    const bool passes = passesAlone();
    if (passes && isSometimesWell(QTest::currentDataTag())) {
        qInfo("passes this time: %s", qPrintable(why));
        return true;
    }
    QTest::qExpectFail("", QTest::toString(qPrintable(why)), QTest::Continue, __FILE__, __LINE__);
    QTest::qVerify(passes, "passes", "the defect is mended: remove its line from knowndefects.cpp", __FILE__, __LINE__);
    return true;
}

QList<ServerBattery::Ends> ServerBattery::bothWays(const QList<ServerKind> &kinds)
{
    QList<Ends> ends;
    for (const ServerKind &kind : kinds)
        ends << Ends{{}, kind.name} << Ends{kind.name, {}};
    return ends;
}

void ServerBattery::initTestCase()
{
    if (!Server::canRun())
        QSKIP("a server of another kind needs a mount namespace; run as root to test them");
    if (!isAlone())
        keepFilesInMemory();
}

void ServerBattery::staging_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("aspect");
    QTest::addColumn<QString>("knownDefect");
    for (const Ends &ends : std::as_const(m_ends)) {
        const bool sites = !ends.from.isEmpty() && !ends.to.isEmpty();
        const QByteArray way = sites ? ends.from + " to " + ends.to
            : ends.from.isEmpty()    ? "to " + ends.to
                                     : "from " + ends.from;
        const auto family = sites ? Family::OpenSsh : serverKind(ends.from + ends.to).family;
        for (int i = 0; i < aspects().size(); ++i) {
            const Aspect &aspect = aspects()[i];
            if ((sites && !aspect.isForSites) || (family == Family::Shells && !aspect.isForShells)
                || (family == Family::Slow && !aspect.isForSlow)
                || (family == Family::Transport && !aspect.isForTransport))
                continue;
            const QByteArray row = way + " | " + aspect.name;
            QTest::newRow(row.constData()) << ends.from << ends.to << i << knownDefect(row);
        }
    }
}

void ServerBattery::staging()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, aspect);
    if (isKnownToFail())
        return;
    std::erase_if(m_servers, [&](const auto &server) {
        const bool unused = server.first != from && server.first != to;
        if (unused)
            m_sessions.erase(server.first);
        return unused;
    });
    KeptSession *const first = end(from);
    KeptSession *const second = end(to);
    QVERIFY(first && second);
    {
        Stage stage(*first, *second);
        aspects()[aspect].check(stage);
    }
    if (QTest::currentTestFailed()) { // what it left of its session is no concern of the next
        first->drop();
        second->drop();
    }
}

void ServerBattery::cleanupTestCase()
{
    QCOMPARE(defectsOfNoRow(), QByteArrayList());
}

KeptSession *ServerBattery::end(const QByteArray &kind)
{
    if (kind.isEmpty())
        return &m_here;
    auto &session = m_sessions[kind];
    if (!session) {
        auto &server = m_servers[kind];
        server = std::make_unique<Server>(serverKind(kind));
        if (const auto started = server->start(); !started) {
            qWarning("%s: %s", kind.constData(), describe(started.error()).constData());
            cannotTry();
            return nullptr;
        }
        session = std::make_unique<KeptSession>(server.get());
    }
    return session.get();
}

} // namespace officina::testing
