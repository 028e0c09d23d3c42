// SPDX-License-Identifier: GPL-3.0-or-later
//
// The PBS script: what is written, how odd names are quoted, and what is refused.
#include "client/schedulers/pbs/script.h"

#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

JobSpec plain()
{
    JobSpec spec;
    spec.name = u"train"_s;
    spec.partition = u"gpu"_s;
    spec.account = u"demo"_s;
    spec.gpus = 1;
    spec.cpus = 2;
    spec.memory = 512;
    spec.timeLimit = 930;
    spec.runFolder = RemotePath("/work/demo/runs/1");
    spec.body = "echo hello\n";
    return spec;
}

QByteArray rendered(const JobSpec &spec)
{
    const auto script = pbs::renderScript(spec);
    return script ? *script : "refused: " + testing::describe(script.error());
}

// As make_argv() of qsub.c splits a line.
QByteArrayList argv(const QByteArray &line)
{
    QByteArrayList words;
    QByteArray word;
    bool isOpen = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '"' || c == '\'') {
            const qsizetype end = line.indexOf(c, at + 1);
            if (end < 0)
                return {"unmatched"};
            word += line.sliced(at + 1, end - at - 1);
            at = end;
            isOpen = true;
        } else if (c == '\\') {
            word += line[++at];
        } else if (c == ' ') {
            if (isOpen)
                words += std::exchange(word, {});
            isOpen = false;
        } else {
            word += c;
            isOpen = true;
        }
    }
    return isOpen ? words << word : words;
}

QByteArrayList directives(const QByteArray &script)
{
    QByteArrayList all;
    for (const QByteArray &line : script.split('\n')) {
        if (line.startsWith("#PBS"))
            all += argv(line.sliced(4)).join('|');
        else if (!line.startsWith('#'))
            break; // qsub reads no further
    }
    return all;
}

} // namespace

class PbsScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole()
    {
        QCOMPARE(rendered(plain()),
                 "#!/bin/bash -l\n"
                 "#PBS -N train\n"
                 "#PBS -A demo\n"
                 "#PBS -q gpu\n"
                 "#PBS -l select=1:ncpus=2:ompthreads=2:ngpus=1:mem=512mb\n"
                 "#PBS -l walltime=00:16:00\n"
                 "#PBS -k oed\n"
                 "#PBS -j oe\n"
                 "#PBS -o output.txt\n"
                 "cd '/work/demo/runs/1' || exit 1\n"
                 "\n"
                 "echo hello\n");
    }

    void allFields()
    {
        JobSpec spec = plain();
        spec.nodes = 3;
        spec.tasks = 4;
        spec.constraint = u"gpu_type=a100"_s;
        spec.partition.clear();
        spec.reservation = u"R90"_s;
        spec.array = u"0-9%2"_s;
        spec.dependency = u"afterok:41.pbs1:74[].pbs1"_s;
        spec.mailTo = u"ada@example.org"_s;
        spec.mailOn = u"END,FAIL"_s;
        spec.account = u"it's \"my\" proj, $(x)"_s;
        spec.more = {u"-r n"_s, u"-l place=excl"_s};
        QCOMPARE(directives(rendered(spec)),
                 QByteArrayList({"-N|train", "-A|it's \"my\" proj, $(x)", "-q|R90",
                                 "-l|select=3:ncpus=8:mpiprocs=4:ompthreads=2:ngpus=1:mem=512mb:gpu_type=a100",
                                 "-l|walltime=00:16:00", "-J|0-9%2", "-W|depend=afterok:41.pbs1:74[].pbs1",
                                 "-M|ada@example.org", "-m|ea", "-k|oed", "-j|oe", "-o|output-^array_index^.txt",
                                 "-r|n", "-l|place=excl"}));
        spec.more.clear();
        QVERIFY(directives(rendered(spec)).contains("-l|place=scatter"));
        spec.gpuOptions = {u"-l select=3:ncpus=8:ngpus=4"_s};
        QCOMPARE(rendered(spec).count("select="), 1);
        spec.gpuOptions = {u"-l naccelerators=4"_s};
        QVERIFY(directives(rendered(spec)).contains("-l|naccelerators=4") && !rendered(spec).contains("ngpus"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("odd") << u"my job é/2"_s << QByteArray("my_job___2");
        QTest::newRow("punctuation") << u"a.b+c_d-e"_s << QByteArray("a.b+c_d-e");
        QTest::newRow("digit") << u"1st"_s << QByteArray("1st");
        QTest::newRow("dash") << u"-q evil"_s << QByteArray("jq_evil");
        QTest::newRow("directive") << u"PBS -q evil"_s << QByteArray("PBS_-q_evil");
        QTest::newRow("long") << QString(231, u'n') << QByteArray(230, 'n');
        QTest::newRow("quotes") << u"it's\"q\""_s << QByteArray("it_s_q_");
    }

    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, written);
        JobSpec spec = plain();
        spec.name = name;
        const QByteArray script = rendered(spec);
        QCOMPARE(directives(script).value(0), "-N|" + written);
        QCOMPARE(directives(script).size(), directives(rendered(plain())).size());
        QCOMPARE(script.contains("# " + name.toUtf8() + " (PBS takes"), name.toUtf8() != written);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<JobSpec>("spec");
        const auto row = [](const char *what, const char *field, auto change) {
            JobSpec spec = plain();
            change(spec);
            QTest::newRow(what) << QString::fromLatin1(field) << spec;
        };
        row("empty name", "name", [](JobSpec &s) { s.name = u" "_s; });
        row("name", "name", [](JobSpec &s) { s.name = u"a\n#PBS -q evil"_s; });
        row("account", "account", [](JobSpec &s) { s.account = u"a\rb"_s; });
        row("queue", "partition", [](JobSpec &s) { s.partition = u"a\u2028b"_s; });
        row("qos", "qos", [](JobSpec &s) { s.qos = u"high"_s; });
        row("signal", "signal", [](JobSpec &s) { s.signal = u"B:USR1@300"_s; });
        row("reservation", "reservation", [](JobSpec &s) { s.reservation = u"R90"_s; });
        row("constraint", "constraint", [](JobSpec &s) { s.constraint = u"h100+1:ncpus=9"_s; });
        row("mail", "mailOn", [](JobSpec &s) { s.mailOn = u"END,NOW"_s; });
        row("nodes", "nodes", [](JobSpec &s) { s.nodes = -1; });
        row("gpus", "gpus", [](JobSpec &s) { s.gpus = -1; });
        row("folder", "runFolder", [](JobSpec &s) { s.runFolder = RemotePath("runs/1"); });
        row("folder's bytes", "runFolder", [](JobSpec &s) { s.runFolder = RemotePath("/runs/\xff"); });
        row("folder's line", "runFolder", [](JobSpec &s) { s.runFolder = RemotePath("/runs/a\nb"); });
        row("output", "output", [](JobSpec &s) { s.output = "../x"; });
        row("output's pattern", "output", [](JobSpec &s) { s.output = "x^array_index^"; });
        row("output's host", "output", [](JobSpec &s) { s.output = "host:x"; });
        row("shell", "shell", [](JobSpec &s) { s.shell = "bash"; });
        row("body", "body", [](JobSpec &s) { s.body = "\n"; });
        row("body's directive", "body", [](JobSpec &s) { s.body = "  #PBS -q evil\necho\n"; });
        row("body's CR", "body", [](JobSpec &s) { s.body = "echo\r\n"; });
        row("more", "more", [](JobSpec &s) { s.more = {u"echo"_s}; });
        row("more's next line", "more", [](JobSpec &s) { s.more = {u"-r n \\"_s}; });
        row("gpuOptions", "gpuOptions", [](JobSpec &s) { s.gpuOptions = {u"-l a=1\nx"_s}; });
    }

    void refused()
    {
        QFETCH(const QString, field);
        QFETCH(const JobSpec, spec);
        const auto script = pbs::renderScript(spec);
        QVERIFY(!script);
        QCOMPARE(script.error().subject, field);
    }

    // Run as PBS runs it: from another folder, by its first line.
    void runs_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("shell") << QByteArray("/bin/bash -l") << QByteArray("echo \"$PWD\"");
        QTest::newRow("program") << QByteArray("/usr/bin/env python3") << QByteArray("import os\nprint(os.getcwd())\n");
    }

    void runs()
    {
        QFETCH(const QByteArray, shell);
        QFETCH(const QByteArray, body);
        QTemporaryDir folder(QDir::tempPath() + u"/it's a $(run) é-XXXXXX"_s);
        JobSpec spec = plain();
        spec.shell = shell;
        spec.body = body;
        spec.runFolder = RemotePath(folder.path().toUtf8());
        QFile file(folder.filePath(u"job.pbs"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rendered(spec));
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        QProcess job;
        job.setWorkingDirectory(u"/"_s);
        job.start(file.fileName(), QStringList());
        QVERIFY(job.waitForFinished());
        QCOMPARE(job.readAllStandardError(), QByteArray());
        QCOMPARE(job.readAllStandardOutput().trimmed(), folder.path().toUtf8());
    }
};

QTEST_GUILESS_MAIN(PbsScriptTest)
#include "tst_pbsscript.moc"
