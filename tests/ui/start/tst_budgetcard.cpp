// SPDX-License-Identifier: GPL-3.0-or-later
//
// The budget on the start page, against the practice factory: the scheduler's own figures, and of a site's
// command that nobody can read its words.
#include "client/jobs/jobboard.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/start/budgetcard.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>

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
};

QTEST_MAIN(BudgetCardTest)
#include "tst_budgetcard.moc"
