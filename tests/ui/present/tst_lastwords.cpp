// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cause at the end of a log: that the right line is taken for it, out of those that come with it,
// whatever the bytes around it are.
#include "ui/present/jobwords/jobwords.h"
#include "ui/present/jobwords/logcauses.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace officina::jobwords;
using namespace Qt::StringLiterals;

namespace {

const QByteArray torchrun = "E1121 12:00:03.211000 4711 torch/distributed/elastic/multiprocessing/api.py:874] failed "
                            "(exitcode: 1) local_rank: 0\n"
                            "Traceback (most recent call last):\n"
                            "  File \"/opt/env/bin/torchrun\", line 8, in <module>\n"
                            "    sys.exit(main())\n"
                            "torch.distributed.elastic.multiprocessing.errors.ChildFailedError: \n"
                            "============================================================\n"
                            "train.py FAILED\n"
                            "Root Cause (first observed failure):\n"
                            "  exitcode  : 1 (pid: 4720)\n";
const QByteArray srunEnd = "srun: error: n1: task 0: Exited with exit code 1\n"
                           "slurmstepd: error: *** STEP 42.0 ON n1 CANCELLED AT 2026-11-21T12:00:04 ***\n";
const QByteArray oom =
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of "
    "39.39 GiB of which 1.2 GiB is free.\n";

QByteArray traceback(const QByteArray &last, const QByteArray &tag = {})
{
    return tag + "Traceback (most recent call last):\n" + tag + "  File \"/home/ada/train.py\", line 12, in <module>\n"
        + tag + "    main()\n" + tag + last + '\n';
}

} // namespace

class LastWordsTest : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("about");
        QTest::addColumn<QByteArray>("line"); // starts so
    }
    static void row(const char *name, const QByteArray &log, const char *chip, const char *about = "",
                    const QByteArray &line = {})
    {
        QTest::newRow(name) << log << QString::fromUtf8(chip) << QString::fromUtf8(about) << line;
    }
    static void verify()
    {
        QFETCH(QByteArray, log);
        QFETCH(QByteArray, line);
        const std::optional<LastWords> found = lastWords(log);
        QVERIFY(found);
        QTEST(found->words.chip, "chip");
        QTEST(found->words.about, "about");
        QVERIFY(found->words.isKnown());
        QVERIFY(!found->words.word.isEmpty() && found->words.word.size() <= 300);
        QVERIFY(found->from >= 0 && found->length > 0 && found->from + found->length <= log.size());
        QVERIFY(!log.sliced(found->from, found->length).contains('\n'));
        QVERIFY2(log.sliced(found->from).startsWith(line), log.sliced(found->from, found->length).constData());
    }

private Q_SLOTS:
    void everyCause()
    {
        QSet<QByteArray> used;
        for (const LogSign &sign : logSigns()) {
            const QByteArray cause(sign.cause);
            QVERIFY2(findWord(logCauses(), QLatin1StringView(sign.cause)), sign.text);
            used.insert(cause);
            // By itself, a sign is found; a traceback takes its last line too.
            QByteArray log = "step 5 of 9\n" + QByteArray(sign.text) + "\nend\n";
            if (cause == "python")
                log = traceback("ValueError: x");
            const std::optional<LastWords> found = lastWords(log);
            QVERIFY2(found, sign.text);
            QVERIFY2(found->words.sentence.endsWith(u'.') && found->words.sentence.front().isUpper(), sign.cause);
            QVERIFY2(found->words.next.isEmpty() || found->words.next.endsWith(u'.'), sign.cause);
        }
        for (const Entry &cause : logCauses())
            QVERIFY2(used.contains(cause.word), cause.word);
    }

    void scheduler_data()
    {
        columns();
        row("time",
            "epoch 3\nslurmstepd: error: *** JOB 42 ON n1 CANCELLED AT 2026-11-21T12:00:00 DUE TO TIME LIMIT ***\n"
                + traceback("KeyboardInterrupt"),
            "out of time", "", "slurmstepd: error: *** JOB 42");
        row("time, PBS", "=>> PBS: job killed: walltime 34 exceeded limit 5\n", "out of time");
        row("memory, PBS", "=>> PBS: job killed: mem 209880kb exceeded limit 20480kb\n", "out of memory");
        row("a crash, then the others wait",
            oom + QByteArray("epoch 3\n").repeated(50)
                + "slurmstepd: error: *** JOB 42 ON n1 CANCELLED AT 2026-11-21T12:00:00 DUE TO TIME LIMIT ***\n",
            "GPU memory full");
        row("preempted",
            traceback("RuntimeError: interrupted")
                + "slurmstepd: error: *** JOB 42 ON n1 CANCELLED AT 2026-11-21T12:00:00 DUE TO PREEMPTION ***\n",
            "pushed aside");
        row("node", "srun: error: Node failure on n3\nsrun: error: Timed out waiting for job step to complete\n",
            "node failed", "n3");
        row("cgroup",
            "/var/spool/slurmd/job42/slurm_script: line 5: 4711 Killed                  python train.py\n"
            "slurmstepd: error: Detected 1 oom_kill event in StepId=42.batch. Some of the step tasks have been OOM "
            "Killed.\n",
            "out of memory", "", "slurmstepd: error: Detected 1 oom_kill");
        row("cgroup, older",
            "slurmstepd: error: Detected 2 oom-kill event(s) in StepId=42.0 cgroup. Some of your processes may "
            "have been killed by the cgroup out-of-memory handler.\n",
            "out of memory");
        row("srun", "srun: error: n1: task 0: Out Of Memory\n", "out of memory");
        row("killed", "line 5: 4711 Killed                  python train.py\n", "killed");
        row("killed, alone", "epoch 3\nKilled\n", "killed", "", "Killed");
        row("step", "srun: error: Unable to create step for job 42: More processors requested than permitted\n",
            "srun failed");
        row("program",
            "slurmstepd: error: execve(): ./train: No such file or directory\nsrun: error: n1: task 0: Exited with "
            "exit code 2\n",
            "program not started", "./train");
        row("its first line",
            "slurmstepd-n1: error: execve(): bad interpreter(/nope/bash): No such file or directory\n",
            "first line wrong");
        row("folder",
            "slurmstepd: error: couldn't chdir to `/scratch/gone': No such file or directory: going to /tmp instead\n",
            "folder missing", "/scratch/gone");
        row("cancelled", "epoch 3\nslurmstepd: error: *** JOB 42 ON n1 CANCELLED AT 2026-11-21T12:00:00 ***\n",
            "cancelled");
    }
    void scheduler() { verify(); }

    void gpus_data()
    {
        columns();
        row("torchrun", traceback(oom.trimmed(), "[rank0]: ") + torchrun + srunEnd, "GPU memory full", "",
            "[rank0]: torch.Out");
        row("jax",
            "jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 8 "
            "bytes.\n",
            "GPU memory full");
        row("assert", traceback("RuntimeError: CUDA error: device-side assert triggered"), "GPU check failed");
        row("none", traceback("RuntimeError: No CUDA GPUs are available"), "no GPU");
        row("driver", "CUDA driver version is insufficient for CUDA runtime version\n", "driver too old");
        row("kind", "RuntimeError: CUDA error: no kernel image is available for execution on the device\n",
            "other GPU");
        row("other", "CUDA error: unspecified launch failure\n", "GPU error");
        row("nccl",
            "torch.distributed.DistBackendError: NCCL error in: /x/NCCLUtils.cpp:317, unhandled system error, NCCL "
            "version "
            "2.21.5\nncclSystemError: System call (e.g. socket, malloc) failed.\n",
            "GPUs not connected");
        row("watchdog",
            "[rank1]:[E1121 ProcessGroupNCCL.cpp:607] [Rank 1] Watchdog caught collective operation timeout: "
            "WorkNCCL(SeqNum=9, OpType=ALLREDUCE, Timeout(ms)=600000) ran for 600012 milliseconds before timing out.\n",
            "processes waited");
        row("watchdog after a crash",
            traceback("ValueError: bad label", "[rank0]: ")
                + "[rank1]:[E1121 ProcessGroupNCCL.cpp:607] [Rank 1] Watchdog caught collective operation timeout: "
                  "WorkNCCL(\n"
                + torchrun,
            "Python error", "ValueError", "[rank0]: ValueError");
        row("port",
            traceback("torch.distributed.DistNetworkError: The server socket has failed to listen on any local network "
                      "address. port: 29500, useIpv6: false, code: -98, name: EADDRINUSE, message: address already in "
                      "use")
                + torchrun,
            "port in use");
        row("worker", traceback("RuntimeError: DataLoader worker (pid 4711) is killed by signal: Killed. "),
            "worker lost");
        row("shm",
            "RuntimeError: DataLoader worker (pid 4711) is killed by signal: Bus error. It is possible that "
            "dataloader's "
            "workers are out of shared memory.\n",
            "shared memory full");
    }
    void gpus() { verify(); }

    void software_data()
    {
        columns();
        row("lmod",
            "Lmod has detected the following error: The following module(s) are unknown:\n\"PyTorch/9.9\"\n\nPlease "
            "check "
            "the spelling or version number.\n"
                + traceback("ModuleNotFoundError: No module named 'torch'"),
            "module missing", "PyTorch/9.9");
        row("modules", "ERROR: Unable to locate a modulefile for 'pytorch/9'\n", "module missing", "pytorch/9");
        row("python module", traceback("ModuleNotFoundError: No module named 'torch.nn'"), "Python module missing",
            "torch.nn", "ModuleNotFoundError");
        row("python -m", "/usr/bin/python3: No module named accelerate\n", "Python module missing", "accelerate");
        row("import", traceback("ImportError: cannot import name 'x' from 'y' (/z.py)"), "import failed", "x",
            "ImportError");
        row("import, library",
            traceback("ImportError: libcudart.so.12: cannot open shared object file: No such file or "
                      "directory"),
            "import failed");
        row("command", "/var/spool/slurmd/job42/slurm_script: line 5: pyton: command not found\n", "command not found",
            "pyton");
        row("command, zsh", "zsh:1: command not found: pyton\n", "command not found", "pyton");
        row("noise, then an error", "bash: line 1: ml: command not found\n" + traceback("ValueError: bad"),
            "Python error", "ValueError");
        row("file", "cat: data.csv: No such file or directory\n", "file missing");
        row("python file", "python: can't open file '/home/ada/trian.py': [Errno 2] No such file or directory\n",
            "file missing", "/home/ada/trian.py");
        row("first line", "bash: line 1: ./a.sh: cannot execute: required file not found\n", "first line wrong",
            "./a.sh");
        row("crlf, folder", "slurm_script: line 1: cd: $'x\\r': No such file or directory\n", "line ends");
        row("python reads", traceback("FileNotFoundError: [Errno 2] No such file or directory: '/data/x.csv'"),
            "file missing", "/data/x.csv", "FileNotFoundError");
        row("python denied", traceback("PermissionError: [Errno 13] Permission denied: '/data'"), "permission denied",
            "/data");
        row("denied", "slurm_script: line 3: ./run.sh: Permission denied\n", "permission denied");
        row("quota", traceback("OSError: [Errno 122] Disk quota exceeded: '/home/ada/c.pt'"), "quota used up");
        row("space", "tee: out.log: No space left on device\n", "disk full");
        row("files", traceback("OSError: [Errno 24] Too many open files"), "too many files");
        row("processor", "slurm_script: line 4: ./a.out: cannot execute binary file: Exec format error\n",
            "other processor");
        row("instruction", "line 4: 4711 Illegal instruction     (core dumped) ./a.out\n", "other processor");
        row("glibc", "./a.out: /lib64/libc.so.6: version `GLIBC_2.34' not found (required by ./a.out)\n",
            "system too old");
        row("library",
            "./a.out: error while loading shared libraries: libmpi.so.40: cannot open shared object file: No such file "
            "or directory\n",
            "library missing", "libmpi.so.40");
        row("image", "FATAL:   could not open image /scratch/x.sif: failed to retrieve path: lstat: no such file\n",
            "image missing", "/scratch/x.sif");
        row("conda", "EnvironmentNameNotFound: Could not find conda environment: nope\nYou can list all discoverable\n",
            "no environment", "nope");
        row("host", "fatal: unable to access: Could not resolve host: github.com\n", "no Internet", "github.com");
        row("crlf", "slurm_script: line 2: $'\\r': command not found\n", "line ends");
        row("options", "usage: train.py [-h]\ntrain.py: error: unrecognized arguments: --lr=1\n", "wrong options",
            "--lr=1");
        row("offline", traceback("OSError: We couldn't connect to 'https://huggingface.co' to load the files"),
            "no Internet", "https://huggingface.co");
        row("segfault", "line 4: 4711 Segmentation fault      (core dumped) ./a.out\n" + srunEnd, "crashed");
    }
    void software() { verify(); }

    void python_data()
    {
        columns();
        row("several processes",
            "0: Traceback (most recent call last):\n1: Traceback (most recent call last):\n1:   File "
            "\"t.py\", line 1\n0:   File \"t.py\", line 1\n1: KeyError: 'b'\n0: ValueError: a\n",
            "Python error", "ValueError", "0: ValueError");
        row("a line between", "Traceback (most recent call last):\n  File \"t.py\"\nepoch: 3\nmy.pkg.OddError: x: y\n",
            "Python error", "my.pkg.OddError", "my.pkg.OddError");
        row("no message", traceback("AssertionError"), "Python error", "AssertionError");
        row("chained",
            traceback("KeyError: 'x'") + "\nDuring handling of the above exception, another exception occurred:\n\n"
                + traceback("RuntimeError: no x"),
            "Python error", "KeyError");
        row("only torchrun", torchrun + srunEnd, "a process failed");
        row("group",
            "  + Exception Group Traceback (most recent call last):\n  |   File \"x.py\", line 3, in <module>\n  | "
            "ExceptionGroup: some (1 sub-exception)\n  +-+---------------- 1 ----------------\n    | ValueError: 1\n",
            "Python error", "ValueError", "    | ValueError");
        row("windows line ends", traceback("ValueError: a").replace('\n', "\r\n"), "Python error", "ValueError");
        // Got over long before the end.
        row("two ends",
            traceback("KeyError: 'old'") + QByteArray("epoch 1 loss 0.5\n").repeated(5000)
                + traceback("ValueError: new"),
            "Python error", "ValueError");
        row("the end alone says little", oom + QByteArray("epoch 1 loss 0.5\n").repeated(5000) + srunEnd,
            "GPU memory full");
    }
    void python() { verify(); }

    void bytes_data()
    {
        columns();
        row("colours", "\x1b[31mCUDA\x1b[0m out \x1b[1mof mem\x1b[0mory.\x1b[K\n", "GPU memory full");
        row("title", QByteArray("\x1b]0;run\aDisk quota exc\x1b]8;;x\x1b\\eeded\n"), "quota used up");
        row("NUL", QByteArray("Disk\0 quota\0\0 exceeded\n", 23), "quota used up");
        row("progress bar", QByteArray(" 50%|#####     | 5/10\r").repeated(3000) + "CUDA out of memory.\r 60%|\n",
            "GPU memory full", "", "CUDA out of memory.\r");
        row("not UTF-8", QByteArray("\xff\xfe\x80 Disk quota exceeded: '/\xe9'\n"), "quota used up");
        row("cut sequence", QByteArray("Disk quota exceeded\x1b["), "quota used up");
        row("ESC before a break", "Disk quota\x1b\r exceeded\x1b]0;\rCUDA out of memory", "GPU memory full");
        row("nothing before", " :: command not found", "command not found");
        row("no newline", "Disk quota exceeded", "quota used up");
        row("long line", QByteArray(300'000, 'x') + "Disk quota exceeded" + QByteArray(300'000, 'y'), "quota used up");
    }
    void bytes() { verify(); }

    void nothing_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("good") << QByteArray("epoch 1 loss 0.5\nall done\n");
        QTest::newRow("near misses") << QByteArray(
            "CUDA out of  memory\nDisk quota\nexceeded\n5 jobs Killed 3 of 4\nOut of memory\n");
        QTest::newRow("warning") << QByteArray("UserWarning: /x: No such file or directory\n");
        QTest::newRow("traceback without end") << QByteArray("Traceback (most recent call last):\n  File \"x\"\n");
        QTest::newRow("interrupted") << traceback("KeyboardInterrupt");
        QTest::newRow("noise") << QByteArray("\x1b\x1b[\x1b]\0\xff\r\r\n", 11);
        QTest::newRow("far before") << "CUDA out of memory\n" + QByteArray("epoch\n").repeated(200'000);
    }
    void nothing()
    {
        QFETCH(QByteArray, log);
        QVERIFY(!lastWords(log));
    }

    // Neither many signs, nor beginnings of signs, nor sequences that do not end, nor 100 MB make it slow.
    // However long a log is, so much of it is looked through and no more.
    void onlyTheEnd()
    {
        constexpr qsizetype readAtMost = 1 << 20;
        QVERIFY(lastWords("Disk quota exceeded\n" + QByteArray(readAtMost / 2, 'x')));
        QVERIFY(!lastWords("Disk quota exceeded\n" + QByteArray(readAtMost, 'x')));
    }

    void position()
    {
        const QByteArray log = QByteArray(3 << 20, 'x') + "\nDisk quota exceeded\nend\n";
        const std::optional<LastWords> found = lastWords(log);
        QVERIFY(found);
        QCOMPARE(log.sliced(found->from, found->length), QByteArray("Disk quota exceeded"));
    }
};

QTEST_GUILESS_MAIN(LastWordsTest)
#include "tst_lastwords.moc"
