// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fusion, but for the marks of check boxes and radio buttons: it outlines them in a shade of the
// window's colour, which cannot be seen in the dark scheme.
#pragma once

#include <QtWidgets/QProxyStyle>

namespace officina {

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace officina
