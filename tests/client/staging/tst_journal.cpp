// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal keeps of a transfer and of its report: everything that was asked for comes back as it was.
#include "client/base/errorkind.h"
#include "client/staging/queue/reportarchive.h"
#include "client/staging/queue/transfertable.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using State = TransferItem::State;
using Outcome = FileReport::Outcome;

class JournalTest : public QObject
{
    Q_OBJECT

private:
    TransferItem loaded()
    {
        const auto items = transfertable::load(*m_database);
        return items && items->size() == 1 ? items->first() : TransferItem();
    }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Database> m_database;
    TransferItem m_item;

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void keepsTheRequest();
    void keepsTheState_data();
    void keepsTheState();
    void keepsTheQuestion();
    void keepsEveryKindOfError();
    void reportGoesWithItsTransfer();
    void reportComesBackAsItWas();
    void formerKeysAreRead();
    void longReportKeepsWhatMatters();
    void damagedReport();
};

void JournalTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    auto database = Database::open(m_folder->path(u"officina.db"_s));
    QVERIFY_RESULT(database);
    m_database = std::move(*database);
    m_item = {};
    m_item.id = m_item.position = 42;
    m_item.site = SiteId{u"lumi"_s};
    m_item.siteName = u"LUMI"_s;
    m_item.request = {.direction = Direction::Download, .local = "/home/ä\xff", .remote = RemotePath("/scratch/it's")};
    m_item.created = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::UTC);
}

void JournalTest::keepsTheRequest()
{
    m_item.request.direction = Direction::SiteToSite;
    m_item.request.other = SiteId{u"meluxina"_s};
    m_item.request.existing = Existing::Resume;
    m_item.request.name = "na\xffme";
    m_item.request.excludes = {"*.tmp", "/da\xff"};
    m_item.request.answers = {{"a/\xff\n\"b", Existing::KeepBoth}, {"c", Existing::Skip}};
    m_item.request.ignoreFreeSpace = true;
    m_item.request.trustsTimes = false;
    m_item.progress = {.files = 1, .filesTotal = 2, .bytes = 3, .bytesTotal = qint64(5) << 40, .moved = 4};
    m_item.skipped = 6;
    m_item.confirmedBySite = false;
    QVERIFY_RESULT(transfertable::save(*m_database, m_item));
    TransferItem kept = loaded();
    kept.state = m_item.state;
    QCOMPARE(kept, m_item);

    m_item.request = {.direction = Direction::Upload, .local = "/x", .remote = RemotePath("/y")};
    QVERIFY_RESULT(transfertable::save(*m_database, m_item));
    kept = loaded();
    kept.state = m_item.state;
    QCOMPARE(kept, m_item);
    QVERIFY_RESULT(transfertable::remove(*m_database, 42));
    QCOMPARE(transfertable::load(*m_database)->size(), 0);
}

void JournalTest::keepsTheState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<State>("later");
    QTest::newRow("waiting") << State::Waiting << State::Interrupted;
    QTest::newRow("running") << State::Running << State::Interrupted;
    QTest::newRow("reconnecting") << State::Reconnecting << State::Interrupted;
    QTest::newRow("paused") << State::Paused << State::Paused;
    QTest::newRow("asking") << State::Asking << State::Interrupted;
    QTest::newRow("done") << State::Done << State::Done;
    QTest::newRow("incomplete") << State::Incomplete << State::Incomplete;
    QTest::newRow("failed") << State::Failed << State::Failed;
    QTest::newRow("cancelled") << State::Cancelled << State::Cancelled;
    QTest::newRow("interrupted") << State::Interrupted << State::Interrupted;
}

void JournalTest::keepsTheState()
{
    QFETCH(State, state);
    QFETCH(State, later);
    m_item.state = state;
    QVERIFY_RESULT(transfertable::save(*m_database, m_item));
    QCOMPARE(loaded().state, later);
    const auto seen = transfertable::load(*m_database, State::Elsewhere); // by another program
    QVERIFY_RESULT(seen);
    const bool runs = state == State::Waiting || state == State::Running || state == State::Reconnecting;
    QCOMPARE(seen->first().state, runs ? State::Elsewhere : later);
}

// What a transfer asks about is still asked after a restart.
void JournalTest::keepsTheQuestion()
{
    m_item.state = State::Asking;
    m_item.conflicts = {{.path = "corpus/\xff\n",
                         .sourceSize = qint64(5) << 40,
                         .targetSize = 0,
                         .sourceChanged = -1,
                         .targetChanged = 1'700'000'000,
                         .isBeginning = false},
                        {.path = "b", .sourceSize = 1, .targetSize = 2, .sourceChanged = 3, .targetChanged = 4}};
    QVERIFY_RESULT(transfertable::save(*m_database, m_item));
    QCOMPARE(loaded(), m_item);
    QCOMPARE(transfertable::load(*m_database, State::Elsewhere)->first(), m_item);
    m_item.state = State::Cancelled; // asked no more
    QVERIFY_RESULT(transfertable::save(*m_database, m_item));
    QCOMPARE(loaded().state, State::Cancelled);
    QVERIFY(loaded().conflicts.isEmpty());
}

// By a name that stays, wherever the kind stands in the enumeration.
void JournalTest::keepsEveryKindOfError()
{
    m_item.state = State::Failed;
    int kinds = 0;
    for (; !officina::kindName(Error::Kind(kinds)).isEmpty(); ++kinds) {
        m_item.error = Error{Error::Kind(kinds), u"full"_s, u"/x"_s};
        QVERIFY_RESULT(transfertable::save(*m_database, m_item));
        QCOMPARE(loaded().error, m_item.error);
    }
    QVERIFY(kinds > int(Error::Kind::NoChannel));
    QVERIFY_RESULT(m_database->exec(u"UPDATE transfers SET error_kind='of a later time'"_s));
    QCOMPARE(loaded().error.value().detail, u"full"_s); // the words are not lost
}

void JournalTest::reportGoesWithItsTransfer()
{
    QVERIFY_RESULT(transfertable::save(*m_database, m_item));
    QVERIFY_RESULT(transfertable::saveReport(*m_database, 42, "report"));
    m_item.state = State::Done;
    QVERIFY_RESULT(transfertable::save(*m_database, m_item)); // again: the report stays
    QCOMPARE(transfertable::loadReport(*m_database, 42), Result<QByteArray>("report"));
    QCOMPARE(transfertable::reports(*m_database), Result<QSet<qint64>>(QSet<qint64>{42}));
    QVERIFY_RESULT(transfertable::remove(*m_database, 42));
    QVERIFY_ERROR(transfertable::loadReport(*m_database, 42), Error::Kind::NotFound);
}

void JournalTest::reportComesBackAsItWas()
{
    TransferReport report;
    report.direction = Direction::Download;
    report.site = u"LUMI"_s;
    report.source = u"/scratch/ä"_s;
    report.target = u"/home"_s;
    report.started = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
    report.ended = report.started.addSecs(5);
    report.verifiedBy = u"sha256sum"_s;
    report.error = Error{Error::Kind::Disconnected, u"cut"_s, u"host"_s};
    report.files = {
        {.path = "a b", .size = qint64(5) << 40, .sha256 = "11"},
        {.path = "na\xffme\n", .outcome = Outcome::Unchanged},
        {.path = "link", .outcome = Outcome::Skipped, .detail = u"link"_s},
        {.path = "bad", .outcome = Outcome::Failed, .error = Error{Error::Kind::Denied, u"no"_s, u"bad"_s}}};
    const auto back = reportarchive::unpack(reportarchive::pack(report));
    QVERIFY_RESULT(back);
    QCOMPARE(back->toJson(), report.toJson());
    QCOMPARE(back->toSums(), report.toSums());
    QCOMPARE(back->firstError(), report.firstError());
    QCOMPARE(back->started, report.started);
    QCOMPARE(back->unlistedFiles(), 0);
    auto ours = report.files.begin();
    for (const FileReport &file : back->files) {
        QCOMPARE(file.path, ours->path);
        QCOMPARE(file.error, ours->error);
        ++ours;
    }
    QVERIFY(ours == report.files.end());
}

// As the archive wrote its keys before.
void JournalTest::formerKeysAreRead()
{
    const auto back = reportarchive::unpack(qCompress(R"({"direction":"upload","verifiedBy":"sha256sum",
        "files":[{"pathBase64":"bmH/","size":1,"result":"sent"}]})"));
    QVERIFY_RESULT(back);
    QCOMPARE(back->verifiedBy, u"sha256sum"_s);
    QCOMPARE(back->files.first().path, QByteArray("na\xff"));
    const QJsonObject written = QJsonDocument::fromJson(back->toJson()).object();
    QCOMPARE(written[u"verified_by"].toString(), u"sha256sum"_s);
    QVERIFY(!written.contains(u"verifiedBy"_s));
    QVERIFY(!qUncompress(reportarchive::pack(*back)).contains("verifiedBy"));
}

void JournalTest::longReportKeepsWhatMatters()
{
    TransferReport report;
    for (int i = 0; i < 5000; ++i)
        report.files.append({.path = "file-" + QByteArray::number(i), .size = 10, .sha256 = QByteArray(64, 'a')});
    report.files.append({.path = "left", .size = 7, .outcome = Outcome::Skipped, .detail = u"link"_s});
    report.files.append({.path = "bad", .outcome = Outcome::Failed, .error = Error{Error::Kind::Denied, {}, u"bad"_s}});
    const auto back = reportarchive::unpack(reportarchive::pack(report, 20'000));
    QVERIFY_RESULT(back);
    QVERIFY(back->files.size() > 50 && back->files.size() < 500);
    QCOMPARE(back->files.first().path, QByteArray("bad"));
    QCOMPARE(std::next(back->files.begin())->path, QByteArray("left"));
    for (const Outcome outcome : {Outcome::Sent, Outcome::Unchanged, Outcome::Skipped, Outcome::Failed}) {
        QCOMPARE(back->count(outcome), report.count(outcome));
        QCOMPARE(back->bytes(outcome), report.bytes(outcome));
    }
    QCOMPARE(back->unlistedFiles(), report.files.size() - back->files.size());
    QCOMPARE(back->firstError(), report.firstError());
    const QJsonDocument json = QJsonDocument::fromJson(back->toJson());
    QCOMPARE(json[u"unlisted_files"_s].toInteger(), back->unlistedFiles());
}

void JournalTest::damagedReport()
{
    for (const QByteArray &packed : {QByteArray(), QByteArray("rubbish"), qCompress("not JSON")})
        QVERIFY_ERROR(reportarchive::unpack(packed), Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
