// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page with its real widgets and real files that grow.
//
// OFFICINA_PICTURES may name a folder: pictures of the page are kept there for people to look at.
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/common/errorpanel.h"
#include "ui/curves/chart/pointsmodel.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCurvesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageOffersTheFirstStep();
    void showsRunsAndTags();
    void growsWhileTrainingRuns();
    void filterAndHide();
    void axesAndSmoothing();
    void pointerReadsValues();
    void tableShowsEveryPoint();
    void largerAndBack();
    void exports();
    void exportThatFailsSaysSo();
    void damageIsSaid();
    void unreadFilesAreCounted();
    void missingFolderIsSaid();
    void runWithoutASiteIsSaid();
    void dropOpens();
    void closesAndReopens();
    void longSeriesStayFewPoints();
    void manyRuns();
    void pointsModelIsSound();

private:
    ChartGrid &grid() const { return *m_page->findChild<ChartGrid *>(u"chartGrid"_s); }
    QListView &list() const { return *m_page->findChild<QListView *>(u"runList"_s); }
    QAbstractButton &button(const QString &name) const { return *m_page->findChild<QAbstractButton *>(name); }
    QChart &chart(const QString &tag) const { return *grid().card(tag)->findChild<QChartView *>()->chart(); }
    QByteArray run(const QByteArray &name, int steps = 120, double rate = 30, quint32 seed = 1) const
    {
        return m_folder->file(name + '/' + eventsName, tfRecord(versionEvent()) + loss(0, steps, rate, seed));
    }
    void open(int runs);
    void shot(const QString &name);

    Theme *m_theme = nullptr;
    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<AutoPrompts> m_prompts;
    std::unique_ptr<SiteInUse> m_site;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CurvesServices> m_services;
    std::unique_ptr<CurvesPage> m_page;
};

void TestCurvesPage::init()
{
    if (!m_theme)
        m_theme = new Theme(*qApp); // the application owns it
    m_theme->setScheme(Scheme::Light);
    m_folder = std::make_unique<TempFolder>();
    m_prompts = std::make_unique<AutoPrompts>();
    m_site = std::make_unique<SiteInUse>(*m_prompts);
    m_store = std::make_unique<QSettings>(m_folder->path(u"officina.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_services = std::make_unique<CurvesServices>(*m_site, *m_settings, m_folder->path() + u"/copies"_s);
    m_page = std::make_unique<CurvesPage>(*m_site, *m_settings, m_services->all());
    m_page->resize(1264, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCurvesPage::cleanup()
{
    m_page.reset();
    m_services.reset();
    m_site.reset();
    m_settings.reset();
    m_store.reset();
}

void TestCurvesPage::open(int runs)
{
    m_page->openFolder(m_folder->path());
    QTRY_COMPARE(m_page->shownRuns(), runs);
}

void TestCurvesPage::shot(const QString &name)
{
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(100);
    QVERIFY(m_page->grab().save(folder + u'/' + name + u".png"_s));
}

void TestCurvesPage::emptyPageOffersTheFirstStep()
{
    QVERIFY(button(u"curvesEmptyAction"_s).isVisible());
    QVERIFY(!button(u"exportCurves"_s).isVisible());
    shot(u"empty"_s);
    m_page->openFolder(m_folder->path()); // a folder without logs
    QTRY_VERIFY(!button(u"curvesEmptyAction"_s).isVisible());
    QCOMPARE(m_page->shownRuns(), 0);
    run("late"); // training starts now
    QTRY_COMPARE(m_page->shownRuns(), 1);
}

void TestCurvesPage::showsRunsAndTags()
{
    run("48213 pretrain", 150, 25, 1);
    run("48199 lr=1e-3", 150, 40, 2);
    run("48176 lr=3e-4", 150, 32, 3);
    open(3);
    QCOMPARE(grid().tags(), (QStringList{u"eval/perplexity"_s, u"gpu/utilisation"_s, u"train/loss"_s, u"train/lr"_s}));
    QCOMPARE(m_page->shownPoints(), 3 * (150 * 2 + 30 * 2));
    QCOMPARE(list().model()->rowCount(), 3);
    QTRY_VERIFY(grid().card(u"train/loss"_s)->findChild<QChartView *>());
    m_page->findChild<QDoubleSpinBox *>(u"smoothing"_s)->setValue(0.6);
    shot(u"light"_s);
    m_theme->setScheme(Scheme::Dark);
    shot(u"dark"_s);
}

void TestCurvesPage::growsWhileTrainingRuns()
{
    const QByteArray path = run("a", 20);
    open(1);
    QTRY_COMPARE(m_page->shownPoints(), 48);
    append(path, loss(20, 25, 30, 9));
    QTRY_COMPARE(m_page->shownPoints(), 60);
    QTRY_VERIFY(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"live"_s));
    QTRY_VERIFY(!chart(u"train/loss"_s).series().isEmpty());
    const auto *line = qobject_cast<QXYSeries *>(chart(u"train/loss"_s).series().first());
    QCOMPARE(line->points().last().x(), 2400.0);
    const RunFollower &follower = *m_services->sources.sources().front().follower;
    QVERIFY(follower.isRunning());
    m_page->hide(); // nothing is read while the page is not seen
    QVERIFY(!follower.isRunning());
    append(path, loss(25, 30, 30, 9));
    m_page->show();
    QTRY_COMPARE(m_page->shownPoints(), 72);
}

void TestCurvesPage::filterAndHide()
{
    run("adam 1");
    run("adam 2");
    run("sgd 1");
    open(3);
    auto *filter = m_page->findChild<QLineEdit *>(u"runFilter"_s);
    QTest::keyClicks(filter, u"^adam"_s);
    QCOMPARE(m_page->shownRuns(), 2);
    QCOMPARE(list().model()->rowCount(), 2);
    filter->setText(u"sgd ("_s); // not a regular expression: taken as text
    QVERIFY(filter->property("invalid").toBool());
    QCOMPARE(m_page->shownRuns(), 0);
    filter->clear();
    QCOMPARE(m_page->shownRuns(), 3);

    const QModelIndex first = list().model()->index(0, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(first).center());
    QCOMPARE(m_page->shownRuns(), 2);
    list().setCurrentIndex(first);
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(m_page->shownRuns(), 3);
    m_page->find();
    QVERIFY(filter->hasFocus());
}

void TestCurvesPage::axesAndSmoothing()
{
    run("a", 50);
    open(1);
    const auto lastX = [&] {
        return qobject_cast<QXYSeries *>(chart(u"train/loss"_s).series().first())->points().last().x();
    };
    QTRY_VERIFY(grid().card(u"train/loss"_s)->findChild<QChartView *>());
    QTRY_COMPARE(lastX(), 4900.0);
    button(u"axisRelative"_s).click();
    QCOMPARE(lastX(), 98.0);
    button(u"axisWall"_s).click();
    QCOMPARE(lastX(), 1.7e9 + 98);
    button(u"axisStep"_s).click();
    auto *smoothing = m_page->findChild<QDoubleSpinBox *>(u"smoothing"_s);
    QCOMPARE(smoothing->maximum(), 0.999);
    const auto smooth = [&] { return qobject_cast<QXYSeries *>(chart(u"train/loss"_s).series().at(1))->points(); };
    QVERIFY(smooth().isEmpty());
    smoothing->setValue(0.9);
    QCOMPARE(smooth().size(), 50);
    const double before = smooth().first().y();
    button(u"logScale"_s).click();
    QVERIFY(std::abs(smooth().first().y() - std::log10(before)) < 1e-9);
}

void TestCurvesPage::pointerReadsValues()
{
    run("a", 50, 20, 1);
    run("b", 50, 30, 2);
    open(2);
    QTRY_VERIFY(grid().card(u"train/loss"_s)->findChild<QChartView *>());
    QWidget *viewport = grid().card(u"train/loss"_s)->findChild<QChartView *>()->viewport();
    auto *readings = m_page->findChild<QTableWidget *>(u"readings"_s);
    // The chart may still be laid out: a hand that stays over it keeps moving a little.
    int moved = 0;
    const auto point = [&] {
        QTest::mouseMove(viewport, viewport->rect().center() + QPoint(++moved % 2, 0));
        return readings->isVisible();
    };
    QTRY_VERIFY(point());
    QCOMPARE(readings->rowCount(), 2);
    QVERIFY(!readings->item(0, 1)->text().isEmpty());
    shot(u"pointer"_s);
}

void TestCurvesPage::tableShowsEveryPoint()
{
    run("a", 50);
    open(1);
    TagCard *card = grid().card(u"train/loss"_s);
    QTRY_VERIFY(card->findChild<QChartView *>());
    card->findChild<QAction *>(u"chartAsTable"_s)->trigger();
    auto *table = card->findChild<QTableView *>(u"chartTable"_s);
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 50);
    QCOMPARE(table->model()->index(49, PointsModel::Step).data().toString(), QLocale().toString(4900));
    QVERIFY(!table->accessibleName().isEmpty());
    shot(u"table"_s);
    card->findChild<QAction *>(u"chartAsTable"_s)->trigger();
    QVERIFY(!table->isVisible());
}

void TestCurvesPage::largerAndBack()
{
    run("a", 50);
    open(1);
    TagCard *card = grid().card(u"train/loss"_s);
    QTRY_VERIFY(card->findChild<QChartView *>());
    const int before = card->width();
    card->findChild<QToolButton *>(u"expandChart"_s)->click();
    QTRY_VERIFY(card->width() > before * 3 / 2);
    QVERIFY(!grid().card(u"train/lr"_s)->isVisible());
    shot(u"larger"_s);
    QTest::keyClick(&grid(), Qt::Key_Escape);
    QTRY_COMPARE(card->width(), before);
    QVERIFY(grid().card(u"train/lr"_s)->isVisible());
}

void TestCurvesPage::exports()
{
    run("a", 30);
    run("b", 30);
    open(2);
    m_page->findChild<QLineEdit *>(u"runFilter"_s)->setText(u"a"_s);
    QSignalSpy exported(m_page.get(), &CurvesPage::exported);
    m_page->exportCsv(m_folder->path(u"all.csv"_s));
    QTRY_COMPARE(exported.size(), 1); // it may be done before one waits
    const QByteArray csv = contentOf(m_folder->bytes("all.csv"));
    QCOMPARE(csv.count('\n'), 1 + m_page->shownPoints());
    QVERIFY(csv.contains("a,train/loss,2900,"));
    QVERIFY(!csv.contains("\nb,"));
    m_page->exportCsv(m_folder->path(u"one.csv"_s), u"train/lr"_s);
    QTRY_COMPARE(exported.size(), 2);
    QCOMPARE(contentOf(m_folder->bytes("one.csv")).count('\n'), 31);
    m_page->exportPictures(m_folder->path(u"all.png"_s));
    QTRY_COMPARE(exported.size(), 3);
    QCOMPARE(QImage(m_folder->path(u"all.png"_s)).size(), QSize(2880, 1680));
    m_page->exportPictures(m_folder->path(u"one.png"_s), u"train/lr"_s);
    QTRY_COMPARE(exported.size(), 4);
    QCOMPARE(QImage(m_folder->path(u"one.png"_s)).size(), QSize(1440, 840));
}

void TestCurvesPage::exportThatFailsSaysSo()
{
    const QByteArray path = run("a", 10);
    open(1);
    auto *error = m_page->findChild<ErrorPanel *>();
    m_page->exportCsv(m_folder->path(u"no such folder/a.csv"_s));
    QTRY_VERIFY(error->hasError());
    error->clear();
    m_page->exportPictures(m_folder->path(u"a/"_s + QString::fromLatin1(eventsName) + u"/a.svg"_s));
    QTRY_VERIFY(error->hasError());
    append(path, loss(10, 15, 30, 9));
    QTRY_COMPARE(m_page->shownPoints(), 36); // the logs were looked at again meanwhile, with success
    QVERIFY(error->hasError());
}

// All that officina-cli names: what may be meant to be a log first.
void TestCurvesPage::unreadFilesAreCounted()
{
    run("a", 10);
    m_folder->file("README.txt", "Run it.\n");
    m_folder->file("iris.csv", "length,width\n1,2\n");
    open(1);
    const auto *notice = m_page->findChild<QWidget *>(u"missedNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    const auto told = [&] { return notice->findChild<QLabel *>(u"missedList"_s)->text().split(u'\n'); };
    const auto all = [&] { return m_services->sources.sources().front().follower->skipped(); };
    QTRY_COMPARE(told().size(), all().size());
    const QList<LogIssue> skipped = all();
    const QStringList lines = told();
    QVERIFY(skipped.size() >= 2);
    QVERIFY2(lines.first().startsWith(u"iris.csv:"_s), qPrintable(lines.first()));
    for (const LogIssue &one : skipped)
        QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(one.file.display()); }),
                 qPrintable(one.file.display()));
    const auto labels = notice->findChildren<QLabel *>();
    const QString title = u"%1 file(s) in the opened folders were not read."_s.arg(skipped.size());
    QVERIFY(std::ranges::contains(labels, title, &QLabel::text));
}

void TestCurvesPage::damageIsSaid()
{
    const QByteArray path = run("a", 10);
    append(path, "this is no record at all, and there is nothing behind it");
    open(1);
    auto *notice = m_page->findChild<QWidget *>(u"damageNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    auto *list = m_page->findChild<QLabel *>(u"damageList"_s);
    QVERIFY(!list->isVisible());
    button(u"damageDetails"_s).click();
    QVERIFY(list->isVisible());
    QVERIFY(list->text().contains(u"tfevents"_s));
    QCOMPARE(m_page->shownPoints(), 24); // the rest is shown
    shot(u"damage"_s);
}

void TestCurvesPage::missingFolderIsSaid()
{
    run("a", 10);
    open(1);
    auto *error = m_page->findChild<ErrorPanel *>();
    QVERIFY(!error->hasError());
    QVERIFY(QDir(m_folder->path(u"a"_s)).removeRecursively());
    QVERIFY(QDir().rmdir(m_folder->path()));
    QTRY_VERIFY(error->hasError());
    QCOMPARE(m_page->shownPoints(), 24); // what was read stays
    QVERIFY(m_page->findChild<QWidget *>(u"curvesAge"_s)->isVisible());
    shot(u"error"_s);
}

void TestCurvesPage::runWithoutASiteIsSaid()
{
    m_page->openRun({RemotePath("/runs/1"), u"1 train"_s});
    QVERIFY(m_page->findChild<ErrorPanel *>()->hasError());
}

void TestCurvesPage::dropOpens()
{
    run("a", 10);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder->path())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_COMPARE(m_page->shownRuns(), 1);
}

void TestCurvesPage::closesAndReopens()
{
    run("a", 10);
    open(1);
    m_page->openFolder(m_folder->path()); // the same again is not twice
    QTRY_COMPARE(m_page->shownRuns(), 1);
    m_page->openFolder(m_folder->path(u"a"_s)); // another folder, the same logs
    QTRY_COMPARE(m_page->shownRuns(), 2);
    auto *runs = m_page->findChild<RunList *>();
    Q_EMIT runs->closeRequested(list().model()->index(0, 0).data(Qt::UserRole + 3).toString());
    QTRY_COMPARE(m_page->shownRuns(), 1);
    Q_EMIT runs->closeRequested(list().model()->index(0, 0).data(Qt::UserRole + 3).toString());
    QTRY_COMPARE(m_page->shownRuns(), 0);
    QVERIFY(button(u"curvesEmptyAction"_s).isVisible());
}

void TestCurvesPage::longSeriesStayFewPoints()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += scalarRecord("loss", i, i, i == 71'234 ? 99.0F : float(i % 10));
    m_folder->file("long/" + eventsName, bytes);
    open(1);
    QTRY_COMPARE(m_page->shownPoints(), 100'000);
    QTRY_VERIFY(!chart(u"loss"_s).series().isEmpty());
    const auto *line = qobject_cast<QXYSeries *>(chart(u"loss"_s).series().first());
    QTRY_VERIFY(line->count() > 1000);
    QVERIFY2(line->count() <= 4 * m_page->width(), QByteArray::number(line->count()));
    const auto points = line->points();
    QVERIFY(std::ranges::any_of(points, [](const QPointF &point) { return point == QPointF(71'234, 99); }));
}

void TestCurvesPage::manyRuns()
{
    for (int i = 0; i < 60; ++i)
        run("run " + QByteArray::number(i).rightJustified(3, '0'), 30, 10 + i, quint32(i));
    open(60);
    QTRY_VERIFY(!chart(u"train/loss"_s).series().isEmpty());
    QCOMPARE(chart(u"train/loss"_s).series().size(), 60 * 3);
    shot(u"many"_s);
}

void TestCurvesPage::pointsModelIsSound()
{
    PointsModel model;
    QAbstractItemModelTester tester(&model);
    const auto series = std::make_shared<Series>();
    series->append({1, qQNaN(), qQNaN()});
    model.show({{u"a"_s, 0, series, 0}, {u"empty"_s, 1, std::make_shared<Series>(), 0}, {u"b"_s, 2, series, 0}}, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, PointsModel::Run).data().toString(), u"b"_s);
    QCOMPARE(model.index(0, PointsModel::Value).data().toString(), u"NaN"_s);
    QCOMPARE(model.index(0, PointsModel::Time).data().toString(), QString());
    series->append({2, 3, 4});
    QCOMPARE(model.rowCount(), 2);
    model.show({{u"a"_s, 0, series, 0}}, {});
    QCOMPARE(model.rowCount(), 2);
}

QTEST_MAIN(TestCurvesPage)
#include "tst_curvespage.moc"
