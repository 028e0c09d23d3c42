// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's way of writing values; see the header. Sources: "Formats" of the PBS Professional Reference
// Guide, attr_fn_time.c, attr_fn_size.c.
#include "client/schedulers/pbs/text.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace officina::pbs {

using namespace Qt::StringLiterals;

std::optional<double> secondsOf(QStringView text)
{
    const auto parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return {};
    double seconds = 0;
    for (const QStringView part : parts) {
        bool ok = false;
        const double value = part.toDouble(&ok);
        if (!ok || part.front() < u'0' || part.front() > u'9')
            return {};
        seconds = seconds * 60 + value;
    }
    return seconds < 1e12 ? std::optional(seconds) : std::nullopt;
}

QByteArray clock(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'))
        .toLatin1();
}

std::optional<qint64> bytesOf(QStringView text)
{
    text = text.trimmed();
    double factor = 1;
    if (text.endsWith(u'b', Qt::CaseInsensitive)) {
        text.chop(1);
    } else if (text.endsWith(u'w', Qt::CaseInsensitive)) {
        factor = 8;
        text.chop(1);
    }
    if (text.isEmpty())
        return {};
    const qsizetype power = QStringView(u"KMGTP").indexOf(text.back().toUpper());
    for (qsizetype i = 0; i <= power; ++i)
        factor *= 1024;
    if (power >= 0)
        text.chop(1);
    bool ok = false;
    const double bytes = text.toDouble(&ok) * factor;
    if (!ok || !(bytes >= 0) || bytes > 9e18)
        return {};
    return qint64(bytes);
}

QDateTime timeOf(QStringView text)
{
    static constexpr std::array months{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
                                       "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    const auto words = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 5)
        return {};
    int month = 0;
    while (month < 12 && words[1] != months[size_t(month)])
        ++month;
    const QDate date(words[4].toInt(), month + 1, words[2].toInt());
    const QTime time = QTime::fromString(words[3].toString(), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    return {date, time, QTimeZone::UTC};
}

std::optional<qint64> inChunks(QStringView chunks, QStringView resource)
{
    std::optional<double> sum;
    for (QStringView chunk : chunks.split(u'+')) {
        while (chunk.startsWith(u'('))
            chunk = chunk.sliced(1);
        while (chunk.endsWith(u')'))
            chunk.chop(1);
        const auto parts = chunk.split(u':');
        bool isNumber = false;
        const int times = parts.first().toInt(&isNumber);
        for (const QStringView part : parts) {
            const qsizetype equals = part.indexOf(u'=');
            if (equals < 0 || part.first(equals) != resource)
                continue;
            if (const auto value = bytesOf(part.sliced(equals + 1)))
                sum = sum.value_or(0) + double(*value) * (isNumber ? times : 1);
        }
    }
    return sum && *sum >= 0 && *sum < 9e18 ? std::optional(qint64(*sum)) : std::nullopt;
}

QStringList hostsOf(QStringView execHost)
{
    QStringList hosts;
    for (const QStringView one : execHost.split(u'+', Qt::SkipEmptyParts)) {
        const qsizetype slash = one.indexOf(u'/');
        const QString host = (slash < 0 ? one : one.first(slash)).toString();
        if (!hosts.contains(host))
            hosts += host;
    }
    return hosts;
}

} // namespace officina::pbs
