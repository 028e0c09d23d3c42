// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking closer on the curves page: zooming and panning by hand and by keys, outliers, scales.
#include "tests/ui/curves/curvespagefixture.h"

using namespace officina;
using namespace officina::testing;

namespace {

const QString lossTag = u"train/loss"_s;
const QString rateTag = u"train/lr"_s;

} // namespace

class TestCurvesLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void dragSelectsARangeEverywhere();
    void wheelZoomsAroundThePointer();
    void draggingPans();
    void keysZoomAndPan();
    void anotherAxisShowsAll();
    void growsWhileZoomed();
    void outliersAreLeftOut();
    void logarithmicSteps();
    void exportShowsWhatIsSeen();
    void narrowAndDark();

private:
    double from(const QString &tag = lossTag) const { return m->axis(tag, Qt::Horizontal).min(); }
    double to(const QString &tag = lossTag) const { return m->axis(tag, Qt::Horizontal).max(); }
    void wheel(int turned, Qt::KeyboardModifiers keys, double at);

    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesLook::init()
{
    m = std::make_unique<CurvesPageFixture>();
    m->start();
    m->run("a", 101, 20, 1);
    m->run("b", 101, 40, 2);
    m->open(2);
    QTRY_VERIFY(m->hasChart(lossTag) && m->hasChart(rateTag));
    QCOMPARE(to(), 10'000.0);
}

void TestCurvesLook::wheel(int turned, Qt::KeyboardModifiers keys, double at)
{
    const QPointF place = m->inPlot(lossTag, at);
    QWidget *surface = m->surface(lossTag);
    QWheelEvent event(place, surface->mapToGlobal(place), {}, {0, turned}, Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(surface, &event);
}

void TestCurvesLook::dragSelectsARangeEverywhere()
{
    QVERIFY(!m->button(u"zoomReset"_s).isVisible());
    const double height = m->axis(lossTag, Qt::Vertical).max() - m->axis(lossTag, Qt::Vertical).min();
    QTest::mousePress(m->surface(lossTag), Qt::LeftButton, {}, m->inPlot(lossTag, 0.5));
    QTest::mouseMove(m->surface(lossTag), m->inPlot(lossTag, 0.8));
    m->picture(u"band"_s);
    QCOMPARE(to(), 10'000.0); // not before the hand lets go
    QTest::mouseRelease(m->surface(lossTag), Qt::LeftButton, {}, m->inPlot(lossTag, 0.8));
    QVERIFY2(std::abs(from() - 5000) < 60, QByteArray::number(from()));
    QVERIFY2(std::abs(to() - 8000) < 60, QByteArray::number(to()));
    QCOMPARE(from(rateTag), from());
    QCOMPARE(to(rateTag), to());
    // The vertical axis fits what is in view.
    QVERIFY(m->axis(lossTag, Qt::Vertical).max() - m->axis(lossTag, Qt::Vertical).min() < height / 2);
    QVERIFY(m->button(u"zoomReset"_s).isVisible());
    m->picture(u"zoomed"_s);

    QTest::mouseDClick(m->surface(rateTag), Qt::LeftButton, {}, m->inPlot(rateTag, 0.5));
    QCOMPARE(from(), 0.0);
    QCOMPARE(to(), 10'000.0);
    QVERIFY(!m->button(u"zoomReset"_s).isVisible());

    m->drag(lossTag, 0.9, 0.4); // the other way round
    QVERIFY(std::abs(from() - 4000) < 60 && std::abs(to() - 9000) < 60);
    m->button(u"zoomReset"_s).click();
    QCOMPARE(to(), 10'000.0);
}

void TestCurvesLook::wheelZoomsAroundThePointer()
{
    wheel(120, {}, 0.5);
    QCOMPARE(to() - from(), 10'000.0); // that scrolls the page
    wheel(120, Qt::ControlModifier, 0.25);
    QVERIFY(std::abs(to() - from() - 8000) < 1);
    QVERIFY2(std::abs(from() + 0.25 * 8000 - 2500) < 40, QByteArray::number(from())); // 2500 stays where it was
    wheel(-120, Qt::ControlModifier, 0.25);
    QVERIFY(!m->button(u"zoomReset"_s).isVisible());
    for (int i = 0; i < 200; ++i) // no further than makes sense
        wheel(120, Qt::ControlModifier, 0.5);
    QVERIFY(to() - from() >= 1);
}

void TestCurvesLook::draggingPans()
{
    m->drag(lossTag, 0.4, 0.6);
    const double width = to() - from();
    m->drag(lossTag, 0.75, 0.25, Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY2(std::abs(from() - 5000) < 80, QByteArray::number(from()));
    QVERIFY(std::abs(to() - from() - width) < 1);
    m->drag(lossTag, 0.25, 0.75, Qt::MiddleButton);
    QVERIFY2(std::abs(from() - 4000) < 80, QByteArray::number(from()));
    for (int i = 0; i < 10; ++i) // not beyond what there is
        m->drag(lossTag, 0.1, 0.9, Qt::MiddleButton);
    QCOMPARE(from(), 0.0);
    QVERIFY(std::abs(to() - from() - width) < 1);
}

void TestCurvesLook::keysZoomAndPan()
{
    ChartView &view = m->view(lossTag);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(to() - from() < 7000);
    QCOMPARE(from(rateTag), from());
    const double before = from();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(from() > before);
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(std::abs(from() - before) < 1);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(to() - from(), 10'000.0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(to() - from(), 10'000.0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(to() - from(), 10'000.0);
}

void TestCurvesLook::anotherAxisShowsAll()
{
    m->drag(lossTag, 0.4, 0.6);
    m->button(u"axisRelative"_s).click();
    QCOMPARE(from(), 0.0);
    QCOMPARE(to(), 200.0);
    QVERIFY(!m->button(u"zoomReset"_s).isVisible());
    QVERIFY(!m->button(u"logSteps"_s).isEnabled());
}

void TestCurvesLook::growsWhileZoomed()
{
    m->drag(lossTag, 0.4, 0.6);
    const double before = from();
    m->run("c", 301, 20, 3);
    QTRY_COMPARE(m->m_page->shownRuns(), 3);
    QCOMPARE(from(), before);
    m->button(u"zoomReset"_s).click();
    QCOMPARE(to(), 30'000.0);
}

void TestCurvesLook::outliersAreLeftOut()
{
    QByteArray bytes = tfRecord(versionEvent());
    for (int i = 0; i < 200; ++i)
        bytes += scalarRecord("spiky", i, i, i % 50 == 7 ? 1e6F : float(i % 10));
    m->m_folder.file("spiky/" + eventsName, bytes);
    QTRY_VERIFY(m->grid().card(u"spiky"_s));
    m->grid().ensureWidgetVisible(m->grid().card(u"spiky"_s));
    QTRY_VERIFY(m->hasChart(u"spiky"_s));
    QVERIFY(m->axis(u"spiky"_s, Qt::Vertical).max() >= 1e6);
    m->button(u"ignoreOutliers"_s).click();
    QVERIFY(m->axis(u"spiky"_s, Qt::Vertical).max() < 20);
    QVERIFY(m->axis(u"spiky"_s, Qt::Vertical).min() > -5);
    m->picture(u"outliers"_s);
    m->button(u"ignoreOutliers"_s).click();
    QVERIFY(m->axis(u"spiky"_s, Qt::Vertical).max() >= 1e6);
}

void TestCurvesLook::logarithmicSteps()
{
    m->button(u"logSteps"_s).click();
    QCOMPARE(from(), 2.0); // step 0 has no logarithm, the first after it is 100
    QCOMPARE(to(), 4.0);
    const auto points = qobject_cast<QXYSeries *>(m->chart(lossTag).series().first())->points();
    QCOMPARE(points.first().x(), 2.0);
    QCOMPARE(points.size(), 100);
    QVERIFY(std::ranges::is_sorted(points, {}, &QPointF::x));
    m->picture(u"logsteps"_s);
    m->drag(lossTag, 0.5, 1);
    QVERIFY(std::abs(from() - 3) < 0.03); // from 1000 on
    QCOMPARE(from(rateTag), from());
    m->button(u"logSteps"_s).click();
    QVERIFY2(std::abs(from() - 1000) < 60, QByteArray::number(from())); // the same stretch
}

void TestCurvesLook::exportShowsWhatIsSeen()
{
    const QImage all = m->m_page->picture(lossTag);
    m->drag(lossTag, 0.4, 0.6);
    QVERIFY(m->m_page->picture(lossTag) != all);
    m->button(u"zoomReset"_s).click();
    QCOMPARE(m->m_page->picture(lossTag), all);
}

void TestCurvesLook::narrowAndDark()
{
    m->drag(lossTag, 0.2, 0.8);
    m->m_page->resize(854, 640); // what a window of 1024 leaves beside the rail
    m->picture(u"narrow"_s);
    QVERIFY2(m->m_page->minimumSizeHint().width() <= 854, QByteArray::number(m->m_page->minimumSizeHint().width()));
    m->m_page->resize(1430, 900);
    m->m_theme->setScheme(Scheme::Dark);
    m->picture(u"wide-dark"_s);
}

QTEST_MAIN(TestCurvesLook)
#include "tst_curveslook.moc"
