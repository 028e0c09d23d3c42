// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guard of a job's script under a real sh, with a stand-in for the driver's program.
#include "client/schedulers/guard.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class GuardTest : public QObject
{
    Q_OBJECT

private:
    static JobSpec watched(int stopIdleMinutes = 0)
    {
        JobSpec spec;
        spec.gpus = 2;
        spec.watchGpus = true;
        spec.stopIdleMinutes = stopIdleMinutes;
        return spec;
    }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFile::ExeOwner));
    }

    QByteArray content(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // The script runs until its body has ended; what it printed.
    QByteArray run(const QString &shell, const QByteArray &script)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder->path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"OFFICINA_GUARD_SECONDS"_s, u"0.1"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        write(u"job"_s, script);
        process.start(shell, {m_folder->filePath(u"job"_s)});
        return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray("did not end");
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingWhereNothingIsWanted()
    {
        QVERIFY(guardLines(JobSpec(), "x").isEmpty());
        JobSpec spec = watched();
        spec.gpus = 0;
        QVERIFY(guardLines(spec, "x").isEmpty());
        spec = watched();
        spec.shell = "/usr/bin/env python3";
        QVERIFY(guardLines(spec, "x").isEmpty());
    }

    // What was written is read back, and nothing but that.
    void readBack()
    {
        for (const int minutes : {0, 7}) {
            for (const int links : {1, 5}) {
                const QByteArray stop = stopCommand(Dialect::Kind::Slurm);
                JobSpec written = watched(minutes);
                written.links = links;
                JobSpec read;
                read.gpus = 2;
                read.body = "cd /x\n" + guardLines(written, stop) + "echo body\n";
                takeGuard(read, stop);
                QCOMPARE(read.body, "cd /x\necho body\n");
                QVERIFY(read.watchGpus);
                QCOMPARE(read.stopIdleMinutes, minutes);
                read = JobSpec();
                read.body = guardLines(written, stop).replace("sleep", "nap") + "echo body\n";
                const QByteArray changed = read.body;
                takeGuard(read, stop);
                QCOMPARE(read.body, changed);
                QVERIFY(!read.watchGpus);
            }
        }
    }

    // A link that idled is not gone on with.
    void stopsAChain()
    {
        write(u"nvidia-smi"_s, "#!/bin/sh\nprintf '0, 2, 1\\n'\n");
        JobSpec spec = watched(1);
        spec.links = 3;
        run(u"sh"_s, guardLines(spec, "touch stopped") + "until [ -e stopped ]; do sleep 0.1; done\n");
        QCOMPARE(content(u"chain"_s), "stopped: all GPUs idle for 1 minutes\n");
    }

    void samples_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << u"bash"_s;
        QTest::newRow("sh") << u"sh"_s;
    }
    void samples()
    {
        QFETCH(QString, shell);
        write(u"nvidia-smi"_s, "#!/bin/sh\nprintf '0, 93, 38912\\n1, 0, 12\\n'\n");
        const QByteArray out =
            run(shell, guardLines(watched(), "true") + "until [ -s gpu-use.csv ]; do sleep 0.1; done; echo body\n");
        QCOMPARE(out, "body\n");
        const QList<QByteArray> lines = content(u"gpu-use.csv"_s).split('\n');
        QVERIFY(lines.size() >= 2);
        QVERIFY2(lines[0].endsWith(",0,93,40802189312"), lines[0].constData());
        QVERIFY2(lines[1].endsWith(",1,0,12582912"), lines[1].constData());
        QVERIFY(lines[0].split(',').first().toLongLong() > 1795913349);
    }

    // The columns of rocm_smi.py, which gives "GFX Activity" with the use since ROCm 5: the header says which is which.
    void rocm_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("samples");
        const QByteArray first = "0, 93, 38912\n", both = first + "1, 0, 12\n";
        QTest::newRow("plain") << "device,GPU use (%),VRAM Total Memory (B),VRAM Total Used Memory (B)\n"
                                  "card0,93,68702699520,40802189312\ncard1,0,68702699520,12582912\n"_ba
                               << both;
        QTest::newRow("with activity")
            << "device,GPU use (%),GFX Activity,VRAM Total Memory (B),VRAM Total Used Memory (B)\n"
               "card0,93,123456789,68702699520,40802189312\n"_ba
            << first;
        QTest::newRow("another order") << "device,VRAM Total Memory (B),VRAM Total Used Memory (B),GPU use (%)\n"
                                          "card0,68702699520,40802189312,93\n"_ba
                                       << first;
        // As on Frontier's MI250X: behind a warning and an empty line.
        QTest::newRow("behind a warning")
            << "WARNING: AMD GPU device(s) is/are in a low-power state. Check power control/runtime_status\n\n"
               "device,GPU use (%),GFX Activity,VRAM Total Memory (B),VRAM Total Used Memory (B)\n"
               "card0,93,203885505,68702699520,40802189312\ncard1,0,203885505,68702699520,12582912\n"_ba
            << both;
        // All columns there are (mostlygeek/llama-swap#788), of which some hold the same words.
        QTest::newRow("all columns")
            << "device,Device Name,Device ID,Device Rev,Subsystem ID,GUID,Temperature (Sensor edge) (C),"
               "Temperature (Sensor junction) (C),Temperature (Sensor memory) (C),Average Graphics Package Power (W),"
               "GPU use (%),GPU Memory Allocated (VRAM%),GPU Memory Read/Write Activity (%),Memory Activity,"
               "Avg. Memory Bandwidth,VRAM Total Memory (B),VRAM Total Used Memory (B),Card Series,Card Model,"
               "Card Vendor,Card SKU,Node ID,GFX Version\r\n"
               "card0,AMD Instinct MI210,0x740f,0x02,0x0c34,1234,35.0,38.0,36.0,41.0,93,59,7,N/A,0,68702699520,"
               "40802189312,AMD Instinct MI210,0x0c34,Advanced Micro Devices Inc. [AMD/ATI],D67301,1,gfx90a\n"_ba
            << first;
        QTest::newRow("of integrated ones too")
            << "device,GPU use (%),VRAM Total Memory (B),VRAM Total Used Memory (B)\n"
               "card0,93,17163091968,40802189312\ncard1,N/A,67108864,12582912\n"_ba
            << QByteArray("0, 93, 38912\n1, N/A, 12\n");
        // As a node of eight printed it in the middle of a training.
        QTest::newRow("eight cards") << "device,GPU use (%),VRAM Total Memory (B),VRAM Total Used Memory (B)\n"
                                        "card0,28,309220868096,2726113280\n"
                                        "card1,29,309220868096,3032297472\n"
                                        "card2,27,309220868096,3036495872\n"
                                        "card3,27,309220868096,2994556928\n"
                                        "card4,27,309220868096,3028103168\n"
                                        "card5,27,309220868096,2975678464\n"
                                        "card6,27,309220868096,3009241088\n"
                                        "card7,26,309220868096,2965192704\n"_ba
                                     << QByteArray("0, 28, 2599.82\n1, 29, 2891.82\n2, 27, 2895.83\n3, 27, 2855.83\n"
                                                   "4, 27, 2887.82\n5, 27, 2837.83\n6, 27, 2869.84\n7, 26, 2827.83\n");
        QTest::newRow("no use") << "device,VRAM Total Memory (B),VRAM Total Used Memory (B)\n"
                                   "card0,68702699520,40802189312\n"_ba
                                << QByteArray();
    }
    void rocm()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, samples);
        if (!QStandardPaths::findExecutable(u"nvidia-smi"_s).isEmpty())
            QSKIP("this computer has GPUs of the other kind, which are asked first");
        write(u"answer"_s, answer);
        write(u"rocm-smi"_s, "#!/bin/sh\ncat answer\n");
        QCOMPARE(run(u"sh"_s, gpuSamples() + "officina_gpus\n"), samples);
    }

    // The tasks of an array share their folder, and only the one that idles is stopped.
    void tasksOfAnArray()
    {
        write(u"nvidia-smi"_s, "#!/bin/sh\nprintf '0, 2, 1\\n'\n");
        write(u"scancel"_s, "#!/bin/sh\necho \"$@\" >cancelled\n");
        JobSpec spec = watched(1);
        spec.array = u"1-3"_s;
        // Slurm gives the last task of an array the array's own number.
        const QByteArray task = "export SLURM_JOB_ID=50 SLURM_ARRAY_JOB_ID=50 SLURM_ARRAY_TASK_ID=3\n";
        const QByteArray guard = guardLines(spec, stopCommand(Dialect::Kind::Slurm));
        run(u"sh"_s, task + guard + "until [ -s cancelled ]; do sleep 0.1; done\n");
        QCOMPARE(content(u"cancelled"_s), "50_3\n");
        QVERIFY(content(u"gpu-use-3.csv"_s).endsWith(",0,2,1048576\n"));
        QVERIFY(content(u"gpu-use.csv"_s).isEmpty());
        JobSpec read = spec;
        read.watchGpus = false;
        read.stopIdleMinutes = 0;
        read.body = guard + "true\n";
        takeGuard(read, stopCommand(Dialect::Kind::Slurm));
        QCOMPARE(read.body, "true\n");
        QCOMPARE(read.stopIdleMinutes, 1);
        write(u"scancel"_s, "#!/bin/sh\necho \"$@\" >cancelled-job\n");
        run(u"sh"_s,
            "export SLURM_JOB_ID=51\n" + guardLines(watched(1), stopCommand(Dialect::Kind::Slurm))
                + "until [ -s cancelled-job ]; do sleep 0.1; done\n");
        QCOMPARE(content(u"cancelled-job"_s), "51\n");
    }

    void withoutTheProgram()
    {
        QCOMPARE(run(u"sh"_s, "PATH=/nowhere\n" + guardLines(watched(3), "true") + "echo body\n"), "body\n");
        QVERIFY(content(u"gpu-use.csv"_s).isEmpty());
    }

    // Who counts on being stopped is told, once, and nothing is stopped.
    void saysThatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("driver");
        QTest::newRow("no program") << QByteArray();
        QTest::newRow("silent") << QByteArray("#!/bin/sh\ntrue\n");
        QTest::newRow("slices") << QByteArray("#!/bin/sh\nprintf '0, [N/A], 12\\n1, [Not Supported], 12\\n'\n");
        // It says why on its standard output.
        QTest::newRow("broken") << QByteArray("#!/bin/sh\necho NVIDIA-SMI has failed\nexit 9\n");
    }
    void saysThatItCannotRead()
    {
        QFETCH(QByteArray, driver);
        // Each try is counted; the node's own driver, where there is one, is not asked.
        write(u"sleep"_s, "#!/bin/sh\necho >>tries\nexec /bin/sleep \"$@\"\n");
        if (!driver.isEmpty())
            write(u"nvidia-smi"_s, driver);
        const QByteArray hidden =
            driver.isEmpty() ? "command() { case $2 in *-smi) return 1 ;; *) builtin command \"$@\" ;; esac }\n" : "";
        const QByteArray wait = "until [ \"$(wc -l <tries)\" -ge 5 ]; do /bin/sleep 0.1; done 2>/dev/null\necho body\n";
        for (const int minutes : {0, 1}) {
            QFile::remove(m_folder->filePath(u"tries"_s));
            const QByteArray out = run(u"bash"_s, hidden + guardLines(watched(minutes), "touch stopped") + wait);
            QVERIFY2(out.endsWith("body\n"), out.constData());
            QCOMPARE(out.count("cannot be read here"), 1);
            QCOMPARE(out.count("is not stopped for idle GPUs"), minutes);
        }
        QVERIFY(driver.contains("[N") || content(u"gpu-use.csv"_s).isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"stopped"_s)));
    }

    // Idle means all of them, one sample after the other.
    void stopsWhatIsIdle()
    {
        write(u"nvidia-smi"_s, "#!/bin/sh\nprintf '0, 2, 1\\n1, 0, 1\\n'\n");
        const QByteArray out =
            run(u"bash"_s, guardLines(watched(3), "touch stopped") + "until [ -e stopped ]; do sleep 0.1; done\n");
        QVERIFY2(out.startsWith("Stopped by Officina's guard"), out.constData());
        QCOMPARE(content(u"gpu-use.csv"_s).count('\n'), 6);
        QVERIFY(content(u"stopped-by-guard.txt"_s).contains("3 minutes"));
    }

    // It sees the first node: the others may be at work, and how many there are options may decide that are no fields.
    void neverStopsForTheFirstOfSeveralNodes()
    {
        JobSpec spec = watched(3);
        QCOMPARE(guardedMinutes(spec), 3);
        spec.nodes = 2;
        const QByteArray guard = guardLines(spec, "touch stopped");
        QVERIFY(guard.contains("gpu-use.csv") && !guard.contains("touch stopped"));
        QCOMPARE(guardedMinutes(spec), 0);
        JobSpec read = spec;
        read.body = guard + "true\n";
        takeGuard(read, "touch stopped");
        QCOMPARE(read.body, "true\n");
        spec.watchGpus = false;
        QVERIFY(guardLines(spec, "touch stopped").isEmpty()); // there is nothing it could do
        spec.nodes = 0;
        QCOMPARE(guardedMinutes(spec), 3); // one, where nothing says otherwise
        spec.more = {u"--ntasks=16"_s};
        QCOMPARE(guardedMinutes(spec), 0);
    }

    // A driver that is silent in between: what came before it counts no more.
    void silenceIsNoIdleness()
    {
        write(u"nvidia-smi"_s, "#!/bin/sh\necho >>tries\n[ $(($(wc -l <tries) % 3)) = 0 ] || printf '0, 2, 1\\n'\n");
        run(u"bash"_s,
            guardLines(watched(3), "touch stopped")
                + "until [ \"$(cat tries 2>/dev/null | wc -l)\" -ge 12 ]; do sleep 0.1; done\n");
        QVERIFY(content(u"gpu-use.csv"_s).count('\n') >= 6);
        QVERIFY(!QFile::exists(m_folder->filePath(u"stopped"_s)));
    }

    void oneBusyGpuIsEnough()
    {
        write(u"nvidia-smi"_s, "#!/bin/sh\nprintf '0, 0, 1\\n1, 40, 1\\n'\n");
        run(u"bash"_s,
            guardLines(watched(2), "touch stopped")
                + "until [ \"$(cat gpu-use.csv 2>/dev/null | wc -l)\" -ge 12 ]; do sleep 0.1; done\n");
        QVERIFY(!QFile::exists(m_folder->filePath(u"stopped"_s)));
    }
};

QTEST_GUILESS_MAIN(GuardTest)
#include "tst_guard.moc"
