// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three numbers, and the order in which the locale writes them; see the header.
#include "ui/present/typeddate.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

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
    static const QRegularExpression form(uR"(^\s*(\d{1,4})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{1,4})\s*\.?\s*$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) { // words, other digits
        const QDate day = locale.toDate(text.trimmed(), QLocale::LongFormat);
        return day.isValid() ? day : locale.toDate(text.trimmed(), QLocale::ShortFormat);
    }
    const QString order = match.captured(1).size() == 4 ? u"yMd"_s : orderOf(locale);
    const auto part = [&](QChar letter) { return match.captured(int(order.indexOf(letter)) + 1).toInt(); };
    const int year = part(u'y');
    return {year < 100 ? year + 2000 : year, part(u'M'), part(u'd')};
}

QString typedDateText(const QDate &day, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return locale.toString(day, format);
}

} // namespace officina
