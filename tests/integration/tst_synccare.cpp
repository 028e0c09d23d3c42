// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sync looks for before anything is done, against a real OpenSSH server: whether there is room, whatever is there
// already, and whether the source has a part of what it seems not to have. tst_sync has the rest.
#include "client/staging/sync/syncdelete.h"
#include "client/staging/tree/partname.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Action = SyncEntry::Action;

namespace {

constexpr int files = 12;
constexpr qint64 size = 8LL << 40; // of each: no disk of a test has room for all of them

} // namespace

class SyncCareTest : public QObject
{
    Q_OBJECT

private:
    // With nothing in them on the disk.
    static void makeHuge(const TempFolder &folder, const QByteArray &in, qint64 bytes)
    {
        for (int i = 0; i < files; ++i) {
            QFile file(QString::fromUtf8(folder.file(in + QByteArray::number(i), {})));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(bytes));
        }
    }
    static SyncOptions options(const TempFolder &folder, bool up, bool mirror)
    {
        return {.direction = up ? Direction::Upload : Direction::Download,
                .local = folder.bytes(up ? "from" : "to"),
                .remote = RemotePath(folder.bytes(up ? "to" : "from")),
                .mirror = mirror};
    }

    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<ssh::Session> m_session;

private Q_SLOTS:
    void initTestCase();
    void roomIsLookedFor_data();
    void roomIsLookedFor();
    void whatTheSourceHasInPartStays_data();
    void whatTheSourceHasInPartStays();
};

void SyncCareTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
    auto session = ssh::Session::open(m_server->target(), m_prompts, CancelFlag());
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
}

void SyncCareTest::roomIsLookedFor_data()
{
    QTest::addColumn<bool>("up");
    QTest::newRow("to the site") << true;
    QTest::newRow("from the site") << false;
}

// Of a folder that is there, empty or not, as of a new one.
void SyncCareTest::roomIsLookedFor()
{
    QFETCH(bool, up);
    const TempFolder folder;
    const Error::Kind kind = up ? Error::Kind::TooLarge : Error::Kind::LocalTooLarge;
    const auto tooLarge = [&]() -> Result<std::optional<Error>> {
        SyncCompare compare(options(folder, up, false));
        return drive(compare, *m_session).transform([&] { return compare.plan().tooLarge; });
    };
    makeHuge(folder, "from/", size);
    for (const char *there : {"", "to", "to/other"}) { // is made before it
        if (*there)
            folder.folder(there);
        const auto found = tooLarge();
        QVERIFY_RESULT(found);
        QVERIFY2(*found, there);
        QCOMPARE((*found)->kind, kind);
        QVERIFY2((*found)->detail.contains(u" bytes needed, "_s), qPrintable((*found)->detail));
    }
    // What is replaced makes room for what replaces it.
    makeHuge(folder, "to/", size - 1);
    const auto replaced = tooLarge();
    QVERIFY_RESULT(replaced);
    QVERIFY(!*replaced);
    // Nor is it refused to go on: how much of it is there already is not known.
    for (int i = 0; i < files; ++i)
        QVERIFY(QFile::remove(folder.path(u"to/%1"_s.arg(i))));
    folder.file("to/" + partName("0", size, 5), "begun");
    const auto begun = tooLarge();
    QVERIFY_RESULT(begun);
    QVERIFY(!*begun);
}

void SyncCareTest::whatTheSourceHasInPartStays_data()
{
    roomIsLookedFor_data();
}

// A mirror would take away the only whole one.
void SyncCareTest::whatTheSourceHasInPartStays()
{
    QFETCH(bool, up);
    const TempFolder folder;
    folder.file("from/kept", "k");
    folder.file("from/" + partName("big", 1000, 5), "begun");
    folder.file("to/big", "whole");
    folder.file("to/big.old", "o"); // is another one
    // Of files that go in a stream the names are not looked at, but that none of them is a folder is known.
    folder.file("from/d/" + partFolderName(RemotePath("/source")) + "/small", "s");
    folder.file("to/d/small", "s");
    folder.file("to/d/folder/inner", "i");
    folder.file("to/gone", "g");
    // Where the source has the whole one too, the part is of a newer one.
    for (const char *side : {"from/", "to/"})
        folder.file(QByteArray(side) + "both", side);
    folder.file("from/" + partName("both", 1000, 5), "begun");
    SyncCompare compare(options(folder, up, true));
    QVERIFY_RESULT(drive(compare, *m_session));
    const SyncPlan &plan = compare.plan();
    QCOMPARE(pathsOf(plan, Action::Delete), QByteArrayList({"big.old", "d/folder", "d/folder/inner", "gone"}));
    QCOMPARE(pathsOf(plan, Action::Blocked), QByteArrayList({"big", "d/small"})); // named, and left
    QCOMPARE(pathsOf(plan, Action::Replace), QByteArrayList({"both"}));
    SyncDelete deletions(options(folder, up, true), plan, SyncDelete::What::Rest);
    QVERIFY_RESULT(drive(deletions, *m_session));
    QCOMPARE(deletions.deleted(), 4);
    QCOMPARE(contentOf(folder.bytes("to/big")), QByteArray("whole"));
    QCOMPARE(contentOf(folder.bytes("to/d/small")), QByteArray("s"));
    QVERIFY(!existsAt(folder.bytes("to/gone")));
}

QTEST_GUILESS_MAIN(SyncCareTest)
#include "tst_synccare.moc"
