// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page beside its charts: images and histograms, and runs of a site that is not there.
#include "tests/client/curves/logwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/common/errorpanel.h"
#include "ui/curves/media/mediacard.h"
#include "ui/curves/media/mediaview.h"
#include "ui/curves/patterndialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
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
    void plainLogsByAPattern();
    void whatIsNotReadIsOpenedAs();
    void whatWasPrintedIsNamed();

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
        m->m_site.use(siteOf(server, u"lab"_s));
        m->start();
        m->m_page->openRun({RemotePath(m->m_folder.bytes("remote")), u"job 7"_s});
        QTRY_COMPARE(m->m_page->shownRuns(), 1);
        m->m_page.reset();
        m->m_site.leave();
    }
    m->start();
    QCOMPARE(m->m_page->shownRuns(), 0);
    auto *menu = &m->find<QMenu>(u"openRunsMenu"_s);
    Q_EMIT menu->aboutToShow();
    QAction *recent = menu->actions().last();
    QVERIFY2(recent->text().startsWith(u"job 7 · lab · "_s), qPrintable(recent->text()));
    recent->trigger();
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    QTRY_VERIFY(m->find<QLabel>(u"curvesAge"_s).isVisible());
    QVERIFY(!m->m_page->findChild<ErrorPanel *>()->isVisible()); // that is no failure
    m->picture(u"offline"_s);
}

void TestCurvesMore::plainLogsByAPattern()
{
    m->m_folder.file("a/train.log", "starting\nround 1 left it at 0.5\nround 2 left it at 0.25\n");
    m->run("b");
    m->start();
    m->open(1); // of which nobody could tell that they are logs
    Q_EMIT m->find<QMenu>(u"openRunsMenu"_s).aboutToShow();
    m->find<QMenu>(u"openRunsMenu"_s).findChild<QAction *>(u"textPattern"_s)->trigger();
    auto *dialog = m->m_page->findChild<PatternDialog *>();
    QVERIFY(dialog);
    auto *pattern = dialog->findChild<QLineEdit *>(u"textPatternEdit"_s);
    auto *found = dialog->findChild<QLabel *>(u"textPatternFound"_s);
    auto *use = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    dialog->findChild<QPlainTextEdit *>(u"textPatternLines"_s)->setPlainText(u"step 7 | loss 0.5"_s);
    QTest::keyClicks(pattern, u"loss"_s);
    QVERIFY(!use->isEnabled()); // nothing would be read by it
    pattern->setText(u"step ... | accuracy ..."_s);
    QVERIFY(use->isEnabled());
    QVERIFY2(!found->text().contains(u"0.5"_s), qPrintable(found->text()));
    dialog->findChild<QPlainTextEdit *>(u"textPatternLines"_s)->setPlainText(u"round 7 left it at 0.5"_s);
    pattern->setText(u"round (?<step>\\d+) left it at (?<loss>\\S+)"_s);
    QVERIFY2(found->text().contains(u"loss"_s) && found->text().contains(u"0.5"_s) && found->text().contains(u"7"_s),
             qPrintable(found->text()));
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/pattern-dialog.png"_s);
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE(m->m_page->shownRuns(), 2);
    QVERIFY(m->grid().card(u"loss"_s));
    m->start(); // remembered
    m->open(2);
}

// What nothing tells of is named with the reason, and read beside the rest as what the user says it is.
void TestCurvesMore::whatIsNotReadIsOpenedAs()
{
    m->m_folder.file("a/metrics.csv", "step,loss\n1,2\n2,1\n");
    m->m_folder.file("a/eval.jsonl", "{\"step\": 1, \"bleu\": 30}\n");
    m->start();
    m->open(1);
    QTRY_VERIFY(m->find<QWidget>(u"missedNotice"_s).isVisible());
    const QString told = m->find<QLabel>(u"missedList"_s).text();
    QVERIFY2(told.contains(u"a/eval.jsonl was not read, because this run has a log in another format."_s),
             qPrintable(told));
    QMenu *menu = m->find<QPushButton>(u"missedNoticeMenu"_s).menu();
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().first()->text(), u"a/eval.jsonl"_s);
    const QList<QAction *> formats = menu->actions().first()->menu()->actions();
    const auto lines = std::ranges::find(formats, u"JSON lines"_s, &QAction::text);
    QVERIFY(lines != formats.end());
    (*lines)->trigger();
    QTRY_COMPARE(m->m_page->shownRuns(), 2);
    QTRY_VERIFY(m->grid().card(u"loss"_s) && m->grid().card(u"bleu"_s));
    QTRY_VERIFY(!m->find<QWidget>(u"missedNotice"_s).isVisible());
}

// What was printed while a run logged is named, though nothing else was passed over.
void TestCurvesMore::whatWasPrintedIsNamed()
{
    m->m_folder.file("a/metrics.csv", "step,loss\n1,2\n2,1\n");
    m->m_folder.file("a/train.log", "step 1 loss=2\nstep 2 loss=1\n");
    m->m_folder.file("a/README.txt", "Run it.\n");
    m->start();
    m->open(1);
    QTRY_VERIFY(m->find<QWidget>(u"missedNotice"_s).isVisible());
    const QString told = m->find<QLabel>(u"missedList"_s).text();
    QVERIFY2(told.startsWith(u"a/train.log was not read"_s) && !told.contains(u"README"_s), qPrintable(told));
    QVERIFY(!m->find<QPushButton>(u"missedNoticeMenu"_s).isVisible());
}

QTEST_MAIN(TestCurvesMore)
#include "tst_curvesmore.moc"
