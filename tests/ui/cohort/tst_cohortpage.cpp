// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of cohorts by real clicks over real files: the whole life of a cohort, from its beginning over an invitation
// and the reports of its members to its end; and what it shows of one.
#include "client/invitations/verdict.h"
#include "tests/ui/cohort/cohortfixture.h"
#include "ui/common/chip.h"
#include "ui/common/roles.h"
#include "ui/present/cohorttext.h"
#include "ui/present/formats.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolTip>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using cohort::Cohort;
using cohort::Step;

namespace {

const QString teamTable = u"cohortTeams"_s, memberTable = u"cohortMembers"_s;
constexpr int invited = 2, connected = 3, staged = 4, submitted = 5, hours = 7; // columns

constexpr auto people = "Name;E-Mail;Team\nAda;ada@example.org;Engines\nGrace;grace@example.org;Compilers\n"
                        "Alan;alan@example.org;Engines\n";

} // namespace

class TestCohortPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup() { QVERIFY(!QApplication::activeModalWidget()); }

    void words();
    void wholeLife();
    void nothingYet();
    void nobodyYet();
    void boardOfTeams();
    void sortedAndFiltered();
    void membersByHand();
    void notedAsInvited();
    void reportsChosen();
    void teamsByHand();
    void removedAndTakenBack();
    void severalCohorts();

private:
    void beginByHand(CohortWorld &world);
    void takeRoster(CohortWorld &world);
    void makeInvitation(CohortWorld &world);
    void takeReports(CohortWorld &world);

    std::unique_ptr<Theme> m_theme;
};

void TestCohortPage::words()
{
    Cohort group{.title = u"Winter"_s, .site = {u"lumi"_s}};
    group.members = {cohort::Member{.mail = u"a@example.org"_s}};
    QCOMPARE(cohorttext::headline(group, u"LUMI"_s), u"Winter · 1 member(s) · LUMI"_s);
    group.members[0].team = u"One"_s;
    group.until = QDate(2027, 2, 27);
    QCOMPARE(cohorttext::headline(group, u"LUMI"_s),
             u"Winter · 1 team(s) · LUMI, until %1"_s.arg(formats::date(group.until)));
    QCOMPARE(cohorttext::headline(group, u"LUMI"_s, false).count(u'·'), 1);
    // What is not known is not there, and what is shared is nobody's own.
    cohort::TeamBudget budget{.team = {u"One"_s, {}}, .account = u"p1"_s, .budget = {}, .lasts = {}};
    QCOMPARE(cohorttext::usedText(budget), u"–"_s);
    budget.team.gpuHours = 50;
    QCOMPARE(cohorttext::usedText(budget), u"– of 50"_s);
    budget.budget = Budget{.account = u"p1"_s, .limit = 80, .used = 20};
    QCOMPARE(cohorttext::usedText(budget), u"20 of 80"_s);
    budget.budget->unit = Budget::Unit::NodeHours;
    QCOMPARE(cohorttext::usedText(budget), u"20 of 80 node-h"_s);
    budget.isShared = true;
    QCOMPARE(cohorttext::usedText(budget), u"shared"_s);
    QVERIFY(cohorttext::usedSentence(budget).contains(u"p1"_s));
    QVERIFY(!cohorttext::helpText(u"auth-rejected"_s).isEmpty());
    QVERIFY(cohorttext::helpText(u"something-new"_s).isEmpty()); // no guess
}

void TestCohortPage::beginByHand(CohortWorld &world)
{
    world.click(u"cohortsEmptyAction"_s);
    auto *dialog = world.child<QDialog>(u"cohortDialog"_s);
    world.click(u"cohortSave"_s);
    QCOMPARE(world.text(u"cohortProblem"_s), u"A cohort wants a title."_s);
    world.type(u"cohortTitle"_s, u"Winter 2026"_s);
    world.click(u"cohortSave"_s);
    QVERIFY(world.text(u"cohortProblem"_s).contains(u"site"_s)); // none is guessed
    auto *site = world.child<QComboBox>(u"cohortSite"_s);
    site->setCurrentIndex(site->findData(u"lumi"_s));
    world.type(u"cohortFrom"_s, u"2026-11-01"_s);
    world.type(u"cohortUntil"_s, u"2026-10-01"_s);
    world.click(u"cohortSave"_s);
    QCOMPARE(world.text(u"cohortProblem"_s), u"It would end before it begins."_s);
    QVERIFY(!world.store.hasAny());
    world.type(u"cohortUntil"_s, u"2099-02-27"_s);
    world.picture(u"dialog-new"_s, dialog);
    world.click(u"cohortSave"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"cohortDialog"_s));
    QCOMPARE(world.now().site.value, u"lumi"_s);
    QCOMPARE(world.now().until, QDate(2099, 2, 27));
    QVERIFY(world.has(u"cohortNobody"_s));
}

void TestCohortPage::takeRoster(CohortWorld &world)
{
    const QString table = world.file("people.csv", QByteArray(people) + "nobody\n\nBad;bad@x;Engines\n");
    QVERIFY(world.drop({table}));
    QCOMPARE(world.text(u"rosterFigures"_s).section(u'\n', 0, 0), u"3 member(s) are new."_s);
    const QStringList lines = world.child<QPlainTextEdit>(u"rosterLines"_s)->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.last(), u"Line 7: not a mail address: bad@x"_s);
    QVERIFY(world.now().members.isEmpty()); // nothing before it is agreed to
    world.picture(u"dialog-roster"_s, world.child<QDialog>(u"rosterDialog"_s));
    world.click(u"rosterTake"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"rosterDialog"_s));
    QCOMPARE(world.now().members.size(), 3);
    QVERIFY(world.has(teamTable));
    QCOMPARE(world.cell(teamTable, u"Engines"_s, 1).toString(), u"2"_s);
}

void TestCohortPage::makeInvitation(CohortWorld &world)
{
    world.click(u"cohortInvite"_s);
    world.picture(u"dialog-invite"_s, world.child<QDialog>(u"inviteDialog"_s));
    world.type(u"invite-issuer"_s, u"Ada's school"_s);
    world.type(u"invite-contact"_s, u"school@example.org"_s);
    world.type(u"invite-partition"_s, u"small-g"_s);
    world.type(u"invite-data"_s, u"../secrets"_s);
    world.click(u"inviteMake"_s);
    QVERIFY(world.has(u"inviteProblem"_s)); // a way out of the folder
    QVERIFY(!world.page->findChild<QFileDialog *>(u"inviteFile"_s));
    world.type(u"invite-data"_s, u"data"_s);
    world.click(u"inviteMake"_s);
    const QString path = world.folder.path(u"winter.officina-invitation"_s);
    world.choose(u"inviteFile"_s, path);
    QCOMPARE(world.text(u"inviteMade"_s), path);
    // It is written; that it was sent, only they know.
    for (const cohort::Member &member : world.now().members)
        QVERIFY(!markOf(member.steps, Step::Invited));
    world.click(u"inviteCopyLink"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"officina://invite/"_s));
    QCOMPARE(QToolTip::text(), u"Copied"_s);
    QToolTip::hideText();
    world.click(u"inviteNote"_s);
    QCOMPARE(world.text(u"inviteNoted"_s), u"3 member(s) noted as invited."_s);
    QVERIFY(!world.child<QPushButton>(u"inviteNote"_s)->isEnabled());
    world.picture(u"dialog-invited"_s, world.child<QDialog>(u"inviteDialog"_s));
    world.click(u"inviteClose"_s);

    const auto open = openInvitation(contentOf(path.toUtf8()));
    QVERIFY(open);
    QCOMPARE(open->invitation.site, u"lumi"_s);
    QCOMPARE(open->invitation.partition, u"small-g"_s);
    QCOMPARE(open->invitation.data, u"data"_s);
    // The cohort ends later, and no invitation is for longer than a year.
    QCOMPARE(open->invitation.expires.toLocalTime().date(), QDate::currentDate().addDays(mostDaysValid - 1));
    auto book = InvitationBook::read(world.folder.path(u"member"_s)); // of somebody who gets it
    QVERIFY_RESULT(book);
    const InvitationContext context{QDateTime::currentDateTimeUtc(), shippedSites().sites, shippedSites().sites};
    QCOMPARE(judge(*open, context, *book), IssuerTrust::New);
    for (const cohort::Member &member : world.now().members)
        QVERIFY(markOf(member.steps, Step::Invited));
    QCOMPARE(world.now().invitation, path);
}

void TestCohortPage::takeReports(CohortWorld &world)
{
    const ReportingMember ada, grace, eve;
    const QByteArray good = ada.file(u"ada@example.org"_s, {done(Step::Connected), done(Step::Staged)});
    const QString first = world.file("ada.json", good);
    const QString forged = world.file("forged.json", QByteArray(good).replace("staged", "watched"));
    QVERIFY(world.drop({first, forged}));
    QCOMPARE(world.text(u"reportsSum"_s), u"1 report(s) taken.\n1 refused, which changed nothing."_s);
    world.click(u"reportsClose"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"reportsDialog"_s));
    QVERIFY(!markOf(world.now().members.first().steps, Step::Watched));

    // Another key: asked before it is taken.
    const QString other = world.file("other.json", eve.file(u"ada@example.org"_s, {done(Step::Submitted)}));
    const QString stuck =
        world.file("grace.json", grace.file(u"grace@example.org"_s, {trouble(Step::Connected, u"auth-rejected"_s)}));
    QVERIFY(world.drop({other, stuck}));
    QVERIFY(!markOf(world.now().members.first().steps, Step::Submitted));
    world.picture(u"dialog-reports"_s, world.child<QDialog>(u"reportsDialog"_s));
    world.click(u"reportAcceptKey"_s);
    const auto *box = world.child<QMessageBox>(u"reportKeyBox"_s);
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    world.answer(u"reportKeyBox"_s, QMessageBox::RejectRole);
    QVERIFY(!markOf(world.now().members.first().steps, Step::Submitted));
    QTRY_VERIFY(!world.page->findChild<QMessageBox *>(u"reportKeyBox"_s));
    world.click(u"reportAcceptKey"_s);
    world.answer(u"reportKeyBox"_s, QMessageBox::AcceptRole);
    QVERIFY(markOf(world.now().members.first().steps, Step::Submitted));
    QCOMPARE(world.text(u"reportsSum"_s), u"2 report(s) taken."_s);
    world.click(u"reportsClose"_s);
}

void TestCohortPage::wholeLife()
{
    CohortWorld world;
    QVERIFY(world.show());
    beginByHand(world);
    takeRoster(world);
    makeInvitation(world);
    takeReports(world);
    // The board has it.
    world.click(u"cohortByMember"_s);
    QCOMPARE(world.cell(memberTable, u"Ada"_s, staged, ToneRole).toInt(), int(Tone::Good));
    QCOMPARE(world.cell(memberTable, u"Grace"_s, connected, ToneRole).toInt(), int(Tone::Bad));
    QCOMPARE(world.cell(memberTable, u"Alan"_s, connected, ToneRole).toInt(), int(Tone::Neutral));
    QVERIFY(world.cell(memberTable, u"Alan"_s, connected, Qt::AccessibleTextRole).toString().contains(u"Not known"_s));
    world.picture(u"life-members"_s);
    // The roster comes out as it went in.
    world.trigger(u"cohortExportOfficina"_s);
    world.click(u"exportSave"_s);
    const QString table = world.folder.path(u"out.csv"_s);
    world.choose(u"exportFile"_s, table);
    const auto roster = cohort::readRosterFile(table);
    QVERIFY_RESULT(roster);
    QCOMPARE(roster->members.size(), 3);
    QCOMPARE(roster->members.at(1).mail, u"grace@example.org"_s);
    QVERIFY(roster->problems.isEmpty());
    // Deleted, after a question that says what is lost.
    world.trigger(u"cohortDelete"_s);
    const QString lost = world.child<QMessageBox>(u"cohortDeleteBox"_s)->informativeText();
    QVERIFY2(lost.contains(u"3 mail address(es)"_s), qPrintable(lost));
    QTRY_VERIFY(world.child<QMessageBox>(u"cohortDeleteBox"_s)->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nobody deletes by that key alone
    QTRY_VERIFY(!world.page->findChild<QMessageBox *>(u"cohortDeleteBox"_s));
    QVERIFY(world.store.hasAny());
    world.trigger(u"cohortDelete"_s);
    world.answer(u"cohortDeleteBox"_s, QMessageBox::RejectRole);
    QVERIFY(world.store.hasAny());
    QTRY_VERIFY(!world.page->findChild<QMessageBox *>(u"cohortDeleteBox"_s));
    world.trigger(u"cohortDelete"_s);
    world.answer(u"cohortDeleteBox"_s, QMessageBox::DestructiveRole);
    QVERIFY(!world.store.hasAny());
    QVERIFY(world.has(u"cohortsEmpty"_s));
    QTRY_VERIFY(!world.page->findChild<QMessageBox *>(u"cohortDeleteBox"_s));
}

void TestCohortPage::nothingYet()
{
    CohortWorld world;
    QSignalSpy counted(world.page.get(), &CohortPage::counted);
    QVERIFY(world.show());
    QCOMPARE(counted.last().first().toInt(), 0);
    QVERIFY(world.has(u"cohortsEmpty"_s));
    bool tellsPrivacy = false;
    for (const QLabel *label : world.child(u"cohortsEmpty"_s)->findChildren<QLabel *>())
        tellsPrivacy = tellsPrivacy || label->text().contains(u"Nothing leaves this computer by itself"_s);
    QVERIFY(tellsPrivacy);
    for (const QString &name : {u"cohortInvite"_s, u"cohortRoster"_s, u"cohortExport"_s})
        QVERIFY(!world.has(name));
    QVERIFY(!QDir(world.folder.path(u"cohorts"_s)).exists()); // looking makes nothing
    world.picture(u"empty"_s);
}

void TestCohortPage::nobodyYet()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin("Name;E-Mail\n");
    QVERIFY(world.has(u"cohortNobody"_s));
    QVERIFY(world.text(u"cohortBudget"_s).contains(u"not asked"_s));
    world.picture(u"nobody"_s);
    world.click(u"cohortNobodyAction"_s);
    world.choose(u"rosterFile"_s, world.file("people.csv", people));
    world.click(u"rosterTake"_s);
    QVERIFY(world.has(teamTable));
}

void TestCohortPage::boardOfTeams()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    const ReportingMember ada, alan;
    QVERIFY(world.drop(
        {world.file("a.json", ada.file(u"ada@example.org"_s, {done(Step::Staged)})),
         world.file("b.json", alan.file(u"alan@example.org"_s, {trouble(Step::Submitted, u"rejected"_s)}))}));
    world.click(u"reportsClose"_s);
    QCOMPARE(world.cell(teamTable, u"Engines"_s, staged).toString(), u"1/2"_s);
    QCOMPARE(world.cell(teamTable, u"Engines"_s, submitted, ToneRole).toInt(), int(Tone::Warning));
    QCOMPARE(world.cell(teamTable, u"Engines"_s, submitted).toString(), u"1"_s);
    const QString told = world.cell(teamTable, u"Engines"_s, submitted, Qt::ToolTipRole).toString();
    QVERIFY2(told.contains(u"Alan: Trouble: the scheduler refused the job"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Of 1 of them it is not known."_s), qPrintable(told));
    // Of whom nothing is known nothing is said.
    QCOMPARE(world.cell(teamTable, u"Compilers"_s, staged).toString(), u"·"_s);
    QCOMPARE(world.cell(teamTable, u"Compilers"_s, staged, Qt::AccessibleTextRole).toString(), u"Staged: Not known."_s);
    QCOMPARE(world.cell(teamTable, u"Engines"_s, hours).toString(), u"–"_s);
    // A report tells that whoever wrote it has the invitation.
    QCOMPARE(world.cell(teamTable, u"Engines"_s, invited, ToneRole).toInt(), int(Tone::Good));

    world.select(teamTable, u"Engines"_s);
    QCOMPARE(world.text(u"cohortWho"_s), u"Engines"_s);
    QVERIFY(world.text(u"cohortStepText-submitted"_s).contains(u"the scheduler refused the job"_s));
    QVERIFY(world.text(u"cohortStepHelp-submitted"_s).contains(u"partition"_s));
    QCOMPARE(world.text(u"cohortStepText-watched"_s), u"Not known."_s);
    world.select(teamTable, u"Compilers"_s);
    QCOMPARE(world.text(u"cohortWho"_s), u"Compilers"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"reportsDialog"_s));
}

void TestCohortPage::sortedAndFiltered()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    const ReportingMember grace;
    QVERIFY(world.drop(
        {world.file("g.json", grace.file(u"grace@example.org"_s, {trouble(Step::Connected, u"unreachable"_s)}))}));
    world.click(u"reportsClose"_s);
    world.click(u"cohortByMember"_s);
    auto *table = world.child<Table>(memberTable);
    const auto first = [&] { return table->model()->index(0, 0).data().toString(); };
    QCOMPARE(first(), u"Ada"_s); // as in the roster
    table->sortByColumn(connected, Qt::AscendingOrder);
    QCOMPARE(first(), u"Grace"_s); // trouble first
    QTest::keyClicks(world.child<QLineEdit>(u"cohortFilter"_s), u"engines al"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(first(), u"Alan"_s);
    world.page->find();
    QVERIFY(world.child<QLineEdit>(u"cohortFilter"_s)->hasFocus());
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"reportsDialog"_s));
}

void TestCohortPage::membersByHand()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    world.trigger(u"cohortAddMember"_s);
    world.type(u"memberMail"_s, u"joan at example"_s);
    world.click(u"memberSave"_s);
    QVERIFY(world.text(u"memberProblem"_s).contains(u"no mail address"_s));
    world.type(u"memberMail"_s, u"ADA@example.org"_s);
    world.click(u"memberSave"_s);
    QVERIFY(world.text(u"memberProblem"_s).contains(u"already"_s));
    world.type(u"memberMail"_s, u"joan@example.org"_s);
    world.type(u"memberTeam"_s, u"Compilers"_s);
    world.click(u"memberSave"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"memberDialog"_s));
    QCOMPARE(world.now().members.size(), 4);

    world.click(u"cohortByMember"_s);
    auto *table = world.child<Table>(memberTable);
    const QRect row = table->visualRect(table->model()->index(3, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(world.child<QLineEdit>(u"memberMail"_s)->text(), u"joan@example.org"_s);
    world.type(u"memberName"_s, u"Joan"_s);
    world.type(u"memberUser"_s, u"joan1"_s);
    world.click(u"memberSave"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"memberDialog"_s));
    QCOMPARE(world.now().members.at(3).user, u"joan1"_s);
    QCOMPARE(world.text(u"cohortWho"_s), u"Joan"_s);
}

// Whoever invites by their own means says so.
void TestCohortPage::notedAsInvited()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    world.select(teamTable, u"Engines"_s);
    world.trigger(u"cohortNoteInvited"_s);
    for (const cohort::Member &member : world.now().members)
        QCOMPARE(markOf(member.steps, Step::Invited) != nullptr, member.team == u"Engines"_s);
    const cohort::Member before = world.now().members.first();
    world.trigger(u"cohortNoteInvited"_s);
    QCOMPARE(world.now().members.first(), before); // the first day stays
}

void TestCohortPage::reportsChosen()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    world.click(u"cohortReports"_s);
    auto *chooser = world.child<QFileDialog>(u"reportFiles"_s);
    const ReportingMember ada;
    const QByteArray report = ada.file(u"ada@example.org"_s, {done(Step::Watched)});
    Q_EMIT chooser->filesSelected({world.file("one.json", report), world.file("the same.json", report)});
    chooser->reject();
    QStringList told;
    for (const Chip *chip : world.child<QDialog>(u"reportsDialog"_s)->findChildren<Chip *>())
        told += chip->text();
    told.sort();
    QCOMPARE(told, QStringList({u"Known already"_s, u"Taken"_s}));
    QVERIFY(markOf(world.now().members.first().steps, Step::Watched));
    world.click(u"reportsClose"_s);
}

void TestCohortPage::teamsByHand()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    world.select(teamTable, u"Engines"_s);
    world.click(u"cohortEdit"_s);
    world.type(u"teamHours"_s, u"many"_s);
    world.click(u"teamSave"_s);
    QVERIFY(world.has(u"teamProblem"_s));
    world.type(u"teamHours"_s, u"5000"_s);
    world.type(u"teamAccount"_s, u"project_7"_s);
    world.click(u"teamSave"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"teamDialog"_s));
    QCOMPARE(world.now().accounts(), QStringList({u"project_1"_s, u"project_7"_s}));
    const QString shown = world.cell(teamTable, u"Engines"_s, hours).toString();
    QVERIFY2(shown.startsWith(u"– of 5"_s), qPrintable(shown)); // given; used is not known
}

void TestCohortPage::removedAndTakenBack()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    const ReportingMember grace;
    QVERIFY(world.drop({world.file("g.json", grace.file(u"grace@example.org"_s, {done(Step::Connected)}))}));
    world.click(u"reportsClose"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"reportsDialog"_s));
    const cohort::Member before = world.now().members.at(1);
    world.click(u"cohortByMember"_s);
    world.select(memberTable, u"Grace"_s);
    world.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
    world.child<Table>(memberTable)->setFocus();
    QTest::keyClick(world.child<Table>(memberTable), Qt::Key_Delete);
    QCOMPARE(world.now().members.size(), 2);
    QCOMPARE(world.text(u"cohortUndoText"_s), u"Grace is no longer in the roster."_s);
    world.click(u"cohortUndo"_s);
    QCOMPARE(world.now().indexOf(u"grace@example.org"_s), 2);
    QCOMPARE(world.now().members.at(2), before); // with what was known of her
    QVERIFY(!world.has(u"cohortUndoText"_s));
}

void TestCohortPage::severalCohorts()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    QVERIFY(!world.has(u"cohortList"_s));
    world.begin("Mail\njoan@example.org\n", u"Summer 2027"_s);
    auto *list = world.child<QComboBox>(u"cohortList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    list->setCurrentIndex(list->findData(u"summer-2027"_s));
    Q_EMIT list->activated(list->currentIndex());
    QCOMPARE(world.child<Table>(memberTable)->model()->rowCount(), 1);
    QVERIFY(world.child<Table>(memberTable)->isVisible()); // it has no teams
    list->setCurrentIndex(list->findData(u"winter-2026"_s));
    Q_EMIT list->activated(list->currentIndex());
    QCOMPARE(world.child<Table>(memberTable)->model()->rowCount(), 3);
}

QTEST_MAIN(TestCohortPage)
#include "tst_cohortpage.moc"
