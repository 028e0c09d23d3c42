// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text and number; see the header.
#include "ui/factories/amountbox.h"

#include "ui/present/typednumber.h"

#include <algorithm>

namespace officina {

AmountBox::AmountBox(int decimals, double most, const QString &open, QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(decimals);
    setRange(0, most);
    setSpecialValueText(open);
    setGroupSeparatorShown(false); // half of one deleted would be read as a decimal comma
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setKeyboardTracking(true);
}

// What is being typed may not be a number yet: "", "0,".
QValidator::State AmountBox::validate(QString &text, int &) const
{
    if (text == specialValueText())
        return QValidator::Acceptable;
    const auto belongs = [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u".,'’").contains(c); };
    if (!std::ranges::all_of(text, belongs))
        return QValidator::Invalid;
    const std::optional<double> number = numberIn(text);
    if (!number)
        return QValidator::Intermediate;
    return *number <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
}

// What was emptied is not known any more, and not what it was before.
void AmountBox::fixup(QString &text) const
{
    if (text.trimmed().isEmpty())
        text = specialValueText();
}

double AmountBox::valueFromText(const QString &text) const
{
    return text == specialValueText() ? minimum() : numberIn(text).value_or(minimum());
}

// "1.234" is what the user's own language takes it for; any other point or comma is a decimal one.
std::optional<double> AmountBox::numberIn(const QString &text) const
{
    const TypedNumber typed = readTyped(text, locale());
    return typed.other ? typed.other : typed.value;
}

QString AmountBox::textFromValue(double value) const
{
    QString text = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

// From what is not known the first step is to 1: the smallest amount would be of no use to anybody.
void AmountBox::stepBy(int steps)
{
    if (value() == minimum() && steps > 0)
        setValue(1);
    else
        QDoubleSpinBox::stepBy(steps);
}

} // namespace officina
