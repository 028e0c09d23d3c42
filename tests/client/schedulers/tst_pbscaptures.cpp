// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that OpenPBS 23.06 printed for tests/data/pbs/INDEX.md, given again to the question
// that reads such an answer. What each makes of it stands in tests/data/pbs/OUTCOMES.txt, one line a
// file: "jobs" with their states and what else is known of them, an id, or how it failed. Files of commands that Officina
// never asks have none.
#include "client/base/files.h"
#include "client/schedulers/pbs/pbs.h"
#include "tests/client/schedulers/fakepbs.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString out, err, command;
    int exitCode = 0;
    QString name() const { return out != u"-" ? out : err; }
};

// | stdout | stderr | user | ``command`` | exit | UTC | what |
QList<Row> index()
{
    QList<Row> rows;
    for (const QString &line : QString::fromUtf8(testing::pbsCapture(u"INDEX.md"_s)).split(u'\n')) {
        const qsizetype command = line.indexOf(u"| ``"_s), end = line.indexOf(u"`` | "_s);
        if (!line.startsWith(u"| "_s) || command < 0 || end < 0)
            continue;
        const QStringList before = line.first(command).split(u'|');
        rows += {before[1].trimmed(), before[2].trimmed(), line.sliced(command + 4, end - command - 4),
                 line.sliced(end + 5).section(u'|', 0, 0).trimmed().toInt()};
    }
    return rows;
}

QString nameOf(JobState state)
{
    static const QStringList names{u"Waiting"_s,   u"Running"_s,   u"Finishing"_s, u"Suspended"_s,   u"Completed"_s,
                                   u"Failed"_s,    u"Cancelled"_s, u"TimedOut"_s,  u"OutOfMemory"_s, u"NodeFailed"_s,
                                   u"Preempted"_s, u"Ended"_s,     u"Unknown"_s};
    return names[int(state)];
}

QString failed(const Error &error)
{
    return QString::fromLatin1(testing::kindName(error.kind)) + u": "_s
        + QString(error.detail).replace(u'\n', u" / "_s);
}

template <class T, class Describe> QString described(const Result<T> &result, Describe describe)
{
    return result ? describe(*result) : failed(result.error());
}

QString described(const Result<> &result)
{
    return result ? u"done"_s : failed(result.error());
}

// In seconds and MiB: times of the day would be those of the server's zone.
QString detailsOf(const Job &job)
{
    QStringList words;
    if (!job.reason.isEmpty())
        words += job.reason.simplified();
    if (job.exitCode)
        words += u"exit %1"_s.arg(*job.exitCode);
    if (job.signal)
        words += u"signal %1"_s.arg(*job.signal);
    if (job.times.submitted.isValid() && job.times.started.isValid())
        words += u"waited %1s"_s.arg(job.times.submitted.secsTo(job.times.started));
    if (job.times.started.isValid() && job.times.ended.isValid())
        words += u"ran %1s"_s.arg(job.times.started.secsTo(job.times.ended));
    if (job.elapsed > 0)
        words += u"used %1s"_s.arg(job.elapsed);
    if (job.maxMemory)
        words += u"memory %1"_s.arg(double(*job.maxMemory) / (1 << 20));
    return words.isEmpty() ? QString() : u" ("_s + words.join(u"; "_s) + u')';
}

QString ofJobs(const JobList &list)
{
    QStringList words{u"jobs"_s};
    for (const Job &job : list.jobs)
        words += job.id.value + u' ' + nameOf(job.state) + (job.tasks > 1 ? u" x%1"_s.arg(job.tasks) : QString())
            + detailsOf(job);
    words.first() += u' ' + QString::number(list.jobs.size());
    return words.join(u", "_s) + (list.accountingError ? u", "_s + failed(*list.accountingError) : QString());
}

QString ofQueues(const QList<QueuePartition> &list)
{
    QStringList words{u"queues"_s};
    for (const QueuePartition &one : list)
        words += u"%1%2%3 %4s %5n %6g %7c"_s
                     .arg(one.name, one.isDefault ? u"*"_s : QString(), one.isUp ? QString() : u" down"_s)
                     .arg(one.maxTime)
                     .arg(one.nodes)
                     .arg(one.gpusPerNode)
                     .arg(one.cpusPerNode);
    return words.join(u", "_s);
}

// Without what stands before it: the command whose answer the file is.
QString commandOf(const Row &row)
{
    static const QRegularExpression before(u"^(.*(&&|;) +)?([A-Z_]+=\\S+ +)?"_s);
    return QString(row.command).remove(before);
}

QString programOf(const Row &row)
{
    return commandOf(row).section(u' ', 0, 0);
}

// By one of Officina's questions.
bool isAsked(const Row &row)
{
    static const QStringList programs{u"qsub"_s,   u"qdel"_s,     u"qhold"_s,   u"qrls"_s, u"qrerun"_s,
                                      u"qalter"_s, u"pbsnodes"_s, u"qselect"_s, u"qstat"_s};
    return row.name() != u"-" && (programs.contains(programOf(row)) || commandOf(row).contains(u"qstat "_s));
}

} // namespace

class PbsCapturesTest : public QObject
{
    Q_OBJECT

    static QString outcome(const Row &row)
    {
        Dialect dialect{
            Dialect::Kind::Pbs, QVersionNumber(23, 6, 6), u"pbs_version = 23.06.06"_s, {}, true, 0, {}, false};
        const pbs::Pbs scheduler(dialect);
        testing::FakePbs fake;
        const QString command = commandOf(row);
        const QString program = programOf(row);
        const QByteArray out = row.out == u"-" ? QByteArray() : testing::asDsv(testing::pbsCapture(row.out));
        const QByteArray err = row.err == u"-" ? QByteArray() : testing::pbsCapture(row.err);
        const QList<JobId> ids{JobId{u"73.pbs1"_s}};
        fake.answer(program, out, row.exitCode, err);
        if (program == u"qsub")
            return described(fake.ask(scheduler.submit(RemotePath("/tmp/job.pbs"))), [](const Submission &taken) {
                return u"taken "_s + taken.id.value + (taken.isCertain ? u""_s : u"?"_s) + u' ' + taken.notices;
            });
        const QMap<QString, JobAction> actions{{u"qdel"_s, JobAction::Cancel},
                                               {u"qhold"_s, JobAction::Hold},
                                               {u"qrls"_s, JobAction::Release},
                                               {u"qrerun"_s, JobAction::Requeue}};
        if (actions.contains(program))
            return described(fake.ask(*scheduler.act(actions[program], ids)));
        if (program == u"qalter")
            return described(fake.ask(*scheduler.change(ids.first(), {60, {}})));
        if (program == u"pbsnodes") {
            fake.answerTo(u"qstat"_s, u"-Q"_s, testing::asDsv(testing::pbsCapture(u"qstat-Q-f-json.json"_s)));
            fake.answerTo(u"qstat"_s, u"-B"_s, testing::asDsv(testing::pbsCapture(u"qstat-B-f-json.json"_s)));
            return described(fake.ask(scheduler.partitions()), ofQueues);
        }
        if (program == u"qselect") { // whom it names qstat is asked about
            fake.answer(u"qstat"_s, testing::asDsv(testing::pbsCapture(u"qstat-f-json.json"_s)));
            const auto jobs = fake.ask(scheduler.queue());
            QByteArrayList asked = fake.calls();
            asked.removeIf([](const QByteArray &call) { return !call.startsWith("qstat|"); });
            return described(jobs, [&](const QList<Job> &) {
                return asked.isEmpty() ? u"no job"_s
                                       : QString::fromUtf8(asked.join(", ").replace('|', ' ')).simplified();
            });
        }
        fake.answer(u"qstat"_s, out, row.exitCode, err);
        fake.answer(u"pbsnodes"_s, {}, 1);
        if (command.contains(u" -Q"_s))
            return described(fake.ask(scheduler.partitions()), ofQueues);
        return described(fake.ask(*scheduler.jobs(ids)), ofJobs);
    }

private Q_SLOTS:
    void everyFile_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("expected");
        QMap<QString, QString> outcomes;
        for (const QString &line : QString::fromUtf8(testing::pbsCapture(u"OUTCOMES.txt"_s)).split(u'\n'))
            outcomes.insert(line.section(u" -> "_s, 0, 0), line.section(u" -> "_s, 1));
        const QList<Row> rows = index();
        for (int i = 0; i < rows.size(); ++i)
            if (isAsked(rows[i]))
                QTest::newRow(qPrintable(rows[i].name())) << i << outcomes.value(rows[i].name());
    }

    void everyFile()
    {
        QFETCH(const int, number);
        QFETCH(const QString, expected);
        const Row row = index()[number];
        QVERIFY(row.out == u"-" || !testing::pbsCapture(row.out).isEmpty());
        QVERIFY(row.err == u"-" || !testing::pbsCapture(row.err).isEmpty());
        const QString found = outcome(row).trimmed();
        if (qEnvironmentVariableIsSet("OFFICINA_SHOW_OUTCOMES"))
            fprintf(stderr, "OUTCOME %s -> %s\n", qPrintable(row.name()), qPrintable(found));
        QCOMPARE(found, expected);
    }

    // A file that no row names would be tried by nothing.
    void noFileIsLeftOut()
    {
        QStringList named{u"INDEX.md"_s, u"OUTCOMES.txt"_s};
        for (const Row &row : index())
            named << row.out << row.err;
        for (const QString &name : QDir(QStringLiteral(OFFICINA_TEST_DATA "/pbs")).entryList(QDir::Files))
            QVERIFY2(named.contains(name), qPrintable(name));
    }

    // And each that is asked has an outcome, and no other: nothing passes for being skipped.
    void eachHasAnOutcome()
    {
        QSet<QString> asked, told;
        for (const Row &row : index())
            if (isAsked(row))
                asked += row.name();
        for (const QString &line : QString::fromUtf8(testing::pbsCapture(u"OUTCOMES.txt"_s)).split(u'\n'))
            if (!line.isEmpty())
                told += line.section(u" -> "_s, 0, 0);
        QCOMPARE(asked - told, QSet<QString>());
        QCOMPARE(told - asked, QSet<QString>());
        QVERIFY(asked.size() > 300);
    }
};

QTEST_GUILESS_MAIN(PbsCapturesTest)
#include "tst_pbscaptures.moc"
