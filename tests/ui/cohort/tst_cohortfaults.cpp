// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of cohorts where something is wrong: tables that are none, damaged files, another window, a full disk, names
// that look like markup, very many members, a site that nobody is signed in to.
#include "tests/ui/cohort/cohortfixture.h"
#include "ui/common/errorpanel.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

#include <sys/mount.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using cohort::Cohort;
using cohort::Step;

namespace {

const QString teamTable = u"cohortTeams"_s, memberTable = u"cohortMembers"_s;
constexpr auto people = "Name,E-Mail,Team\nAda,ada@example.org,Engines\nGrace,grace@example.org,Compilers\n";

// A file system of its own with little room, where that can be had.
class LittleRoom
{
public:
    explicit LittleRoom(const QByteArray &folder) : m_folder(folder)
    {
        m_isMounted = mount("none", m_folder.constData(), "tmpfs", 0, "mode=0777,size=16k") == 0;
    }
    ~LittleRoom()
    {
        if (m_isMounted)
            umount(m_folder.constData());
    }
    LittleRoom(const LittleRoom &) = delete;
    LittleRoom &operator=(const LittleRoom &) = delete;
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestCohortFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void noTable_data();
    void noTable();
    void otherEncoding();
    void oneKeyForTwo();
    void noReports();
    void damagedFile();
    void changedElsewhere();
    void editedInTwoWindows();
    void goneMeanwhile();
    void deletedElsewhere();
    void deletionOutcomes();
    void fullDisk();
    void strangeNames();
    void veryMany();
    void refusedInvitations_data();
    void refusedInvitations();
    void notOurs();
    void notSignedIn();
    void requestsFromTable();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestCohortFaults::noTable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no addresses") << QByteArray("a,b\nc,d\n");
    QTest::newRow("binary") << noise(5000);
    QTest::newRow("quote not closed") << QByteArray("Name,Mail\n\"Ada,ada@example.org\n");
    QTest::newRow("a picture of a table") << QByteArray("PK\x03\x04xlsx");
}

void TestCohortFaults::noTable()
{
    QFETCH(QByteArray, content);
    CohortWorld world;
    QVERIFY(world.show());
    const Cohort before = world.begin(people);
    QVERIFY(world.drop({world.file("roster.csv", content)}));
    QVERIFY(world.has(u"rosterProblem"_s));
    QVERIFY(!world.text(u"rosterProblem"_s).isEmpty());
    QVERIFY(!world.child<QPushButton>(u"rosterTake"_s)->isEnabled());
    QCOMPARE(world.now(), before);
    world.click(u"rosterTakeCancel"_s);
}

void TestCohortFaults::otherEncoding()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    QVERIFY(world.drop({world.file("roster.csv", "Name;Mail\nW\xb3odek;w@example.org\n")}));
    auto *encoding = world.child<QComboBox>(u"rosterEncoding"_s);
    QVERIFY(encoding->isVisible());
    QCOMPARE(encoding->currentData().toString(), u"windows-1252"_s);
    QVERIFY(world.text(u"rosterNames"_s).contains(u"W\u00b3odek"_s)); // which nobody is called
    QVERIFY(world.text(u"rosterNames"_s).contains(u"CSV UTF-8"_s));
    encoding->setCurrentIndex(encoding->findData(u"windows-1250"_s));
    QVERIFY(world.text(u"rosterNames"_s).contains(u"W\u0142odek"_s));
    world.picture(u"dialog-roster-encoding"_s, world.child<QDialog>(u"rosterDialog"_s));
    world.click(u"rosterTake"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"rosterDialog"_s));
    QCOMPARE(world.now().members.last().name, u"W\u0142odek"_s);
    // One in Unicode leaves nothing to choose.
    QVERIFY(world.drop({world.file("plain.csv", "Name;Mail\nZo\xc3\xab;z@example.org\n")}));
    QVERIFY(!world.has(u"rosterEncoding"_s));
    QVERIFY(!world.has(u"rosterNames"_s));
    world.click(u"rosterTakeCancel"_s);
}

// One computer that reports for two of them: taken, and told.
void TestCohortFaults::oneKeyForTwo()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    const ReportingMember eve;
    QVERIFY(world.drop({world.file("ada.json", eve.file(u"ada@example.org"_s, {done(Step::Connected)})),
                        world.file("grace.json", eve.file(u"grace@example.org"_s, {done(Step::Connected)}))}));
    QStringList told;
    for (const QLabel *label : world.page->findChildren<QLabel *>(u"reportText"_s))
        told += label->text();
    QCOMPARE(told.size(), 2);
    QVERIFY(!told.first().contains(u"same key"_s)); // nobody else had it then
    QVERIFY2(told.last().contains(u"same key signed the report of ada@example.org"_s), qPrintable(told.last()));
    world.picture(u"dialog-one-key"_s, world.child<QDialog>(u"reportsDialog"_s));
    world.click(u"reportsClose"_s);
}

void TestCohortFaults::noReports()
{
    CohortWorld world;
    QVERIFY(world.show());
    const Cohort before = world.begin(people);
    const ReportingMember eve;
    cohort::ProgressReport foreign = eve.report(u"ada@example.org"_s, {done(Step::Connected)});
    foreign.cohort = {u"summer"_s};
    QVERIFY(world.drop({world.file("noise.json", noise(3000)), world.file("none.json", "{}"),
                        world.file("foreign.json", reportFile(foreign, eve.key)),
                        world.file("eve.json", eve.file(u"eve@example.org"_s, {done(Step::Connected)})),
                        world.file("large.json", QByteArray(200'000, 'x')), world.folder.path(u"gone.json"_s)}));
    QVERIFY2(world.text(u"reportsSum"_s).startsWith(u"0 report(s) taken.\n6 refused"_s),
             qPrintable(world.text(u"reportsSum"_s)));
    QStringList told;
    for (const QLabel *label : world.page->findChildren<QLabel *>(u"reportText"_s)) {
        QVERIFY(!label->text().isEmpty());
        told += label->text();
    }
    QCOMPARE(told.size(), 6);
    QVERIFY(told.contains(u"Ada: this report is for the cohort summer."_s));
    QVERIFY(told.contains(u"eve@example.org is not in the roster."_s));
    QCOMPARE(world.now().members, before.members);
    world.click(u"reportsClose"_s);
}

void TestCohortFaults::damagedFile()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    const QByteArray path = world.folder.file("cohorts/autumn.json", "{\"id\": \"autumn\", \"mem");
    world.page->refresh();
    QVERIFY(world.has(u"cohortProblems"_s));
    QVERIFY2(world.text(u"cohortProblems"_s).contains(QString::fromUtf8(path)),
             qPrintable(world.text(u"cohortProblems"_s)));
    QCOMPARE(contentOf(path), "{\"id\": \"autumn\", \"mem");
    QVERIFY(world.has(teamTable)); // the other one works
    world.trigger(u"cohortAddMember"_s);
    world.type(u"memberMail"_s, u"joan@example.org"_s);
    world.click(u"memberSave"_s);
    QCOMPARE(world.now().members.size(), 3);
    world.picture(u"damaged"_s);
}

void TestCohortFaults::changedElsewhere()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    QSignalSpy told(world.page.get(), &Page::statusChanged);
    QVERIFY_RESULT(world.store.change({u"winter-2026"_s}, [](Cohort &cohort) -> Result<> {
        cohort.members += cohort::Member{.mail = u"joan@example.org"_s, .team = u"Engines"_s};
        return {};
    }));
    QTRY_COMPARE(world.cell(teamTable, u"Engines"_s, 1).toString(), u"2"_s); // nobody touched the page
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(told.last().first().toString().contains(u"another window"_s));
}

void TestCohortFaults::editedInTwoWindows()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    world.trigger(u"cohortEditAll"_s);
    world.type(u"cohortTitle"_s, u"Mine"_s);
    QVERIFY_RESULT(world.store.change({u"winter-2026"_s}, [](Cohort &cohort) -> Result<> {
        cohort.title = u"Theirs"_s;
        return {};
    }));
    world.click(u"cohortSave"_s);
    QVERIFY2(world.text(u"cohortProblem"_s).contains(u"changed meanwhile"_s),
             qPrintable(world.text(u"cohortProblem"_s)));
    QCOMPARE(world.child<QLineEdit>(u"cohortTitle"_s)->text(), u"Mine"_s); // what was typed is still there
    QCOMPARE(world.now().title, u"Theirs"_s);
    world.click(u"cohortSaveCancel"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"cohortDialog"_s));
    // Steps that came in meanwhile are no such change.
    world.trigger(u"cohortEditAll"_s);
    world.type(u"cohortTitle"_s, u"Mine"_s);
    QVERIFY_RESULT(world.store.change({u"winter-2026"_s}, [](Cohort &cohort) -> Result<> {
        markInvited(cohort, {}, QDateTime::currentDateTimeUtc());
        return {};
    }));
    world.click(u"cohortSave"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"cohortDialog"_s));
    QCOMPARE(world.now().title, u"Mine"_s);
    QVERIFY(markOf(world.now().members.first().steps, Step::Invited));
}

void TestCohortFaults::goneMeanwhile()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    world.trigger(u"cohortAddMember"_s);
    world.type(u"memberMail"_s, u"joan@example.org"_s);
    QVERIFY_RESULT(world.store.remove({u"winter-2026"_s}));
    world.click(u"memberSave"_s);
    QVERIFY(world.has(u"memberProblem"_s));
    const QString said = world.text(u"memberProblem"_s);
    QVERIFY2(said.contains(u"not there any more"_s) && !said.contains(u"kept"_s), qPrintable(said));
    QVERIFY(!world.store.hasAny()); // nothing of it comes back
    world.click(u"memberSaveCancel"_s);
    QTRY_VERIFY(world.has(u"cohortsEmpty"_s));
}

// Told where nobody was doing anything with it, too.
void TestCohortFaults::deletedElsewhere()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    QSignalSpy told(world.page.get(), &Page::statusChanged);
    QVERIFY_RESULT(world.store.remove({u"winter-2026"_s}));
    QTRY_VERIFY(world.has(u"cohortsEmpty"_s)); // nobody touched the page
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.last().first().toString().contains(u"not there any more"_s),
             qPrintable(told.last().first().toString()));
}

// Deleted, gone already, or still there: each is told as what it is.
void TestCohortFaults::deletionOutcomes()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    QSignalSpy told(world.page.get(), &Page::statusChanged);
    const auto askAndDelete = [&] { // of a cohort that another one removes, or holds, while the question is open
        world.answer(u"cohortDeleteBox"_s, QMessageBox::DestructiveRole);
        QTRY_VERIFY(!world.page->findChild<QMessageBox *>(u"cohortDeleteBox"_s));
    };
    world.trigger(u"cohortDelete"_s);
    QVERIFY_RESULT(world.store.remove({u"winter-2026"_s}));
    askAndDelete();
    QVERIFY(told.last().first().toString().contains(u"not there any more"_s));

    world.begin(people);
    world.trigger(u"cohortDelete"_s);
    askAndDelete();
    QVERIFY(told.last().first().toString().contains(u"is deleted"_s));
    QVERIFY(!world.store.hasAny());

    world.begin(people);
    world.trigger(u"cohortDelete"_s);
    const QString path = world.store.pathOf({u"winter-2026"_s}); // a folder of that name cannot be removed as a file
    QVERIFY(QFile::remove(path) && QDir().mkpath(path));
    askAndDelete();
    const auto *error = world.child<ErrorPanel>(u"errorPanel"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->findChild<QLabel *>());
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(QDir().rmdir(path));
}

void TestCohortFaults::fullDisk()
{
    CohortWorld world;
    const LittleRoom room(world.folder.folder("cohorts"));
    if (!room.isMounted())
        QSKIP("a small disk needs root; run as root to test a full one");
    QVERIFY(world.show());
    const Cohort before = world.begin(people);
    QByteArray table = "Name,Mail\n";
    for (int i = 0; i < 500; ++i)
        table += "Somebody with a name " + QByteArray::number(i) + ",m" + QByteArray::number(i) + "@example.org\n";
    QVERIFY(world.drop({world.file("many.csv", table)}));
    world.click(u"rosterTake"_s);
    QVERIFY(world.has(u"rosterProblem"_s));
    QVERIFY2(world.text(u"rosterProblem"_s).contains(u"full"_s), qPrintable(world.text(u"rosterProblem"_s)));
    QCOMPARE(world.now(), before);
    QVERIFY(world.page->findChild<QDialog *>(u"rosterDialog"_s)); // to be tried again
    world.click(u"rosterTakeCancel"_s);
}

void TestCohortFaults::strangeNames()
{
    CohortWorld world;
    QVERIFY(world.show());
    const QString markup = u"<b>Bold</b><img src=x>"_s, rightToLeft = u"\u05d0\u05d3\u05d4 \u202elohkcots"_s;
    const QString veryLong = QString(190, u'W');
    QByteArray table = "Name,Mail,Team\n";
    int number = 0;
    for (const QString &name : {markup, rightToLeft, veryLong})
        table += name.toUtf8() + ",m" + QByteArray::number(++number) + "@example.org," + name.toUtf8() + '\n';
    world.begin(table, u"<i>Winter</i>"_s);
    auto *model = world.child<Table>(teamTable)->model();
    QCOMPARE(model->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        world.child<Table>(teamTable)->selectRow(row);
        QVERIFY(!model->index(row, 0).data().toString().contains(QChar(0x202e))); // turns nothing around
        for (const QLabel *label : world.page->findChildren<QLabel *>())
            if (label->isVisible())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        const QString tip = model->index(row, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<img"_s));
    }
    world.picture(u"names"_s);
    world.trigger(u"cohortDelete"_s);
    QCOMPARE(world.child<QMessageBox>(u"cohortDeleteBox"_s)->textFormat(), Qt::PlainText);
    world.answer(u"cohortDeleteBox"_s, QMessageBox::RejectRole);
}

void TestCohortFaults::veryMany()
{
    CohortWorld world;
    QVERIFY(world.show());
    QByteArray table = "Name,Mail,Team\n";
    for (int i = 0; i < 1000; ++i)
        table += "Member " + QByteArray::number(i) + ",m" + QByteArray::number(i) + "@example.org,Team "
            + QByteArray::number(i % 300) + '\n';
    world.begin(table);
    QCOMPARE(world.child<Table>(teamTable)->model()->rowCount(), 300);
    QCOMPARE(world.child<Table>(memberTable)->model()->rowCount(), 1000);
    world.picture(u"teams-300"_s);
    QStringList files;
    for (int i = 0; i < 300; ++i)
        files += world.file("report" + QByteArray::number(i) + ".json",
                            ReportingMember().file(u"m%1@example.org"_s.arg(i), {done(Step::Watched)}));
    QVERIFY(world.drop(files));
    QVERIFY(world.text(u"reportsSum"_s).startsWith(u"300 report(s) taken."_s));
    world.click(u"reportsClose"_s);
    QCOMPARE(world.cell(teamTable, u"Team 7"_s, 6).toString(), u"1/4"_s);
    // Removing half of them is one step, and one way back.
    world.click(u"cohortByMember"_s);
    auto *members = world.child<Table>(memberTable);
    members->selectAll();
    QTRY_COMPARE(members->selectionModel()->selectedRows().size(), 1000);
    world.trigger(u"cohortRemove"_s);
    QCOMPARE(world.now().members.size(), 0);
    world.click(u"cohortUndo"_s);
    QCOMPARE(world.now().members.size(), 1000);
}

void TestCohortFaults::refusedInvitations_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody invites") << u"issuer"_s << QString();
    QTest::newRow("more than a name") << u"account"_s << u"a; rm -rf ~"_s;
    QTest::newRow("a path for a partition") << u"partition"_s << u"../x"_s;
    QTest::newRow("out of the folder") << u"job"_s << u"/etc/passwd"_s;
    QTest::newRow("a secret") << u"contact"_s << u"password: hunter2hunter2"_s;
    QTest::newRow("no day") << u"expires"_s << u"soon"_s;
    QTest::newRow("over already") << u"expires"_s << u"2020-01-01"_s;
}

void TestCohortFaults::refusedInvitations()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    CohortWorld world;
    QVERIFY(world.show());
    const Cohort before = world.begin(people);
    world.click(u"cohortInvite"_s);
    world.type(u"invite-issuer"_s, u"School"_s);
    world.type(u"invite-"_s + field, text);
    world.click(u"inviteMake"_s);
    QVERIFY(world.has(u"inviteProblem"_s));
    QVERIFY(!world.page->findChild<QFileDialog *>(u"inviteFile"_s));
    QCOMPARE(world.now(), before);
    QVERIFY(!QFile::exists(world.folder.path(u"invitations/issuer-key.pem"_s))); // nothing was signed
    world.click(u"inviteMakeCancel"_s);
}

void TestCohortFaults::notOurs()
{
    CohortWorld world;
    QVERIFY(world.show());
    QVERIFY(!world.drop({world.file("people.csv", people)})); // there is no cohort that it could be for
    world.begin(people);
    QVERIFY(!world.drop({world.file("winter.officina-invitation", "x")})); // the window's
    QVERIFY(!world.drop({world.file("new.officina-catalogue", "x")}));
    QVERIFY(!world.page->findChild<QDialog *>());
}

void TestCohortFaults::notSignedIn()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    QSignalSpy wanted(world.page.get(), &CohortPage::connectWanted);
    QSignalSpy told(world.page.get(), &Page::statusChanged);
    world.click(u"cohortAsk"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<SiteId>().value, u"lumi"_s);
    QVERIFY(told.last().first().toString().contains(u"LUMI"_s));
    // By the user's own name of it, where there is one.
    Site alias;
    alias.id = SiteId{u"my-lumi"_s};
    alias.profile = SiteId{u"lumi"_s};
    world.list.sites.prepend(alias);
    world.page->refresh();
    world.click(u"cohortAsk"_s);
    QCOMPARE(wanted.last().first().value<SiteId>().value, u"my-lumi"_s);
}

void TestCohortFaults::requestsFromTable()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin(people);
    Request shared = Request::create({u"aif_fast_lane"_s}, QDateTime::currentDateTimeUtc());
    shared.set(titleField, u"Shared"_s);
    shared.set(u"size.storage_tb"_s, 2);
    QVERIFY_RESULT(world.requests.save(shared));

    world.trigger(u"cohortImportRequests"_s);
    auto *mode = world.child<QComboBox>(u"requestTableMode"_s);
    mode->setCurrentIndex(mode->findData(u"aif_fast_lane"_s));
    auto *from = world.child<QComboBox>(u"requestTableShared"_s);
    QCOMPARE(from->count(), 2);
    from->setCurrentIndex(1);
    world.click(u"requestTableBrowse"_s);
    world.choose(u"requestTableFile"_s, world.file("strange.csv", "project.title,shoe_size\nA,42\n"));
    world.click(u"requestTableImport"_s);
    QVERIFY(world.text(u"requestTableProblem"_s).contains(u"shoe_size"_s));
    QCOMPARE(world.requests.list()->requests.size(), 1);

    world.type(u"requestTable"_s,
               world.file("good.csv", "project.title,organisation.type\nOurs,sme\n,guild\nTheirs,sme\n"));
    world.click(u"requestTableImport"_s);
    QVERIFY(!world.has(u"requestTableProblem"_s));
    QCOMPARE(world.text(u"requestTableSum"_s), u"2 draft(s) made.\n1 row(s) could not be taken:"_s);
    QVERIFY(world.child<QPlainTextEdit>(u"requestTableLines"_s)->toPlainText().startsWith(u"Line 3: "_s));
    world.picture(u"dialog-requests"_s, world.child<QDialog>(u"requestImportDialog"_s));
    const auto drafts = world.requests.list()->requests;
    QCOMPARE(drafts.size(), 3);
    for (const Request &draft : drafts)
        QCOMPARE(draft.answers[u"size.storage_tb"_s].toDouble(), 2.0); // what all of them say
    QSignalSpy wanted(world.page.get(), &CohortPage::requestsWanted);
    world.click(u"requestTableImport"_s); // the same rows are not taken twice
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(world.requests.list()->requests.size(), 3);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"requestImportDialog"_s));

    // One that has a member's address in it stands beside them.
    Request theirs = drafts.first();
    theirs.set(u"applicant.email"_s, u"GRACE@example.org"_s);
    QVERIFY_RESULT(world.requests.save(theirs));
    world.page->activated();
    world.select(teamTable, u"Compilers"_s);
    QSignalSpy one(world.page.get(), &CohortPage::requestWanted);
    QTest::mouseClick(world.child<QPushButton>(u"cohortRequest"_s), Qt::LeftButton);
    QCOMPARE(one.first().first().value<RequestId>(), theirs.id);
    world.select(teamTable, u"Engines"_s);
    QVERIFY(!world.page->findChild<QPushButton *>(u"cohortRequest"_s));
}

QTEST_MAIN(TestCohortFaults)
#include "tst_cohortfaults.moc"
