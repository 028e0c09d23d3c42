// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that officina-cli is given or writes: what is none, what is there already, numbers and names as people write
// them into a request.
#include "tests/cli/program.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curvesOfNothing();
    void curvesReplaceNothing();
    void writtenInManyWays();
    void importedAgain();
    void damagedDraft();
    void daysWithTwoMeanings();
    void pipes();

private:
    Program m_program;
};

// What is there is said, and nothing that is not known.
void TestCliFiles::curvesOfNothing()
{
    const TempFolder folder;
    folder.file("begun/metrics.csv", "step,loss\n");
    const Answer begun = m_program.run({u"curves"_s, folder.path()});
    QCOMPARE(begun.exitCode, 0);
    QVERIFY2(begun.err.contains("begun: there are no points in it yet."), begun.err.constData());
    folder.file("other/notes.txt", "nothing\n");
    const Answer none = m_program.run({u"curves"_s, folder.path(u"other"_s)});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.err.contains("There are no training logs."), none.err.constData());
    QVERIFY2(!none.err.contains("moved"), none.err.constData());
}

// Told before anything is read, and nothing of it is written.
void TestCliFiles::curvesReplaceNothing()
{
    const TempFolder folder;
    folder.file("run/metrics.csv", "step,loss\n1,5\n2,4\n");
    const QByteArray picture = folder.file("mine.png", "mine");
    const QString table = folder.path(u"new.csv"_s);
    const QStringList draw{u"curves"_s, folder.path(u"run"_s),     u"--json"_s, u"--csv"_s, table,
                           u"--png"_s,  QString::fromUtf8(picture)};
    const Answer refused = m_program.run(draw);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorKind(), u"exists"_s);
    QCOMPARE(contentOf(picture), "mine");
    QVERIFY(!QFile::exists(table));
    QCOMPARE(m_program.run(draw + QStringList{u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(picture).startsWith("\x89PNG"));
    QVERIFY(QFile::exists(table));
    QCOMPARE(m_program.run({u"curves"_s, folder.path(u"run"_s), u"--svg"_s, folder.path(u"new/a.svg"_s)}).exitCode, 3);
    QVERIFY(!QFile::exists(folder.path(u"new"_s)));
    QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.path(u"link.svg"_s)));
    QCOMPARE(m_program.run({u"curves"_s, folder.path(u"run"_s), u"--svg"_s, folder.path(u"link.svg"_s)}).exitCode, 1);
    QVERIFY(!QFile::exists(folder.path(u"nowhere"_s)));
}

// As people write them: a country by its name or in small letters, and a thousand GPUs with any sign.
void TestCliFiles::writtenInManyWays()
{
    const QString file = m_program.path(u"ways.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"playground"_s}).exitCode, 0);
    for (const QString &country : {u"fr"_s, u"FR"_s, u"France"_s, u"france"_s}) {
        for (const QString &gpus : {u"1000"_s, u"1.000"_s, u"1,000"_s, u"1 000"_s}) {
            const Answer set = m_program.run({u"request"_s, u"set"_s, file, u"organisation.country="_s + country,
                                              u"size.largest_job_gpus="_s + gpus, u"--json"_s});
            QCOMPARE(set.exitCode, 0);
            const QJsonValue answers = set.json()[u"request"][u"answers"];
            QCOMPARE(answers[u"organisation.country"].toString(), u"FR"_s);
            QCOMPARE(answers[u"size.largest_job_gpus"].toInt(), 1000);
        }
    }
    const Answer choice = m_program.run({u"request"_s, u"set"_s, file, u"organisation.type=guild"_s});
    QCOMPARE(choice.exitCode, 2);
    QVERIFY(choice.err.contains("sme") && choice.err.contains("organisation.type"));
}

// A table or a draft that is a pipe is refused; nothing waits.
// What is here is no second draft, unless it is asked for.
void TestCliFiles::importedAgain()
{
    const QString file = m_program.path(u"shared.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"playground"_s}).exitCode, 0);
    const auto import = [&](const QStringList &more = {}) {
        return m_program.run(QStringList{u"request"_s, u"import"_s, file, u"--json"_s} + more);
    };
    const Answer first = import();
    QCOMPARE(first.exitCode, 0);
    const Answer there = import();
    QCOMPARE(there.exitCode, 1);
    QCOMPARE(there.errorKind(), u"exists"_s);
    QCOMPARE(there.json()[u"file"], first.json()[u"file"]);
    const Answer again = import({u"--again"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.json()[u"file"] != first.json()[u"file"]);
}

// The version is named that was kept beside it.
void TestCliFiles::damagedDraft()
{
    const QString file = m_program.path(u"torn.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"playground"_s}).exitCode, 0);
    const QString version = m_program.path(u"versions/torn/20261102-120000-000.json"_s);
    QVERIFY(QDir().mkpath(QFileInfo(version).path()) && QFile::copy(file, version));
    m_program.home().file("torn.json", "{\"format\": \"offi");
    const Answer damaged = m_program.run({u"request"_s, u"check"_s, file, u"--json"_s});
    QCOMPARE(damaged.errorKind(), u"bad-input"_s);
    QCOMPARE(damaged.json()[u"kept_version"].toString(), version);
    QVERIFY2(damaged.err.contains(version.toUtf8()), damaged.err.constData());
}

void TestCliFiles::daysWithTwoMeanings()
{
    const QString file = m_program.path(u"days.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"playground"_s}).exitCode, 0);
    const QList<QStringList> asked{
        {u"request"_s, u"set"_s, file, u"submission.start_date=01/02/2099"_s},
        {u"award"_s, u"set"_s, u"EHPC-AIF-2026PG01-907"_s, u"end=01/02/2099"_s},
        {u"cohort"_s, u"new"_s, u"Winter"_s, u"--site"_s, u"practice"_s, u"--from"_s, u"01/02/2099"_s}};
    for (const QStringList &words : asked) {
        const Answer answer = m_program.run(words);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.contains("2099-02-01") && answer.err.contains("2099-01-02"), answer.err.constData());
    }
}

void TestCliFiles::pipes()
{
    for (const QString &name : {u"pipe.csv"_s, u"pipe.json"_s}) {
        const QString pipe = m_program.path(name);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Answer answer =
            m_program.run({u"request"_s, u"import"_s, pipe, u"--mode"_s, u"playground"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.errorKind(), u"special-file"_s);
    }
}

QTEST_GUILESS_MAIN(TestCliFiles)

#include "tst_clifiles.moc"
