// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of all formats have in common: bytes of one log go in as they come, in any
// pieces, and points, facts about the run and named issues come out.
//
// Promise of every reader: whatever the bytes are, memory stays bounded (see the limits of each),
// nothing outside the given bytes is read, and what can be read is.
#pragma once

#include "client/curves/formats/logissue.h"
#include "client/curves/formats/media.h"
#include "client/curves/series/point.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

namespace officina {

class TagTable;

// What a log says of its run as a whole.
struct RunFacts {
    QString title;                      // as the logger calls the run; empty: it does not
    QMap<QString, QString> parameters;  // hyper-parameters, values as text
};

class LogReader
{
public:
    static constexpr int maxIssues = 100;       // noted places; reading goes on beyond them
    static constexpr int maxParameters = 2'000; // of one log
    static constexpr qsizetype maxParameter = 4'096; // characters of a value; more is cut

    virtual ~LogReader() = default;

    // Takes the next bytes of the log; appends the points of what they complete.
    virtual void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) = 0;
    // The log is complete for now: what only lacks its end counts. True where something did. Bytes
    // fed later start a new row.
    virtual bool finish(std::vector<TaggedPoint> &points);
    // UTF-8 as written; tag as in the points.
    virtual QByteArray tagName(quint32 tag) const = 0;
    virtual qint64 waiting() const = 0; // bytes of what is not complete yet
    // It is no such log, as noted: whatever follows will not be taken either.
    virtual bool isRefused() const { return false; }
    // Before its first byte: other logs of the run came before this one, up to that step.
    virtual void continues(qint64) {}

    const QList<LogIssue> &issues() const { return m_issues; } // without file names
    const RunFacts &facts() const { return m_facts; }
    // What was read beside numbers since the last call.
    std::vector<TaggedMedia> takeMedia() { return std::exchange(m_media, {}); }

protected:
    LogReader() = default;
    LogReader(const LogReader &) = default;
    LogReader &operator=(const LogReader &) = default;

    void note(LogIssue::Reason reason, qint64 offset);
    void addParameter(const QString &name, const QString &value);
    // The number of a tag; nothing where it is beyond the table's limits, which is noted.
    std::optional<quint32> tagIn(TagTable &table, const QByteArray &name, qint64 offset);

    RunFacts m_facts;
    std::vector<TaggedMedia> m_media;

private:
    QList<LogIssue> m_issues;
};

// The names of a log's tags and the number of each.
class TagTable
{
public:
    static constexpr qsizetype maxName = 4'096; // bytes

    explicit TagTable(qsizetype most) : m_most(most) {}

    std::optional<quint32> indexOf(const QByteArray &name); // nothing: beyond the limits
    const QList<QByteArray> &names() const { return m_names; }

private:
    qsizetype m_most;
    QList<QByteArray> m_names;
    QHash<QByteArray, quint32> m_indexes;
};

} // namespace officina
