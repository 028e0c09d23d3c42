// SPDX-License-Identifier: GPL-3.0-or-later
//
// How jobs stand in the tables of the history, for those who ask them: conditions, order, and rows as values.
#pragma once

#include "client/jobs/jobtable.h"

namespace officina::jobrows {

QVariant secondsOf(const QDateTime &time); // NULL: not known
QDateTime timeOf(const QVariant &seconds);
QString text(const QString &value); // never null: the column must not be
QString text(const RemotePath &path);

struct Where {
    QStringList conditions;
    QVariantList values;

    void add(const QString &condition, const QVariantList &more);
    template <class List, class Text> void oneOf(const QString &column, const List &list, Text textOf)
    {
        if (list.isEmpty())
            return;
        QVariantList more;
        for (const auto &value : list)
            more += textOf(value);
        add(column + QStringLiteral(" IN (") + QStringList(more.size(), QStringLiteral("?")).join(u',') + u')', more);
    }
    QString sql() const { return QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND ")); }
};

// Of the table jobs as j; what the user has deleted is never in it.
Where whereOf(const HistoryQuery &query);
QString orderOf(const HistoryQuery &query); // " ORDER BY …"

// "SELECT …" of what seenJob() reads, from there on, and the tables that are joined to jobs j.
QString columns();
QString joins();
SeenJob seenJob(const QSqlQuery &row, int from = 0);

// elapsed, gpu_hours, cpu, memory
QVariantList figuresOf(const Job &job);
// Where an earlier version has not filled them in.
Result<> fillIn(Database &database);

} // namespace officina::jobrows
