// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes of faults, by real faults: this program starts itself and has it fail in each way.
#include "client/base/crashnote.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <csignal>
#include <cstdlib>
#include <exception>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// The compiler is not to see that there is no end.
int deeper(int depth)
{
    volatile char room[4096]; // NOLINT(modernize-avoid-c-arrays)
    room[depth % 4096] = char(depth);
    return depth < 0 ? room[0] : deeper(depth + 1) + room[1];
}

[[noreturn]] void fail(const QByteArray &how)
{
    if (how == "memory") {
        volatile int *volatile nowhere = nullptr;
        *nowhere = 1;
    }
    if (how == "stack")
        (void)deeper(1);
    if (how == "exception")
        std::terminate();
    std::abort();
}

} // namespace

class CrashNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void goodEndLeavesNone();
    void newestAreKept();
};

void CrashNoteTest::faults_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("word");
    QTest::newRow("memory") << u"memory"_s << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("stack") << u"stack"_s << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("abort") << u"abort"_s << SIGABRT << u"SIGABRT"_s;
    QTest::newRow("exception") << u"exception"_s << SIGABRT << u"SIGABRT"_s;
}

void CrashNoteTest::faults()
{
    QFETCH(QString, how);
    QFETCH(int, signal);
    QFETCH(QString, word);
    const TempFolder folder;
    const QString notes = folder.path(u"crashes"_s);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"fail"_s, notes, how});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), signal); // it ended as it would have without the note

    QCOMPARE(QFile::permissions(notes + u"/last.txt"_s) & (QFile::ReadGroup | QFile::ReadOther), 0);
    const auto note = takeCrashNote(notes);
    QVERIFY(note);
    QVERIFY(note->text.startsWith(u"Officina of a test\n"_s));
    QVERIFY2(note->text.contains(word), qPrintable(note->text));
    QVERIFY2(note->text.contains(u"tst_crashnote"_s), qPrintable(note->text)); // where it was
    QVERIFY(note->when.secsTo(QDateTime::currentDateTimeUtc()) < 600);
    QVERIFY(!takeCrashNote(notes)); // once
}

void CrashNoteTest::goodEndLeavesNone()
{
    const TempFolder folder;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"fail"_s, folder.path(u"crashes"_s), u"not"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(!takeCrashNote(folder.path(u"crashes"_s)));
}

void CrashNoteTest::newestAreKept()
{
    const TempFolder folder;
    folder.folder("crashes");
    for (int day = 1; day < 9; ++day)
        folder.file("crashes/2026-01-0" + QByteArray::number(day) + "T00-00-00Z.txt", "old");
    folder.file("crashes/last.txt", "new");
    const auto note = takeCrashNote(folder.path(u"crashes"_s));
    QVERIFY(note);
    QCOMPARE(note->text, u"new"_s);
    const QStringList left = QDir(folder.path(u"crashes"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(left.size(), 5);
    QCOMPARE(left.first(), u"2026-01-05T00-00-00Z.txt"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == "fail"_L1) {
        keepCrashNotes(words.value(2), u"Officina of a test"_s);
        if (words.value(3) != "not"_L1)
            fail(words.value(3).toLatin1());
        return 0;
    }
    CrashNoteTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashnote.moc"
