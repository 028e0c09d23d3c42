// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three numbers, and the order in which the locale writes them; see the header.
#include "ui/present/typeddate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::TypedDate)
};

// Three numbers with any separator; Bulgarian writes "г." for the year behind them.
QRegularExpressionMatch numbersIn(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{1,4})\s*([-./ ])\s*(\d{1,2})\s*[-./ ]\s*(\d{1,4})\s*\.?[\s\x{a0}\x{202f}]*(?:г\s*\.?)?\s*$)"_s);
    return form.match(text);
}

// "dMy" for "dd/MM/yyyy".
QString orderOf(const QLocale &locale)
{
    QString order;
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        if (u"dMy"_s.contains(c) && !order.contains(c))
            order += c;
    }
    return order.size() == 3 ? order : u"yMd"_s;
}

} // namespace

QDate readTypedDate(const QString &text, const QLocale &locale)
{
    const QRegularExpressionMatch match = numbersIn(text);
    if (!match.hasMatch()) { // words, other digits
        const QString words = text.trimmed().replace("1er "_L1, "1 "_L1); // as French writes a first
        const QDate day = locale.toDate(words, QLocale::LongFormat);
        return day.isValid() ? day : locale.toDate(words, QLocale::ShortFormat);
    }
    QString order = match.captured(1).size() == 4 ? u"yMd"_s : orderOf(locale);
    if (match.captured(4).size() == 4 && order.startsWith(u'y')) // the year is last, whatever the locale does
        order = u"dMy"_s;
    const QStringList parts{match.captured(1), match.captured(3), match.captured(4)};
    const auto part = [&](QChar letter) { return parts.at(order.indexOf(letter)).toInt(); };
    const int year = part(u'y');
    return {year < 100 ? year + 2000 : year, part(u'M'), part(u'd')};
}

TypedDate readTypedDateAnywhere(const QString &text, const QLocale &locale)
{
    TypedDate read{readTypedDate(text, locale)};
    const QRegularExpressionMatch match = numbersIn(text);
    const bool isIso = match.captured(1).size() == 4;
    const bool isDayFirst = match.captured(2) == "."_L1 && orderOf(locale) == "dMy"_L1;
    if (!read.day.isValid() || !match.hasMatch() || isIso || isDayFirst || read.day.day() == read.day.month())
        return read;
    read.other = QDate(read.day.year(), read.day.day(), read.day.month()); // invalid where there is no such month
    return read;
}

QString twoDaysText(const QString &text, const TypedDate &read)
{
    //: %1 is what was typed: “01/02/2027”; %2 and %3 are days as 2027-02-01
    return Say::tr("“%1” can mean %2 or %3. Write the one that is meant.")
        .arg(text.trimmed(), read.day.toString(Qt::ISODate), read.other.toString(Qt::ISODate));
}

QString typedDateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString typedDateText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, typedDateFormat(locale));
}

} // namespace officina
