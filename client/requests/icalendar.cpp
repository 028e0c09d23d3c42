// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of RFC 5545, folded and escaped; see the header.
#include "client/requests/icalendar.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line's end (3.1)

// Section 3.3.11. Control characters have no place in a text.
QByteArray escaped(const QString &text)
{
    QString out;
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    for (const QChar c : lines) {
        if (c == u'\n' || c == u'\r')
            out += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            out += u'\\' + QString(c);
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            out += c;
    }
    return out.toUtf8();
}

// A line that is too long goes on in the next one after a space, never within a character.
QByteArray line(const QByteArray &name, const QByteArray &value)
{
    const QByteArray whole = name + ':' + value;
    QByteArray out;
    qsizetype inLine = 0;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype next = at + 1;
        while (next < whole.size() && (uchar(whole.at(next)) & 0xc0) == 0x80)
            ++next;
        if (inLine + (next - at) > longestLine) {
            out += "\r\n ";
            inLine = 1;
        }
        out += whole.sliced(at, next - at);
        inLine += next - at;
        at = next;
    }
    return out + "\r\n";
}

QByteArray utc(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray day(const QDate &date)
{
    return date.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray eventLines(const CalendarEvent &event, const QByteArray &stamp)
{
    QByteArray out = line("BEGIN", "VEVENT") + line("UID", escaped(event.uid)) + line("DTSTAMP", stamp);
    if (event.time.isValid())
        out += line("DTSTART", utc(event.time));
    else
        out += line("DTSTART;VALUE=DATE", day(event.day)) + line("DTEND;VALUE=DATE", day(event.day.addDays(1)));
    out += line("SUMMARY", escaped(event.summary));
    if (!event.description.isEmpty())
        out += line("DESCRIPTION", escaped(event.description));
    if (!event.url.isEmpty())
        out += line("URL", event.url.toEncoded());
    out += line("TRANSP", "TRANSPARENT"); // it takes nobody's time
    for (const int hours : event.alarmHours)
        out += line("BEGIN", "VALARM") + line("ACTION", "DISPLAY") + line("DESCRIPTION", escaped(event.summary))
            + line("TRIGGER", "-PT" + QByteArray::number(hours) + "H") + line("END", "VALARM");
    return out + line("END", "VEVENT");
}

} // namespace

QByteArray icalendar(const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    QByteArray out = line("BEGIN", "VCALENDAR") + line("VERSION", "2.0")
        + line("PRODID", "-//Officina//Officina " OFFICINA_VERSION "//EN") + line("CALSCALE", "GREGORIAN")
        + line("METHOD", "PUBLISH");
    for (const CalendarEvent &event : events)
        out += eventLines(event, utc(stamp));
    return out + line("END", "VCALENDAR");
}

} // namespace officina
