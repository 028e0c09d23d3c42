// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's way of writing values; see the header. Sources: "Formats" of the PBS Professional Reference
// Guide, attr_fn_time.c, attr_fn_size.c.
#include "client/schedulers/pbs/text.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <charconv>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

// As toDouble(), which takes long, where it is not a plain whole number.
double numberOf(QByteArrayView text, bool &ok)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end())
        return text.toDouble(&ok);
    ok = true;
    return value;
}

// The pieces of a text between separators; false behind the last.
bool next(QByteArrayView &text, char separator, QByteArrayView &piece)
{
    if (text.isNull())
        return false;
    const qsizetype end = text.indexOf(separator);
    piece = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return true;
}

// Two digits, or a blank and one.
int twoDigits(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const int tens = text[0] == ' ' ? 0 : text[0] - '0';
    return (text[0] == ' ' || isDigit(text[0])) && isDigit(text[1]) ? tens * 10 + text[1] - '0' : -1;
}

} // namespace

std::optional<double> secondsOf(QByteArrayView text)
{
    text = text.trimmed();
    double seconds = 0;
    int parts = 0;
    for (QByteArrayView part; next(text, ':', part); ++parts) {
        bool ok = false;
        const double value = numberOf(part, ok);
        if (parts == 3 || !ok || part.front() < '0' || part.front() > '9')
            return {};
        seconds = seconds * 60 + value;
    }
    return parts > 0 && seconds < 1e12 ? std::optional(seconds) : std::nullopt;
}

QByteArray clock(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'))
        .toLatin1();
}

std::optional<qint64> bytesOf(QByteArrayView text)
{
    text = text.trimmed();
    double factor = 1;
    if (text.endsWith('b') || text.endsWith('B')) {
        text.chop(1);
    } else if (text.endsWith('w') || text.endsWith('W')) {
        factor = 8;
        text.chop(1);
    }
    if (text.isEmpty())
        return {};
    constexpr QByteArrayView upper("KMGTP"), lower("kmgtp");
    const qsizetype power = std::max(upper.indexOf(text.back()), lower.indexOf(text.back()));
    for (qsizetype i = 0; i <= power; ++i)
        factor *= 1024;
    if (power >= 0)
        text.chop(1);
    bool ok = false;
    const double bytes = numberOf(text, ok) * factor;
    if (!ok || !(bytes >= 0) || bytes > 9e18)
        return {};
    return qint64(bytes);
}

// As ctime() writes it.
QDateTime timeOf(QByteArrayView text)
{
    text = text.trimmed();
    constexpr QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    if (text.size() != 24 || text[3] != ' ' || text[7] != ' ' || text[10] != ' ' || text[13] != ':' || text[16] != ':'
        || text[19] != ' ')
        return {};
    const qsizetype month = months.indexOf(text.sliced(4, 3));
    const int day = twoDigits(text.sliced(8)), hour = twoDigits(text.sliced(11)), minute = twoDigits(text.sliced(14));
    const int second = twoDigits(text.sliced(17)), century = twoDigits(text.sliced(20)),
              year = twoDigits(text.sliced(22));
    const QTime time(hour, minute, second);
    if (month < 0 || month % 3 != 0 || century < 0 || year < 0 || !time.isValid())
        return {};
    const QDate date(century * 100 + year, int(month / 3) + 1, day);
    return date.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

std::optional<qint64> inChunks(QByteArrayView chunks, QByteArrayView resource)
{
    std::optional<double> sum;
    for (QByteArrayView chunk; next(chunks, '+', chunk);) {
        while (chunk.startsWith('('))
            chunk = chunk.sliced(1);
        while (chunk.endsWith(')'))
            chunk.chop(1);
        std::optional<double> times; // what a chunk begins with, or the name of its node
        for (QByteArrayView part; next(chunk, ':', part);) {
            bool isNumber = false;
            if (!times) {
                const int number = part.toInt(&isNumber);
                times = isNumber ? number : 1;
            }
            const qsizetype equals = part.indexOf('=');
            if (equals < 0 || part.first(equals) != resource)
                continue;
            if (const auto value = bytesOf(part.sliced(equals + 1)))
                sum = sum.value_or(0) + double(*value) * *times;
        }
    }
    return sum && *sum >= 0 && *sum < 9e18 ? std::optional(qint64(*sum)) : std::nullopt;
}

QStringList hostsOf(QByteArrayView execHost)
{
    QStringList hosts;
    for (QByteArrayView one; next(execHost, '+', one);) {
        const qsizetype slash = one.indexOf('/');
        const QString host = QString::fromUtf8(slash < 0 ? one : one.first(slash));
        if (!one.isEmpty() && !hosts.contains(host))
            hosts += host;
    }
    return hosts;
}

} // namespace officina::pbs
