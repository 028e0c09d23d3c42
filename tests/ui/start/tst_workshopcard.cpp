// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the start page offers of a workshop: nothing without an invitation that holds, only what it brings along, and
// each until it is done; and the report's dialog, which writes nothing without a yes.
#include "client/cohort/progressreport.h"
#include "client/settings/settings.h"
#include "client/storage/store.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"
#include "ui/start/progressreportdialog.h"
#include "ui/start/workshopcard.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace officina;
using namespace officina::testing;

class WorkshopCardTest : public QObject
{
    Q_OBJECT

    static bool isVisible(const QWidget &card, const char *name)
    {
        const auto *button = card.findChild<QPushButton *>(QString::fromLatin1(name));
        return button && button->isVisible();
    }

private Q_SLOTS:
    void offersWhatThereIs_data()
    {
        QTest::addColumn<bool>("isOnline");
        QTest::addColumn<bool>("hasCohort");
        QTest::addColumn<bool>("hasJob");
        QTest::addColumn<int>("state");
        QTest::newRow("elsewhere") << false << true << true << int(WorkshopData::ToStage);
        QTest::newRow("there") << true << true << true << int(WorkshopData::ToStage);
        QTest::newRow("on its way") << true << true << true << int(WorkshopData::Underway);
        QTest::newRow("staged") << true << false << true << int(WorkshopData::Staged);
        QTest::newRow("nothing to do") << true << false << false << int(WorkshopData::None);
    }
    void offersWhatThereIs()
    {
        QFETCH(bool, isOnline);
        QFETCH(bool, hasCohort);
        QFETCH(bool, hasJob);
        QFETCH(int, state);
        Invitation said = hasCohort ? workshopOfCohort() : workshop();
        if (!hasJob)
            said.job.clear();
        QWidget page;
        auto *card = new WorkshopCard(&page);
        page.show();
        QVERIFY(!card->isVisible());
        card->show(AcceptedInvitation{sealedBy(said), noon(), {}}, isOnline, WorkshopData(state));
        QVERIFY(card->isVisible());
        QCOMPARE(isVisible(*card, "workshopConnect"), !isOnline);
        QCOMPARE(isVisible(*card, "workshopData"), isOnline && WorkshopData(state) == WorkshopData::ToStage);
        QCOMPARE(isVisible(*card, "workshopJob"), isOnline && hasJob);
        QCOMPARE(isVisible(*card, "workshopReport"), hasCohort);
        QSignalSpy wanted(card, &WorkshopCard::connectWanted);
        card->findChild<QPushButton *>(u"workshopConnect"_s)->click();
        QCOMPARE(wanted.first().first().value<SiteId>(), said.siteId());
        card->show({}, isOnline, WorkshopData::None); // it has expired
        QVERIFY(!card->isVisible());
    }

    void reportTakesAYes()
    {
        const TempFolder folder;
        QSettings store(folder.path(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        Store journal(folder.path(u"officina.db"_s));
        Invitation said = workshopOfCohort();
        said.consent.clear();
        Site site;
        site.id = said.siteId();
        site.profile = {u"lumi"_s}; // an alias: their teacher knows it by that name
        site.user = u"tine"_s;
        cohort::OwnSteps(folder.path(u"progress"_s)).failed(site.id, cohort::Step::Connected, Error::Kind::Timeout);
        const QString file = folder.path(u"report.json"_s);
        ProgressReportDialog dialog({sealedBy(said), noon().addYears(-1), {}}, site, folder.path(u"progress"_s),
                                    journal, settings);
        dialog.show();
        auto *contents = dialog.findChild<QPlainTextEdit *>(u"reportContents"_s);
        auto *agree = dialog.findChild<QCheckBox *>(u"reportAgree"_s);
        auto *mail = dialog.findChild<QLineEdit *>(u"reportMail"_s);
        auto *write = dialog.findChild<QPushButton *>(u"reportWrite"_s);
        QTRY_VERIFY(contents->toPlainText().contains(cohorttext::usualConsent()));
        QTest::keyClicks(mail, u"no address"_s);
        QVERIFY(!agree->isEnabled());
        mail->setText(u"tine@example.org"_s);
        QVERIFY(agree->isEnabled() && !agree->isChecked());
        QVERIFY(!write->isEnabled());
        dialog.write(file);
        QVERIFY(!QFile::exists(file));
        agree->setChecked(true);
        QVERIFY(write->isEnabled());
        mail->setText(u"other@example.org"_s); // that is another report
        QVERIFY(!agree->isChecked() && !write->isEnabled());
        agree->setChecked(true);
        const QString shown = contents->toPlainText();
        folder.file("blocked", "a file where the folder should be");
        dialog.write(folder.path(u"blocked/report.json"_s));
        QVERIFY(!dialog.findChild<QWidget *>(u"reportOpenMail"_s)->isVisible());
        dialog.write(file);
        QVERIFY(dialog.findChild<QWidget *>(u"reportOpenMail"_s)->isVisible());
        const auto report = cohort::readReport(contentOf(folder.bytes("report.json")));
        QVERIFY_RESULT(report);
        QCOMPARE(cohorttext::reportContents(*report), shown); // what was agreed to, and nothing else
        QCOMPARE(report->site.value, u"lumi"_s);
        QCOMPARE(report->user, u"tine"_s);
        QCOMPARE(markOf(report->steps, cohort::Step::Connected)->trouble, u"timeout"_s);
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looks()
    {
        QFETCH(bool, dark);
        const QString pictures = qEnvironmentVariable("OFFICINA_PICTURES");
        if (pictures.isEmpty())
            QSKIP("pictures are not wanted");
        Theme theme(*qApp);
        theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
        const TempFolder folder;
        QSettings store(folder.path(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        Store journal(folder.path(u"officina.db"_s));
        Site site;
        site.id = workshopOfCohort().siteId();
        ProgressReportDialog dialog({sealedBy(workshopOfCohort()), noon().addYears(-1), {}}, site,
                                    folder.path(u"progress"_s), journal, settings);
        dialog.show();
        QTest::qWait(500);
        dialog.grab().save(pictures + (dark ? u"/report-dark.png"_s : u"/report.png"_s));
    }
};

QTEST_MAIN(WorkshopCardTest)
#include "tst_workshopcard.moc"
