// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pane's table of files: drags its rows out, and takes drops from the other pane and from the
// file manager. It only says what was dropped where; the page decides what becomes of it.
#pragma once

#include "client/base/remotepath.h"
#include "ui/common/table.h"

namespace officina {

class FileTable : public Table
{
    Q_OBJECT

public:
    // Both panes have a name of their own: "local", "site".
    FileTable(const QString &objectName, QAbstractItemModel *model, const QString &pane, QWidget *parent = nullptr);

    // What a drag carries: the paths of the selected rows.
    using Paths = std::function<QList<RemotePath>()>;
    void setPaths(Paths paths) { m_paths = std::move(paths); }
    // Takes what the other pane drags; and files of the file manager where that is wanted.
    void takeFrom(const QString &otherPane, bool filesOfThisComputer);
    // A column that gives way to the names where the table is narrower than that, in pixels.
    void setSpareColumn(int column, int least);
    // What a drag from that pane carries; empty where it comes from elsewhere.
    static QList<RemotePath> pathsOf(const QMimeData *mime, const QString &pane);

Q_SIGNALS:
    void filesDropped(const QList<officina::RemotePath> &paths, const QModelIndex &onto);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<RemotePath> droppedPaths(const QMimeData *mime) const;

    QString m_pane;
    QString m_otherPane;
    bool m_takesFiles = false;
    Paths m_paths;
    int m_spareColumn = -1;
    int m_least = 0;
};

} // namespace officina
