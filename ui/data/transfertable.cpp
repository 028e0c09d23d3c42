// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging transfers; see the header.
#include "ui/data/transfertable.h"

#include "ui/common/roles.h"
#include "ui/data/filetable.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QDragEnterEvent>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QString &rowType()
{
    static const QString type = FileTable::mimeType(u"transfer"_s); // its key
    return type;
}

} // namespace

TransferTable::TransferTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent)
    : Table(objectName, model, parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

void TransferTable::startDrag(Qt::DropActions)
{
    if (!currentIndex().isValid())
        return;
    auto *mime = new QMimeData;
    mime->setData(rowType(), currentIndex().data(KeyRole).toString().toLatin1());
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::MoveAction);
}

bool TransferTable::takes(const QMimeData *mime) const
{
    return mime->hasFormat(rowType()) || !FileTable::pathsOf(mime, u"local"_s).isEmpty()
        || !FileTable::pathsOf(mime, u"site"_s).isEmpty();
}

void TransferTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void TransferTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (takes(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void TransferTable::dropEvent(QDropEvent *event)
{
    if (!takes(event->mimeData()))
        return;
    event->acceptProposedAction();
    for (const QString &pane : {u"local"_s, u"site"_s}) {
        if (const auto paths = FileTable::pathsOf(event->mimeData(), pane); !paths.isEmpty())
            Q_EMIT filesDropped(pane, paths);
    }
    const QString key = QString::fromLatin1(event->mimeData()->data(rowType()));
    const auto rows =
        key.isEmpty() ? QModelIndexList() : model()->match(model()->index(0, 0), KeyRole, key, 1, Qt::MatchExactly);
    if (!rows.isEmpty())
        Q_EMIT rowDropped(rows.first(), indexAt(event->position().toPoint()));
}

} // namespace officina
