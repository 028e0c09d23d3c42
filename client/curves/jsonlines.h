// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads JSON lines (https://jsonlines.org) as they grow: one object a line, one series per number
// in it. Numbers within objects are called by their path, "eval/loss"; lists, words and truth
// values are no points. NaN and Infinity count, as Python's json writes them, though JSON has none.
//
// The step is the member named so (columnnames.h), else the lines are counted from 0.
#pragma once

#include "client/curves/damage.h"
#include "client/curves/point.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <vector>

class QJsonObject;

namespace officina {

class JsonLinesReader
{
public:
    static constexpr qint64 maxLine = 1 << 20; // bytes; longer lines are left out
    static constexpr int maxTags = 10'000;
    static constexpr int maxDepth = 8; // of objects within objects; what is deeper is left out
    static constexpr int maxDamage = 100;

    // Takes the next bytes of the file; appends the values of the lines they complete.
    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points);
    // Takes a last line without a line end as complete, where it is. Bytes fed later start a new one.
    void finish(std::vector<TaggedPoint> &points);

    const QList<QByteArray> &tags() const { return m_tags; }
    const QList<Damage> &damage() const { return m_damage; }
    qint64 offset() const { return m_offset; } // end of the last whole line
    qint64 waiting() const { return m_line.size(); }

private:
    void endLine(std::vector<TaggedPoint> &points);
    void take(const QJsonObject &object, std::vector<TaggedPoint> &points);
    void note(Damage::Reason reason);

    QList<QByteArray> m_tags;
    QHash<QByteArray, quint32> m_indexes;
    qint64 m_lines = 0; // that hold an object
    QByteArray m_line;  // the beginning of one
    bool m_tooLong = false; // the rest of this line is passed over
    qint64 m_offset = 0;    // of the line in progress
    qint64 m_fed = 0;       // bytes given so far
    QList<Damage> m_damage;
};

} // namespace officina
