// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a table whose text goes on in a second line where its column is narrower: nothing is cut. Whoever changes
// the widths of columns calls resizeRowsToContents().
#pragma once

#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

#include <initializer_list>

namespace officina {

class WrapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // On one line where no width is given; else as high as the lines of that width, and their row no lower than usual.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Makes the columns break their lines.
void wrapColumns(QTableView &table, std::initializer_list<int> columns);

// The least width of such a column: that of its longest word, in pixels.
int wordWidth(const QTableView &table, int column);

} // namespace officina
