// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cut-offs with their hours, the days of an award, reminders, and iCalendar read back by the rules of RFC 5545.
#include "client/base/files.h"
#include "client/requests/accesscalendar.h"
#include "client/requests/awardstore.h"
#include "client/requests/icalendar.h"
#include "tests/client/requests/icalendarreader.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = CalendarEntry::Kind;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutoffsHaveTheirOwnHour();
    void daysOfTheMonth();
    void cutoffIsOverAtItsHour();
    void aboutThatDay();
    void sourcesDiffer();
    void remindsOnce();
    void icalendarIsReadBack();
    void awardsHaveDays();
    void idsTellTheMode_data();
    void idsTellTheMode();
    void unusedHours();
    void awardsAreKept();
    void oddProjects_data();
    void oddProjects();
    void awardsReadAgain();
    void damagedAwards_data();
    void damagedAwards();

private:
    const Catalogue m_catalogue = Catalogue::load().value();
};

// In winter and in summer, whatever the clock of this computer.
void TestCalendar::cutoffsHaveTheirOwnHour()
{
    const auto entries = cutoffEntries(m_catalogue, QDate(2026, 6, 1), QDate(2026, 12, 31));
    QVERIFY(std::ranges::is_sorted(entries, {}, &CalendarEntry::due));
    const auto timeOf = [&](const QString &mode, const QDate &day) {
        for (const CalendarEntry &entry : entries) {
            if (entry.mode.value == mode && entry.day == day)
                return entry;
        }
        qFatal("no such cut-off");
    };
    const auto utc = [](int month, int day, int hour) {
        return QDateTime({2026, month, day}, {hour, 0}, QTimeZone::UTC);
    };
    const CalendarEntry winter = timeOf(u"aif_large_scale"_s, {2026, 12, 15});
    QCOMPARE(winter.time.toUTC(), utc(12, 15, 9)); // 10:00 in Brussels
    QVERIFY(winter.isZoneTold);
    QCOMPARE(timeOf(u"aif_large_scale"_s, {2026, 7, 15}).time.toUTC(), utc(7, 15, 8));
    const CalendarEntry science = timeOf(u"ai_for_science"_s, {2026, 12, 11});
    QCOMPARE(science.time.toUTC(), utc(12, 11, 9));
    QVERIFY(!science.isZoneTold); // the call says 10:00, and not where
    QVERIFY(!timeOf(u"extreme_scale"_s, {2026, 10, 26}).time.isValid()); // nor any hour
    for (const CalendarEntry &entry : entries)
        QVERIFY(!m_catalogue.mode(entry.mode)->calls.isClosed && !m_catalogue.mode(entry.mode)->calls.isContinuous);
}

void TestCalendar::daysOfTheMonth()
{
    AccessCalls calls{.monthlyDay = 31, .dates = {{2027, 2, 10}}};
    using Days = QList<QDate>;
    QCOMPARE(cutoffDays(calls, {2027, 1, 31}, {2027, 4, 30}),
             Days({{2027, 1, 31}, {2027, 2, 10}, {2027, 2, 28}, {2027, 3, 31}, {2027, 4, 30}}));
    QCOMPARE(cutoffDays(calls, {2027, 3, 1}, {2027, 3, 30}), Days());
    QCOMPARE(cutoffDays({}, {2027, 3, 1}, {2027, 3, 30}), Days());
}

// At 10:00 in Brussels the one of that day is over, whatever the day is here; one without an hour lasts the day.
void TestCalendar::cutoffIsOverAtItsHour()
{
    AccessMode mode;
    mode.calls.dates = {QDate(2026, 11, 30), QDate(2026, 12, 15)};
    mode.calls.time = QTime(10, 0);
    mode.calls.timeZone = u"Europe/Brussels"_s;
    const auto at = [](int hour, int minute) { return QDateTime({2026, 11, 30}, {hour, minute}, QTimeZone::UTC); };
    QCOMPARE(nextCutoff(mode, at(8, 59)), QDate(2026, 11, 30));
    QCOMPARE(nextCutoff(mode, at(9, 1)), QDate(2026, 12, 15));
    mode.calls.time = {};
    QCOMPARE(nextCutoff(mode, QDateTime({2026, 11, 30}, {23, 30})), QDate(2026, 11, 30));
    QCOMPARE(nextCutoff(mode, QDateTime({2026, 12, 1}, {0, 30})), QDate(2026, 12, 15));
}

// Where a call tells the month alone, the day is marked: nobody is reminded of it, and it is no next cut-off.
void TestCalendar::aboutThatDay()
{
    const AccessCalls calls{.approximate = {u"10"_s, u"02"_s, u"03-15"_s}};
    QCOMPARE(approximateDays(calls, {2027, 3, 1}, {2028, 2, 29}),
             (QList<QDate>{{2027, 3, 15}, {2027, 10, 31}, {2028, 2, 29}}));
    const auto entries = cutoffEntries(m_catalogue, QDate(2027, 1, 1), QDate(2027, 12, 31));
    QStringList ofCzechia;
    for (const CalendarEntry &entry : entries) {
        if (entry.mode.value == u"cz_it4i"_s)
            ofCzechia.append(entry.isApproximate ? entry.day.toString(Qt::ISODate) : u"exact?"_s);
    }
    QCOMPARE(ofCzechia, QStringList({u"2027-02-28"_s, u"2027-06-30"_s, u"2027-10-31"_s}));
    const auto wrong = [](const CalendarEntry &entry) { return entry.isApproximate && entry.time.isValid(); };
    QVERIFY(std::ranges::none_of(entries, wrong));
    const AccessMode &mode = *m_catalogue.mode({u"cz_it4i"_s});
    QVERIFY(!nextCutoffEntry(mode, QDateTime({2027, 2, 27}, {12, 0}, QTimeZone::UTC)));
    CalendarEntry entry{.mode = mode.id, .day = {2027, 2, 28}, .isApproximate = true};
    const QDateTime before = entry.due().addSecs(-3600);
    QVERIFY(dueReminders({entry}, before, {}).isEmpty());
    entry.isApproximate = false;
    QCOMPARE(dueReminders({entry}, before, {}).size(), 1);
}

// No list says for certain what another leaves open; and nobody misses the day that may be the right one.
void TestCalendar::sourcesDiffer()
{
    const AccessMode &mode = *m_catalogue.mode({u"extreme_scale"_s});
    const auto at = [](int month, int day) { return QDateTime({2026, month, day}, {12, 0}, QTimeZone::UTC); };
    const auto certain = nextCutoffEntry(mode, at(5, 1));
    QVERIFY(certain && certain->day == QDate(2026, 5, 4) && certain->dispute.isEmpty());
    for (const QDateTime &now : {at(10, 1), at(10, 20)}) {
        QVERIFY(cutoffDispute(mode, now) && !nextCutoff(mode, now).isValid());
        QVERIFY(!nextCutoffEntry(mode, now));
    }
    QStringList days;
    for (const CalendarEntry &entry : cutoffEntries(m_catalogue, QDate(2026, 5, 1), QDate(2026, 12, 31))) {
        if (entry.mode != mode.id)
            continue;
        days.append(entry.day.toString(Qt::ISODate));
        QCOMPARE(entry.isApproximate, entry.day != certain->day);
        QCOMPARE(entry.dispute.contains(days.last()), entry.isApproximate);
        QCOMPARE(dueReminders({entry}, entry.due().addSecs(-3600), {}).size(), 1);
    }
    QCOMPARE(days, QStringList({u"2026-05-04"_s, u"2026-10-19"_s, u"2026-10-26"_s}));
}

void TestCalendar::remindsOnce()
{
    const QDateTime at({2026, 12, 15}, {9, 0}, QTimeZone::UTC);
    const QList<CalendarEntry> entries{{.mode = {u"aif_large_scale"_s}, .day = at.date(), .time = at}};
    QStringList told;
    const auto hoursAt = [&](qint64 minutesBefore) {
        const auto due = dueReminders(entries, at.addSecs(-60 * minutesBefore), told);
        for (const Reminder &reminder : due)
            told.append(reminder.key());
        return due.isEmpty() ? 0 : due.first().hours;
    };
    QCOMPARE(hoursAt(48 * 60 + 1), 0);
    QCOMPARE(hoursAt(48 * 60), 48);
    QCOMPARE(hoursAt(40 * 60), 0);
    QCOMPARE(hoursAt(4 * 60), 4);
    QCOMPARE(hoursAt(10), 0);
    told.clear();
    QCOMPARE(hoursAt(3 * 60), 4); // the program starts late: once, not twice
    QCOMPARE(hoursAt(2 * 60), 0);
    told.clear();
    QCOMPARE(hoursAt(0), 0); // over
}

void TestCalendar::icalendarIsReadBack()
{
    const QString summary = u"Cut-off; “Große Übung”, 10 % \\ 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀"_s;
    const QString text = u"one\r\ntwo, three;\nEND:VEVENT\x01"_s;
    const QDateTime at({2026, 7, 15}, {10, 0}, QTimeZone("Europe/Brussels"));
    const QByteArray bytes = icalendar({{.uid = u"a@officina"_s,
                                         .day = at.date(),
                                         .time = at,
                                         .summary = summary,
                                         .description = text,
                                         .url = QUrl(u"https://example.org/ä?b=c;d"_s),
                                         .alarmHours = {48, 4}},
                                        {.uid = u"b@officina"_s, .day = {2026, 12, 31}, .summary = u"Day"_s}},
                                       QDateTime({2026, 11, 29}, {12, 0}, QTimeZone::UTC));
    const ReadCalendar read = readICalendar(bytes);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.events.size(), 2);
    QCOMPARE(read.text(0, u"UID"_s), u"a@officina"_s);
    QCOMPARE(read.text(0, u"DTSTART"_s), u"20260715T080000Z"_s);
    QCOMPARE(read.text(0, u"DTSTAMP"_s), u"20261129T120000Z"_s);
    QCOMPARE(read.text(0, u"SUMMARY"_s), summary);
    QCOMPARE(read.text(0, u"DESCRIPTION"_s), u"one\ntwo, three;\nEND:VEVENT"_s);
    QCOMPARE(read.text(0, u"URL"_s), u"https://example.org/%C3%A4?b=c;d"_s);
    QCOMPARE(read.events.at(0)[u"TRIGGER"].toArray(), QJsonArray({u"-P2D"_s, u"-PT4H"_s}));
    QCOMPARE(read.text(1, u"DTSTART"_s), u"20261231"_s); // a day, not an hour
    QCOMPARE(read.text(1, u"DTEND"_s), u"20270101"_s);
}

void TestCalendar::awardsHaveDays()
{
    Award award{.project = u"EHPC-AIF-2026PG01-907"_s,
                .mode = {u"aif_playground"_s},
                .start = {2026, 9, 1},
                .end = {2026, 11, 30}};
    const AccessMode *mode = m_catalogue.mode(award.mode);
    AwardDates dates = datesOf(award, mode);
    QCOMPARE(dates.half, QDate(2026, 10, 16)); // 91 days, of which 45 are over
    QCOMPARE(dates.end, award.end);
    QCOMPARE(dates.reportDue, QDate(2027, 2, 28)); // three months, as the mode's file says
    QVERIFY(!dates.fetchFrom.isValid());
    award.dataTb = 12; // 12e12 bytes at 100e6 a second are 120 000 s: a day and a half
    award.megabytesPerSecond = 100;
    QCOMPARE(*fetchSeconds(award), 120'000.0);
    QCOMPARE(datesOf(award, mode).fetchFrom, QDate(2026, 11, 29)); // two days, the last one included
    award.megabytesPerSecond = 1e-300; // absurd: then it should have begun long ago
    QVERIFY(datesOf(award, mode).fetchFrom.isValid());
    award.megabytesPerSecond = 100;
    award.extendedTo = QDate(2027, 1, 31);
    QCOMPARE(datesOf(award, mode).reportDue, QDate(2027, 4, 30));
    QVERIFY(!datesOf(award, nullptr).reportDue.isValid()); // nobody tells

    const auto uidOf = [&](Kind kind) {
        for (const CalendarEntry &entry : awardEntries(award, m_catalogue)) {
            if (entry.kind == kind)
                return entry.uid();
        }
        return QString();
    };
    const QString before = uidOf(Kind::AwardEnd);
    award.extendedTo = QDate(2027, 2, 28);
    QCOMPARE(uidOf(Kind::AwardEnd), before); // the same thing on another day
    QVERIFY(!uidOf(Kind::ReportDue).isEmpty());
    award.isReported = true;
    QVERIFY(uidOf(Kind::ReportDue).isEmpty());
    QCOMPARE(awardEntries({.project = u"x"_s}, m_catalogue).size(), 0); // nothing is known: nothing is said
}

void TestCalendar::idsTellTheMode_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("mode");
    QTest::newRow("Playground") << u"EHPC-AIF-2026PG01-907"_s << u"aif_playground"_s;
    QTest::newRow("Fast Lane") << u" EHPC-AIF-2025FL03-1204 "_s << u"aif_fast_lane"_s;
    QTest::newRow("science") << u"EHPC-AIF-2026SC02-011"_s << u"ai_for_science"_s;
    QTest::newRow("Regular") << u"EHPC-REG-2025R01-123"_s << u"regular"_s;
    QTest::newRow("Development") << u"EHPC-DEV-2026D04-056"_s << u"development"_s;
    QTest::newRow("letters of no call") << u"EHPC-AIF-2026ZZ01-907"_s << QString();
    QTest::newRow("another call") << u"EHPC-REG-2026PG01-907"_s << QString();
    QTest::newRow("of France") << u"AD011015000"_s << QString();
    QTest::newRow("more behind it") << u"EHPC-AIF-2026PG01-907x"_s << QString();
}

void TestCalendar::idsTellTheMode()
{
    QFETCH(QString, project);
    const AccessMode *mode = modeOfProject(project, m_catalogue);
    QTEST(mode ? mode->id.value : QString(), "mode");
}

void TestCalendar::unusedHours()
{
    Award award{.project = u"p"_s, .start = {2026, 9, 7}, .end = {2026, 12, 6}}; // Mondays to a Sunday
    QList<WeekHours> weeks;
    for (int week = -1; week < 8; ++week)
        weeks.append({award.start.addDays(7 * week), 140, week == 3 ? 2 : 0});
    const QDate today(2026, 11, 1); // a Sunday, after eight weeks
    const auto forecast = forecastUse(award, 5000, weeks, today);
    QVERIFY(forecast);
    QCOMPARE(forecast->used, 8 * 140.0); // the week before is not of it
    QCOMPARE(forecast->perDay, 20.0);
    QCOMPARE(forecast->unused, 5000 - 1120 - 20 * 35.0);
    QCOMPARE(forecast->unknownJobs, 2);
    QCOMPARE(forecastUse(award, 100, weeks, today)->unused, 0.0);
    QCOMPARE(forecastUse(award, 5000, {}, today)->unused, 5000.0); // no job was seen
    QVERIFY(!forecastUse(award, 5000, weeks, award.start));
    QVERIFY(!forecastUse(award, 5000, weeks, {2026, 12, 7}));
    QVERIFY(!forecastUse({}, 5000, weeks, today));

    const System *leonardo = m_catalogue.system({u"leonardo"_s});
    award.amount = 1250;
    award.unit = AmountUnit::NodeHours;
    QCOMPARE(*grantedGpuHours(award, leonardo), 5000.0); // four GPUs a node
    QVERIFY(!grantedGpuHours(award, nullptr));
}

void TestCalendar::awardsAreKept()
{
    const QTemporaryDir folder;
    AwardStore store(folder.filePath(u"requests"_s));
    QVERIFY(store.list()->awards.isEmpty());
    Award award{.project = u"EHPC-AIF-2026PG01-907"_s, .start = {2026, 9, 1}, .end = {2026, 11, 30}, .amount = 5000};
    award.unknown.insert(u"colour"_s, u"blue"_s);
    const auto saved = store.save(award);
    QVERIFY(saved && saved->saved.isValid());
    QCOMPARE(store.load(award.project).value(), *saved);
    QVERIFY(!(QFileInfo(store.pathOf(award.project)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(store.save(award).error().kind, Error::Kind::SourceChanged); // of somebody who had not read it
    QVERIFY(store.save(*saved));
    QVERIFY(store.remove(award.project));
    QCOMPARE(store.load(award.project).error().kind, Error::Kind::NotFound);
    QVERIFY(store.list()->awards.isEmpty() && store.list()->problems.isEmpty());
}

void TestCalendar::oddProjects_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<bool>("taken");
    QTest::newRow("path") << u"../../etc/passwd"_s << true;
    QTest::newRow("emoji") << u"Projet 🚀 n° 1"_s << true;
    QTest::newRow("dots") << u".."_s << true;
    QTest::newRow("device") << u"a:b*?"_s << true;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("two lines") << u"EHPC\n1"_s << false;
    QTest::newRow("written backwards") << u"EHPC\u202E1"_s << false;
    QTest::newRow("endless") << QString(500, u'ä') << false;
}

void TestCalendar::oddProjects()
{
    QFETCH(QString, project);
    QFETCH(bool, taken);
    const QTemporaryDir folder;
    AwardStore store(folder.filePath(u"requests"_s));
    const auto saved = store.save({.project = project});
    QCOMPARE(saved.has_value(), taken);
    QCOMPARE(store.list()->awards.size(), taken ? 1 : 0);
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() <= 1); // nowhere else
    if (taken)
        QCOMPARE(store.load(project)->project, project);
}

// A file that the store would not read again is not written over one that it reads.
void TestCalendar::awardsReadAgain()
{
    const QTemporaryDir folder;
    AwardStore store(folder.filePath(u"requests"_s));
    const auto kept = store.save({.project = u"EHPC-1"_s, .amount = 5000});
    QVERIFY(kept);
    Award absurd = *kept;
    absurd.amount = 1e30;
    QCOMPARE(store.save(absurd).error().kind, Error::Kind::BadInput);
    QCOMPARE(store.load(u"EHPC-1"_s)->amount, 5000.0);
}

void TestCalendar::damagedAwards_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("cut") << QByteArray("}") << QByteArray();
    QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
    QTest::newRow("no day") << QByteArray("2026-11-30") << QByteArray("2026-11-31");
    QTest::newRow("below zero") << QByteArray("5000") << QByteArray("-5000");
    QTest::newRow("unit") << QByteArray("gpu_hours") << QByteArray("bananas");
}

void TestCalendar::damagedAwards()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QTemporaryDir folder;
    AwardStore store(folder.path());
    QVERIFY(store.save({.project = u"good"_s}));
    Award award{.project = u"bad"_s, .start = {2026, 9, 1}, .end = {2026, 11, 30}, .amount = 5000};
    award = store.save(award).value();
    QByteArray bytes = readFile(store.pathOf(u"bad"_s)).value();
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    QVERIFY(writeFile(store.pathOf(u"bad"_s), bytes));
    const auto listing = store.list();
    QCOMPARE(listing->awards.size(), 1);
    QCOMPARE(listing->problems.size(), 1);
    QVERIFY(listing->problems.first().subject.endsWith(u"bad.json"_s));
    QVERIFY(!store.save(award)); // what cannot be read is not written over
    QCOMPARE(readFile(store.pathOf(u"bad"_s)).value(), bytes);
}

QTEST_GUILESS_MAIN(TestCalendar)

#include "tst_calendar.moc"
