// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table model over a list of values. A page hands it the newest list; it works out the smallest
// removals, moves, insertions and changes by the rows' keys, so that the selection, the current
// row and the scroll position survive every refresh.
#pragma once

#include "ui/common/roles.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtGui/QIcon>

#include <algorithm>
#include <functional>

namespace officina {

template <class Row> struct Column {
    QString title;
    std::function<QString(const Row &)> text;
    std::function<QVariant(const Row &)> sortValue; // absent: sorts by text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QIcon(const Row &)> icon;                   // may be absent
    std::function<QVariant(const Row &, int role)> extra = {}; // any other role; may be absent
};

inline constexpr Qt::Alignment rightAligned = Qt::AlignRight | Qt::AlignVCenter;

// Row needs operator== (it decides what changed). Keys are unique and not empty; of two rows with
// one key the first is shown.
template <class Row> class RowModel : public QAbstractTableModel
{
public:
    using Key = std::function<QString(const Row &)>;

    RowModel(QList<Column<Row>> columns, Key key, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_key(std::move(key))
    {}

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int number) const { return m_rows.at(number); }
    // The row behind an index of this model or of any proxy over it.
    static Row rowOf(const QModelIndex &index) { return index.data(RowRole).template value<Row>(); }
    // -1 where there is none.
    int find(const QString &key) const { return int(m_keys.indexOf(key)); }

    void setRows(const QList<Row> &snapshot)
    {
        QList<Row> rows;
        QStringList keys;
        QSet<QString> seen;
        for (const Row &row : snapshot) {
            const QString key = m_key(row);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            keys.append(key);
            rows.append(row);
        }
        removeAllBut(seen);
        reorder(keys);
        insertNew(rows, keys);
        changeExisting(rows);
    }

    // What the cells say changed without the rows changing: ages, the language.
    void touch()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        const Column<Row> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole: return column.text(row);
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
        case SortRole: return column.sortValue ? column.sortValue(row) : QVariant(column.text(row));
        case RowRole: return QVariant::fromValue(row);
        case KeyRole: return m_keys.at(index.row());
        case Qt::DecorationRole:
            if (column.icon)
                return column.icon(row);
            break;
        }
        return column.extra ? column.extra(row, role) : QVariant();
    }

    // Rows can be dragged, where the view lets them.
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns.at(section).alignment);
        return {};
    }

private:
    void removeAllBut(const QSet<QString> &kept)
    {
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (kept.contains(m_keys.at(last)))
                continue;
            qsizetype first = last;
            while (first > 0 && !kept.contains(m_keys.at(first - 1)))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            m_keys.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    // Brings what is left into the new order. The longest run of rows that are in order already
    // stays where it is, so the number of moves is the smallest possible.
    void reorder(const QStringList &newKeys)
    {
        QHash<QString, qsizetype> place;
        for (qsizetype i = 0; i < newKeys.size(); ++i)
            place.insert(newKeys.at(i), i);
        const QSet<QString> staying = longestOrdered(place);
        if (staying.size() == m_keys.size())
            return;
        QString before; // null at first: the kept key that the next one has to follow
        const QSet<QString> kept(m_keys.cbegin(), m_keys.cend());
        for (const QString &key : newKeys) {
            if (!kept.contains(key))
                continue;
            if (!staying.contains(key))
                moveTo(m_keys.indexOf(key), before.isNull() ? 0 : m_keys.indexOf(before) + 1);
            before = key;
        }
    }

    void moveTo(qsizetype from, qsizetype to) // to: the row before which it goes
    {
        if (to == from || to == from + 1)
            return;
        beginMoveRows({}, int(from), int(from), {}, int(to));
        const qsizetype landing = to > from ? to - 1 : to;
        m_rows.move(from, landing);
        m_keys.move(from, landing);
        endMoveRows();
    }

    // The keys of a longest increasing subsequence of the rows' new places (patience sorting).
    QSet<QString> longestOrdered(const QHash<QString, qsizetype> &place) const
    {
        QList<qsizetype> tails; // tails[n]: row that ends the best run of length n + 1
        QList<qsizetype> previous(m_keys.size(), -1);
        for (qsizetype row = 0; row < m_keys.size(); ++row) {
            const qsizetype wanted = place.value(m_keys.at(row));
            const auto it = std::lower_bound(tails.begin(), tails.end(), wanted, [&](qsizetype tail, qsizetype value) {
                return place.value(m_keys.at(tail)) < value;
            });
            if (it != tails.begin())
                previous[row] = *(it - 1);
            if (it == tails.end())
                tails.append(row);
            else
                *it = row;
        }
        QSet<QString> keys;
        for (qsizetype row = tails.isEmpty() ? -1 : tails.last(); row >= 0; row = previous.at(row))
            keys.insert(m_keys.at(row));
        return keys;
    }

    void insertNew(const QList<Row> &rows, const QStringList &keys)
    {
        for (qsizetype first = 0; first < keys.size(); ++first) {
            if (first < m_keys.size() && m_keys.at(first) == keys.at(first))
                continue;
            // What stands here now comes later in the new list; all before it is new.
            qsizetype last = first;
            const QString next = m_keys.value(first); // empty at the end, as no key is
            while (last + 1 < keys.size() && keys.at(last + 1) != next)
                ++last;
            beginInsertRows({}, int(first), int(last));
            for (qsizetype i = first; i <= last; ++i) {
                m_rows.insert(i, rows.at(i));
                m_keys.insert(i, keys.at(i));
            }
            endInsertRows();
            first = last;
        }
    }

    void changeExisting(const QList<Row> &rows)
    {
        for (qsizetype first = 0; first < rows.size(); ++first) {
            if (m_rows.at(first) == rows.at(first))
                continue;
            qsizetype last = first;
            m_rows[last] = rows.at(last);
            while (last + 1 < rows.size() && !(m_rows.at(last + 1) == rows.at(last + 1))) {
                ++last;
                m_rows[last] = rows.at(last);
            }
            Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
            first = last;
        }
    }

    QList<Column<Row>> m_columns;
    Key m_key;
    QList<Row> m_rows;
    QStringList m_keys; // of m_rows, in step
};

} // namespace officina
