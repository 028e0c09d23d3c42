// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our calendars as another program reads them, Python's icalendar; and what its reader lets pass of RFC 5545 while
// others may refuse it: the ends and the length of the lines.
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringDecoder>

namespace officina {

struct ReadCalendar {
    QString problem;           // the first one; empty: it is as the RFC wants it
    QList<QJsonObject> events; // by the names of properties, lists of texts: see tests/support/readical.py

    QString text(qsizetype event, const QString &property) const
    {
        return events.at(event).value(property).toArray().first().toString();
    }
};

inline QString problemOfLines(const QByteArray &bytes)
{
    using namespace Qt::StringLiterals;
    const QByteArray within = QByteArray(bytes).replace("\r\n", "");
    if (!bytes.endsWith("\r\n") || within.contains('\n') || within.contains('\r'))
        return u"a line does not end in CR LF"_s;
    for (const QByteArray &line : QByteArray(bytes).replace("\r\n", "\n").split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(line);
        if (line.size() > 75 || decoder.hasError())
            return u"a line is too long, or cut within a character: "_s + text;
        for (const char c : line) {
            if (uchar(c) < 0x20 || c == 0x7f)
                return u"a control character: "_s + text;
        }
    }
    return {};
}

inline ReadCalendar readICalendar(const QByteArray &bytes)
{
    using namespace Qt::StringLiterals;
    QProcess reader;
    reader.start(u"python3"_s, {QStringLiteral(OFFICINA_SOURCE_DIR "/tests/support/readical.py")});
    reader.write(bytes);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return {.problem = QString::fromUtf8(reader.readAllStandardError()) + reader.errorString()};
    const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    ReadCalendar calendar{.problem = problemOfLines(bytes)};
    if (calendar.problem.isEmpty())
        calendar.problem = read[u"problem"].toString();
    for (const QJsonValue event : read[u"events"].toArray())
        calendar.events.append(event.toObject());
    return calendar;
}

} // namespace officina
