// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much curves are smoothed, by a slider or as a number.
#pragma once

#include <QtWidgets/QWidget>

namespace officina {

class SmoothingControl : public QWidget
{
    Q_OBJECT

public:
    explicit SmoothingControl(QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(double smoothing); // 0 to 0.999
};

} // namespace officina
