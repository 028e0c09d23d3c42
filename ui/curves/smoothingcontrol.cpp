// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much curves are smoothed; see the header.
#include "ui/curves/smoothingcontrol.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QSlider>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000; // of the slider

} // namespace

SmoothingControl::SmoothingControl(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto *label = makeLabel(tr("Smoothing"), LabelRole::Muted);
    label->setWordWrap(false);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(u"smoothingSlider"_s);
    slider->setAccessibleName(tr("Smoothing"));
    slider->setRange(0, steps - 1);
    slider->setFixedWidth(96);
    auto *number = new QDoubleSpinBox;
    number->setObjectName(u"smoothing"_s);
    number->setAccessibleName(tr("Smoothing"));
    number->setRange(0, 0.999);
    number->setDecimals(3);
    number->setSingleStep(0.05);
    number->setFixedWidth(number->fontMetrics().horizontalAdvance(QLocale().toString(0.999)) + 46); // and its arrows
    label->setBuddy(number);
    connect(slider, &QSlider::valueChanged, this, [number](int value) { number->setValue(double(value) / steps); });
    connect(number, &QDoubleSpinBox::valueChanged, this, [this, slider](double value) {
        const QSignalBlocker quiet(slider);
        slider->setValue(qRound(value * steps));
        Q_EMIT changed(value);
    });
    row->addWidget(label);
    row->addWidget(slider);
    row->addWidget(number);
}

} // namespace officina
