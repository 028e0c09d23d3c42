// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures in words; see the header. QLocale knows the separators and the names of units and
// months; the sentences around them are translated.
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace officina::formats {

using namespace Qt::StringLiterals;

namespace {

// "1er", as French writes a first, which no locale's data have.
QString withFirst(QString text, const QDate &date, const QLocale &locale)
{
    static const QRegularExpression first(u"(?<!\\S)1(?=\\s\\p{L})"_s);
    return locale.language() == QLocale::French && date.day() == 1 ? text.replace(first, u"1er"_s) : text;
}

} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString decimal(double value, int maxDecimals)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', maxDecimals);
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString percent(double fraction)
{
    // Never 100 % before the end, never 0 % after the start.
    double value = std::round(fraction * 100);
    if (fraction < 1)
        value = std::min(value, 99.0);
    if (fraction > 0)
        value = std::max(value, 1.0);
    //: A share of 100; some languages put a space before the sign.
    return QCoreApplication::translate("Formats", "%1 %").arg(QLocale().toString(value, 'f', 0));
}

QString bytes(qint64 count)
{
    if (count < 1000) // QLocale has one form alone
        return QCoreApplication::translate("Formats", "%n byte(s)", nullptr, int(count));
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString speed(double bytesPerSecond)
{
    //: A speed: %1 is a size such as "412 MB".
    return QCoreApplication::translate("Formats", "%1/s").arg(bytes(qint64(bytesPerSecond)));
}

QString duration(qint64 seconds)
{
    seconds = std::max<qint64>(0, seconds);
    const auto two = [](const QString &pattern, qint64 a, qint64 b) { return pattern.arg(number(a), number(b)); };
    if (seconds < 60)
        return QCoreApplication::translate("Formats", "%1 s").arg(number(seconds));
    if (seconds < 3600) {
        return seconds % 60 == 0
            ? QCoreApplication::translate("Formats", "%1 min").arg(number(seconds / 60))
            : two(QCoreApplication::translate("Formats", "%1 min %2 s"), seconds / 60, seconds % 60);
    }
    const qint64 minutes = seconds / 60;
    if (minutes < 24 * 60) {
        return minutes % 60 == 0
            ? QCoreApplication::translate("Formats", "%1 h").arg(number(minutes / 60))
            : two(QCoreApplication::translate("Formats", "%1 h %2 min"), minutes / 60, minutes % 60);
    }
    const qint64 hours = minutes / 60;
    //: d stands for days.
    return hours % 24 == 0 ? QCoreApplication::translate("Formats", "%1 d").arg(number(hours / 24))
               //: d stands for days.
                           : two(QCoreApplication::translate("Formats", "%1 d %2 h"), hours / 24, hours % 24);
}

QString walltime(qint64 seconds)
{
    seconds = std::max<qint64>(0, seconds);
    const qint64 days = seconds / 86400;
    const QString clock = u"%1:%2:%3"_s.arg(seconds % 86400 / 3600, 2, 10, QChar(u'0'))
                              .arg(seconds % 3600 / 60, 2, 10, QChar(u'0'))
                              .arg(seconds % 60, 2, 10, QChar(u'0'));
    return days == 0 ? clock : u"%1-%2"_s.arg(days).arg(clock);
}

QString gpuHours(double hours)
{
    return QCoreApplication::translate("Formats", "%1 GPU-h").arg(decimal(hours, hours < 10 ? 2 : 0));
}

QString hoursLeft(double hours)
{
    // The tenth is counted from above: binary 0.3 * 10 is a little less than 3.
    return decimal(std::floor(hours * 10 + 1e-6) / 10, 1);
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 1) // a clock that runs ahead is no reason to speak of the future
        return QCoreApplication::translate("Formats", "now");
    if (seconds < 60)
        return QCoreApplication::translate("Formats", "%1 s ago").arg(number(seconds));
    if (seconds < 3600)
        return QCoreApplication::translate("Formats", "%1 min ago").arg(number(seconds / 60));
    if (seconds < 24 * 3600)
        return QCoreApplication::translate("Formats", "%1 h ago").arg(number(seconds / 3600));
    const int days = int(seconds / 86400);
    if (days < 7)
        return QCoreApplication::translate("Formats", "%n day(s) ago", nullptr, days);
    return date(then.toLocalTime().date());
}

QString date(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString longDate(const QDate &date, const QLocale &locale)
{
    return withFirst(locale.toString(date, QLocale::LongFormat), date, locale);
}

QString longMoment(const QDateTime &time, const QLocale &locale)
{
    return withFirst(locale.toString(time, QLocale::LongFormat), time.date(), locale);
}

QString dayAs(const QString &format, const QDate &date, const QLocale &locale)
{
    return withFirst(locale.toString(date, format), date, locale);
}

QString moment(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), u"HH:mm"_s);
    return local.date() == QDate::currentDate()
        ? clock
        : QCoreApplication::translate("Formats", "%1 %2", "date, time of day").arg(date(local.date()), clock);
}

QString dateTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), u"HH:mm"_s);
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return QCoreApplication::translate("Formats", "today %1").arg(clock);
    if (days == 1)
        return QCoreApplication::translate("Formats", "yesterday %1").arg(clock);
    return QCoreApplication::translate("Formats", "%1 %2", "date, time of day").arg(date(local.date()), clock);
}

} // namespace officina::formats
