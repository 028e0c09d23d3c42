// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pane does to files: new folder, rename, delete, permissions, shells; see filepane.h. What will be
// destroyed is named before it is.
#include "ui/data/filepane.h"

#include "client/base/localpath.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/terminal.h"
#include "ui/data/filetable.h"
#include "ui/data/measuredialog.h"
#include "ui/data/pathedit.h"
#include "ui/data/permissionsdialog.h"
#include "ui/data/removedialog.h"
#include "ui/data/renameedit.h"
#include "ui/data/searchdialog.h"
#include "ui/data/texteditor.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

QToolButton *FilePane::addTool(const QString &objectName, const QString &iconName, const QString &text)
{
    QToolButton *tool = makeToolButton(m_name + objectName, iconName, text);
    m_tools->addWidget(tool);
    return tool;
}

void FilePane::makeTools()
{
    m_backTool =
        addTool(u"Back"_s, layoutDirection() == Qt::LeftToRight ? u"arrow-left"_s : u"arrow-right"_s, tr("Back"));
    connect(m_backTool, &QToolButton::clicked, this, &FilePane::goBack);
    m_forwardTool =
        addTool(u"Forward"_s, layoutDirection() == Qt::LeftToRight ? u"arrow-right"_s : u"arrow-left"_s, tr("Forward"));
    connect(m_forwardTool, &QToolButton::clicked, this, &FilePane::goForward);
    connect(addTool(u"Up"_s, u"up"_s, tr("Up to the folder above")), &QToolButton::clicked, this, &FilePane::goUp);
    m_tools->addWidget(m_path, 1);
    m_places = addTool(u"Places"_s, u"bookmark"_s, tr("Home and bookmarks"));
    connect(m_places, &QToolButton::clicked, this, &FilePane::showPlaces);
    QToolButton *newFolder = addTool(u"NewFolder"_s, u"add"_s, tr("New folder"));
    connect(newFolder, &QToolButton::clicked, this, &FilePane::askForFolder);
    QToolButton *refreshTool = addTool(u"Refresh"_s, u"refresh"_s, tr("Look again"));
    addKeyToToolTip(*refreshTool, QKeySequence::Refresh); // of the page
    connect(refreshTool, &QToolButton::clicked, this, &FilePane::refresh);
    m_spareTools = {m_forwardTool, newFolder, refreshTool};
    m_hidden = addTool(u"Hidden"_s, u"eye"_s, tr("Show hidden files"));
    m_hidden->setCheckable(true);
    connect(m_hidden, &QToolButton::toggled, this, &FilePane::updateRows);
}

void FilePane::makeActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto slot, bool forSelection) {
        auto *action = new QAction(text, m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        if (forSelection) {
            action->setEnabled(false);
            m_forSelection.append(action);
        }
        return action;
    };
    const auto tell = [this](const QString &tool, const QAction *action) {
        addKeyToToolTip(*m_bar->findChild<QToolButton *>(m_name + tool), action->shortcut());
    };
    const auto addSeparator = [this] {
        auto *line = new QAction(m_table);
        line->setSeparator(true);
        m_table->addAction(line);
    };
    m_send = add({}, {}, &FilePane::sendRequested, true);
    m_send->setObjectName(m_name + u"Send"_s);
    addSeparator();
    m_afterSend = m_table->actions().last();
    m_view = add(tr("View or edit"), {QKeySequence(Qt::Key_F3)}, &FilePane::viewSelected, true);
    m_view->setObjectName(m_name + u"View"_s);
    m_rename = add(tr("Rename"), {Qt::Key_F2}, &FilePane::askForName, true);
    m_rename->setObjectName(m_name + u"Rename"_s);
    add(tr("Delete…"), {QKeySequence(Qt::Key_Delete)}, &FilePane::askToRemove, true)
        ->setObjectName(m_name + u"Delete"_s);
    add(tr("Permissions…"), {}, &FilePane::askForPermissions, true)->setObjectName(m_name + u"Permissions"_s);
    add(tr("Size with everything in it"), {QKeySequence(Qt::ALT | Qt::Key_Return)}, &FilePane::measure, true)
        ->setObjectName(m_name + u"Measure"_s);
    addSeparator();
    tell(u"NewFolder"_s,
         add(tr("New folder…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, &FilePane::askForFolder, false));
    add(tr("Search below this folder…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, &FilePane::search, false)
        ->setObjectName(m_name + u"Search"_s);
    add(tr("Copy path"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, &FilePane::copyPath, false)
        ->setObjectName(m_name + u"CopyPath"_s);
    add(tr("Open terminal here"), {QKeySequence(Qt::Key_F4)}, &FilePane::openShell, false)
        ->setObjectName(m_name + u"Terminal"_s);
    m_copyShell = add(tr("Copy ssh command"), {}, &FilePane::copyShellCommand, false);
    m_copyShell->setObjectName(m_name + u"CopySsh"_s);
    addSeparator();
    add(
        tr("Bookmark this folder"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { toggleBookmark(here()); }, false)
        ->setObjectName(m_name + u"Bookmark"_s);
    tell(u"Places"_s,
         add(tr("Home and bookmarks"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, &FilePane::showPlaces, false));
    tell(u"Up"_s, add(tr("Up"), {Qt::ALT | Qt::Key_Up, Qt::Key_Backspace}, &FilePane::goUp, false));
    tell(u"Back"_s, add(tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, &FilePane::goBack, false));
    tell(u"Forward"_s, add(tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, &FilePane::goForward, false));
    tell(u"Hidden"_s,
         add(tr("Show hidden files"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, [this] { m_hidden->toggle(); }, false));
}

void FilePane::setSendText(const QString &text)
{
    m_send->setText(text);
}

QAction *FilePane::addSendAction(const QString &objectName, const QString &text)
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(objectName);
    action->setEnabled(false);
    m_forSelection.append(action);
    m_table->insertAction(m_afterSend, action);
    return action;
}

void FilePane::showMenu(const QPoint &position)
{
    if (!m_place)
        return;
    const QModelIndex row = m_table->indexAt(position);
    const bool isFolder = row.isValid() && RowModel<FileRow>::rowOf(row).type == Entry::Type::Folder;
    m_pointed = isFolder ? m_folder / RowModel<FileRow>::rowOf(row).name : RemotePath();
    m_copyShell->setVisible(!m_place->shellCommand(here()).isEmpty());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &QObject::destroyed, this, [this] { m_pointed = {}; }); // it hides before its action is done
    menu->addActions(m_table->actions());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void FilePane::followLink(const RemotePath &path)
{
    auto isFolder = std::make_shared<bool>(true); // also where it leads nowhere: opening it tells why
    m_place
        ->change([path, isFolder](FileSystem &side) -> Result<> {
            *isFolder = side.stat(path).transform(&Entry::isFolder).value_or(true);
            return {};
        })
        .then(this, [this, path, isFolder, place = std::weak_ptr(m_place)](const Result<> &) {
            if (!m_place || place.lock() != m_place)
                return;
            if (*isFolder)
                open(path);
            else
                view(path);
        });
}

void FilePane::viewSelected()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (m_place && rows.size() == 1)
        activate(rows.first());
}

void FilePane::view(const RemotePath &file)
{
    m_editors.removeIf([](const QPointer<TextEditor> &editor) { return !editor; });
    const auto open = std::ranges::find_if(m_editors, [&](const QPointer<TextEditor> &editor) {
        return editor->site() == m_site && editor->path() == file;
    });
    if (open != m_editors.end()) {
        (*open)->raise();
        (*open)->activateWindow();
        return;
    }
    auto *editor = new TextEditor(m_place, m_site, m_title->text(), file);
    connect(editor, &TextEditor::saved, this, &FilePane::refresh);
    m_editors.append(editor);
    editor->show();
}

void FilePane::askForFolder()
{
    if (!m_place)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(m_name + u"NewFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name of the new folder in %1:").arg(shown(m_folder)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QByteArray name = text.toUtf8();
        if (isPlainName(name)) {
            perform(m_place->change([path = m_folder / name](FileSystem &side) { return side.makeFolder(path); }),
                    name);
        } else {
            m_error->show(errorText({Error::Kind::BadInput, {}, text}, Doing::ChangingFiles));
        }
    });
    dialog->open();
}

void FilePane::askForName()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (!m_place || rows.size() != 1)
        return;
    const RemotePath from = m_folder / RowModel<FileRow>::rowOf(rows.first()).name;
    auto *edit = new RenameEdit(m_table, rows.first());
    edit->setObjectName(m_name + u"RenameEdit"_s);
    connect(edit, &RenameEdit::renamed, this, [this, from](const QString &text) {
        const QByteArray name = text.toUtf8();
        if (!isPlainName(name)) {
            m_error->show(errorText({Error::Kind::BadInput, {}, text}, Doing::ChangingFiles));
            return;
        }
        perform(m_place->change([from, to = from.parent() / name](FileSystem &side) -> Result<> {
            if (side.lstat(to)) // renaming would replace it
                return failure(Error::Kind::Exists, {}, to.display());
            return side.rename(from, to);
        }),
                name);
    });
}

void FilePane::askToRemove()
{
    const auto paths = selected();
    if (!m_place || paths.isEmpty())
        return;
    if (m_place->hasTrash()) {
        moveToTrash(paths); // it can be taken back from there
        return;
    }
    auto *dialog =
        new RemoveDialog(m_name, m_heading, m_place, paths, [this](const Result<> &done) { changed(done); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilePane::moveToTrash(const QList<RemotePath> &paths)
{
    perform(m_place->moveToTrash(paths));
}

void FilePane::askForPermissions()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (!m_place || rows.isEmpty())
        return;
    bool folders = false;
    for (const QModelIndex &row : rows)
        folders |= RowModel<FileRow>::rowOf(row).type == Entry::Type::Folder;
    const FileRow first = RowModel<FileRow>::rowOf(rows.first());
    const QString what = rows.size() == 1 ? displayBytes(first.name) : tr("%n item(s)", nullptr, int(rows.size()));
    auto *dialog = new PermissionsDialog(
        m_place, {.paths = selected(), .name = what, .permissions = first.permissions, .hasFolders = folders},
        [this, place = std::weak_ptr(m_place)](const Result<> &done) {
            if (place.lock() == m_place)
                changed(done);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilePane::measure()
{
    const auto paths = selected();
    if (!m_place || paths.isEmpty())
        return;
    auto *dialog = new MeasureDialog(m_name, m_place, paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilePane::search()
{
    if (!m_place || m_folder.isEmpty())
        return;
    auto *dialog = new SearchDialog(m_name, m_place, here(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchDialog::chosen, this, &FilePane::goTo);
    dialog->open();
}

void FilePane::perform(const QFuture<Result<>> &change, const QByteArray &name)
{
    setBusy(true);
    m_error->clear();
    QFuture<Result<>>(change).then(this, [this, name, place = std::weak_ptr(m_place)](const Result<> &done) {
        if (place.lock() == m_place)
            changed(done, name);
    });
}

void FilePane::changed(const Result<> &done, const QByteArray &name)
{
    setBusy(false);
    if (done)
        m_toSelect = name;
    refresh();
    if (!done && done.error().kind != Error::Kind::Cancelled)
        m_error->show(errorText(done.error(), Doing::ChangingFiles));
}

RemotePath FilePane::here() const
{
    return m_pointed.isEmpty() ? m_folder : m_pointed;
}

void FilePane::openShell()
{
    if (!m_place || m_folder.isEmpty())
        return;
    const QStringList words = m_place->shellCommand(here());
    const QString folder = words.isEmpty() ? localText(here().bytes()) : QDir::homePath();
    if (openTerminal(folder, words))
        return;
    m_error->show({tr("No terminal program was found on this computer."),
                   {},
                   words.isEmpty() ? tr("The variable TERMINAL may name one.")
                                   : tr("Copy the ssh command from the context menu, and paste it into a terminal."),
                   asShellLine(words)});
}

void FilePane::copyShellCommand()
{
    if (m_place)
        QGuiApplication::clipboard()->setText(asShellLine(m_place->shellCommand(here())));
}

void FilePane::copyPath()
{
    QStringList lines;
    for (const RemotePath &path : selected())
        lines.append(shown(path));
    if (lines.isEmpty())
        lines.append(shown(m_folder));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace officina
