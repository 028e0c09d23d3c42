// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws one run of the list: a sample of its line (colour and dash), its name, "live" while it
// grows, a sign where it is pinned, and its tags where there is room. A hidden run is faint and has an empty sample; the one that
// stands out is bold. Click or Space shows and hides it.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace officina {

enum RunRole {
    RunStyleRole = Qt::UserRole + 1,
    RunLiveRole,
    RunKeyRole,
    RunColourRole, // invalid: the style's
    RunPinnedRole,
    RunSelectedRole,
    RunTagsRole // without "#"
};

class RunDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace officina
