// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that OpenPBS 23.06 printed for tests/data/pbs/INDEX.md, given again to the question
// that reads such an answer. What each makes of it stands in tests/data/pbs/OUTCOMES.txt, one line a
// file: "jobs" with their states, an id, or how it failed.
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

QString ofJobs(const JobList &list)
{
    QStringList words{u"jobs"_s};
    for (const Job &job : list.jobs)
        words += job.id.value + u' ' + nameOf(job.state) + (job.tasks > 1 ? u" x%1"_s.arg(job.tasks) : QString());
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
        static const QRegularExpression before(u"^(.*(&&|;) +)?([A-Z_]+=\\S+ +)?"_s);
        const QString command = QString(row.command).remove(before);
        const QString program = command.section(u' ', 0, 0);
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
        if (program != u"qstat" && !command.contains(u"qstat "_s))
            return u"not asked"_s;
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
            if (rows[i].name() != u"-")
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
};

QTEST_GUILESS_MAIN(PbsCapturesTest)
#include "tst_pbscaptures.moc"
