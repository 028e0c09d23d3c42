// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of transfers: its rows are dragged into another order, and files dragged here from a
// pane are moved to the other side's folder. It only says what was dropped.
#pragma once

#include "client/base/remotepath.h"
#include "ui/common/table.h"

namespace officina {

class TransferTable : public Table
{
    Q_OBJECT

public:
    TransferTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowDropped(const QModelIndex &row, const QModelIndex &before); // before: may be invalid, the end
    void filesDropped(const QString &fromPane, const QList<officina::RemotePath> &paths);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool takes(const QMimeData *mime) const;
};

} // namespace officina
