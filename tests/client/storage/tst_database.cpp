// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database: migrations, damage, a newer version, and the store's thread.
#include "client/storage/store.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

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
    void olderTablesKeepTheirRows();
    void transactionRollsBack();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void newerVersionIsLeftAlone();
    void impossibleFolder();
    void storeTellsOfDamage();
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

// The third version's tables, with a transfer in them, as a program of that time left them.
void DatabaseTest::olderTablesKeepTheirRows()
{
    const QString columns =
        u"id, site, site_name, direction, local, remote, name, existing, state, files, bytes_total, "
        "error_detail, created, changed, position, paused, excludes"_s;
    const QVariantList row{7,
                           u"lumi"_s,
                           u"LUMI"_s,
                           u"upload"_s,
                           QByteArray("/home/me/\xe9"),
                           QByteArray("/scratch/a b"),
                           QByteArray("\xe9"),
                           u"keep-both"_s,
                           u"interrupted"_s,
                           3,
                           qint64(5) << 40,
                           u"gone"_s,
                           u"2026-11-01T10:00:00Z"_s,
                           u"2026-11-01T11:00:00Z"_s,
                           2,
                           1,
                           QByteArray("*.tmp\n/data")};
    {
        const auto database = Database::open(m_file);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->exec(u"DROP TABLE transfers"_s));
        for (const auto *name : {"001_transfers", "002_transfer_order", "003_transfer_excludes"}) {
            const QString sql =
                QString::fromUtf8(contentOf(QByteArray(OFFICINA_SOURCE_DIR "/resources/db/") + name + ".sql"));
            const QStringList statements = sql.split(u";\n"_s, Qt::SkipEmptyParts);
            QVERIFY(!statements.isEmpty());
            for (const QString &statement : statements)
                QVERIFY_RESULT((*database)->exec(statement));
        }
        const QString places = QStringList(row.size(), u"?"_s).join(u',');
        QVERIFY_RESULT((*database)->exec(u"INSERT INTO transfers (%1) VALUES (%2)"_s.arg(columns, places), row));
        QVERIFY_RESULT((*database)->exec(u"PRAGMA user_version=3"_s));
    }
    const auto database = Database::open(m_file);
    QVERIFY_RESULT(database);
    QVERIFY((*database)->version() > 3);
    auto kept = (*database)->exec(u"SELECT %1 FROM transfers"_s.arg(columns));
    QVERIFY_RESULT(kept);
    QVERIFY(kept->next());
    for (int column = 0; column < int(row.size()); ++column)
        QCOMPARE(kept->value(column), row[column]);
    QVERIFY(!kept->next());
    kept->finish();
    QVERIFY_RESULT((*database)->exec(u"UPDATE transfers SET direction='across', other='mn5', existing='resume'"_s));
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

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
