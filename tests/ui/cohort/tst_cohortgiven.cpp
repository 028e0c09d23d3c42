// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of cohorts gives away: letters with their addresses, tables for portals, the board for a spreadsheet. Each
// only where it is asked for, and what is in it is said before.
#include "tests/ui/cohort/cohortfixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

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

public Q_SLOTS:
    void takeMail(const QUrl &link) { m_mail = link; }

private:
    std::unique_ptr<Theme> m_theme;
    QUrl m_mail;
};

void TestCohortGiven::copiedAsCsv()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin("Name,E-Mail,Team\n=1+1,ada@example.org,Engines\n");
    world.click(u"cohortByMember"_s);
    world.trigger(u"cohortCopyBoard"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"Team,Member,Address,Invited,Connected,Data sent,Job submitted,Curve seen,GPU-hours"_s);
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

QTEST_MAIN(TestCohortGiven)
#include "tst_cohortgiven.moc"
