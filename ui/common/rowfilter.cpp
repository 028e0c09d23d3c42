// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting and filtering of tables; see the header.
#include "ui/common/rowfilter.h"

#include "ui/common/roles.h"

#include <QtCore/QLocale>

namespace officina {

RowFilter::RowFilter(QAbstractItemModel *source, QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true); // "run 9" before "run 10"
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
    setSourceModel(source);
}

void RowFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void RowFilter::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    invalidateRowsFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_accept && !m_accept(sourceModel()->index(row, 0, parent)))
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace officina
