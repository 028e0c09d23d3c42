// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging and dropping files; see the header.
#include "ui/data/filetable.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDrag>
#include <QtGui/QDragEnterEvent>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Paths as bytes, separated by NUL: what a URL could not carry faithfully.
QString mimeType(const QString &pane)
{
    return u"application/x-officina-"_s + pane;
}

} // namespace

FileTable::FileTable(const QString &objectName, QAbstractItemModel *model, const QString &pane, QWidget *parent)
    : Table(objectName, model, parent), m_pane(pane)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

void FileTable::takeFrom(const QString &otherPane, bool filesOfThisComputer)
{
    m_otherPane = otherPane;
    m_takesFiles = filesOfThisComputer;
}

void FileTable::setSpareColumn(int column, int least)
{
    m_spareColumn = column;
    m_least = least;
}

void FileTable::resizeEvent(QResizeEvent *event)
{
    Table::resizeEvent(event);
    if (m_spareColumn >= 0)
        setColumnHidden(m_spareColumn, width() < m_least);
}

void FileTable::startDrag(Qt::DropActions)
{
    const QList<RemotePath> paths = m_paths ? m_paths() : QList<RemotePath>();
    if (paths.isEmpty())
        return;
    auto *mime = new QMimeData;
    QByteArray bytes;
    QList<QUrl> urls;
    for (const RemotePath &path : paths) {
        bytes += path.bytes() + '\0';
        urls.append(QUrl::fromLocalFile(QFile::decodeName(path.bytes())));
    }
    mime->setData(mimeType(m_pane), bytes);
    if (m_pane == u"local")
        mime->setUrls(urls); // other programs take them too
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
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
                paths.append(RemotePath(QFile::encodeName(url.toLocalFile())));
        }
    }
    return paths;
}

void FileTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedPaths(event->mimeData()).isEmpty())
        event->ignore();
    else
        event->acceptProposedAction();
}

void FileTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (droppedPaths(event->mimeData()).isEmpty())
        event->ignore();
    else
        event->acceptProposedAction();
}

void FileTable::dropEvent(QDropEvent *event)
{
    const auto paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths, indexAt(event->position().toPoint()));
}

} // namespace officina
