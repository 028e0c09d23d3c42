// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number that may be very small or very large: as many decimals as were typed, a point or a comma, and 0 stands for
// what is not known.
#pragma once

#include <QtWidgets/QDoubleSpinBox>

#include <optional>

namespace officina {

class AmountBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    // Up to `most`; `open` is shown for 0.
    AmountBox(int decimals, double most, const QString &open, QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &position) const override;
    double valueFromText(const QString &text) const override;
    QString textFromValue(double value) const override;
    void fixup(QString &text) const override;
    void stepBy(int steps) override;

private:
    std::optional<double> numberIn(const QString &text) const;
};

} // namespace officina
