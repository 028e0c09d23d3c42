// SPDX-License-Identifier: GPL-3.0-or-later
//
// A step in a cell of the board: a pill with a sign in a colour, never a colour alone. The cell's text stands beside the
// tone's sign; what all of it means is in its tool tip and its text for screen readers.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace officina {

class StepPill : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace officina
