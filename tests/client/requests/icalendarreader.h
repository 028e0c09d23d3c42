// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strict reader of iCalendar, by the text of RFC 5545 alone: what it complains about, others may refuse.
#pragma once

#include <QtCore/QMultiHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringDecoder>
#include <QtCore/QStringList>

namespace officina {

struct ReadCalendar {
    QString problem; // the first one; empty: it is as the RFC wants it
    QList<QMultiHash<QString, QString>> events; // texts are unescaped
};

// Unfolded; the problem is the first one.
inline QStringList contentLines(const QByteArray &bytes, QString &problem)
{
    using namespace Qt::StringLiterals;
    const auto complain = [&problem](const QString &text) {
        if (problem.isEmpty())
            problem = text;
    };
    if (!bytes.endsWith("\r\n") || QByteArray(bytes).replace("\r\n", "").contains('\n')
        || QByteArray(bytes).replace("\r\n", "").contains('\r'))
        complain(u"a line does not end in CR LF"_s);
    QStringList lines;
    for (const QByteArray &raw : QByteArray(bytes).replace("\r\n", "\n").split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(raw);
        if (raw.size() > 75 || decoder.hasError())
            complain(u"a line is too long, or cut within a character: "_s + text);
        if (raw.startsWith(' ') && !lines.isEmpty())
            lines.last() += text.sliced(1);
        else if (!raw.isEmpty())
            lines.append(text);
    }
    return lines;
}

inline ReadCalendar readICalendar(const QByteArray &bytes)
{
    using namespace Qt::StringLiterals;
    ReadCalendar calendar;
    QStringList lines = contentLines(bytes, calendar.problem);
    const auto complain = [&calendar](const QString &text) {
        if (calendar.problem.isEmpty())
            calendar.problem = text;
    };
    QStringList inside;
    QMultiHash<QString, QString> event;
    QSet<QString> uids;
    static const QRegularExpression form(u"^([A-Z-]+(?:;[A-Z-]+=[A-Z]+)*):([^\\x00-\\x08\\x0a-\\x1f\\x7f]*)$"_s);
    for (const QString &line : std::as_const(lines)) {
        const auto match = form.match(line);
        if (!match.hasMatch())
            complain(u"not a line of content: "_s + line);
        const QString name = match.captured(1);
        QString value = match.captured(2);
        if (name == u"BEGIN") {
            inside.append(value);
            if (value == u"VEVENT")
                event.clear();
            continue;
        }
        if (name == u"END") {
            if (inside.isEmpty() || inside.takeLast() != value)
                complain(u"ends what was not begun: "_s + value);
            if (value != u"VEVENT")
                continue;
            if (event.count(u"UID"_s) != 1 || event.count(u"DTSTAMP"_s) != 1 || uids.contains(event.value(u"UID"_s)))
                complain(u"an event without an id of its own, or a stamp"_s);
            uids.insert(event.value(u"UID"_s));
            calendar.events.append(event);
            continue;
        }
        const bool isText = name == u"SUMMARY" || name == u"DESCRIPTION" || name == u"UID";
        if (isText
            && QString(value)
                   .remove(QRegularExpression(u"\\\\[\\\\;,nN]"_s))
                   .contains(QRegularExpression(u"[;,\\\\]"_s)))
            complain(u"not escaped: "_s + value);
        if (isText)
            value.replace(u"\\\\"_s, QChar(0xe000))
                .replace(u"\\n"_s, u"\n"_s)
                .replace(u"\\;"_s, u";"_s)
                .replace(u"\\,"_s, u","_s)
                .replace(QChar(0xe000), u'\\');
        if (inside.contains(u"VEVENT"_s) && (inside.last() == u"VEVENT" || name == u"TRIGGER"))
            event.insert(name, value);
    }
    if (!inside.isEmpty() || lines.value(0) != u"BEGIN:VCALENDAR" || lines.value(1) != u"VERSION:2.0"
        || calendar.events.isEmpty())
        complain(u"not a whole calendar"_s);
    return calendar;
}

} // namespace officina
