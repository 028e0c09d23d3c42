// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an error says was kept: only what is known for its kind. Refused before anything was done, or
// without an answer, are not told as the same.
#include "ui/present/errortext.h"
#include "ui/present/notsenttext.h"
#include "ui/present/reporttext.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptByASubmit_data();
    void keptByASubmit();
    void keptByATransfer_data();
    void keptByATransfer();
    void unknownIsLookedAtFirst();
    void namesShowWhatTheyAreMadeOf();
    void aBareRefusalIsExplained();
    void notesOfFiles_data();
    void notesOfFiles();
};

void ErrorTextTest::keptByASubmit_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isUnknown");

    for (const Kind kind : {Kind::Timeout, Kind::Disconnected, Kind::BadReply, Kind::TooSlow, Kind::Cancelled})
        QTest::addRow("%d", int(kind)) << kind << true;
    for (const Kind kind : {Kind::Unreachable, Kind::AuthRejected, Kind::Rejected, Kind::BadInput, Kind::NoSpace,
                            Kind::Denied, Kind::NoChannel, Kind::Unsupported})
        QTest::addRow("%d", int(kind)) << kind << false;
}

void ErrorTextTest::keptByASubmit()
{
    QFETCH(Kind, kind);
    QFETCH(bool, isUnknown);
    for (const Doing doing : {Doing::Submitting, Doing::CancellingJob, Doing::SavingText}) {
        const ErrorText text = errorText({kind, {}, {}}, doing);
        QVERIFY2(text.kept.contains(u"not known"_s) == isUnknown, qPrintable(text.kept));
    }
    QCOMPARE(errorText({kind, {}, {}}, Doing::Submitting).kept.contains(u"No job was started"_s), !isUnknown);
    // Whatever it was that kept the script from the site: the scheduler was not asked.
    const ErrorText unasked = notSentText({kind, {}, {}});
    QVERIFY2(unasked.kept.startsWith(u"No job was started"_s), qPrintable(unasked.kept));
    QVERIFY2(!unasked.advice.contains(u"list of jobs"_s), qPrintable(unasked.advice));
}

void ErrorTextTest::keptByATransfer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayHaveMoved");

    for (const Kind kind : {Kind::Disconnected, Kind::Timeout, Kind::NoSpace, Kind::LocalNoSpace, Kind::Corrupt})
        QTest::addRow("%d", int(kind)) << kind << true;
    for (const Kind kind : {Kind::Unreachable, Kind::AuthRejected, Kind::NotFound, Kind::Unsupported, Kind::TooLarge,
                            Kind::Rejected, Kind::BadReply})
        QTest::addRow("%d", int(kind)) << kind << false;
}

void ErrorTextTest::keptByATransfer()
{
    QFETCH(Kind, kind);
    for (const Doing doing : {Doing::Sending, Doing::Fetching}) {
        const QString kept = errorText({kind, {}, {}}, doing).kept;
        QVERIFY2(kept.contains(u"untouched"_s), qPrintable(kept));
        QTEST(kept.contains(u"arrived"_s), "mayHaveMoved");
    }
}

void ErrorTextTest::unknownIsLookedAtFirst()
{
    QVERIFY(errorText({Kind::Timeout, {}, {}}, Doing::Submitting).advice.contains(u"list of jobs"_s));
    QVERIFY(!errorText({Kind::Rejected, {}, {}}, Doing::Submitting).advice.contains(u"list of jobs"_s));
    // A tree that was deleted in part is not "untouched".
    const QString kept = errorText({Kind::Denied, {}, {}}, Doing::ChangingFiles).kept;
    QVERIFY2(!kept.contains(u"untouched"_s), qPrintable(kept));
}

void ErrorTextTest::namesShowWhatTheyAreMadeOf()
{
    const ErrorText text = errorText({Kind::NotFound, u"no\n\u202esuch"_s, u"a\u202eb\x1b"_s}, Doing::Listing);
    QVERIFY2(text.what.contains(u"a\\xe2\\x80\\xaeb\\x1b"_s), qPrintable(text.what));
    QCOMPARE(text.detail, u"no\n\\xe2\\x80\\xaesuch"_s);
}

void ErrorTextTest::aBareRefusalIsExplained()
{
    const ErrorText bare = errorText({Kind::Rejected, u"SFTP server: Failure"_s, u"/x"_s}, Doing::Sending);
    QVERIFY(!bare.advice.isEmpty());
    QCOMPARE(bare.detail, QString());
    const ErrorText told = errorText({Kind::Rejected, u"sbatch: error: no such account"_s, {}}, Doing::Submitting);
    QCOMPARE(told.detail, u"sbatch: error: no such account"_s);
}

void ErrorTextTest::notesOfFiles_data()
{
    using enum FileReport::Outcome;
    QTest::addColumn<FileReport>("file");
    QTest::addColumn<QString>("words"); // empty: no note
    QTest::addColumn<bool>("differs");
    const auto row = [](const char *name, FileReport::Outcome outcome, const QString &detail, const QString &words,
                        bool differs) {
        QTest::newRow(name) << FileReport{.outcome = outcome, .detail = detail} << words << differs;
    };
    row("left out", Skipped, u"link"_s, u"leads out of the folder"_s, false);
    row("a link that was made", Sent, u"link"_s, {}, false);
    row("a link that was there", Unchanged, u"link"_s, {}, false);
    row("special", Skipped, u"special file"_s, u"pipe"_s, false);
    row("different", Skipped, u"exists"_s, u"was kept"_s, false);
    row("grown", Sent, u"grew while it was read: its beginning"_s, u"only its beginning"_s, true);
    row("time", Sent, u"time or permissions could not be kept"_s, u"could not be kept"_s, true);
    row("far time", Sent, u"time out of SFTP's range: the nearest was set"_s, u"1970 and 2106"_s, true);
    row("read back", Sent, u"read back: the site could not sum it"_s, u"read back"_s, false);
    row("plain", Sent, {}, {}, false);
}

void ErrorTextTest::notesOfFiles()
{
    QFETCH(FileReport, file);
    QFETCH(QString, words);
    QVERIFY2(fileNote(file).contains(words) && fileNote(file).isEmpty() == words.isEmpty(), qPrintable(fileNote(file)));
    QTEST(differsFromSource(file), "differs");
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
