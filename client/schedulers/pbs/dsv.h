// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's "-F dsv" as entries of names and values: one line an object, of qstat and pbsnodes alike.
//
// Why not JSON: its values are retyped (A=01 becomes 1), one byte of one job's environment that is
// not UTF-8 makes all of the document invalid, and older qstat print such a value unquoted. Here a
// delimiter of our own ends each value, and nothing that a job holds can hide another job.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace officina::pbs {

// Goes through the lines of one kind and through the fields of each, as views of what stands there: a site may tell of a
// hundred thousand jobs.
class Lines
{
public:
    // kind: what a line starts with, "Job Id: ", "Queue: ", "Server: ", "Name=". Lines that are none are passed over.
    // The bytes of both have to stay meanwhile.
    Lines(QByteArrayView text, QByteArrayView kind, const QByteArray &mark);

    bool nextLine(); // false behind the last; likewise below
    // likely: what it may well be, which is seen sooner than where any other ends.
    bool nextField(QByteArrayView likely = {});
    QByteArrayView name() const { return m_name; }
    QByteArrayView field() const { return m_field; } // "Resource_List.ncpus=1", as it stands

private:
    // Takes what stands before the next delimiter of a line away from it; nothing where there is none.
    std::optional<QByteArrayView> beforeDelimiter(QByteArrayView &line) const;

    QByteArrayView m_text; // behind the line
    QByteArrayView m_kind;
    QByteArray m_delimiter;
    QByteArrayView m_name;
    QByteArrayView m_field;
    std::optional<QByteArrayView> m_fields; // behind the field
};

// A value that stands in such a field.
QByteArray unescaped(QByteArrayView value);

struct Entry {
    QByteArray name; // "73[2].pbs1", "workq"
    QHash<QByteArray, QByteArray> values; // "Resource_List.ncpus" -> "1"

    bool has(const char *key) const { return values.contains(key); }
    QString text(const char *key) const; // empty where it is not told
};

// " -F dsv -D MARK", for a shell.
QByteArray dsvOptions(const QByteArray &mark);
QList<Entry> entriesIn(QByteArrayView text, QByteArrayView kind, const QByteArray &mark);
// One variable of a job's Variable_List, as it stands in its field.
QByteArray variable(QByteArrayView list, QByteArrayView name);

} // namespace officina::pbs
