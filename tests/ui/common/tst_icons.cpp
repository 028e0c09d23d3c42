// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every icon of the set can be drawn, at one and two device pixels per point, and takes the colour
// of the scheme at the moment of painting.
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

// The colour of the most opaque pixel; invalid where nothing was drawn.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor found;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > most) {
                most = colour.alpha();
                found = QColor(colour.rgb());
            }
        }
    }
    return found;
}

// Antialiasing and premultiplication cost a few steps of each channel.
bool isClose(const QColor &a, const QColor &b)
{
    return a.isValid() && std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12
        && std::abs(a.blue() - b.blue()) < 12;
}

} // namespace

class tst_Icons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfNothing()
    {
        QTest::failOnWarning();
        QVERIFY(icon(u"search"_s).pixmap(QSize(0, 0)).isNull());
        QVERIFY(icon(u"search"_s).pixmap(QSize(0, 16)).isNull());
        QPixmap canvas(8, 8);
        QPainter painter(&canvas);
        drawIcon(&painter, u"search"_s, QRectF(2, 2, 0, 4), Qt::red);
    }

    void drawn_data()
    {
        QTest::addColumn<QString>("name");
        const QDir icons(QStringLiteral(OFFICINA_SOURCE_DIR "/resources/icons"));
        const QStringList files = icons.entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            if (name != "officina"_L1) // has its own colours
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void drawn()
    {
        QFETCH(QString, name);
        for (const double ratio : {1.0, 2.0}) {
            const QPixmap pixmap = icon(name).pixmap(QSize(20, 20), ratio);
            QCOMPARE(pixmap.size(), QSize(20, 20) * ratio);
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
            QVERIFY(isClose(ink(pixmap), Colours::of(QApplication::palette()).text));
        }
    }

    void followTheScheme()
    {
        Theme theme(*qApp);
        const QIcon home = icon(u"home"_s);
        theme.setScheme(Scheme::Light);
        QVERIFY(isClose(ink(home.pixmap(20, 20)), Colours::light().text));
        theme.setScheme(Scheme::Dark);
        QVERIFY(isClose(ink(home.pixmap(20, 20)), Colours::dark().text));
        QVERIFY(isClose(ink(home.pixmap(QSize(20, 20), QIcon::Disabled)), Colours::dark().faint));
        QVERIFY(isClose(ink(home.pixmap(QSize(20, 20), QIcon::Normal, QIcon::On)), Colours::dark().accent));
        const QIcon white = icon(u"home"_s, Qt::white);
        QVERIFY(isClose(ink(white.pixmap(20, 20)), Qt::white));
    }

    void applicationMark() { QVERIFY(!applicationIcon().pixmap(64, 64).isNull()); }
};

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
