// SPDX-License-Identifier: GPL-3.0-or-later
//
// What TreeTask never deletes as a whole, on any file system: the home folder and what holds it, by whichever way.
#include "client/staging/files/localfilesystem.h"
#include "client/staging/tree/treetask.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;

namespace {

// This computer's files, with a temporary folder for a home: nothing else is at stake.
class HomeElsewhere : public LocalFileSystem
{
public:
    explicit HomeElsewhere(QByteArray home) : m_home(std::move(home)) {}
    Result<QList<RemotePath>> homes() override { return QList{RemotePath(m_home)}; }

private:
    QByteArray m_home;
};

} // namespace

class HomeGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refuses_data();
    void refuses();
    void homeNamedByALink();
    void deletesTheRest();

private:
    Result<> remove(const QByteArray &path, const QByteArray &home, bool forGood) const;
    std::unique_ptr<TempFolder> m_folder;
};

void HomeGuardTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("home/me/a/x", "x");
    m_folder->file("home/other/y", "y");
    m_folder->link("link", m_folder->bytes("home"));
    m_folder->link("loop", "loop");
}

Result<> HomeGuardTest::remove(const QByteArray &path, const QByteArray &home, bool forGood) const
{
    HomeElsewhere files(m_folder->bytes(home));
    const auto watch = std::make_shared<TreeTaskMonitor>();
    const QList<RemotePath> roots{RemotePath(path.startsWith('/') ? path : m_folder->bytes(path))};
    TreeTask task = forGood ? TreeTask::remove(roots, watch) : TreeTask::countToRemove(roots, watch);
    for (;;) {
        const auto more = task.step(files, QDeadlineTimer(1000));
        if (!more || *more == Progress::Done)
            return more.transform([](Progress) {});
    }
}

void HomeGuardTest::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Error::Kind>("kind");
    for (const char *path : {"home/me", "home", "home/../home/me", "home/me/a/../../me", "link/me", "link/other/../me"})
        QTest::newRow(path) << QByteArray(path) << Error::Kind::Protected;
    for (const char *path : {"home/me/.", "home/me/a/..", "link/.", "link/me/."})
        QTest::newRow(path) << QByteArray(path) << Error::Kind::BadInput;
    QTest::newRow("by the kernel") << QByteArray("/proc") << Error::Kind::Protected;
}

void HomeGuardTest::refuses()
{
    QFETCH(QByteArray, path);
    QFETCH(Error::Kind, kind);
    if (path.startsWith("/proc")) // made anew for each row
        path = "/proc/self/root" + m_folder->bytes("home/me");
    const Tree before = treeOf(m_folder->bytes());
    for (const bool forGood : {false, true})
        QVERIFY_ERROR(remove(path, "home/me", forGood), kind);
    QCOMPARE(treeOf(m_folder->bytes()), before);
}

void HomeGuardTest::homeNamedByALink()
{
    QVERIFY_ERROR(remove("home/me", "link/me", true), Error::Kind::Protected);
    QVERIFY_ERROR(remove("home", "link/me", true), Error::Kind::Protected);
    QVERIFY(existsAt(m_folder->bytes("home/me/a/x")));
}

void HomeGuardTest::deletesTheRest()
{
    QVERIFY_RESULT(remove("link", "home/me", true)); // the link alone
    QVERIFY(existsAt(m_folder->bytes("home/me/a/x")));
    QVERIFY_RESULT(remove("loop", "home/me", true));
    QVERIFY_RESULT(remove("home/me/a", "home/me", true));
    QVERIFY_RESULT(remove("home/other", "home/me", true));
    QCOMPARE(treeOf(m_folder->bytes()).keys(), QByteArrayList({"home", "home/me"}));
}

QTEST_GUILESS_MAIN(HomeGuardTest)
#include "tst_homeguard.moc"
