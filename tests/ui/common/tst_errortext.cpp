// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an error says was kept: only what is known for its kind. Refused before anything was done, or
// without an answer, are not told as the same.
#include "client/base/errorkind.h"
#include "client/base/files.h"
#include "ui/present/errortext.h"
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
    void onlyATransferIsResumed();
    void namesShowWhatTheyAreMadeOf();
    void aBareRefusalIsExplained();
    void whatWasTypedIsNotTheKey();
    void fieldsHaveTheNamesOfTheForm_data();
    void fieldsHaveTheNamesOfTheForm();
    void aFolderIsCalledOne();
    void aFileOfNoSize();
    void anExpiredPassword();
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
    const ErrorText unasked = errorText(notAsked({kind, {}, {}}), Doing::Submitting);
    QVERIFY2(unasked.kept.startsWith(u"No job was started"_s), qPrintable(unasked.kept));
    QVERIFY2(!unasked.advice.contains(u"list of jobs"_s), qPrintable(unasked.advice));
    QVERIFY2(!unasked.what.contains(u"scheduler refused"_s), qPrintable(unasked.what));
}

void ErrorTextTest::keptByATransfer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayHaveMoved");

    for (const Kind kind : {Kind::Disconnected, Kind::Timeout, Kind::NoSpace, Kind::LocalNoSpace, Kind::TooSlow})
        QTest::addRow("%d", int(kind)) << kind << true;
    for (const Kind kind : {Kind::Unreachable, Kind::AuthRejected, Kind::NotFound, Kind::Unsupported, Kind::TooLarge,
                            Kind::Rejected, Kind::BadReply, Kind::Corrupt, Kind::SourceChanged}) // these are removed
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

// What was only looked at, or a project on its way, stays in no list.
void ErrorTextTest::onlyATransferIsResumed()
{
    for (const Kind kind : {Kind::TooLarge, Kind::LocalTooLarge, Kind::NoSpace, Kind::LocalNoSpace}) {
        for (const Doing doing : {Doing::Sending, Doing::Fetching, Doing::Listing, Doing::SendingProject}) {
            const bool isKept = doing == Doing::Sending || doing == Doing::Fetching;
            const QString advice = errorText({kind, {}, {}}, doing).advice;
            QVERIFY2(advice.startsWith(u"Make room"_s), qPrintable(advice));
            QVERIFY2(advice.contains(u"resume"_s, Qt::CaseInsensitive) == isKept, qPrintable(advice));
        }
    }
}

void ErrorTextTest::namesShowWhatTheyAreMadeOf()
{
    const ErrorText text = errorText({Kind::NotFound, u"no\n\u202esuch"_s, u"a\u202eb\x1b"_s}, Doing::Listing);
    QVERIFY2(text.what.contains(u"a\\xe2\\x80\\xaeb\\x1b"_s), qPrintable(text.what));
    QCOMPARE(text.detail, u"no\n\\xe2\\x80\\xaesuch"_s);
}

// Nobody is sent to register a key again that could not be used. Whether the site was shown its public half is not said.
void ErrorTextTest::whatWasTypedIsNotTheKey()
{
    const ErrorText shut = errorText({Error::Kind::PassphraseWrong, {}, u"/home/me/.ssh/id"_s}, Doing::Connecting);
    QCOMPARE(shut.what, u"The passphrase of the key /home/me/.ssh/id was not right, so the key could not be used."_s);
    const ErrorText typed = errorText({Error::Kind::PasswordRejected, u"password"_s, u"host.eu"_s}, Doing::Connecting);
    QVERIFY2(typed.what.contains(u"host.eu"_s) && typed.what.contains(u"password"_s), qPrintable(typed.what));
    for (const ErrorText &text : {shut, typed})
        QVERIFY2(!text.advice.isEmpty() && !text.advice.contains(u"public"_s), qPrintable(text.advice));
}

void ErrorTextTest::aBareRefusalIsExplained()
{
    const ErrorText bare = errorText({Kind::Rejected, u"SFTP server: Failure"_s, u"/x"_s}, Doing::Sending);
    QVERIFY(!bare.advice.isEmpty());
    QCOMPARE(bare.detail, QString());
    const ErrorText told = errorText({Kind::Rejected, u"sbatch: error: no such account"_s, {}}, Doing::Submitting);
    QCOMPARE(told.detail, u"sbatch: error: no such account"_s);
}

void ErrorTextTest::fieldsHaveTheNamesOfTheForm_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isNamedBelow");
    QTest::newRow("no command") << u"body"_s << u"empty"_s << u"Missing: Command"_s << false;
    QTest::newRow("cores") << u"cpus"_s << u"-1"_s
                           << u"Cores per task: something in it cannot stand in a script of the scheduler."_s << true;
    QTest::newRow("array") << u"array"_s << u"1;2"_s
                           << u"Array: something in it cannot stand in a script of the scheduler."_s << true;
    QTest::newRow("no field") << u"41x"_s << u"job"_s << u"This job cannot be sent: 41x"_s << true;
}

void ErrorTextTest::fieldsHaveTheNamesOfTheForm()
{
    QFETCH(QString, field);
    QFETCH(QString, detail);
    QFETCH(bool, isNamedBelow);
    const Error error{Kind::BadInput, detail, field};
    for (const Error &one : {error, notAsked(error)})
        QVERIFY(errorText(one, Doing::Submitting).kept.startsWith(u"No job was started"_s));
    const ErrorText text = errorText(error, Doing::Submitting);
    QTEST(text.what, "what");
    QCOMPARE(text.detail, isNamedBelow ? detail : QString());
    QCOMPARE(text.advice.contains(u"below"_s), isNamedBelow);
    // Of a file of that name it is no field.
    QVERIFY(errorText(error, Doing::ReadingText).what.endsWith(field));
}

void ErrorTextTest::aFolderIsCalledOne()
{
    const ErrorText text = errorText({Kind::Local, folderDetail, u"/home/me/s"_s}, Doing::Submitting);
    QCOMPARE(text.what, u"/home/me/s is a folder, and a file is wanted."_s);
    QVERIFY2(!text.all().contains(u"permission"_s), qPrintable(text.all()));
}

void ErrorTextTest::aFileOfNoSize()
{
    const ErrorText text =
        errorText({Kind::SourceChanged, u"it holds more than its size says"_s, u"/proc/cpuinfo"_s}, Doing::Fetching);
    QCOMPARE(text.what, u"/proc/cpuinfo holds more than its size says, as files of /proc do, and was not copied."_s);
    QVERIFY2(!text.all().contains(u"changed"_s) && !text.all().contains(u"Try again"_s), qPrintable(text.all()));
    QCOMPARE(text.detail, QString());
    QVERIFY(errorText({Kind::SourceChanged, {}, u"log"_s}, Doing::Fetching).what.contains(u"changed while"_s));
}

// No operator is needed for it.
void ErrorTextTest::anExpiredPassword()
{
    for (const QString &words :
         {u"WARNING: Your password has expired."_s, u"Password change required: Your password expired"_s,
          u"You are required to change your password immediately (administrator enforced)."_s}) {
        const ErrorText text = errorText({Kind::Unsupported, words, u"me@host.eu"_s}, Doing::Listing);
        QVERIFY2(text.advice.contains(u"(ssh me@host.eu)"_s), qPrintable(text.advice));
        QVERIFY2(!text.all().contains(u"operator"_s), qPrintable(text.all()));
        QVERIFY2(text.what.contains(u"password"_s), qPrintable(text.what));
        QCOMPARE(text.detail, words);
    }
    const ErrorText other = errorText({Kind::Unsupported, u"Received EOF"_s, u"host.eu"_s}, Doing::Listing);
    QVERIFY2(other.advice.contains(u"operator"_s), qPrintable(other.advice));
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
