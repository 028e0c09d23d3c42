// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli while an invitation for the site holds: submit and run start from what it says, say so, and leave what
// was given on the command line or in a script as it is; an expired one sets nothing, and is told of once.
#include "client/base/files.h"
#include "client/invitations/invitationbook.h"
#include "tests/cli/jobsfixture.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>

using namespace officina;
using namespace officina::testing;

class TestCliInvited : public QObject, private CliJobsFixture
{
    Q_OBJECT

    // As the user accepted it before; folder: that its file was in.
    void accept(const Invitation &said, const QString &folder)
    {
        const QString books = m_program.path(u".local/share/officina/invitations"_s);
        QDir(books).removeRecursively();
        auto book = InvitationBook::read(books);
        QVERIFY_RESULT(book);
        QVERIFY_RESULT(book->accept({sealedBy(said), said.issued, folder}));
    }
    static Invitation said()
    {
        Invitation invitation = workshop();
        invitation.issued = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 86'400, QTimeZone::UTC);
        invitation.expires = invitation.issued.addDays(7);
        invitation.site = u"practice"_s;
        invitation.account = u"demo"_s;
        invitation.partition = u"debug"_s;
        invitation.qos.clear();
        invitation.reservation = u"ws"_s;
        invitation.jobTemplate = u"gpu"_s;
        invitation.job = u"first.sbatch"_s;
        return invitation;
    }
    Answer dryRun(const QStringList &more) const
    {
        return oc(QStringList{u"submit"_s, u"practice"_s, u"--dry-run"_s} + more);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(CliJobsFixture::connect()); }

    void fillsWhatIsOpen()
    {
        accept(said(), {});
        const Answer shown = dryRun({u"--template"_s, u"gpu"_s});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        for (const QByteArray line : {"--partition=debug", "--reservation=ws", "--account=demo"})
            QVERIFY2(shown.out.contains(line), shown.out.constData());
        QVERIFY2(shown.err.contains("From the invitation of Ana Novak") && shown.err.contains("Reservation: ws"),
                 shown.err.constData());
    }

    void whatIsGivenStays()
    {
        accept(said(), {});
        const Answer given = dryRun({u"--template"_s, u"gpu"_s, u"--partition"_s, u"gpu"_s});
        QVERIFY2(given.out.contains("--partition=gpu\n") && given.out.contains("--reservation=ws\n"),
                 given.out.constData());
        QVERIFY(!given.err.contains("Partition: "));
        const Answer script = dryRun({u"--script"_s, file("#!/bin/bash\n#SBATCH --reservation=mine\nhostname\n")});
        QVERIFY2(script.out.contains("--reservation=mine\n") && script.out.contains("--partition=debug\n"),
                 script.out.constData());
    }

    void beginsWithItsScriptOrTemplate()
    {
        m_local.file("first.sbatch", "#!/bin/bash\n#SBATCH --time=7\necho of the workshop\n");
        accept(said(), m_local.path());
        const Answer script = dryRun({});
        QVERIFY2(script.exitCode == 0, script.err.constData());
        QVERIFY2(script.out.contains("echo of the workshop\n") && script.out.contains("--partition=debug\n"),
                 script.out.constData());
        QVERIFY(script.err.contains("Sample job: first.sbatch"));
        QVERIFY(dryRun({u"--template"_s, u"sweep"_s}).out.contains("--array=")); // it was chosen

        accept(said(), {}); // it came as a link
        const Answer link = dryRun({});
        QVERIFY(link.exitCode != 0);
        QVERIFY2(link.err.contains("came as a link"), link.err.constData());

        Invitation without = said();
        without.job.clear();
        accept(without, {});
        const Answer from = dryRun({});
        QVERIFY2(from.exitCode == 0 && from.out.contains("--job-name=gpu\n"), from.err.constData());
        without.jobTemplate.clear();
        accept(without, {});
        QCOMPARE(dryRun({}).exitCode, 2); // nobody says what
    }

    void foldersToo()
    {
        accept(said(), {});
        m_local.file("project/train.py", "print(1)\n");
        const QStringList run{u"run"_s, m_local.path(u"project"_s), u"--site"_s, u"practice"_s, u"--dry-run"_s};
        const Answer shown = oc(run + QStringList{u"--"_s, u"python3"_s, u"train.py"_s});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QVERIFY2(shown.out.contains("--reservation=ws\n") && shown.out.contains("--partition=debug\n"),
                 shown.out.constData());
        const Answer given = oc(run + QStringList{u"--partition"_s, u"gpu"_s, u"--"_s, u"true"_s});
        QVERIFY2(given.out.contains("--partition=gpu\n"), given.out.constData());
    }

    // What the invitation says of the cohort is not typed once more; what is typed goes first.
    void reports()
    {
        Invitation invitation = said();
        invitation.cohort = u"winter-2026"_s;
        invitation.consent = u"I agree to the winter school."_s;
        accept(invitation, {});
        const QString out = m_program.path(u"report.json"_s);
        const QStringList report{u"cohort"_s, u"report"_s, u"--email"_s, u"ada@example.org"_s,
                                 u"--out"_s,  out,         u"--yes"_s,   u"--json"_s};
        const Answer written = oc(report);
        QVERIFY2(written.exitCode == 0, written.err.constData());
        const auto holds = written.json()[u"holds"];
        QCOMPARE(holds[u"cohort"].toString(), u"winter-2026"_s);
        QCOMPARE(holds[u"site"].toString(), u"practice"_s);
        QCOMPARE(holds[u"consent"].toString(), u"I agree to the winter school."_s);
        QVERIFY2(written.err.contains("From the invitation of Ana Novak"), written.err.constData());
        QVERIFY(QFile::remove(out));
        const Answer other = oc(report + QStringList{u"--cohort"_s, u"summer"_s, u"--site"_s, u"practice"_s});
        QVERIFY2(other.exitCode == 0, other.err.constData());
        QCOMPARE(other.json()[u"holds"][u"cohort"].toString(), u"summer"_s);
        QVERIFY(!other.json()[u"holds"][u"consent"].toString().contains(u"winter")); // that is of another cohort
        QVERIFY(QFile::remove(out));
        accept(said(), {}); // which names no cohort
        QCOMPARE(oc(report).exitCode, 2);
    }

    void expired()
    {
        Invitation old = said();
        old.expires = old.issued.addSecs(60);
        accept(old, {});
        const Answer first = dryRun({u"--template"_s, u"gpu"_s});
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(!first.out.contains("reservation") && !first.out.contains("debug"), first.out.constData());
        QVERIFY2(first.err.contains("expired"), first.err.constData());
        QVERIFY(!dryRun({u"--template"_s, u"gpu"_s}).err.contains("expired")); // it is known
        QCOMPARE(dryRun({}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliInvited)
#include "tst_cliinvited.moc"
