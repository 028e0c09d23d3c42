// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project's own icons (resources/icons/*.svg, 20 × 20, drawn in currentColor), painted in the
// text colour of the moment and sharp at every device pixel ratio: a change of scheme needs no
// new icons.
#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

namespace officina {

// name: a file of resources/icons without ".svg". Disabled icons are faint, checked ones (QIcon::On)
// and selected ones in the accent colour, all others in the text colour.
QIcon icon(const QString &name);

// The same drawing in one given colour, e.g. white on a filled button.
QIcon icon(const QString &name, const QColor &colour);

// Draws an icon into a rectangle: for delegates and widgets that paint by themselves.
void drawIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour);

// The program's own mark, in its own colours.
QIcon applicationIcon();

// An icon as a widget: what a QLabel with a pixmap cannot do, it follows the scheme.
class IconView : public QWidget
{
    Q_OBJECT

public:
    enum class Colour { Text, Muted, Accent, Good, Warning, Bad };

    explicit IconView(const QString &name, int size = 20, Colour colour = Colour::Text, QWidget *parent = nullptr);
    void setIcon(const QString &name, Colour colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Colour m_colour;
};

} // namespace officina
