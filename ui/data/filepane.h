// SPDX-License-Identifier: GPL-3.0-or-later
//
// One side of the data page: a folder of this computer or of the site, to walk through and to
// tidy up. Never blocks: it shows the last listing until the next one is there.
#pragma once

#include "ui/common/card.h"
#include "ui/common/rowmodel.h"
#include "ui/data/place.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace officina {

class EmptyState;
class ErrorPanel;
class FileTable;
class RowFilter;

struct FileRow {
    QByteArray name;
    Entry::Type type = Entry::Type::File;
    qint64 size = 0;
    QDateTime changed;
    uint permissions = 0;
    bool operator==(const FileRow &) const = default;
};

class FilePane : public Card
{
    Q_OBJECT

public:
    // name: "local" or "site"; it begins every object name of the pane ("localTable").
    FilePane(const QString &name, const QString &title, QWidget *parent = nullptr);

    // nullptr: there is nothing to show; empty() tells what to do.
    void setPlace(std::shared_ptr<Place> place);
    bool hasPlace() const { return m_place != nullptr; }
    bool isOpening() const { return m_opening; } // another folder than the one shown
    EmptyState &empty() { return *m_empty; }
    void setHeading(const QString &title);
    // The word for what the pane's files are sent by, in its context menu.
    void setSendText(const QString &text);

    const RemotePath &folder() const { return m_folder; }
    void open(const RemotePath &folder); // empty: where the place starts
    QList<RemotePath> selected() const;
    FileTable &table() { return *m_table; }
    void find(); // shows the filter
    void refresh();

Q_SIGNALS:
    void selectionChanged();
    void sendRequested(); // the selection, to the other side
    // onto: the folder that was dropped on.
    void filesDropped(const QList<officina::RemotePath> &paths, const officina::RemotePath &onto);

private:
    QWidget *makeHeader(const QString &title);
    QToolButton *addTool(const QString &objectName, const QString &iconName, const QString &text);
    void makeActions();
    void show(const Result<Listing> &listing, const RemotePath &asked);
    void activate(const QModelIndex &index);
    void goUp();
    void askForFolder();
    void askForName();
    void askToRemove();
    void perform(const QFuture<Result<>> &change, const QByteArray &select = {});
    void select(const QByteArray &name);
    void copyPath();
    void showMenu(const QPoint &position);
    void updateRows();
    void setBusy(bool busy);
    void setOpening(bool opening);

    QString m_name;
    std::shared_ptr<Place> m_place;
    RemotePath m_folder;
    QByteArray m_toSelect;
    bool m_listingFailed = false;
    bool m_opening = false;
    quint64 m_asked = 0; // listings asked for; only the newest answer is shown
    QList<Entry> m_entries;
    RowModel<FileRow> m_model;
    RowFilter *m_filter;
    QLabel *m_title;
    QLabel *m_note;
    QLineEdit *m_path;
    QLineEdit *m_filterText;
    QToolButton *m_hidden;
    QTimer *m_busy;
    ErrorPanel *m_error;
    FileTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_emptyFolder;
    QStackedWidget *m_stack;
    QWidget *m_bar;
    QList<QAction *> m_forSelection;
    QAction *m_send;
    QAction *m_rename;
};

} // namespace officina
