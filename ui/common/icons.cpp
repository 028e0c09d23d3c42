// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rendering of the icon set; see the header. The colour is looked up when painting, so an icon
// made once is right in every scheme.
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QString &name, const QColor &colour)
{
    QFile file(u":/officina/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", qPrintable(name));
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

// Rendering an SVG costs a hundred microseconds; a table of files asks for the same few again
// and again.
QPixmap rendered(const QString &name, const QSize &pixels, const QColor &colour)
{
    if (pixels.isEmpty())
        return {};
    const QString key =
        u"officina-icon/%1/%2/%3x%4"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, colour));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine : public QIconEngine
{
public:
    Engine(QString name, QColor fixed) : m_name(std::move(name)), m_fixed(fixed) {}

    QIconEngine *clone() const override { return new Engine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        drawIcon(painter, m_name, rect, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, size, colour(mode, state));
    }

    // The size is in points: "scale" pixels each.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap = rendered(m_name, (QSizeF(size) * scale).toSize(), colour(mode, state));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Colours &colours = Colours::of(palette);
        if (mode == QIcon::Disabled)
            return colours.faint;
        if (m_fixed.isValid())
            return m_fixed;
        return state == QIcon::On ? colours.accent : colours.text;
    }

    QString m_name;
    QColor m_fixed;
};

QColor colourOf(IconView::Colour colour, const QPalette &palette)
{
    const Colours &colours = Colours::of(palette);
    switch (colour) {
    case IconView::Colour::Text: return colours.text;
    case IconView::Colour::Muted: return colours.muted;
    case IconView::Colour::Accent: return colours.accent;
    case IconView::Colour::Good: return colours.good;
    case IconView::Colour::Warning: return colours.warning;
    case IconView::Colour::Bad: return colours.bad;
    }
    return colours.text;
}

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new Engine(name, {}));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new Engine(name, colour));
}

void drawIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = rendered(name, (rect.size() * ratio).toSize(), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QIcon applicationIcon()
{
    return icon(u"officina"_s); // by our own renderer: needs no icon plugin of Qt
}

IconView::IconView(const QString &name, int size, Colour colour, QWidget *parent)
    : QWidget(parent), m_name(name), m_colour(colour)
{
    setFixedSize(size, size);
}

void IconView::setIcon(const QString &name, Colour colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(&painter, m_name, rect(), colourOf(m_colour, palette()));
}

} // namespace officina
