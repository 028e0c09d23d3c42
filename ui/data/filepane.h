// SPDX-License-Identifier: GPL-3.0-or-later
//
// One side of the data page: a folder of this computer or of the site, to walk through and to
// tidy up. Never blocks: it shows the last listing until the next one is there.
#pragma once

#include "client/base/ids.h"
#include "ui/common/card.h"
#include "ui/common/rowmodel.h"
#include "ui/data/asyncfilesystem.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QStringListModel;
class QTimer;
class QToolButton;

namespace officina {

class EmptyState;
class ErrorPanel;
class FileTable;
class PathEdit;
class RowFilter;
class Settings;
class TextEditor;
struct ErrorText;

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
    void setPlace(std::shared_ptr<AsyncFileSystem> place);
    bool hasPlace() const { return m_place != nullptr; }
    bool isOpening() const { return m_opening; } // another folder than the one shown
    EmptyState &empty() { return *m_empty; }
    void setHeading(const QString &title);
    void addBesideSpace(QWidget *widget);
    // The word for what the pane's files are sent by, in its context menu.
    void setSendText(const QString &text);
    // Another thing to do with the selection, after that one in the menu.
    QAction *addSendAction(const QString &objectName, const QString &text);

    const RemotePath &folder() const { return m_folder; }
    void open(const RemotePath &folder); // empty: where the place starts
    QList<RemotePath> selected() const;
    // Bytes of the selected files; nothing where a folder or a link is among them, or nothing is selected.
    std::optional<qint64> selectedBytes() const;
    QList<RemotePath> selectedFolders() const; // and links, which may lead to one
    FileTable &table() { return *m_table; }
    void find(); // shows the filter
    void refresh();
    void showError(const ErrorText &text);
    void view(const RemotePath &file); // its text, in a window of its own
    // Where the user's bookmarks are kept: of this computer (empty id) or of a site. nullptr: nowhere.
    void setBookmarks(Settings *settings, const SiteId &site);

Q_SIGNALS:
    void selectionChanged();
    void sendRequested(); // the selection, to the other side
    // onto: the folder that was dropped on.
    void filesDropped(const QList<officina::RemotePath> &paths, const officina::RemotePath &onto);

private:
    QWidget *makeHeader(const QString &title);
    QToolButton *addTool(const QString &objectName, const QString &iconName, const QString &text);
    void makeTools();
    void makeActions();
    void updateActions(); // for what is selected
    void show(const Result<Listing> &listing, const RemotePath &asked);
    void activate(const QModelIndex &index);
    void followLink(const RemotePath &path); // to a folder or a file
    void viewSelected();
    void goUp();
    void goBack();
    void goForward();
    void goTo(const RemotePath &path); // its folder, with it selected
    void remember(const RemotePath &left);
    void updateHistory();
    void showSpace();
    void showPlaces();
    void completeWith(const RemotePath &folder);
    QList<RemotePath> bookmarks() const;
    void toggleBookmark(const RemotePath &folder);
    void askForFolder();
    void askForName();
    void askToRemove();
    void perform(const QFuture<Result<>> &change, const QByteArray &select = {});
    void select(const QByteArray &name);
    void moveToTrash(const QList<RemotePath> &paths);
    void changed(const Result<> &done, const QByteArray &select = {});
    void askForPermissions();
    void measure();
    void search();
    void copyPath();
    QString shown(const RemotePath &path) const; // as the place's people know it
    RemotePath here() const; // that the menu was opened on, else the one that is shown
    void openShell();
    void copyShellCommand();
    void showMenu(const QPoint &position);
    void updateRows();
    enum class Way { There, Back, Forward, Typed };
    void open(const RemotePath &folder, Way way);
    void resizeEvent(QResizeEvent *event) override;
    void forgetMistyped();
    void setBusy(bool busy);
    void setOpening(bool opening);

    QString m_name;
    std::shared_ptr<AsyncFileSystem> m_place;
    RemotePath m_folder;
    RemotePath m_pointed; // the folder in it that the menu was opened on, while that is there
    Way m_way = Way::There; // of the folder asked for last
    QList<RemotePath> m_back;    // the last is the nearest
    QList<RemotePath> m_forward;
    QList<RemotePath> m_roots;   // where people usually go
    Settings *m_settings = nullptr;
    SiteId m_site;
    QString m_heading;
    QByteArray m_toSelect;
    bool m_listingFailed = false;
    bool m_mistyped = false; // what stands in the path's field is not there
    bool m_opening = false;
    quint64 m_asked = 0; // listings asked for; only the newest answer is shown
    QList<Entry> m_entries;
    RowModel<FileRow> m_model;
    RowFilter *m_filter;
    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_headingLine = nullptr;
    QLabel *m_space;
    PathEdit *m_path;
    QLineEdit *m_filterText;
    QList<QToolButton *> m_spareTools; // found in the menu and by keys too
    QToolButton *m_hidden;
    QTimer *m_busy;
    QStringListModel *m_known; // folders for the path's completion
    ErrorPanel *m_error;
    FileTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_emptyFolder;
    QStackedWidget *m_stack;
    QWidget *m_bar;
    QHBoxLayout *m_tools = nullptr;
    QToolButton *m_backTool = nullptr;
    QToolButton *m_forwardTool = nullptr;
    QToolButton *m_places = nullptr;
    QList<QAction *> m_forSelection;
    QAction *m_send;
    QAction *m_afterSend;
    QAction *m_rename;
    QAction *m_view;
    QList<QPointer<TextEditor>> m_editors; // windows of their own, which stay when the pane goes
    QAction *m_copyShell;
};

} // namespace officina
