// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scripts as people write them at LUMI, LEONARDO, JSC, MareNostrum 5, Karolina and PBS sites, read into
// fields and written back: known fields are found, unknown lines survive in their order, the body is the
// same byte for byte, and reading what was written gives the same again.
#include "client/schedulers/scriptoptions.h"

#include "client/schedulers/scheduler.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class ScriptOptionsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Slurm = Dialect::Kind::Slurm;
    static constexpr auto Pbs = Dialect::Kind::Pbs;

    struct Case {
        const char *name;
        Dialect::Kind kind;
        QByteArray script;
        QByteArray body;
        JobSpec expected; // without body
    };

    static JobSpec like(const std::function<void(JobSpec &)> &set)
    {
        JobSpec spec;
        spec.shell = "/bin/bash";
        set(spec);
        return spec;
    }

    static QList<Case> slurmCases();
    static QList<Case> moreSlurmCases();
    static QList<Case> otherCases();

    static ReadScript read(const QByteArray &script, Dialect::Kind kind = Slurm)
    {
        const auto result = readScript(script, kind);
        return result ? *result : ReadScript{.folder = u"failed: "_s + result.error().detail};
    }
    static ReadScript readLine(const QByteArray &options)
    {
        QByteArray lines;
        for (const QByteArray &line : options.split('|'))
            lines += "#SBATCH " + line + '\n';
        return read("#!/bin/bash\n" + lines + "\ntrue\n");
    }

private Q_SLOTS:
    void scripts_data()
    {
        QTest::addColumn<Case>("sample");
        for (const Case &sample : slurmCases() + moreSlurmCases() + otherCases())
            QTest::newRow(sample.name) << sample;
    }
    void scripts()
    {
        QFETCH(Case, sample);
        const auto first = readScript(sample.script, sample.kind);
        QVERIFY_RESULT(first);
        QCOMPARE(first->spec.body, sample.body);
        JobSpec expected = sample.expected;
        expected.body = sample.body;
        QCOMPARE(first->spec.more, expected.more);
        QCOMPARE(first->spec.gpuOptions, expected.gpuOptions);
        QCOMPARE(first->spec.timeLimit, expected.timeLimit);
        QVERIFY(first->spec == expected);

        const auto scheduler = makeScheduler({.kind = sample.kind});
        QVERIFY_RESULT(scheduler);
        JobSpec sent = first->spec;
        sent.runFolder = RemotePath("/work/it's mine/runs/1");
        if (sent.name.isEmpty())
            sent.name = u"unnamed"_s;
        const auto written = (*scheduler)->script(sent);
        QVERIFY_RESULT(written);
        const auto second = readScript(*written, sample.kind);
        QVERIFY_RESULT(second);
        QCOMPARE(second->folder, sent.runFolder.display());
        JobSpec again = second->spec;
        again.runFolder = sent.runFolder;
        if (!sent.body.endsWith('\n'))
            sent.body += '\n'; // a script's last line has an end
        QCOMPARE(again.body, sent.body);
        QCOMPARE(again.more, sent.more);
        // Minutes are the least that is written.
        QCOMPARE(again.timeLimit, (sent.timeLimit + 59) / 60 * 60);
        again.timeLimit = sent.timeLimit;
        QVERIFY2(again == sent, written->constData());
        QVERIFY(second->replaced.isEmpty());
        QVERIFY(second->ignored.isEmpty());
        QVERIFY(!second->converted);
    }

    void spellings_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("equals") << QByteArray("--job-name=a b") << u"a"_s << -1 << QStringList();
        QTest::newRow("blank") << QByteArray("--job-name a|--nodes 4") << u"a"_s << 4 << QStringList();
        QTest::newRow("short") << QByteArray("-J a|-N 4") << u"a"_s << 4 << QStringList();
        QTest::newRow("short, joined") << QByteArray("-Ja|-N4") << u"a"_s << 4 << QStringList();
        QTest::newRow("several on a line") << QByteArray("-J a -N 4 --exclusive -x n1,n2") << u"a"_s << 4
                                           << QStringList{u"--exclusive"_s, u"-x n1,n2"_s};
        QTest::newRow("quotes") << QByteArray("--job-name=\"a b\" --nodes='4'") << u"a b"_s << 4 << QStringList();
        QTest::newRow("quoted whole") << QByteArray("\"--job-name=a b\"") << u"a b"_s << 0 << QStringList();
        QTest::newRow("backslash") << QByteArray("--job-name=a\\ \\\"b") << u"a \"b"_s << 0 << QStringList();
        QTest::newRow("comment") << QByteArray("-J a # -N 9 |-N 4 #x") << u"a"_s << 4 << QStringList();
        QTest::newRow("tabs") << QByteArray("\t-J\ta  \t-N\t4 ") << u"a"_s << 4 << QStringList();
        QTest::newRow("the last counts") << QByteArray("-J a -N 1|-J b -N 4") << u"b"_s << 4 << QStringList();
        QTest::newRow("range of nodes") << QByteArray("-J a -N 2-4") << u"a"_s << 0 << QStringList{u"-N 2-4"_s};
        QTest::newRow("kept quotes") << QByteArray("-J a --comment=\"it is  mine\"") << u"a"_s << 0
                                     << QStringList{u"--comment=\"it is  mine\""_s};
        QTest::newRow("no value") << QByteArray("--job-name=|-N 4") << QString() << 4 << QStringList{u"--job-name="_s};
    }
    void spellings()
    {
        QFETCH(QByteArray, options);
        QFETCH(QString, name);
        QFETCH(int, nodes);
        QFETCH(QStringList, more);
        if (nodes < 0) { // a word that is no option: sbatch would take it for the script
            QVERIFY_ERROR(readScript("#!/bin/sh\n#SBATCH " + options + "\ntrue\n", Slurm), Error::Kind::BadInput);
            return;
        }
        const ReadScript script = readLine(options);
        QCOMPARE(script.spec.name, name);
        QCOMPARE(script.spec.nodes, nodes);
        QCOMPARE(script.spec.more, more);
        QCOMPARE(script.spec.body, QByteArray("true\n"));
    }

    void gpus_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<int>("perNode");
        QTest::addColumn<QStringList>("more");
        const auto row = [](const char *options, int perNode, const QStringList &more = {}) {
            QTest::newRow(options) << QByteArray(options) << perNode << more;
        };
        row("--gres=gpu:4", 4);
        row("--gres=gpu", 1);
        row("--gres=gpu:a100:4", 4);
        row("--gres=gpu:a100", 1);
        row("--gres gpu:a100:2,gpu:v100:1", 3);
        row("--gres=gpu:4,tmpfs:100", 4);
        row("--gres=gpu:4(S:0-1)", 4);
        row("--gres=tmpfs:100", 0, {u"--gres=tmpfs:100"_s});
        row("--gres=none", 0, {u"--gres=none"_s});
        row("--gpus-per-node=4", 4);
        row("--gpus-per-node=h100:4", 4);
        row("--gpus-per-node=1g.10gb:3", 3);
        row("-N 2|--gpus=8", 4);
        row("--gpus=8|-N 2", 4);
        row("-G a100:8 -N 2", 4);
        row("--gpus=8", 0, {u"--gpus=8"_s}); // how many nodes is not said
        row("-N 1-2 -G 8", 0, {u"-N 1-2"_s, u"-G 8"_s});
        row("-N 3|--gpus=8", 0, {u"--gpus=8"_s});
        row("--gpus-per-task=1 --ntasks-per-node=4", 4);
        row("--gpus-per-task=a100:2|-N 2 -n 8", 8);
        row("--gpus-per-task=1|-n 8", 0, {u"--gpus-per-task=1"_s, u"-n 8"_s});
        row("--gpus-per-task=1", 0, {u"--gpus-per-task=1"_s});
        row("--gpus-per-socket=2", 0, {u"--gpus-per-socket=2"_s});
        row("--gres=gpu:many", 1); // a kind
        row("--gpus-per-node=many", 0, {u"--gpus-per-node=many"_s});
        row("--gres=gpu:4 --ntasks-per-node=4 --gpus-per-task=1", 4, {u"--gpus-per-task=1"_s});
    }
    void gpus()
    {
        QFETCH(QByteArray, options);
        QFETCH(int, perNode);
        QFETCH(QStringList, more);
        const ReadScript script = readLine(options);
        QCOMPARE(script.spec.gpus, perNode);
        QCOMPARE(script.spec.more, more);
        // What it is asked with stays as it was.
        QCOMPARE(script.spec.gpuOptions.size(), perNode > 0 ? 1 : 0);
        QVERIFY(perNode == 0 || options.contains(script.spec.gpuOptions.first().toUtf8()));
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds"); // 0: none
        QTest::newRow("minutes") << u"30"_s << 1800;
        QTest::newRow("minutes, many") << u"2880"_s << 2880 * 60;
        QTest::newRow("minutes and seconds") << u"30:10"_s << 1810;
        QTest::newRow("a clock") << u"1:30:00"_s << 5400;
        QTest::newRow("many hours") << u"48:00:00"_s << 172800;
        QTest::newRow("days and hours") << u"2-0"_s << 172800;
        QTest::newRow("days, hours, minutes") << u"1-12:30"_s << 131400;
        QTest::newRow("all") << u"1-02:03:04"_s << 93784;
        for (const char *none : {"0", "UNLIMITED", "infinite", "", "-1", "1:2:3:4", "1-", "1.5", "2h", "99999999999"})
            QTest::newRow(none) << QString::fromLatin1(none) << 0;
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QCOMPARE(readTime(text).value_or(0), seconds);
    }

    void memories_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mebibytes"); // 0: none
        QTest::newRow("number") << u"4096"_s << 4096;
        QTest::newRow("M") << u"4000M"_s << 4000;
        QTest::newRow("G") << u"4G"_s << 4096;
        QTest::newRow("GB") << u"480GB"_s << 480 * 1024;
        QTest::newRow("small letter") << u"4g"_s << 4096;
        QTest::newRow("T") << u"1T"_s << 1048576;
        QTest::newRow("K") << u"2048K"_s << 2;
        for (const char *none : {"0", "1000K", "", "4.5G", "-4G", "4X", "just G", "999999999999T"})
            QTest::newRow(none) << QString::fromLatin1(none) << 0;
    }
    void memories()
    {
        QFETCH(QString, text);
        QFETCH(int, mebibytes);
        QCOMPARE(readMemory(text).value_or(0), mebibytes);
    }

    void unreadableValuesStayLines()
    {
        const ReadScript script = readLine("--time=UNLIMITED|--mem=0|--mem-per-cpu=2G|-c all|--ntasks=7 -N 2");
        QCOMPARE(
            script.spec.more,
            (QStringList{u"--time=UNLIMITED"_s, u"--mem=0"_s, u"--mem-per-cpu=2G"_s, u"-c all"_s, u"--ntasks=7"_s}));
        QCOMPARE(script.spec.timeLimit, 0);
        QCOMPARE(script.spec.memory, 0);
    }

    void whereTheOptionsEnd()
    {
        const ReadScript script = read("#!/bin/bash\n\n# first\n#SBATCH -J a\n##SBATCH -N 9\n#SBATCH -p gpu\n"
                                       "# about the body\nset -e\n#SBATCH -p other\n#PBS -q x\ntrue\n");
        QCOMPARE(script.spec.partition, u"gpu"_s);
        QCOMPARE(script.spec.nodes, 0); // what the program's own script says is not this one's
        QCOMPARE(script.comments, QByteArray("# first\n##SBATCH -N 9\n"));
        QCOMPARE(script.ignored, (QStringList{u"#SBATCH -p other"_s, u"#PBS -q x"_s}));
        QCOMPARE(script.spec.body, QByteArray("# about the body\nset -e\n#SBATCH -p other\n#PBS -q x\ntrue\n"));
    }

    void files()
    {
        const ReadScript script = readLine("-D /data/me|-o logs/%x-%j.out|-e logs/%j.err|--error=all.err|-e /tmp/e");
        QCOMPARE(script.folder, u"/data/me"_s);
        QCOMPARE(script.replaced, (QStringList{u"-o logs/%x-%j.out"_s, u"-e logs/%j.err"_s}));
        QCOMPARE(script.spec.more, (QStringList{u"--error=all.err"_s, u"-e /tmp/e"_s}));
        QCOMPARE(readLine("--output=mine.log").spec.output, QByteArray("mine.log"));
    }

    void interpreter()
    {
        QCOMPARE(read("#! /usr/bin/env python3\nprint(1)\n").spec.shell, QByteArray("/usr/bin/env python3"));
        const ReadScript none = read("print(1)");
        QVERIFY(!none.saysInterpreter);
        QCOMPARE(none.spec.shell, JobSpec().shell);
        QCOMPARE(none.spec.body, QByteArray("print(1)"));
        QCOMPARE(read("#!/bin/sh").spec.body, QByteArray());
        QCOMPARE(read("").spec.body, QByteArray());
    }

    void refused()
    {
        QVERIFY_ERROR(readScript(QByteArray("#!/bin/sh\n\0x", 12), Slurm), Error::Kind::BadInput);
        QVERIFY_ERROR(readScript("#!/bin/sh\n#SBATCH -J \xff\n", Slurm), Error::Kind::BadInput);
        QVERIFY_ERROR(readScript("#SBATCH -N1\n#SBATCH hetjob\n#SBATCH -N2\n", Slurm), Error::Kind::Unsupported);
        QVERIFY_ERROR(readScript("#PBS -l select=1 \\\ntrue\n", Pbs), Error::Kind::Unsupported);
        QCOMPARE(scriptFault(readScript("#PBS -l select=1 \\\ntrue\n", Pbs).error()), ScriptFault::TwoLines);
    }

    void schedulers()
    {
        QCOMPARE(schedulerOf("#!/bin/sh\n#PBS -N a\n#SBATCH -J a\n"), std::optional(Slurm));
        QCOMPARE(schedulerOf("#!/bin/sh\n#PBS -N a\n"), std::optional(Pbs));
        QVERIFY(!schedulerOf("#!/bin/sh\n# SBATCH -J a\n"));
    }

    // Whatever stands there: it is read or refused, what was read can be read again, and nothing is lost.
    void anyBytes()
    {
        quint32 seed = 7;
        const auto next = [&seed](int below) { return int((seed = seed * 1664525u + 1013904223u) >> 8) % below; };
        const QByteArrayList words{
            "#SBATCH ", "#PBS ", "-N", "-l ",      "select=", "2:ncpus=4", "--gres=gpu:", "\"", "'",
            "\\",       "=",     " ",  "\n",       "\r\n",    "#",         "#!",          "4",  "-t",
            "1-0",      "--mem", "G",  "\xc3\xa9", "echo",    ",",         ":",           "--", "-"};
        int readable = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray text = next(2) ? "#!/bin/sh\n#SBATCH " : "#!/bin/sh\n#PBS ";
            for (int i = next(24); i > 0; --i)
                text += words[next(int(words.size()))];
            for (const auto kind : {Slurm, Pbs}) {
                auto script = readScript(text, kind);
                if (!script)
                    continue;
                const auto scheduler = makeScheduler({.kind = kind});
                script->spec.runFolder = RemotePath("/r");
                if (script->spec.name.isEmpty())
                    script->spec.name = u"n"_s;
                const auto written = (*scheduler)->script(script->spec);
                if (!written)
                    continue; // the form says why
                ++readable;
                const auto again = readScript(*written, kind);
                QVERIFY2(again.has_value(), written->constData());
                QVERIFY2(again->spec.body == script->spec.body || again->spec.body == script->spec.body + '\n',
                         text.constData());
                QCOMPARE(again->spec.gpus, script->spec.gpus);
                QCOMPARE(again->spec.nodes, script->spec.nodes);
                QCOMPARE(again->spec.more, script->spec.more);
            }
        }
        QVERIFY(readable > 200);
    }
};

QList<ScriptOptionsTest::Case> ScriptOptionsTest::slurmCases()
{
    const QByteArray lumi = "# environment\nmodule load LUMI PyTorch\n\nexport NCCL_SOCKET_IFNAME=hsn\n"
                            "srun singularity exec $SIF bash -c 'python train.py \"$@\"'\n";
    return {
        {"LUMI-G", Slurm,
         "#!/bin/bash -l\n#SBATCH --job-name=protein\n#SBATCH --account=project_46\n#SBATCH --partition=standard-g\n"
         "#SBATCH --nodes=2\n#SBATCH --gpus-per-node=8\n#SBATCH --ntasks-per-node=8\n#SBATCH --cpus-per-task=7\n"
         "#SBATCH --mem=480G\n#SBATCH --time=2-00:00:00\n#SBATCH --exclusive\n\n"
             + lumi,
         lumi, like([](JobSpec &s) {
             s.shell = "/bin/bash -l", s.name = u"protein"_s, s.account = u"project_46"_s;
             s.partition = u"standard-g"_s, s.nodes = 2, s.gpus = 8, s.gpuOptions = {u"--gpus-per-node=8"_s};
             s.tasks = 8, s.cpus = 7, s.memory = 480 * 1024, s.timeLimit = 172800, s.more = {u"--exclusive"_s};
         })},
        {"LUMI small, short options", Slurm,
         "#!/bin/bash\n#SBATCH -J tokens -A project_46 -p small-g\n#SBATCH -N1 -n1 -c 7 -t 30:00 -G 1 # one die\necho "
         "$HOSTNAME",
         "echo $HOSTNAME", like([](JobSpec &s) {
             s.name = u"tokens"_s, s.account = u"project_46"_s, s.partition = u"small-g"_s, s.tasks = 1, s.cpus = 7;
             s.timeLimit = 1800, s.gpus = 1, s.gpuOptions = {u"-G 1"_s};
         })},
        {"LEONARDO", Slurm,
         "#!/bin/bash\n#SBATCH --nodes 4\n#SBATCH --ntasks-per-node 4\n#SBATCH --cpus-per-task 8\n#SBATCH --gres "
         "gpu:4\n"
         "#SBATCH --mem 494000MB\n#SBATCH --time 24:00:00\n#SBATCH -A EUHPC_X -p boost_usr_prod --qos=boost_qos_dbg\n"
         "#SBATCH --job-name=llm\n#SBATCH --mail-type=END,FAIL\n#SBATCH --mail-user=me@site.eu\n\nsrun python x.py\n",
         "srun python x.py\n", like([](JobSpec &s) {
             s.name = u"llm"_s, s.account = u"EUHPC_X"_s, s.partition = u"boost_usr_prod"_s, s.qos = u"boost_qos_dbg"_s;
             s.nodes = 4, s.tasks = 4, s.cpus = 8, s.gpus = 4, s.gpuOptions = {u"--gres gpu:4"_s}, s.memory = 494000;
             s.timeLimit = 86400, s.mailOn = u"END,FAIL"_s, s.mailTo = u"me@site.eu"_s;
         })},
        {"LEONARDO array", Slurm,
         "#!/bin/bash\n#SBATCH --array=0-31%4\n#SBATCH --gres=gpu:1,tmpfs:50g\n#SBATCH -t 1-12\n#SBATCH -d afterok:77\n"
         "#SBATCH --signal=B:USR1@300\n#SBATCH --requeue\npython s.py $SLURM_ARRAY_TASK_ID\n",
         "python s.py $SLURM_ARRAY_TASK_ID\n", like([](JobSpec &s) {
             s.nodes = 0, s.array = u"0-31%4"_s, s.gpus = 1, s.gpuOptions = {u"--gres=gpu:1,tmpfs:50g"_s},
             s.timeLimit = 129600;
             s.dependency = u"afterok:77"_s, s.signal = u"B:USR1@300"_s, s.more = {u"--requeue"_s};
         })},
    };
}

QList<ScriptOptionsTest::Case> ScriptOptionsTest::moreSlurmCases()
{
    const QByteArray juelich =
        "\n\nexport SRUN_CPUS_PER_TASK=\"$SLURM_CPUS_PER_TASK\"\nsrun --cpu-bind=none python t.py\n";
    return {
        {"JSC", Slurm,
         "#!/usr/bin/env bash\n#SBATCH --account=training25\n#SBATCH --nodes=2\n#SBATCH --ntasks=8\n#SBATCH "
         "--gres=gpu:4\n"
         "#SBATCH --partition=booster\n#SBATCH --hint=nomultithread\n#SBATCH --threads-per-core=1\n\n"
             + juelich,
         juelich, like([](JobSpec &s) {
             s.shell = "/usr/bin/env bash", s.account = u"training25"_s, s.nodes = 2, s.tasks = 4, s.gpus = 4;
             s.gpuOptions = {u"--gres=gpu:4"_s}, s.partition = u"booster"_s;
             s.more = {u"--hint=nomultithread"_s, u"--threads-per-core=1"_s};
         })},
        {"JSC, quoted", Slurm,
         "#!/bin/bash\n#SBATCH --job-name=\"my first run\" --reservation='ai course'\n#SBATCH "
         "--constraint=\"gpu&mem512\"\n"
         "#SBATCH --comment=\"a \\\"b\\\"\"  --disable-dcgm\n./a.out\n",
         "./a.out\n", like([](JobSpec &s) {
             s.nodes = 0, s.name = u"my first run"_s, s.reservation = u"ai course"_s, s.constraint = u"gpu&mem512"_s;
             s.more = {u"--comment=\"a \\\"b\\\"\""_s, u"--disable-dcgm"_s};
         })},
        {"MareNostrum 5", Slurm,
         "#!/bin/bash\n#SBATCH --qos=acc_ehpc\n#SBATCH -A ehpc99\n#SBATCH -N 2\n#SBATCH -n 8\n#SBATCH -c 20\n"
         "#SBATCH --gres=gpu:h100:4\n#SBATCH -t 01:59:30\nsource env.sh\n\tsrun ./run.sh\n\n\n",
         "source env.sh\n\tsrun ./run.sh\n\n\n", like([](JobSpec &s) {
             s.qos = u"acc_ehpc"_s, s.account = u"ehpc99"_s, s.nodes = 2, s.tasks = 4, s.cpus = 20, s.gpus = 4;
             s.gpuOptions = {u"--gres=gpu:h100:4"_s}, s.timeLimit = 7170;
         })},
        {"Karolina", Slurm,
         "#!/usr/bin/bash\n#SBATCH --account OPEN-00-00\n#SBATCH --partition qgpu\n#SBATCH --gpus 8\n#SBATCH --nodes "
         "1\n"
         "#SBATCH --mem-per-gpu=60G\n#SBATCH --export=NONE\n\nml purge; ml PyTorch\npython3 - "
         "<<'PY'\nprint('#SBATCH'[0])\nPY\n",
         "ml purge; ml PyTorch\npython3 - <<'PY'\nprint('#SBATCH'[0])\nPY\n", like([](JobSpec &s) {
             s.shell = "/usr/bin/bash", s.account = u"OPEN-00-00"_s, s.partition = u"qgpu"_s, s.gpus = 8;
             s.gpuOptions = {u"--gpus 8"_s}, s.more = {u"--mem-per-gpu=60G"_s, u"--export=NONE"_s};
         })},
        {"Python", Slurm,
         "#!/usr/bin/env python3\n#SBATCH --gpus-per-node=1\nimport torch\nprint(torch.cuda.is_available())\n",
         "import torch\nprint(torch.cuda.is_available())\n", like([](JobSpec &s) {
             s.nodes = 0, s.shell = "/usr/bin/env python3", s.gpus = 1, s.gpuOptions = {u"--gpus-per-node=1"_s};
         })},
    };
}

QList<ScriptOptionsTest::Case> ScriptOptionsTest::otherCases()
{
    return {
        {"PBS", Pbs,
         "#!/bin/bash\n#PBS -N climate\n#PBS -A DD-1 -q qgpu\n#PBS -l "
         "select=2:ncpus=64:mpiprocs=4:ompthreads=16:ngpus=4:mem=480gb\n"
         "#PBS -l walltime=24:00:00,place=scatter:excl\n#PBS -J 0-9%3\n#PBS -M me@site.eu\n#PBS -m ae\n#PBS -V\n\n"
         "cd $PBS_O_WORKDIR\nmpirun ./a.out\n",
         "cd $PBS_O_WORKDIR\nmpirun ./a.out\n", like([](JobSpec &s) {
             s.name = u"climate"_s, s.account = u"DD-1"_s, s.partition = u"qgpu"_s, s.nodes = 2, s.tasks = 4,
             s.cpus = 16;
             s.gpus = 4, s.memory = 480 * 1024, s.timeLimit = 86400, s.array = u"0-9%3"_s, s.mailTo = u"me@site.eu"_s;
             s.mailOn = u"ae"_s, s.more = {u"-l place=scatter:excl"_s, u"-V"_s};
         })},
        {"PBS, two kinds of nodes", Pbs,
         "#!/bin/sh\n#PBS -N two\n#PBS -l select=1:ncpus=8+2:ncpus=4:ngpus=1\n#PBS -l walltime=1800\n"
         "#PBS -W depend=afterok:7.pbs\n#PBS -W umask=027\ntrue\n",
         "true\n", like([](JobSpec &s) {
             s.nodes = 0, s.shell = "/bin/sh", s.name = u"two"_s, s.timeLimit = 1800, s.dependency = u"afterok:7.pbs"_s;
             s.more = {u"-l select=1:ncpus=8+2:ncpus=4:ngpus=1"_s, u"-W umask=027"_s};
         })},
        {"PBS, another program", Pbs,
         "#!/usr/bin/python3\n#PBS -N py\n#PBS -l select=1:ncpus=4:accelerator=True\nimport os\n", "import os\n",
         like([](JobSpec &s) {
             s.shell = "/usr/bin/python3", s.name = u"py"_s, s.cpus = 4, s.constraint = u"accelerator=True"_s;
         })},
    };
}

QTEST_GUILESS_MAIN(ScriptOptionsTest)
#include "tst_scriptoptions.moc"
