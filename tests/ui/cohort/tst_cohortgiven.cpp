// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of cohorts gives away: invitations, letters with their addresses, tables for portals, the board for a
// spreadsheet. Each only where it is asked for, and what is in it is said before.
#include "client/invitations/sealedinvitation.h"
#include "tests/ui/cohort/cohortfixture.h"
#include "ui/present/cohorttext.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using cohort::Step;

namespace {

const QString teamTable = u"cohortTeams"_s;

constexpr auto people = "Name;E-Mail;Team\nAda;ada@example.org;Engines\nGrace;grace@example.org;Compilers\n"
                        "Alan;alan@example.org;Engines\n";

} // namespace

class TestCohortGiven : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void copiedAsCsv();
    void written();
    void tooManyToWrite();
    void exported();
    void inviteAgain();
    void nameOfASystem();
    void nobody();
    void requestsOnce();
    void spreadsheet();

public Q_SLOTS:
    void takeMail(const QUrl &link) { m_mail = link; }

private:
    std::unique_ptr<Theme> m_theme;
    QUrl m_mail;
};

// What many have at hand: taken for a roster, and what to do is said.
void TestCohortGiven::spreadsheet()
{
    CohortWorld world;
    QVERIFY(world.show());
    const cohort::Cohort before = world.begin("Name,E-Mail\nAda,ada@example.org\n");
    QVERIFY(world.drop({world.file("People.XLSX", QByteArray("PK\x03\x04\x14\0\x06\0", 8))}));
    const QString said = world.text(u"rosterProblem"_s);
    QVERIFY2(said.contains(u"spreadsheet"_s) && said.contains(u"CSV UTF-8"_s), qPrintable(said));
    QVERIFY(!world.child<QPushButton>(u"rosterTake"_s)->isEnabled());
    QVERIFY(!world.has(u"rosterEncoding"_s));
    world.picture(u"dialog-roster-spreadsheet"_s, world.child<QDialog>(u"rosterDialog"_s));
    QCOMPARE(world.now(), before);
    world.click(u"rosterTakeCancel"_s);
}

void TestCohortGiven::copiedAsCsv()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin("Name,E-Mail,Team\n=1+1,ada@example.org,Engines\n");
    world.click(u"cohortByMember"_s);
    world.trigger(u"cohortCopyBoard"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"Team,Member,Address,Invited,Connected,Staged,Submitted,Watched,GPU-hours"_s);
    // The steps have one name each, wherever they are told.
    const QAbstractItemModel *board = world.child<Table>(u"cohortMembers"_s)->model();
    QStringList shown;
    for (int column = 0; column < board->columnCount(); ++column)
        shown += board->headerData(column, Qt::Horizontal).toString();
    for (const cohort::Step step : cohort::allSteps)
        QVERIFY2(shown.contains(cohorttext::stepTitle(step)), qPrintable(shown.join(u',')));
    QCOMPARE(lines.at(1),
             u"Engines,'=1+1,ada@example.org,not known,not known,not known,not known,not known,"_s); // no formula
}

void TestCohortGiven::written()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people, u"Winter & <b>Spring</b>"_s);
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
    world.select(teamTable, u"Engines"_s);
    world.click(u"cohortWrite"_s);
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    QCOMPARE(m_mail.toString(QUrl::FullyEncoded),
             u"mailto:?bcc=ada@example.org,alan@example.org&subject=Winter%20%26%20%3Cb%3ESpring%3C%2Fb%3E"_s);
}

void TestCohortGiven::tooManyToWrite()
{
    CohortWorld world;
    QVERIFY(world.show());
    QByteArray table = "Mail\n";
    for (int i = 0; i < 200; ++i)
        table += "member" + QByteArray::number(i) + "@example.org\n";
    world.begin(table);
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
    m_mail = {};
    QSignalSpy told(world.page.get(), &Page::statusChanged);
    world.trigger(u"cohortWriteAll"_s);
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    QVERIFY(m_mail.isEmpty()); // a cut list of addresses would reach some of them alone
    QCOMPARE(QGuiApplication::clipboard()->text().split(u", "_s).size(), 200);
    QVERIFY(told.last().first().toString().contains(u"clipboard"_s));
}

void TestCohortGiven::exported()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin("Name,Mail,Team,User\nAda,ada@example.org,Engines,ada1\nGrace,grace@example.org,,\n");
    world.trigger(u"cohortExportCscs"_s); // a project for each is missing
    QVERIFY(!world.child<QPushButton>(u"exportSave"_s)->isEnabled());
    world.click(u"exportSaveCancel"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"cohortExportDialog"_s));
    world.trigger(u"cohortExportWaldur"_s);
    QCOMPARE(world.text(u"exportHolds"_s), u"2 mail address(es)\n2 name(s)"_s);
    world.picture(u"dialog-export"_s, world.child<QDialog>(u"cohortExportDialog"_s));
    world.click(u"exportSave"_s);
    const QString path = world.folder.path(u"waldur.csv"_s);
    QVERIFY(!QFile::exists(path)); // said before it is written
    world.choose(u"exportFile"_s, path);
    QCOMPARE(contentOf(path.toUtf8()), "email,description\r\nada@example.org,Ada\r\ngrace@example.org,Grace\r\n");
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCohortGiven::inviteAgain()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    const auto make = [&](const QString &path) {
        world.click(u"inviteMake"_s);
        world.choose(u"inviteFile"_s, path);
        QVERIFY(!world.has(u"inviteNamesake"_s));
        world.click(u"inviteNote"_s);
        world.click(u"inviteClose"_s);
        QTRY_VERIFY(!world.page->findChild<QDialog *>(u"inviteDialog"_s));
    };
    world.select(teamTable, u"Compilers"_s);
    world.click(u"cohortInviteAgain"_s);
    QCOMPARE(world.child<QComboBox>(u"invitePeople"_s)->currentText(), u"Those that were chosen (1)"_s);
    world.type(u"invite-issuer"_s, u"School"_s);
    world.type(u"invite-reservation"_s, u"winter"_s);
    const QString first = world.folder.path(u"first.officina-invitation"_s);
    make(first);
    QVERIFY(!markOf(world.now().members.at(0).steps, Step::Invited));
    QVERIFY(markOf(world.now().members.at(1).steps, Step::Invited));
    // The next one begins with what the first one said, and comes in its place.
    world.click(u"cohortInvite"_s);
    QCOMPARE(world.child<QComboBox>(u"invitePeople"_s)->currentText(), u"All who are not invited yet (2)"_s);
    QCOMPARE(world.child<QLineEdit>(u"invite-reservation"_s)->text(), u"winter"_s);
    const QString second = world.folder.path(u"second.officina-invitation"_s);
    make(second);
    const auto one = readInvitation(first), two = readInvitation(second);
    QVERIFY(one && two);
    QCOMPARE(two->invitation.id, one->invitation.id);
    QCOMPARE(two->sealed.issuer, one->sealed.issuer);
    QVERIFY(markOf(world.now().members.at(0).steps, Step::Invited));
}

// As all who get it will be, whoever makes it is told.
void TestCohortGiven::nameOfASystem()
{
    CohortWorld world;
    QVERIFY(world.show());
    const cohort::CohortId id = world.begin(people).id;
    QVERIFY(world.store.change(id, [](cohort::Cohort &cohort) -> Result<> {
        cohort.site = {u"LUMI"_s};
        return {};
    }));
    world.page->activated();
    world.click(u"cohortInvite"_s);
    world.type(u"invite-issuer"_s, u"School"_s);
    world.type(u"invite-host"_s, u"copy.example"_s);
    world.click(u"inviteMake"_s);
    world.choose(u"inviteFile"_s, world.folder.path(u"copy.officina-invitation"_s));
    QVERIFY(world.has(u"inviteNamesake"_s));
    QVERIFY2(world.text(u"inviteNamesake"_s).contains(u"such as lumi.csc.fi"_s),
             qPrintable(world.text(u"inviteNamesake"_s)));
}

// A cohort of nobody is not invited, written to or given away, and that is said.
void TestCohortGiven::nobody()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin("Name;E-Mail\n");
    const QString empty = u"The roster is empty."_s;
    world.click(u"cohortInvite"_s);
    QVERIFY(world.has(u"inviteProblem"_s));
    QCOMPARE(world.text(u"inviteProblem"_s), empty);
    QVERIFY(!world.child<QPushButton>(u"inviteMake"_s)->isEnabled());
    world.click(u"inviteMakeCancel"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"inviteDialog"_s));
    world.trigger(u"cohortExportCscs"_s);
    QCOMPARE(world.text(u"exportProblem"_s), empty);
    QVERIFY(!world.child<QPushButton>(u"exportSave"_s)->isEnabled());
    world.click(u"exportSaveCancel"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"cohortExportDialog"_s));
    QSignalSpy told(world.page.get(), &Page::statusChanged);
    QGuiApplication::clipboard()->setText(u"mine"_s);
    for (const QString &name : {u"cohortCopyBoard"_s, u"cohortWriteAll"_s}) {
        told.clear();
        world.trigger(name);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), empty);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }
}

// Rows that are here already are named, and taken once more where one says so.
void TestCohortGiven::requestsOnce()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    const QString table = world.file("projects.csv", "project.title\nOurs\nTheirs\n");
    const auto import = [&](bool isAgain) {
        world.trigger(u"cohortImportRequests"_s);
        auto *mode = world.child<QComboBox>(u"requestTableMode"_s);
        mode->setCurrentIndex(mode->findData(u"aif_fast_lane"_s));
        world.type(u"requestTable"_s, table);
        if (isAgain)
            world.click(u"requestTableAgain"_s);
        world.click(u"requestTableImport"_s);
        const QString sum = world.text(u"requestTableSum"_s);
        const QString lines = world.child<QPlainTextEdit>(u"requestTableLines"_s)->toPlainText();
        world.click(u"requestTableImportCancel"_s);
        return sum + u'\n' + lines;
    };
    const auto isGone = [&] { return !world.page->findChild<QDialog *>(u"requestImportDialog"_s); };
    QCOMPARE(import(false), u"2 draft(s) made.\n"_s);
    QTRY_VERIFY(isGone());
    const QString named = import(false);
    QVERIFY2(named.startsWith(u"0 draft(s) made.\n2 row(s) are here already:\nLine 2: "_s), qPrintable(named));
    QVERIFY2(named.contains(u"“Ours”"_s) && named.contains(u"“Theirs”"_s), qPrintable(named));
    QTRY_VERIFY(isGone());
    QCOMPARE(world.requests.list()->requests.size(), 2);
    import(true);
    QCOMPARE(world.requests.list()->requests.size(), 4);
    QTRY_VERIFY(isGone());
}

QTEST_MAIN(TestCohortGiven)
#include "tst_cohortgiven.moc"
