// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folders and files that a script names first, and what a site's login shell says of them.
#include "client/jobs/jobprobe.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What a script names first, as it is written; nothing that a shell would have to work out.
    void places_data()
    {
        using enum NeededPlace::Kind;
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QList<NeededPlace>>("places");
        const auto row = [](const char *name, const char *command, const QList<NeededPlace> &places) {
            QTest::newRow(name) << QByteArray(command) << places;
        };
        row("script", "python3 -u train.py --lr 1", {{Name, "python3"}, {File, "train.py"}});
        row("training", "set -euo pipefail\ncd '/my data'\necho \"from $PWD\"\npython3 -u 'train.py' '/d' --out x\n",
            {{Folder, "/my data"}, {Name, "python3"}, {File, "train.py"}});
        row("after others", "# hello\nexport A=1\nA=2 B=3 ./run.sh a b\n", {{Program, "./run.sh"}});
        row("variable", "$WORK/bin/solve x", {{Program, "$WORK/bin/solve"}});
        row("quoted variable", "bash \"$WORK\"/a.sh", {{Name, "bash"}, {File, "$WORK/a.sh"}});
        row("its own variable", "X=/x\n$X/run", {});
        row("to its own folder", "D=/x\ncd $D\npython3 a.py", {});
        row("srun", "srun --ntasks-per-node=1 torchrun --nproc-per-node=gpu \\\n  train.py\n",
            {{Name, "torchrun"}, {File, "train.py"}});
        row("options with values", "srun -n 4 ./a.out", {});
        row("environment", "source venv/bin/activate\npython3 train.py", {{File, "train.py"}});
        row("module", "python3 -m train x.py", {{Name, "python3"}});
        row("made first", "git clone x\npython3 x/train.py", {{Name, "git"}});
        row("written first", "echo 1 >a.py\npython3 a.py", {});
        row("a loop", "for i in 1 2; do ./a $i; done", {});
        row("worked out", "python3 $(ls *.py)", {{Name, "python3"}});
        row("cd and", "cd ~/code && ./a.out x", {{Folder, "~/code"}, {Program, "./a.out"}});
    }
    void places()
    {
        QFETCH(QByteArray, command);
        QFETCH(QList<NeededPlace>, places);
        QList<NeededPlace> expected = places;
        expected.prepend({NeededPlace::Kind::RunFolders, "/w/runs"});
        const auto found = placesOf({.command = command}, RemotePath("/w/runs/x"));
        QStringList words;
        for (const NeededPlace &place : found)
            words += QString::number(int(place.kind)) + u' ' + QString::fromUtf8(place.path);
        QVERIFY2(found == expected, qPrintable(words.join(u'|')));
    }

    void placesOfASite()
    {
        using enum NeededPlace::Kind;
        QTemporaryDir home;
        const QByteArray root = home.path().toUtf8();
        QVERIFY(QDir(home.path()).mkpath(u"it's code/sub"_s));
        for (const QString &name : {u"it's code/a.py"_s, u"it's code/sub/run"_s}) {
            QFile file(home.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::setPermissions(home.filePath(u"it's code/sub/run"_s), QFile::ReadOwner | QFile::ExeOwner));
        const QList<std::pair<NeededPlace, PlaceState>> asked{
            {{RunFolders, root + "/not/yet"}, PlaceState::Fine},
            {{RunFolders, root + "/it's code/a.py/b"}, PlaceState::OtherKind},
            {{Folder, "~/it's code"}, PlaceState::Fine},
            {{File, "a.py"}, PlaceState::Fine},
            {{File, "$HOME/it's code/a.py"}, PlaceState::Fine},
            {{File, "${NOT_SET}/a.py"}, PlaceState::Unknown},
            {{File, "$(touch made)/a.py"}, PlaceState::Unknown},
            {{File, "b.py"}, PlaceState::Missing},
            {{File, "sub"}, PlaceState::OtherKind},
            {{Program, "./sub/run"}, PlaceState::Fine},
            {{Program, "./a.py"}, PlaceState::NotRun},
            {{Name, "sh"}, PlaceState::Fine},
            {{Name, "no-such-program"}, PlaceState::Missing},
            {{Folder, "/no such folder"}, PlaceState::Missing},
            {{File, "a.py"}, PlaceState::Unknown}};
        JobNeeds needs;
        for (const auto &[place, state] : asked)
            needs.places += place;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.remove(u"BASH_ENV"_s);
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(home.path());
        const auto query = findNeeds(needs);
        shell.start(u"sh"_s, QStringList());
        shell.write(query.script);
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(60000));
        const auto found = query.read({shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()});
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->places.size(), asked.size());
        for (qsizetype i = 0; i < asked.size(); ++i)
            QVERIFY2(found->places[i] == asked[i].second,
                     asked[i].first.path + ": " + QByteArray::number(int(found->places[i])));
        QVERIFY(!QFile::exists(home.filePath(u"it's code/made"_s)) && !QFile::exists(home.filePath(u"made"_s)));
    }
};

QTEST_GUILESS_MAIN(JobPlacesTest)
#include "tst_jobplaces.moc"
