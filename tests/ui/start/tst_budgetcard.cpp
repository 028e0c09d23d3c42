// SPDX-License-Identifier: GPL-3.0-or-later
//
// The budget on the start page, against the practice factory: the scheduler's own figures, and of a site's
// command that nobody can read its words.
#include "client/jobs/jobboard.h"
#include "client/portals/portalservice.h"
#include "client/portals/resourcesite.h"
#include "client/settings/secrets.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/fakewaldur.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/start/budgetcard.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>

#include <algorithm>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class BudgetCardTest : public QObject
{
    Q_OBJECT

private:
    static void picture(QWidget &card, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
            card.grab().save(folder + u'/' + name);
    }

    Clock m_clock;
    AutoPrompts m_prompts;
    Site m_site;
    TempFolder m_cache;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", m_cache.bytes());
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_site = *practice;
    }

    // That a site has not answered is no word of its own.
    void beforeTheSiteTells()
    {
        Connection connection(m_site, m_prompts); // which nobody opens
        JobBoard jobs(m_clock, nullptr);
        BudgetCard card(jobs);
        jobs.setConnections(&connection);
        const auto labels = card.findChildren<QLabel *>();
        QVERIFY(std::ranges::contains(labels, u"No budget of Practice factory is known here"_s, &QLabel::text));
    }

    void figuresOfTheScheduler()
    {
        Connection connection(m_site, m_prompts);
        JobBoard jobs(m_clock, nullptr);
        BudgetCard card(jobs);
        QVERIFY(card.isHidden()); // nothing is known
        jobs.setConnections(&connection);
        jobs.refresh();
        QTRY_VERIFY(jobs.inUse().budget());
        card.resize(300, card.sizeHint().height());
        card.show();
        QVERIFY(card.findChild<QProgressBar *>(u"budgetBar"_s)->isVisible());
        QVERIFY(!card.findChild<QLabel *>(u"budgetUsed"_s)->text().isEmpty());
        QVERIFY(card.findChild<QPlainTextEdit *>(u"budgetText"_s)->isHidden());
        picture(card, u"budget.png"_s);
        jobs.setConnections(nullptr);
        QVERIFY(card.isHidden());
    }

    void wordsOfACommand()
    {
        Site site = m_site;
        site.account = u"nobody-knows-it"_s;
        site.tools = {{.purpose = SiteTool::Purpose::Budget, .command = u"echo 12 of 40 tokens"_s}};
        Connection connection(site, m_prompts);
        JobBoard jobs(m_clock, nullptr);
        BudgetCard card(jobs);
        jobs.setConnections(&connection);
        jobs.refresh();
        QTRY_VERIFY(!card.isHidden());
        card.resize(300, card.sizeHint().height());
        card.show();
        QVERIFY(card.findChild<QProgressBar *>(u"budgetBar"_s)->isHidden());
        QCOMPARE(card.findChild<QPlainTextEdit *>(u"budgetText"_s)->toPlainText(), u"12 of 40 tokens"_s);
        picture(card, u"budget-text.png"_s);
    }

    // What a portal tells of the awards for this site, and of no others.
    void awardsOfPortals()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keychain
        FakeWaldur server;
        QSettings store(m_cache.path(u"portals.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        Secrets secrets{u"officina-test"_s};
        PortalService portals(settings, secrets);
        Connection connection(m_site, m_prompts);
        JobBoard jobs(m_clock, nullptr);
        BudgetCard card(jobs);
        card.usePortals(portals, settings);
        jobs.setConnections(&connection);
        portals.add({u"Test"_s, server.address()}, u"good-token"_s);
        const PortalId id = portals.portals().first().id();
        QTRY_VERIFY(portals.state(id).reading.at.isValid());
        const auto *awards = card.findChild<QLabel *>(u"budgetAwards"_s);
        QCOMPARE(awards->text(), QString()); // they name LUMI and Leonardo
        chooseSite(settings, portals.state(id).reading.resources->first().uuid, m_site.id.value);
        portals.refresh(id);
        QTRY_VERIFY(!awards->text().isEmpty());
        for (const QString &part : {u"Test"_s, u"EHPC-AIF-2026PG01-907"_s, u"799.5"_s})
            QVERIFY2(awards->text().contains(part), qPrintable(awards->text()));
        QCOMPARE(awards->text().count(u'\n'), 0); // of four awards there, one is of this site
        QCOMPARE(server.faults(), QStringList());
    }
};

QTEST_MAIN(BudgetCardTest)
#include "tst_budgetcard.moc"
