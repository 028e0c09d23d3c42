// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging and dropping files; see the header.
#include "ui/data/filetable.h"

#include "client/base/localpath.h"
#include "ui/common/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDrag>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>

namespace officina {

using namespace Qt::StringLiterals;

FileTable::FileTable(const QString &objectName, QAbstractItemModel *model, const QString &pane, QWidget *parent)
    : Table(objectName, model, parent), m_pane(pane)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false); // between the rows; what takes the drop is marked
}

QString FileTable::mimeType(const QString &what)
{
    return u"application/x-officina-%1-%2"_s.arg(QString::number(QCoreApplication::applicationPid()), what);
}

void FileTable::takeFrom(const QString &otherPane, bool filesOfThisComputer)
{
    m_otherPane = otherPane;
    m_takesFiles = filesOfThisComputer;
}

void FileTable::takeDropsOn(QWidget *widget)
{
    m_inPlace = widget;
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool FileTable::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_inPlace)
        return Table::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::DragEnter: dragEnterEvent(static_cast<QDragEnterEvent *>(event)); return true;
    case QEvent::DragMove: dragMoveEvent(static_cast<QDragMoveEvent *>(event)); return true;
    case QEvent::DragLeave: dragLeaveEvent(static_cast<QDragLeaveEvent *>(event)); return true;
    case QEvent::Drop: dropEvent(static_cast<QDropEvent *>(event)); return true;
    default: return false;
    }
}

std::unique_ptr<QMimeData> FileTable::dragged() const
{
    const QList<RemotePath> paths = m_paths ? m_paths() : QList<RemotePath>();
    if (paths.isEmpty())
        return nullptr;
    auto mime = m_forOthers ? m_forOthers() : nullptr;
    if (!mime)
        mime = std::make_unique<QMimeData>();
    QByteArray bytes;
    for (const RemotePath &path : paths)
        bytes += path.bytes() + '\0';
    mime->setData(mimeType(m_pane), bytes);
    return mime;
}

void FileTable::startDrag(Qt::DropActions)
{
    auto mime = dragged();
    if (!mime)
        return;
    const QList<RemotePath> paths = pathsOf(mime.get(), m_pane);
    QLabel what(paths.size() == 1 ? fontMetrics().elidedText(displayBytes(paths.first().name()), Qt::ElideMiddle, 320)
                                  : tr("%n item(s)", nullptr, int(paths.size())));
    what.setFrameShape(QFrame::StyledPanel);
    what.setMargin(space::one);
    auto *drag = new QDrag(this);
    drag->setPixmap(what.grab());
    drag->setHotSpot({-space::two, -space::one}); // beside the pointer
    drag->setMimeData(mime.release());
    drag->exec(Qt::CopyAction);
}

QList<RemotePath> FileTable::pathsOf(const QMimeData *mime, const QString &pane)
{
    QList<RemotePath> paths;
    for (const QByteArray &path : mime->data(mimeType(pane)).split('\0')) {
        if (!path.isEmpty())
            paths.append(RemotePath(path));
    }
    return paths;
}

QList<RemotePath> FileTable::droppedPaths(const QMimeData *mime) const
{
    QList<RemotePath> paths;
    if (mime->hasFormat(mimeType(m_pane)))
        return paths; // onto itself
    if (mime->hasFormat(mimeType(m_otherPane))) {
        paths = pathsOf(mime, m_otherPane);
    } else if (m_takesFiles) {
        for (const QUrl &url : mime->urls()) {
            if (url.isLocalFile())
                paths.append(RemotePath(localBytes(url.toLocalFile())));
        }
    }
    return paths;
}

QModelIndex FileTable::rowBelow(const QDropEvent *event) const
{
    const QModelIndex index = model()->rowCount() > 0 ? indexAt(event->position().toPoint()) : QModelIndex();
    return index.isValid() && m_takesDrops && m_takesDrops(index) ? index.siblingAtColumn(0) : QModelIndex();
}

void FileTable::mark(const QModelIndex &row)
{
    if (m_marked == row)
        return;
    m_marked = row;
    viewport()->update();
}

void FileTable::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void FileTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (droppedPaths(event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    mark(rowBelow(event));
}

void FileTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    mark({});
    Table::dragLeaveEvent(event);
}

void FileTable::dropEvent(QDropEvent *event)
{
    mark({});
    const auto paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths, rowBelow(event));
}

void FileTable::paintEvent(QPaintEvent *event)
{
    Table::paintEvent(event);
    if (!m_marked.isValid())
        return;
    const QRect row(0, rowViewportPosition(m_marked.row()), viewport()->width(), rowHeight(m_marked.row()));
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Accent), 2));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

} // namespace officina
