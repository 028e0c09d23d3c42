// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorts and filters any RowModel: by its SortRole, and by words that must all occur somewhere in
// the row's text. Numbers sort as numbers, text as the user's language does.
#pragma once

#include <QtCore/QCollator>
#include <QtCore/QSortFilterProxyModel>

#include <functional>

namespace officina {

class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(QAbstractItemModel *source, QObject *parent = nullptr);

    void setText(const QString &text); // words, in any order and case
    // A further condition on the source's row; call again whenever its outcome may have changed.
    using Accept = std::function<bool(const QModelIndex &sourceIndex)>;
    void setAccept(Accept accept);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Accept m_accept;
    QCollator m_collator;
};

} // namespace officina
