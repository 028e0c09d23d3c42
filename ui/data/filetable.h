// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pane's table of files: drags its rows out, and takes drops from the other pane and from the
// file manager. It only says what was dropped where; the page decides what becomes of it.
#pragma once

#include "client/base/remotepath.h"
#include "ui/common/table.h"

#include <QtCore/QPointer>

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
    // What other programs are given of it besides; without this, or where it makes nullptr, nothing.
    using ForOthers = std::function<std::unique_ptr<QMimeData>()>;
    void setForOthers(ForOthers forOthers) { m_forOthers = std::move(forOthers); }
    std::unique_ptr<QMimeData> dragged() const; // of the selected rows; nullptr: none
    // Takes what the other pane drags; and files of the file manager where that is wanted.
    void takeFrom(const QString &otherPane, bool filesOfThisComputer);
    // The rows that take drops themselves: folders. Anything else is dropped on the table.
    void setTakesDrops(std::function<bool(const QModelIndex &)> takes) { m_takesDrops = std::move(takes); }
    // Takes drops on that one as well: what stands in place of the table while it is empty.
    void takeDropsOn(QWidget *widget);
    // The type of what is dragged within this process alone: another one's site is another site. A
    // pane's paths come as bytes, separated by NUL, which a URL could not carry faithfully.
    static QString mimeType(const QString &what);
    // What a drag from that pane carries; empty where it comes from elsewhere.
    static QList<RemotePath> pathsOf(const QMimeData *mime, const QString &pane);

Q_SIGNALS:
    // onto: a row that takes drops, or invalid.
    void filesDropped(const QList<officina::RemotePath> &paths, const QModelIndex &onto);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<RemotePath> droppedPaths(const QMimeData *mime) const;
    QModelIndex rowBelow(const QDropEvent *event) const; // that takes drops
    void mark(const QModelIndex &row);

    QString m_pane;
    QString m_otherPane;
    QPointer<QWidget> m_inPlace; // shown in place of the table
    bool m_takesFiles = false;
    Paths m_paths;
    ForOthers m_forOthers;
    std::function<bool(const QModelIndex &)> m_takesDrops;
    QPersistentModelIndex m_marked; // the row that a drop now would go to
};

} // namespace officina
