// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database: migrations, damage, a newer version, file systems of several computers; who owns it; and the
// store's thread.
#include "client/storage/ownerlock.h"
#include "client/storage/store.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    TempFolder m_folder;
    QString m_file;

private Q_SLOTS:
    void init();
    void migratesOnce();
    void keepsWhatWasWritten();
    void olderTablesKeepTheirRows_data();
    void olderTablesKeepTheirRows();
    void networkFileSystems_data();
    void networkFileSystems();
    void oneOwner();
    void ownerThatDied();
    void ownerElsewhere();
    void transactionRollsBack();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void newerVersionIsLeftAlone();
    void impossibleFolder();
    void storeTellsOfDamage();
    void storeWritesWhatItWasGiven();
};

void DatabaseTest::init()
{
    static int number = 0;
    m_file = m_folder.path(u"%1/officina.db"_s.arg(++number));
}

void DatabaseTest::migratesOnce()
{
    for (int i = 0; i < 2; ++i) {
        const auto database = Database::open(m_file);
        QVERIFY_RESULT(database);
        QVERIFY((*database)->version() >= 1);
        QVERIFY_RESULT((*database)->exec(u"SELECT count(*) FROM transfers"_s));
    }
    QCOMPARE(QFile::permissions(m_file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void DatabaseTest::keepsWhatWasWritten()
{
    {
        const auto database = Database::open(m_file);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->exec(u"CREATE TABLE notes (text BLOB)"_s));
        QVERIFY_RESULT((*database)->exec(u"INSERT INTO notes VALUES (?)"_s, {QByteArray("a\0b'\xff", 5)}));
    }
    const auto database = Database::open(m_file);
    QVERIFY_RESULT(database);
    auto row = (*database)->exec(u"SELECT text FROM notes"_s);
    QVERIFY_RESULT(row);
    QVERIFY(row->next());
    QCOMPARE(row->value(0).toByteArray(), QByteArray("a\0b'\xff", 5));
}

void DatabaseTest::olderTablesKeepTheirRows_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 4; ++version)
        QTest::addRow("%d", version) << version;
}

// The tables of a former version, with a transfer in them, as a program of that time left them.
void DatabaseTest::olderTablesKeepTheirRows()
{
    QFETCH(int, version);
    QStringList columns{u"id"_s,          u"site"_s,         u"site_name"_s, u"direction"_s, u"local"_s,
                        u"remote"_s,      u"name"_s,         u"existing"_s,  u"state"_s,     u"files"_s,
                        u"bytes_total"_s, u"error_detail"_s, u"created"_s,   u"changed"_s};
    QVariantList row{7,
                     u"lumi"_s,
                     u"LUMI"_s,
                     u"upload"_s,
                     QByteArray("/home/me/\xe9"),
                     QByteArray("/scratch/a b"),
                     QByteArray("\xe9"),
                     u"keep-both"_s,
                     u"failed"_s,
                     3,
                     qint64(5) << 40,
                     u"gone"_s,
                     u"2026-11-01T10:00:00Z"_s,
                     u"2026-11-01T11:00:00Z"_s};
    if (version >= 2) {
        columns += {u"position"_s, u"paused"_s};
        row += {2, 1};
    }
    if (version >= 3) {
        columns += u"excludes"_s;
        row += QByteArray("*.tmp\n/data");
    }
    if (version >= 4) {
        columns += u"other"_s;
        row += u"mn5"_s;
    }
    {
        const auto database = Database::open(m_file);
        QVERIFY_RESULT(database);
        for (const QString &table : {u"transfer_reports"_s, u"transfers"_s, u"jobs"_s, u"job_sites"_s, u"job_runs"_s,
                                     u"job_imports"_s, u"budget_readings"_s})
            QVERIFY_RESULT((*database)->exec(u"DROP TABLE "_s + table));
        const QDir folder(QStringLiteral(OFFICINA_SOURCE_DIR "/resources/db"));
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name).first(version)) {
            const QString sql = QString::fromUtf8(contentOf(QFile::encodeName(folder.filePath(name))));
            const QStringList statements = sql.split(u";\n"_s, Qt::SkipEmptyParts);
            QVERIFY(!statements.isEmpty());
            for (const QString &statement : statements)
                QVERIFY_RESULT((*database)->exec(statement));
        }
        const QString places = QStringList(row.size() + 1, u"?"_s).join(u',');
        QVERIFY_RESULT(
            (*database)->exec(u"INSERT INTO transfers (%1, error_kind) VALUES (%2)"_s.arg(columns.join(u','), places),
                              row + QVariantList{10})); // the number of NoSpace
        QVERIFY_RESULT((*database)->exec(u"PRAGMA user_version=%1"_s.arg(version)));
    }
    const auto database = Database::open(m_file);
    QVERIFY_RESULT(database);
    QVERIFY((*database)->version() > 4);
    QVERIFY_RESULT((*database)->exec(u"SELECT * FROM jobs, job_sites, job_runs, job_imports"_s));
    auto kept = (*database)->exec(u"SELECT %1, error_kind FROM transfers"_s.arg(columns.join(u',')));
    QVERIFY_RESULT(kept);
    QVERIFY(kept->next());
    for (int column = 0; column < int(row.size()); ++column)
        QCOMPARE(kept->value(column), row[column]);
    QCOMPARE(kept->value(int(row.size())).toString(), u"no-space"_s);
    QVERIFY(!kept->next());
    kept->finish();
    QVERIFY_RESULT(
        (*database)->exec(u"UPDATE transfers SET direction='across', other='mn5', existing='resume', state='done'"_s));
    QVERIFY_RESULT((*database)->exec(u"INSERT INTO transfer_reports VALUES (7, x'00')"_s));
    QVERIFY_RESULT((*database)->exec(u"DELETE FROM transfers"_s)); // its report goes with it
    auto left = (*database)->exec(u"SELECT count(*) FROM transfer_reports"_s);
    QVERIFY_RESULT(left);
    QVERIFY(left->next());
    QCOMPARE(left->value(0).toInt(), 0);
}

void DatabaseTest::networkFileSystems_data()
{
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<QString>("log");
    for (const char *name :
         {"nfs", "nfs4", "cifs", "smb3", "lustre", "gpfs", "beegfs", "ceph", "fuse.sshfs", "fuse.glusterfs"})
        QTest::newRow(name) << QByteArray(name) << u"delete"_s;
    for (const char *name : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuse.gocryptfs"})
        QTest::newRow(name) << QByteArray(name) << u"wal"_s;
}

// Where several computers may have it open, no log that lives in the memory of one of them; also where
// a former version had made one.
void DatabaseTest::networkFileSystems()
{
    QFETCH(QByteArray, fileSystem);
    QFETCH(QString, log);
    QVERIFY_RESULT(Database::open(m_file, nullptr, "ext4"));
    for (int i = 0; i < 2; ++i) {
        const auto database = Database::open(m_file, nullptr, fileSystem);
        QVERIFY_RESULT(database);
        auto mode = (*database)->exec(u"PRAGMA journal_mode"_s);
        QVERIFY_RESULT(mode);
        QVERIFY(mode->next());
        QCOMPARE(mode->value(0).toString(), log);
        QVERIFY_RESULT((*database)->exec(u"CREATE TABLE notes_%1 (text TEXT)"_s.arg(i)));
        QCOMPARE(QFileInfo::exists(m_file + u"-wal"_s), log == u"wal"_s);
    }
}

void DatabaseTest::oneOwner()
{
    auto first = std::make_unique<OwnerLock>(m_file);
    OwnerLock second(m_file);
    QVERIFY(first->take());
    QVERIFY(first->take());
    QVERIFY(!first->owner());
    QVERIFY(!second.take());
    QCOMPARE(second.owner().value().process, QCoreApplication::applicationPid());
    QVERIFY(second.owner()->isHere);
    QVERIFY(!second.takeOver()); // it lives
    first.reset();
    QVERIFY(second.take());
}

void DatabaseTest::ownerThatDied()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    const pid_t child = fork();
    if (child == 0)
        _exit(OwnerLock(m_file).take() ? (::kill(getpid(), SIGKILL), 1) : 1);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status)); // killed while it held it
    QVERIFY(QFileInfo::exists(m_file));
    OwnerLock next(m_file);
    QVERIFY(next.take());
}

void DatabaseTest::ownerElsewhere()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("4711\nofficina\nanother-computer\n01234567-0123-0123-0123-0123456789ab\n\n");
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addYears(-1), QFileDevice::FileModificationTime));
    file.close();
    OwnerLock lock(m_file);
    QVERIFY(!lock.take()); // however old it is
    QCOMPARE(lock.owner().value().host, u"another-computer"_s);
    QVERIFY(!lock.owner()->isHere);
    QVERIFY(lock.takeOver());
    QVERIFY(!lock.owner());
}

void DatabaseTest::transactionRollsBack()
{
    const auto database = Database::open(m_file);
    QVERIFY_RESULT(database);
    QVERIFY_RESULT((*database)->exec(u"CREATE TABLE notes (text TEXT)"_s));
    const auto failed = (*database)->transaction([&]() -> Result<> {
        if (auto put = (*database)->exec(u"INSERT INTO notes VALUES ('x')"_s); !put)
            return passOn(put);
        return failure(Error::Kind::BadInput);
    });
    QVERIFY_ERROR(failed, Error::Kind::BadInput);
    auto count = (*database)->exec(u"SELECT count(*) FROM notes"_s);
    QVERIFY_RESULT(count);
    QVERIFY(count->next());
    QCOMPARE(count->value(0).toInt(), 0);
    QVERIFY(!(*database)->exec(u"NOT SQL"_s));
}

void DatabaseTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("not a database") << true;
    QTest::newRow("pages overwritten") << false;
}

void DatabaseTest::damagedFileIsSetAside()
{
    QFETCH(bool, whole);
    {
        const auto database = Database::open(m_file);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(
            (*database)->exec(u"CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                              " FROM n WHERE i < 5000) SELECT i, hex(randomblob(20)) AS t FROM n"_s));
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray rubbish(whole ? int(file.size()) : 20000, 'x');
    QVERIFY(file.seek(whole ? 0 : 8192));
    QVERIFY(file.write(rubbish) == rubbish.size());
    file.close();
    QString keptAs;
    {
        const auto database = Database::open(m_file, &keptAs);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->exec(u"SELECT count(*) FROM transfers"_s));
    }
    QVERIFY2(!keptAs.isEmpty() && QFileInfo::exists(keptAs), qPrintable(keptAs));
    QVERIFY(contentOf(keptAs.toUtf8()).contains(rubbish)); // as it was
}

void DatabaseTest::newerVersionIsLeftAlone()
{
    {
        const auto database = Database::open(m_file);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->exec(u"PRAGMA user_version=999"_s));
    }
    QVERIFY_ERROR(Database::open(m_file), Error::Kind::Unsupported);
    QCOMPARE(QFileInfo(m_file).dir().entryList({u"*.db"_s}).size(), 1); // not set aside
}

void DatabaseTest::impossibleFolder()
{
    m_folder.file("taken", "a file");
    QVERIFY(!Database::open(m_folder.path(u"taken/officina.db"_s)));
}

void DatabaseTest::storeTellsOfDamage()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '?'));
    file.close();
    Store store(m_file);
    QSignalSpy aside(&store, &Store::setAside);
    auto count = store.run([](Database &database) {
        return database.exec(u"SELECT count(*) FROM transfers"_s).transform([](auto &&) { return 1; });
    });
    count.waitForFinished();
    QVERIFY_RESULT(count.result());
    QTRY_COMPARE(aside.size(), 1);
}

// What is posted just before the end is written, however slow the disk.
void DatabaseTest::storeWritesWhatItWasGiven()
{
    {
        Store store(m_file);
        store.run([](Database &database) {
            QThread::msleep(100);
            return database.exec(u"CREATE TABLE notes (number INTEGER)"_s).transform([](auto &&) { return 1; });
        });
        for (int i = 0; i < 20; ++i)
            store.run([i](Database &database) {
                return database.exec(u"INSERT INTO notes VALUES (?)"_s, {i}).transform([](auto &&) { return 1; });
            });
    }
    const auto database = Database::open(m_file);
    QVERIFY_RESULT(database);
    auto count = (*database)->exec(u"SELECT count(*) FROM notes"_s);
    QVERIFY_RESULT(count);
    QVERIFY(count->next());
    QCOMPARE(count->value(0).toInt(), 20);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
