// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotas as Lustre, GPFS and the Linux quota tools print them, by a real sh with stand-ins for their commands.
#include "client/jobs/quotaprobe.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class QuotaProbeTest : public QObject
{
    Q_OBJECT

private:
    void command(const QByteArray &name, const QByteArray &script)
    {
        QFile::setPermissions(QString::fromUtf8(m_bin->file(name, "#!/bin/sh\n" + script)),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // Of a folder on a file system of that kind, which df knows by that name.
    void fileSystem(const QByteArray &kind, const QByteArray &device)
    {
        command("stat", "case $* in *-f*) echo " + kind + " ;; *) echo 500 ;; esac\n");
        command("df", "echo 'Filesystem blocks'; echo '" + device + " 1 1 1 1% /x'\n");
    }
    Result<QuotaLeft> ask(const QByteArray &folder = {})
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_bin->path() + u':' + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        const auto query = askQuota(RemotePath(folder.isEmpty() ? m_bin->bytes() : folder));
        shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(query.script)});
        shell.waitForFinished(60'000);
        return query.read({shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()});
    }

    std::unique_ptr<TempFolder> m_bin;

private Q_SLOTS:
    void init() { m_bin = std::make_unique<TempFolder>(); }

    // The user has no limit of their own, the group one of files, and the project one of both, which is the tightest.
    void lustre()
    {
        fileSystem("lustre", "x");
        command("lfs",
                "case \"$1 $2 $3\" in\n"
                "'project -d .') echo '465000001 P .' ;;\n"
                "'quota -q -u') echo '     ./ 1048576       0       0       -    1024       0       0       -'\n"
                "echo 'uid 1000 is using default block quota setting' ;;\n"
                "'quota -q -g') printf '/a/very/long/name\\n   4 0 0 - 1000 0 1900 -\\n' ;;\n"
                "'quota -q -p') [ $4 = 465000001 ] && echo ' . 9437184* 8388608 10485760 6d23h 1500 0 2000 -' ;;\n"
                "esac\n");
        const auto left = ask();
        QVERIFY_RESULT(left);
        QCOMPARE(left->bytes, 1 << 30);
        QCOMPARE(left->limit, qint64(10) << 30);
        QCOMPARE(left->files, 500);
    }

    void lustreThatDoesNotTell()
    {
        fileSystem("lustre", "x");
        command("lfs", "[ $1 = project ] && echo '0 - .'\nexit 1\n");
        QCOMPARE(ask().value_or(QuotaLeft{.limit = 1}), QuotaLeft());
    }

    void scale()
    {
        fileSystem("gpfs", "/dev/gpfs01");
        command(
            "mmlsquota",
            "[ \"$1\" = -Y ] || exit 1\n"
            "echo 'mmlsquota::HEADER:version:reserved:reserved:filesystemName:quotaType:id:name:blockUsage:"
            "blockQuota:blockLimit:blockInDoubt:blockGrace:filesUsage:filesQuota:filesLimit:filesInDoubt:"
            "filesGrace:remarks:quota:defQuota:fid:filesetname:'\n"
            "echo 'mmlsquota::0:1:::gpfs02:USR:1234:me:10:11:11:0:none:1:2:2:0:none:e:on:off:::'\n"
            "echo 'mmlsquota::0:1:::gpfs01:FILESET:7:data:10:11:11:0:none:1:2:2:0:none:e:on:off:::'\n"
            "echo 'mmlsquota::0:1:::gpfs01:USR:1234:me:2097152:10485760:0:0:none:4000:0:500000:0:none:e:on:off:::'\n");
        const auto left = ask();
        QVERIFY_RESULT(left);
        QCOMPARE(left->bytes, qint64(8) << 30);
        QCOMPARE(left->limit, qint64(10) << 30);
        QCOMPARE(left->files, 496'000);
    }

    void others()
    {
        fileSystem("nfs", "nas:/home");
        command("quota",
                "[ \"$1 $2\" = '-w -p' ] || exit 1\n"
                "[ $3 = -g ] && { echo 'Disk quotas for group users (gid 100): none'; exit 0; }\n"
                "echo 'Disk quotas for user me (uid 1000): '\n"
                "echo '     Filesystem  blocks   quota   limit   grace   files   quota   limit   grace'\n"
                "echo '/dev/sda1  10 11 11 0 1 2 2 0'\n"
                "echo 'nas:/home  2048*  1024  2000  1795913349  12  0  0  0'\n");
        const auto left = ask();
        QVERIFY_RESULT(left);
        QCOMPARE(left->bytes, 0); // over it
        QCOMPARE(left->limit, 2000 * 1024);
        QVERIFY(!left->files);
    }

    void noQuotaAtAll()
    {
        fileSystem("tmpfs", "tmpfs");
        command("quota", "exit 127\n");
        QCOMPARE(ask().value_or(QuotaLeft{.limit = 1}), QuotaLeft());
        const auto gone = ask(m_bin->bytes("it's gone"));
        QVERIFY(!gone && gone.error().kind == Error::Kind::BadReply);
    }
};

QTEST_GUILESS_MAIN(QuotaProbeTest)
#include "tst_quotaprobe.moc"
