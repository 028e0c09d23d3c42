// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pane does to files: new folder, rename, delete, copy path; see filepane.h. What will be
// destroyed is named before it is.
#include "ui/data/filepane.h"

#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/data/filetable.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>

namespace officina {

using namespace Qt::StringLiterals;

QToolButton *FilePane::addTool(const QString &objectName, const QString &iconName, const QString &text)
{
    QToolButton *tool = makeToolButton(m_name + objectName, iconName, text);
    m_bar->layout()->addWidget(tool);
    return tool;
}

void FilePane::makeActions()
{
    connect(addTool(u"Up"_s, u"up"_s, tr("Up to the folder above (Alt+Up)")), &QToolButton::clicked, this,
            &FilePane::goUp);
    connect(addTool(u"Home"_s, u"home"_s, tr("To the home folder")), &QToolButton::clicked, this, [this] { open({}); });
    connect(addTool(u"NewFolder"_s, u"add"_s, tr("New folder (Ctrl+Shift+N)")), &QToolButton::clicked, this,
            &FilePane::askForFolder);
    connect(addTool(u"Refresh"_s, u"refresh"_s, tr("Look again (F5)")), &QToolButton::clicked, this,
            &FilePane::refresh);
    m_hidden = addTool(u"Hidden"_s, u"eye"_s, tr("Show hidden files (Ctrl+H)"));
    m_hidden->setCheckable(true);
    connect(m_hidden, &QToolButton::toggled, this, &FilePane::updateRows);

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
    m_send = add({}, {}, &FilePane::sendRequested, true);
    m_send->setObjectName(m_name + u"Send"_s);
    m_rename = add(tr("Rename…"), {Qt::Key_F2}, &FilePane::askForName, true);
    m_rename->setObjectName(m_name + u"Rename"_s);
    add(tr("Delete…"), {QKeySequence(Qt::Key_Delete)}, &FilePane::askToRemove, true)
        ->setObjectName(m_name + u"Delete"_s);
    add(tr("Copy path"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, &FilePane::copyPath, false);
    add(tr("New folder…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, &FilePane::askForFolder, false);
    add(tr("Up"), {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::Key_Backspace)}, &FilePane::goUp, false);
    add(tr("Show hidden files"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, [this] { m_hidden->toggle(); }, false);
}

void FilePane::setSendText(const QString &text)
{
    m_send->setText(text);
}

void FilePane::showMenu(const QPoint &position)
{
    if (!m_place)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_table->actions());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void FilePane::askForFolder()
{
    if (!m_place)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(m_name + u"NewFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name of the new folder in %1:").arg(m_folder.display()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QByteArray name = text.toUtf8();
        if (isPlainName(name)) {
            perform(m_place->change([path = m_folder / name](Side &side) { return side.makeFolder(path); }), name);
        } else {
            m_error->show(errorText({Error::Kind::BadInput, {}, text}, Doing::ChangingFiles));
        }
    });
    dialog->open();
}

void FilePane::askForName()
{
    const auto paths = selected();
    if (!m_place || paths.size() != 1)
        return;
    const RemotePath from = paths.first();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(m_name + u"RenameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("New name of %1:").arg(displayBytes(from.name())));
    dialog->setTextValue(displayBytes(from.name()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, from](const QString &text) {
        const QByteArray name = text.toUtf8();
        if (text == displayBytes(from.name()))
            return;
        if (!isPlainName(name)) {
            m_error->show(errorText({Error::Kind::BadInput, {}, text}, Doing::ChangingFiles));
            return;
        }
        perform(m_place->change([from, to = from.parent() / name](Side &side) -> Result<> {
            if (side.lstat(to)) // renaming would replace it
                return failure(Error::Kind::Exists, {}, to.display());
            return side.rename(from, to);
        }),
                name);
    });
    dialog->open();
}

void FilePane::askToRemove()
{
    const auto paths = selected();
    if (!m_place || paths.isEmpty())
        return;
    const auto remove = [this, paths] { perform(m_place->remove(paths)); };
    if (!m_place->removesForGood()) {
        remove(); // it can be taken back from the trash
        return;
    }
    QStringList names;
    for (const RemotePath &path : paths.first(std::min<qsizetype>(8, paths.size())))
        names.append(path.display());
    if (paths.size() > names.size())
        names.append(u"…"_s);
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Delete from the site"),
        tr("Delete %n item(s) from the site for good, with everything in them?", nullptr, int(paths.size())),
        QMessageBox::NoButton, this);
    box->setObjectName(m_name + u"DeleteDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(names.join(u'\n'));
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(m_name + u"DeleteConfirm"_s);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, remove);
    box->open();
}

void FilePane::perform(const QFuture<Result<>> &change, const QByteArray &name)
{
    setBusy(true);
    m_error->clear();
    QFuture<Result<>>(change).then(this, [this, name, place = std::weak_ptr(m_place)](const Result<> &done) {
        if (place.lock() != m_place)
            return;
        setBusy(false);
        if (done)
            m_toSelect = name;
        refresh();
        if (!done)
            m_error->show(errorText(done.error(), Doing::ChangingFiles));
    });
}

void FilePane::copyPath()
{
    QStringList lines;
    for (const RemotePath &path : selected())
        lines.append(path.display());
    if (lines.isEmpty())
        lines.append(m_folder.display());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace officina
