// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as people type them; see the header.
#include "ui/present/typednumber.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// Digits in threes after the first one to three.
bool isGrouped(const QString &digits, QChar separator)
{
    const QStringList groups = digits.split(separator);
    const qsizetype first = groups.front().size();
    return first >= 1 && first <= 3 && groups.front() != "0"_L1
        && std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

QString without(QString text, QChar separator)
{
    return text.remove(separator);
}

QString withPoint(QString text, QChar decimal)
{
    return text.replace(decimal, u'.');
}

} // namespace

TypedNumber readTyped(const QString &text, const QLocale &locale)
{
    static const QRegularExpression spaces(u"[\\s'’]"_s); // that separate thousands somewhere
    static const QRegularExpression form(u"^([+-]?)(\\d[\\d.,]*|[.,]\\d+)((?:[eE][+-]?\\d+)?)$"_s);
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-').remove(spaces);
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch()) { // other digits than ours
        bool isNumber = false;
        const double value = locale.toDouble(text.trimmed(), &isNumber);
        return isNumber && std::isfinite(value) ? TypedNumber{value} : TypedNumber{};
    }
    const QString sign = match.captured(1);
    const QString digits = match.captured(2);
    const QString exponent = match.captured(3);
    const auto number = [&](const QString &unsignedText) { return numberOf(sign + unsignedText + exponent); };
    const qsizetype points = digits.count(u'.');
    const qsizetype commas = digits.count(u',');
    if (points + commas == 0)
        return {number(digits)};
    if (points > 0 && commas > 0) { // the last one is the decimal sign, the others are in front of thousands
        const QChar decimal = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',';
        const QChar group = decimal == u'.' ? u',' : u'.';
        const QString whole = digits.section(decimal, 0, 0);
        if (digits.count(decimal) > 1 || !isGrouped(whole, group))
            return {};
        return {number(withPoint(without(digits, group), decimal))};
    }
    const QChar separator = points > 0 ? u'.' : u',';
    if (points + commas > 1)
        return isGrouped(digits, separator) ? TypedNumber{number(without(digits, separator))} : TypedNumber{};
    const TypedNumber decimal{number(withPoint(digits, separator))};
    const bool isOurs = locale.decimalPoint() == separator;
    if (isOurs || !exponent.isEmpty() || !isGrouped(digits, separator))
        return decimal;
    return {decimal.value, number(without(digits, separator))};
}

TypedNumber readTypedAnywhere(const QString &text, const QLocale &locale)
{
    const TypedNumber read = readTyped(text, locale);
    const TypedNumber withPoint = readTyped(text, QLocale::c());
    const TypedNumber withComma = readTyped(text, QLocale(QLocale::German));
    return !read.isClear() ? read : withPoint.other ? withPoint : withComma.other ? withComma : read;
}

TypedNumber readTypedWhole(const QString &text, const QLocale &locale)
{
    static const QRegularExpression thousands(uR"(^\s*[+-]?[1-9]\d{0,2}[.,]\d{3}\s*$)"_s);
    if (thousands.match(text).hasMatch())
        return readTyped(QString(text).remove(u'.').remove(u','), locale);
    return readTyped(text, locale);
}

QString typedText(double value, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString text = plain.toString(value, 'g', 12);
    return readTypedAnywhere(text, locale).isClear() ? text : text + locale.zeroDigit();
}

} // namespace officina
