// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs against each other on the curves page: difference and ratio in charts and exports, what changed between them, and
// a report of it that a real browser opens.
#include "tests/client/curves/logwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/curves/runs/changesdialog.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextEdit>

using namespace officina;
using namespace officina::testing;

namespace {

QByteArray scalars(const QList<std::pair<int, double>> &points, double time = 1.7e9)
{
    QByteArray bytes;
    for (const auto &[step, value] : points)
        bytes += scalarRecord("loss", step, time + step, float(value));
    return bytes;
}

QByteArray recordOf(const QByteArray &job)
{
    return R"({"officina": "run", "version": 1, "site": "lab", "job": ")" + job
        + R"(", "name": "n", "folder": "/elsewhere/r", "script": "/elsewhere/r/job.sh", "output": "/elsewhere/r/o",
              "logs": "/elsewhere/r/logs", "submitted": "2026-11-21T04:12:33Z"})";
}

} // namespace

class TestCurvesCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void differenceAndRatio();
    void differencesBelowZero();
    void earlierAttempt();
    void leavesAsTheyAre();
    void whatChanged();
    void recordAtASite();
    void reportInABrowser();

private:
    void choose(const QString &name) const
    {
        auto &menu = m->find<QMenu>(u"compareMenu"_s);
        Q_EMIT menu.aboutToShow();
        menu.findChild<QAction *>(name)->trigger();
    }
    void chooseReference(const QString &label) const
    {
        auto &menu = m->find<QMenu>(u"compareMenu"_s);
        Q_EMIT menu.aboutToShow();
        for (QAction *action : menu.actions()) {
            if (action->text() == label)
                return action->trigger();
        }
        QFAIL("no such run");
    }
    QString drawn(int line) const
    {
        const CurveLine one = m->grid().card(u"loss"_s)->lines().at(line);
        QStringList points;
        for (qsizetype i = 0; i < one.series->size(); ++i)
            points.push_back(u"%1: %2"_s.arg(one.series->step(i)).arg(one.series->value(i)));
        return points.join(u", "_s);
    }

    std::unique_ptr<CurvesPageFixture> m;
};

// b goes back to step 20 and is better from there; c logs at other steps.
void TestCurvesCompare::init()
{
    m = std::make_unique<CurvesPageFixture>();
    m->start();
    m->m_folder.file("a/" + eventsName, tfRecord(versionEvent()) + scalars({{0, 4}, {10, 2}, {20, 1}, {30, 1}}));
    m->m_folder.file("b/" + eventsName,
                     tfRecord(versionEvent()) + scalars({{0, 8}, {10, 3}, {20, 2}, {30, 2}})
                         + scalars({{20, 1.5}, {30, 0.5}}, 1.8e9));
    m->m_folder.file("c/" + eventsName, tfRecord(versionEvent()) + scalars({{0, 5}, {15, 3}, {20, 1}}));
    m->open(3);
    QTRY_VERIFY(m->hasChart(u"loss"_s));
}

void TestCurvesCompare::differenceAndRatio()
{
    chooseReference(u"a"_s);
    QCOMPARE(drawn(0), u"0: 0, 10: 0, 20: 0, 30: 0"_s);
    QCOMPARE(drawn(1), u"0: 4, 10: 1, 20: 0.5, 30: -0.5"_s);
    QCOMPARE(drawn(2), u"0: 1, 20: 0"_s);
    m->picture(u"difference"_s);
    choose(u"compareInterpolated"_s);
    QCOMPARE(drawn(2), u"0: 1, 15: 1.5, 20: 0"_s);
    choose(u"compareRatio"_s);
    QCOMPARE(drawn(1), u"0: 2, 10: 1.5, 20: 1.5, 30: 0.5"_s);
    choose(u"compareInterpolated"_s); // no longer
    QCOMPARE(drawn(2), u"0: 1.25, 20: 1"_s);
    // What is read off says what it is.
    QTest::mouseMove(m->surface(u"loss"_s), m->inPlot(u"loss"_s, 0.5));
    const auto *list = m->m_page->findChild<RunList *>();
    const auto says = [&] {
        for (const QLabel *label : list->findChildren<QLabel *>()) {
            if (label->text().contains(u"ratio to a"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says());
    // A hidden run is still the reference, and a live one keeps it up to date.
    list->findChild<QListView *>()->model()->setData(m->list().model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(m->m_page->shownRuns(), 2);
    append(m->m_folder.bytes("a/" + eventsName), scalars({{40, 2}}));
    append(m->m_folder.bytes("b/" + eventsName), scalars({{40, 1}}));
    m->m_page->refresh();
    QTRY_COMPARE(drawn(0), u"0: 2, 10: 1.5, 20: 1.5, 30: 0.5, 40: 0.5"_s);
}

// A logarithmic scale has no place for them, and says so.
void TestCurvesCompare::differencesBelowZero()
{
    auto &logScale = m->button(u"logScale"_s);
    QTest::mouseClick(&logScale, Qt::LeftButton);
    const QString table = u"Its points can be read as a table: More, Show as table."_s;
    QCOMPARE(m->view(u"loss"_s).accessibleDescription(), table); // all losses are above 0
    QTest::mouseClick(&logScale, Qt::LeftButton);
    chooseReference(u"a"_s);
    QCOMPARE(m->view(u"loss"_s).accessibleDescription(), table);
    QTest::mouseClick(&logScale, Qt::LeftButton);
    QCOMPARE(m->view(u"loss"_s).accessibleDescription(), u"Without values of 0 and below\n"_s + table);
    m->picture(u"difference-log"_s);
    m->m_page->exportPictures(m->m_home.path(u"log.html"_s));
    QFile report(m->m_home.path(u"log.html"_s));
    QTRY_VERIFY(report.exists());
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("logarithmic values, without those of 0 and below"));
    // From itself a differs by nothing.
    m->m_page->findChild<RunList *>()->showOnly({m->m_folder.path() + u"\na"_s});
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    QCOMPARE(m->view(u"loss"_s).accessibleDescription(),
             u"A logarithmic scale shows values above 0 alone, and there are none here."_s);
}

void TestCurvesCompare::earlierAttempt()
{
    choose(u"compareEarlier"_s);
    QCOMPARE(drawn(0), QString());
    QCOMPARE(drawn(1), u"20: -0.5, 30: -1.5"_s);
    m->picture(u"earlier-attempt"_s);
    choose(u"compareNone"_s);
    QCOMPARE(drawn(1), u"0: 8, 10: 3, 20: 1.5, 30: 0.5"_s);
}

// Files and pictures say it, and the values as logged are there beside it.
void TestCurvesCompare::leavesAsTheyAre()
{
    QSignalSpy exported(m->m_page.get(), &CurvesPage::exported);
    m->m_page->exportCsv(m->m_folder.path(u"plain.csv"_s));
    QTRY_COMPARE(exported.size(), 1);
    chooseReference(u"a"_s);
    m->m_page->exportCsv(m->m_folder.path(u"all.csv"_s));
    QTRY_COMPARE(exported.size(), 2);
    const QByteArray plain = contentOf(m->m_folder.bytes("plain.csv"));
    const QByteArray all = contentOf(m->m_folder.bytes("all.csv"));
    QVERIFY(all.startsWith(plain));
    QVERIFY2(all.contains("b,loss (difference from a · on common steps),10,1700000010,1\r\n"), all.constData());
    m->m_page->exportPictures(m->m_folder.path(u"all.svg"_s));
    QTRY_COMPARE(exported.size(), 3);
    QVERIFY(contentOf(m->m_folder.bytes("all.svg")).contains("difference from a"));
}

void TestCurvesCompare::whatChanged()
{
    const std::pair<QByteArray, QByteArray> runs[] = {{"0.1", "python train.py\n"},
                                                      {"0.2", "python train.py --fast\n"}};
    for (const auto &[rate, command] : runs) {
        const QByteArray folder = "jobs/" + rate;
        m->m_folder.file(folder + "/officina-run.json", recordOf("48" + rate.right(1)));
        m->m_folder.file(folder + "/job.sh", "#!/bin/bash\n#SBATCH --nodes=1\n" + command);
        m->m_folder.file(folder + "/officina-source.json", R"({"commit": "c0ffee)" + rate + R"(", "changed": true})");
        WandbFile file;
        file.add(bytesField(4, wandbConfig({{"lr", rate}, {"epochs", "3"}})));
        for (int step = 0; step < 3; ++step)
            file.add(wandbHistory({step, 1.7e9 + step, {{"loss", 1.0 / (1 + step)}}}));
        m->m_folder.file(folder + "/logs/wandb/run" + rate + "/run-x.wandb", file.bytes());
    }
    m->start();
    m->m_page->openFolder(m->m_folder.path(u"jobs"_s));
    QTRY_COMPARE(m->m_page->shownRuns(), 2);
    choose(u"changesOfShown"_s);
    QTRY_VERIFY(m->m_page->findChild<ChangesDialog *>());
    auto *dialog = m->m_page->findChild<ChangesDialog *>();
    auto *table = dialog->findChild<QTableWidget *>(u"changesTable"_s);
    const auto rows = [&] {
        QStringList all;
        for (int row = 0; row < table->rowCount(); ++row)
            all.push_back(u"%1: %2, %3"_s.arg(table->item(row, 0)->text(), table->item(row, 1)->text(),
                                              table->item(row, 2)->text()));
        return all;
    };
    QCOMPARE(rows(),
             (QStringList{u"lr: 0.1, 0.2"_s, u"Job: 481, 482"_s,
                          u"Commit of the source: c0ffee0.1 and changes, c0ffee0.2 and changes"_s}));
    const QString diff = dialog->findChild<QTextEdit *>(u"changesScript"_s)->toPlainText();
    QCOMPARE(diff, u" #!/bin/bash\n #SBATCH --nodes=1\n-python train.py\n+python train.py --fast"_s);
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog->grab().save(folder + u"/changes.png"_s));
    dialog->findChild<QAbstractButton *>(u"copyChanges"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"lr\t0.1\t0.2\n"_s));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(diff + u'\n'));
    dialog->findChild<QCheckBox *>(u"showEqual"_s)->setChecked(true);
    QVERIFY(rows().contains(u"epochs: 3, 3"_s));
}

// Of a run whose logs lie below a job's folder at a site; and of the same run without the site.
void TestCurvesCompare::recordAtASite()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    m->m_site.use(siteOf(server, u"lab"_s));
    m->start();
    m->m_folder.file("remote/officina-run.json", recordOf("4711"));
    m->m_folder.file("remote/logs/x/" + eventsName, tfRecord(versionEvent()) + scalars({{0, 4}, {10, 2}}));
    m->m_page->openRun({RemotePath(m->m_folder.bytes("remote/logs")), u"job"_s, {}, 4});
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    QSignalSpy exported(m->m_page.get(), &CurvesPage::exported);
    m->m_page->exportPictures(m->m_folder.path(u"with.html"_s));
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
    const QByteArray with = contentOf(m->m_folder.bytes("with.html"));
    for (const QByteArrayView said : {"<td>4711</td>", "<td>lab</td>", // where and as which job it ran
                                      ">0:00:10</td>", ">4</td>", ">0.011111</td>"}) // how long, on how many GPUs
        QVERIFY2(with.contains(said), said.constData());
    m->m_site.leave();
    m->m_page->exportPictures(m->m_folder.path(u"without.html"_s));
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 2, 60'000);
    const QByteArray without = contentOf(m->m_folder.bytes("without.html"));
    QVERIFY(without.contains("</html>") && !without.contains("4711"));
}

// The report of runs whose jobs have a record, with names that would fetch something if they were markup.
void TestCurvesCompare::reportInABrowser()
{
    QTcpServer network; // whoever asks for anything asks here
    QVERIFY(network.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&network, &QTcpServer::newConnection);
    const QString evil = u"<img src=\"http://127.0.0.1:%1/x.png\">"_s.arg(network.serverPort());
    m->m_folder.file("a/officina-run.json", recordOf("4711"));
    m->m_folder.file("a/officina-source.json", R"({"commit": "c0ffee", "changed": false})");
    m->m_folder.file("d/" + eventsName,
                     tfRecord(versionEvent()) + scalarRecord(evil.toUtf8(), 1, 1.7e9, 1)
                         + scalarRecord(evil.toUtf8(), 2, 1.7e9, 2));
    m->m_folder.file("d/config.json", QJsonDocument(QJsonObject{{evil, 1}, {u"of a parameter"_s, evil}}).toJson());
    m->m_page->refresh();
    QTRY_COMPARE(m->m_page->shownRuns(), 4);
    QVERIFY(
        !m->find<QWidget>(u"missedNotice"_s).isVisible()); // of its own records Officina knows that they are no logs
    chooseReference(u"a"_s);
    QSignalSpy exported(m->m_page.get(), &CurvesPage::exported);
    m->m_page->exportPictures(m->m_folder.path(u"report.html"_s));
    QTRY_COMPARE(exported.size(), 1);

    const auto show = [&](QProcess &browser, const QString &file) {
        const QString proxy = u"--proxy-server=127.0.0.1:%1"_s.arg(network.serverPort());
        browser.start(u"chromium-headless-shell"_s,
                      {u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-background-networking"_s, proxy,
                       u"--proxy-bypass-list=<-loopback>"_s, u"--user-data-dir="_s + m->m_folder.path(u"profile"_s),
                       u"--window-size=1200,3000"_s, u"--screenshot="_s + m->m_folder.path(u"report.png"_s),
                       u"--dump-dom"_s, u"file://"_s + m->m_folder.path(file)});
        QVERIFY2(browser.waitForStarted(60'000), "chromium-headless-shell is not installed");
    };
    QProcess browser;
    show(browser, u"report.html"_s);
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, 180'000);
    const QString page = QString::fromUtf8(browser.readAllStandardOutput());
    QCOMPARE(asked.size(), 0);
    QVERIFY2(page.count(u"<svg"_s) == 2 && page.contains(u"</html>"_s),
             qPrintable(page.first(qMin(page.size(), 2000))));
    QCOMPARE(page.count(u"<img"_s), 0); // as the browser understood it
    for (const QString &said : {u"4711"_s, u"c0ffee"_s, u"difference from a"_s, u"on common steps"_s,
                                u"of a parameter"_s, u"<td>lab</td>"_s}) // where the job ran, though its logs are here
        QVERIFY2(page.contains(said), qPrintable(said));
    const QImage seen(m->m_folder.path(u"report.png"_s));
    QCOMPARE(seen.width(), 1200);
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        QVERIFY(seen.save(folder + u"/report-browser.png"_s));
    // As markup the name does ask.
    m->m_folder.file("control.html", "<!DOCTYPE html>\n<html><body>" + evil.toUtf8() + "</body></html>\n");
    QProcess control;
    show(control, u"control.html"_s);
    QTRY_VERIFY_WITH_TIMEOUT(asked.size() > 0, 180'000);
    control.kill(); // it waits for an answer
    QVERIFY(control.waitForFinished(60'000));
}

QTEST_MAIN(TestCurvesCompare)
#include "tst_curvescompare.moc"
