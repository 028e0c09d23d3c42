// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script's body in parts, and what a shell makes of it.
#include "client/jobs/jobbody.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"true\n",
                                 "",
                                 "module load a b\ncd '/x y' || exit 1\nsrun ./a\n",
                                 "module load  a\ntrue\n",
                                 "module use /x\nmodule load a\ntrue",
                                 "cd '/it'\\''s' || exit 1\n",
                                 "cd '/x'\ntrue\n",
                                 "cd 'x",
                                 "cd \"$WORK\"/'a b' || exit 1\ntrue\n",
                                 "cd \"$WORK\" || exit 1\n",
                                 "cd \"$A\"'b' || exit 1\n",
                                 "cd \"$WORK/x\" || exit 1\n",
                                 "cd \"$",
                                 "apptainer exec --nv \"$WORK\"/'i.sif' true\n",
                                 "apptainer exec --nv 'a.sif' python3 t.py\n",
                                 "apptainer exec --nv 'a.sif' bash -c 'a && b'\n",
                                 "apptainer exec --nv 'a.sif' bash -c 'a && b' \n",
                                 "apptainer exec --nv ",
                                 "module load",
                                 "ml x\n",
                                 "module load a\nexport A='b c'\nexport E=''\ncd '/x' || exit 1\ntrue\n",
                                 "export A=b\ntrue\n",
                                 "export A='b'",
                                 "export A='b'; true\n",
                                 "srun --container-image='a' x\n"})
            QTest::newRow(body) << QByteArray(body);
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(bodyOf(partsOf(body)), body);
    }

    void parts()
    {
        const JobBody parts{u"python/3.11 cuda/12.3; module use /x"_s, u"/it's here"_s, u"my image.sif"_s,
                            "a 'b'\n&& c\n"};
        QVERIFY(partsOf(bodyOf(parts)) == parts);
        QVERIFY(bodyOf(parts).startsWith(
            "module load python/3.11 cuda/12.3\nmodule use /x\ncd '/it'\\''s here' || exit 1\n"));
        const JobBody plain{{}, {}, u"i.sif"_s, "python3 -u t.py --x=1\n"};
        QCOMPARE(bodyOf(plain), QByteArray("apptainer exec --nv 'i.sif' python3 -u t.py --x=1\n"));
        QVERIFY(partsOf(bodyOf(plain)) == plain);
        JobBody pyxis{u"a"_s, u"/x"_s, u"docker://a b"_s, "a && b\n", u"A=1"_s, JobBody::Runs::Pyxis};
        QVERIFY(bodyOf(pyxis).contains(" --container-image='docker://a b' bash -c 'a && b'\n"));
        QVERIFY(partsOf(bodyOf(pyxis)) == pyxis);
        // As people write paths: the shell fills in what it names, and nothing else.
        QCOMPARE(bodyOf({.folder = u"~/my code"_s}), QByteArray("cd \"$HOME\"/'my code' || exit 1\n"));
        QCOMPARE(bodyOf({.folder = u"$WORK"_s}), QByteArray("cd \"$WORK\" || exit 1\n"));
        QCOMPARE(bodyOf({.folder = u"${WORK}/$(id)"_s}), QByteArray("cd \"$WORK\"/'$(id)' || exit 1\n"));
        QCOMPARE(bodyOf({.folder = u"$(id)/x"_s}), QByteArray("cd '$(id)/x' || exit 1\n"));
        QCOMPARE(bodyOf({.folder = u"~ada/x"_s}), QByteArray("cd '~ada/x' || exit 1\n"));
        JobBody atHome{{}, u"$HOME/it's"_s, u"$WORK/i.sif"_s, "a 'b'\n"};
        QVERIFY(partsOf(bodyOf(atHome)) == atHome);
        // No name of a module is a command.
        QCOMPARE(bodyOf({.modules = u"a, $(id)"_s}), QByteArray("module load a '$(id)'\n"));
    }

    void environment_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("detail");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("some") << u"A=1\n\n_b2=x=y\nTOKENIZERS_PARALLELISM=false\nKEYBOARD=de"_s << QString();
        QTest::newRow("no name") << u"A=1\n2B=1"_s << u"2B=1"_s;
        QTest::newRow("a command") << u"A B=1"_s << u"A B=1"_s;
        QTest::newRow("token") << u"HF_TOKEN=hf_x"_s << u"secret: HF_TOKEN"_s;
        QTest::newRow("key") << u"A=1\nwandb_api_key=x"_s << u"secret: wandb_api_key"_s;
        QTest::newRow("password") << u"PGPASSWORD=x"_s << u"secret: PGPASSWORD"_s;
        QTest::newRow("short for it") << u"DB_PW=x"_s << u"secret: DB_PW"_s;
        QTest::newRow("in German") << u"KENNWORT=x"_s << u"secret: KENNWORT"_s;
    }
    void environment()
    {
        QFETCH(QString, lines);
        const auto checked = checkEnvironment(lines);
        QTEST(checked ? QString() : checked.error().detail, "detail");
        QCOMPARE(checked ? u"environment"_s : checked.error().subject, u"environment"_s);
    }

    // Whatever is in a value, in shells of two kinds.
    void theShellSeesTheValue()
    {
        const QString odd = u"a'b\"c $HOME `id` \\n\tü! # ;&"_s;
        for (const QString &shell : {u"bash"_s, u"sh"_s}) {
            QProcess process;
            process.start(
                shell,
                {u"-c"_s,
                 QString::fromUtf8(bodyOf({.command = "printf '%s' \"$ODD\"\n", .environment = u"ODD="_s + odd}))});
            QVERIFY(process.waitForFinished());
            QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), odd);
        }
    }

    void theShellSeesTheCommand()
    {
        const JobBody parts{{}, u"/"_s, u"image"_s, "printf '%s|' \"$PWD\" 'it'\\''s'\n"};
        QProcess shell;
        shell.start(u"bash"_s, {u"-c"_s, u"apptainer() { shift 3; \"$@\"; }\n"_s + QString::fromUtf8(bodyOf(parts))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("/|it's|"));
    }
};

QTEST_GUILESS_MAIN(JobBodyTest)
#include "tst_jobbody.moc"
