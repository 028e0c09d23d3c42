// SPDX-License-Identifier: GPL-3.0-or-later
//
// A curve at a glance: one line under its title, without axes; the tool tip tells the values. A click
// is for whoever wants more.
#pragma once

#include "ui/present/curves/curvelines.h"

#include <QtWidgets/QAbstractButton>

namespace officina {

class CurveGlance : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Ink { Accent, Good };

    CurveGlance(const QString &objectName, Ink ink, QWidget *parent = nullptr);

    // range: of the values shown; an empty one fits them.
    void set(const QString &title, const Series &series, const Extent &range = {});
    void setUnit(const QString &pattern) { m_unit = pattern; } // "%1 %"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QString tipAt(double x) const;

    Ink m_ink;
    QString m_unit;
    PreparedLine m_line;
    Extent m_range;
};

} // namespace officina
