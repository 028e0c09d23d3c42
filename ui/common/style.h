// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fusion, but for the marks of check boxes and radio buttons: it outlines them in a shade of the
// window's colour, which cannot be seen in the dark scheme. And no button of a dialog has an icon: those of Qt's own
// would look unlike all others. No list, number or slider changes because a page scrolls under the pointer, and the
// lists that open have room for all their rows.
#pragma once

#include <QtWidgets/QProxyStyle>

namespace officina {

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;

private:
    QObject *m_guard; // of fields with values
};

} // namespace officina
