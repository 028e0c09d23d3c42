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

namespace officina::pbs {

struct Entry {
    QByteArray name;                       // "73[2].pbs1", "workq"
    QHash<QByteArray, QByteArray> values;  // "Resource_List.ncpus" -> "1"

    bool has(const char *key) const { return values.contains(key); }
    QString text(const char *key) const; // empty where it is not told
};

// " -F dsv -D MARK", for a shell.
QByteArray dsvOptions(const QByteArray &mark);
// kind: what a line starts with, "Job Id: ", "Queue: ", "Server: ", "Name=". Lines that are none
// are passed over.
QList<Entry> entriesIn(QByteArrayView text, QByteArrayView kind, const QByteArray &mark);
// One variable of a job's Variable_List.
QByteArray variable(const QByteArray &list, QByteArrayView name);

} // namespace officina::pbs
