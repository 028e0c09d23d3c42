// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page beside its charts: images and histograms, and runs of a site that is not there.
#include "tests/client/curves/logwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/common/errorpanel.h"
#include "ui/curves/mediacard.h"
#include "ui/curves/mediaview.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;

class TestCurvesMore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<CurvesPageFixture>(); }
    void cleanup() { m.reset(); }
    void mediaAreShown();
    void recentRunsWithoutTheSite();

private:
    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesMore::mediaAreShown()
{
    m->run("plain");
    m->start();
    m->open(1);
    QVERIFY(!m->find<QPushButton>(u"runsAsMedia"_s).isVisible());
    WandbFile file;
    for (int step = 0; step < 20; ++step) {
        QByteArray counts;
        for (int bin = 0; bin < 20; ++bin)
            counts +=
                (bin ? "," : "") + QByteArray::number(int(1000 * std::exp(-std::pow(bin - 5 - step / 2.0, 2) / 8)));
        QByteArray limits;
        for (int bin = 0; bin <= 20; ++bin)
            limits += (bin ? "," : "") + QByteArray::number(bin / 10.0);
        const QByteArray json = R"({"_type": "histogram", "values": [)" + counts + R"(], "bins": [)" + limits + "]}";
        file.add(bytesField(2,
                            bytesField(1, bytesField(1, "weights") + bytesField(16, json))
                                + bytesField(2, varintField(1, quint64(step) * 10))));
    }
    m->m_folder.file("offline-run-1/run-x.wandb", file.bytes());
    m->m_page->refresh();
    QTRY_VERIFY(m->find<QPushButton>(u"runsAsMedia"_s).isVisible());
    QTest::mouseClick(&m->find<QPushButton>(u"runsAsMedia"_s), Qt::LeftButton);
    auto *view = m->m_page->findChild<MediaView *>();
    QTRY_COMPARE(view->cards().size(), 1);
    QVERIFY(view->isVisible());
    QCOMPARE(view->cards().first()->step(), 190);
    m->picture(u"media-page"_s);
    // Without the run there is nothing to show of the kind.
    m->m_page->findChild<RunList *>()->showOnly({m->m_folder.path() + u"\nplain"_s});
    QTRY_VERIFY(!m->find<QPushButton>(u"runsAsMedia"_s).isVisible());
    QVERIFY(m->find<QPushButton>(u"runsAsCharts"_s).isChecked());
}

// Opened once over a real server; then the server is gone, the program starts anew, and the curves
// are there all the same, with their age.
void TestCurvesMore::recentRunsWithoutTheSite()
{
    m->m_folder.file("remote/a/" + eventsName, loss(0, 50, 10, 1));
    {
        SshServer server;
        QVERIFY_RESULT(server.start());
        Site site;
        site.id = {u"lab"_s};
        site.name = u"lab"_s;
        site.host = u"127.0.0.1"_s;
        site.port = server.port();
        site.user = server.user();
        site.identities = {server.identity()};
        site.knownHosts = server.knownHosts();
        m->m_site.use(site);
        m->start();
        m->m_page->openRun({RemotePath(m->m_folder.bytes("remote")), u"job 7"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m->m_page->shownRuns(), 1, 15'000);
        m->m_page.reset();
        m->m_site.leave();
    }
    m->start();
    QCOMPARE(m->m_page->shownRuns(), 0);
    auto *menu = &m->find<QMenu>(u"recentRunsMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY2(menu->actions().first()->text().startsWith(u"job 7 · lab · "_s),
             qPrintable(menu->actions().first()->text()));
    menu->actions().first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m->m_page->shownRuns(), 1, 15'000);
    QTRY_VERIFY(m->find<QLabel>(u"curvesAge"_s).isVisible());
    QVERIFY(!m->m_page->findChild<ErrorPanel *>()->isVisible()); // that is no failure
    m->picture(u"offline"_s);
}

QTEST_MAIN(TestCurvesMore)
#include "tst_curvesmore.moc"
