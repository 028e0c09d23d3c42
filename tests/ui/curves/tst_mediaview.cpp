// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards of histograms, images and texts: what they show, step by step, and what hostile logs get.
#include "ui/curves/media/mediacard.h"
#include "ui/curves/media/mediaview.h"
#include "ui/present/curves/histogramimage.h"

#include "ui/common/theme.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTextBrowser>

#include <cmath>
#include <numeric>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QColor colour, QSize size = {8, 8})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

Media histograms(int steps)
{
    Media media(Media::Kind::Histogram);
    for (int step = 0; step < steps; ++step) {
        MediaSample sample{step * 100, 0};
        for (int bucket = 0; bucket < 30; ++bucket) {
            const double left = -3 + bucket * 0.2;
            const double middle = left + 0.1 - 1.5 + 3.0 * step / steps;
            sample.buckets.push_back({left, left + 0.2, 1000 * std::exp(-middle * middle * 4)});
        }
        media.add(sample);
    }
    return media;
}

bool isShown(const QWidget &card, QColor colour)
{
    const QImage image = const_cast<QWidget &>(card).grab().toImage();
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestMediaView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bins();
    void emptyHistograms();
    void imageAtAStep();
    void badImages();
    void text();
    void cardsOfATagGoTogether();
    void staysAtItsStep();
    void pictures();
};

void TestMediaView::bins()
{
    using Bins = std::vector<double>;
    QCOMPARE(binned({{0, 2, 4}}, 0, 4, 4), (Bins{2, 2, 0, 0}));
    QCOMPARE(binned({{1, 1, 3}, {0, 4, 4}}, 0, 4, 4), (Bins{1, 4, 1, 1}));
    QCOMPARE(binned({{4, 4, 3}}, 0, 4, 4), (Bins{0, 0, 0, 3})); // the upper end belongs to the last
    QCOMPARE(binned({{0, 1, 1}}, 0, 0, 3), (Bins{0, 0, 0}));
    QCOMPARE(binned({}, 0, 1, 0), (Bins{0}));
    const Media one = histograms(1);
    const Bins many = binned(one.samples[0].buckets, -3, 3, 77);
    double sum = 0;
    for (const HistogramBucket &bucket : one.samples[0].buckets)
        sum += bucket.count;
    QVERIFY(std::abs(std::accumulate(many.begin(), many.end(), 0.0) - sum) < sum * 1e-9);
}

// Nothing in them, one value, or the ends of the range: drawn or said, never a crash.
void TestMediaView::emptyHistograms()
{
    const double most = std::numeric_limits<double>::max();
    for (const std::vector<HistogramBucket> &buckets :
         {std::vector<HistogramBucket>{}, {{2, 2, 1}}, {{0, 0, 1}}, {{-most, most, 1}}, {{0, 1, 1e308}}}) {
        Media media(Media::Kind::Histogram);
        media.add({0, 0, {}, buckets});
        for (const QSize size : {QSize(400, 300), QSize(20, 10), QSize(1, 1)}) {
            QImage image(size, QImage::Format_RGB32);
            QPainter painter(&image);
            paintHistograms(painter, image.rect(), {&media.samples, 0});
        }
    }
}

void TestMediaView::imageAtAStep()
{
    Media media(Media::Kind::Image);
    media.add({10, 0, png(Qt::red)});
    media.add({20, 0, png(Qt::blue)});
    MediaCard card(u"samples/0"_s, Media::Kind::Image);
    card.show(u"run"_s, 0, media);
    card.resize(400, 320);
    QVERIFY(isShown(card, Qt::blue)); // the newest first
    auto *slider = card.findChild<QSlider *>(u"mediaStep"_s);
    QSignalSpy chosen(&card, &MediaCard::stepChosen);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(chosen.takeFirst().first().toLongLong(), 10);
    QVERIFY(isShown(card, Qt::red));
    card.showStep(19);
    QCOMPARE(card.step(), 10);
    card.showStep(5); // before the first: that one all the same
    QCOMPARE(card.step(), 10);
    QVERIFY(chosen.isEmpty());
}

void TestMediaView::badImages()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no image"), png(Qt::red).first(40),
                                    QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")}) {
        Media media(Media::Kind::Image);
        media.add({1, 0, bytes});
        MediaCard card(u"x"_s, Media::Kind::Image);
        card.show(u"run"_s, 0, media);
        card.resize(300, 300);
        QVERIFY(!isShown(card, Qt::red));
    }
}

void TestMediaView::text()
{
    Media media(Media::Kind::Text);
    media.add({1, 0, "# Title\n\n**bold** <b>no markup</b> ![x](file:///etc/hostname)"});
    MediaCard card(u"notes"_s, Media::Kind::Text);
    card.show(u"run"_s, 0, media);
    auto *text = card.findChild<QTextBrowser *>(u"mediaText"_s);
    QVERIFY(text->toPlainText().startsWith(u"Title"_s));
    QVERIFY(text->toPlainText().contains(u"<b>no markup</b>"_s));
    QVERIFY(text->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
}

void TestMediaView::cardsOfATagGoTogether()
{
    const Media a = histograms(5);
    const Media b = histograms(3);
    MediaView view;
    view.resize(900, 700);
    view.show({{u"w"_s, u"a"_s, u"run a"_s, 0, &a},
               {u"w"_s, u"b"_s, u"run b"_s, 1, &b},
               {u"v"_s, u"a"_s, u"run a"_s, 0, &a}});
    QCOMPARE(view.cards().size(), 3);
    MediaCard *first = view.cards()[1]; // "w" of run a
    QCOMPARE(first->step(), 400);
    first->findChild<QSlider *>(u"mediaStep"_s)->setValue(1);
    QCOMPARE(view.cards()[2]->step(), 100);
    QCOMPARE(view.cards()[0]->step(), 400); // another tag
    view.show({{u"w"_s, u"b"_s, u"run b"_s, 1, &b}});
    QCOMPARE(view.cards().size(), 1);
    QCOMPARE(view.cards()[0]->step(), 100);
}

void TestMediaView::staysAtItsStep()
{
    MediaCard card(u"w"_s, Media::Kind::Histogram);
    card.show(u"run"_s, 0, histograms(3));
    QCOMPARE(card.step(), 200);
    card.show(u"run"_s, 0, histograms(6)); // it was at the end, and goes along
    QCOMPARE(card.step(), 500);
    card.showStep(100);
    card.show(u"run"_s, 0, histograms(8));
    QCOMPARE(card.step(), 100);
}

// For looking at, into the folder that OFFICINA_PICTURES names; else only that it is drawn.
void TestMediaView::pictures()
{
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    Media images(Media::Kind::Image);
    images.add({10, 0, png(Qt::darkCyan, {28, 28})});
    Media notes(Media::Kind::Text);
    notes.add({1, 0, "| name | value |\n|---|---|\n| lr | 0.001 |\n| layers | 12 |\n\nA **note** on the run."});
    Theme theme(*qApp);
    for (const bool dark : {false, true}) {
        theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
        const Media a = histograms(60);
        const Media b = histograms(7);
        MediaView view;
        view.resize(1100, 700);
        view.show({{u"layer1/weights"_s, u"a"_s, u"adam 0.001"_s, 0, &a},
                   {u"layer1/weights"_s, u"b"_s, u"sgd"_s, 1, &b},
                   {u"samples/0"_s, u"a"_s, u"adam 0.001"_s, 0, &images},
                   {u"text"_s, u"a"_s, u"adam 0.001"_s, 0, &notes}});
        view.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(isShown(view, Qt::darkCyan));
        if (!folder.isEmpty())
            view.grab().save(folder + (dark ? u"/media-dark.png"_s : u"/media.png"_s));
    }
}

QTEST_MAIN(TestMediaView)
#include "tst_mediaview.moc"
