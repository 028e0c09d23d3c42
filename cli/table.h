// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows for a terminal: columns as wide as their widest cell, numbers to the right. The last
// column is never padded, so that lines carry no blanks at their ends.
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace officina {

class Table
{
public:
    struct Column {
        QString title;
        bool right = false;
        bool isName = false; // written as it is
    };

    explicit Table(QList<Column> columns) : m_columns(std::move(columns)) {}
    void add(const QStringList &cells) { m_rows.append(cells); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString text() const; // with a line of titles; empty without rows

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

// In capitals, as titles are; Greek ones carry no accents.
QString headingText(const QString &title);

// Lines of a word and its value, the values below each other; what has no value is left out.
QString fieldsText(const QList<std::pair<QString, QString>> &fields);

} // namespace officina
