// SPDX-License-Identifier: GPL-3.0-or-later
//
// One side of the data page: what it shows and where it goes; see the header. What it changes is
// in filepaneactions.cpp, its places in filepaneplaces.cpp.
#include "ui/data/filepane.h"

#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/rowfilter.h"
#include "ui/common/theme.h"
#include "ui/data/filetable.h"
#include "ui/data/pathedit.h"
#include "ui/data/texteditor.h"
#include "ui/present/formats.h"

#include <QtCore/QStringListModel>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTools = 440;

enum Column { NameColumn, SizeColumn, ChangedColumn };

QString iconName(Entry::Type type)
{
    switch (type) {
    case Entry::Type::Folder: return u"folder"_s;
    case Entry::Type::Link: return u"link"_s;
    case Entry::Type::File:
    case Entry::Type::Unknown:
    case Entry::Type::Other: return u"file"_s;
    }
    return u"file"_s;
}

QList<officina::Column<FileRow>> columns()
{
    return {
        {.title = FilePane::tr("Name", "column of a file list"),
         .text = [](const FileRow &row) { return displayBytes(row.name); },
         // Folders first, as everywhere.
         .sortValue =
             [](const FileRow &row) {
                 return QVariant((row.type == Entry::Type::Folder ? u"0"_s : u"1"_s) + displayBytes(row.name));
             },
         .icon = [](const FileRow &row) { return icon(iconName(row.type)); }},
        {.title = FilePane::tr("Size", "column of a file list"),
         .text =
             [](const FileRow &row) { return row.type == Entry::Type::File ? formats::bytes(row.size) : QString(); },
         .sortValue =
             [](const FileRow &row) { return QVariant(row.type == Entry::Type::File ? row.size : qint64(-1)); },
         .alignment = rightAligned},
        {.title = FilePane::tr("Changed", "column of a file list"),
         .text = [](const FileRow &row) { return formats::dateTime(row.changed); },
         .sortValue = [](const FileRow &row) { return QVariant(row.changed.toSecsSinceEpoch()); },
         .extra =
             [](const FileRow &, int role) {
                 return role == Qt::ForegroundRole ? QVariant(Colours::of(QGuiApplication::palette()).muted)
                                                   : QVariant();
             }},
    };
}

} // namespace

FilePane::FilePane(const QString &name, const QString &title, QWidget *parent)
    : Card({}, Margins::Flush, parent), m_name(name),
      m_model(columns(), [](const FileRow &row) { return QString::fromLatin1(row.name.toHex()); }),
      m_filter(new RowFilter(&m_model, this)), m_filterText(new QLineEdit), m_busy(new QTimer(this)),
      m_known(new QStringListModel(this)), m_error(new ErrorPanel),
      m_table(new FileTable(name + u"Table"_s, m_filter, name)), m_empty(new EmptyState(u"folder"_s, {}, {})),
      m_emptyFolder(new EmptyState(u"folder"_s, tr("This folder is empty"), {})), m_stack(new QStackedWidget)
{
    setObjectName(name + u"Pane"_s);
    setMinimumHeight(270); // a few rows, or what is said in their place
    m_busy->setSingleShot(true);
    m_busy->setInterval(200); // what is faster needs no word
    connect(m_busy, &QTimer::timeout, this, [this] {
        m_note->setText(tr("Reading…"));
        m_note->show();
    });
    m_filterText->setObjectName(name + u"Filter"_s);
    m_filterText->setPlaceholderText(tr("Show names with…"));
    m_filterText->setAccessibleName(tr("Filter by name"));
    m_filterText->setClearButtonEnabled(true);
    m_filterText->hide();
    connect(m_filterText, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter->setText(text); });
    m_empty->setObjectName(name + u"Empty"_s);
    m_error->setObjectName(name + u"Error"_s);
    connect(m_error, &ErrorPanel::retryRequested, this, &FilePane::refresh);

    m_table->setAccessibleName(title);
    m_table->setStretchColumn(NameColumn);
    m_table->setColumnWidth(SizeColumn, 96);
    m_table->setColumnWidth(ChangedColumn, 164);
    m_table->setSpareColumn(ChangedColumn, 400);
    m_table->sortByColumn(NameColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setPaths([this] { return selected(); });
    m_table->setTakesDrops(
        [](const QModelIndex &index) { return RowModel<FileRow>::rowOf(index).type == Entry::Type::Folder; });
    m_table->takeDropsOn(m_emptyFolder);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FilePane::showMenu);
    connect(m_table, &Table::opened, this, &FilePane::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilePane::updateActions);
    connect(m_table, &FileTable::filesDropped, this, [this](const QList<RemotePath> &paths, const QModelIndex &onto) {
        Q_EMIT filesDropped(paths, onto.isValid() ? m_folder / RowModel<FileRow>::rowOf(onto).name : m_folder);
    });

    m_bar = makeHeader(title);
    makeTools();
    makeActions();
    auto *listing = new QWidget;
    auto *stacked = new QVBoxLayout(listing);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->addWidget(m_table, 1);
    stacked->addWidget(m_emptyFolder, 1);
    m_emptyFolder->hide();
    m_stack->addWidget(listing);
    m_stack->addWidget(m_empty);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // else what is seldom there takes the room
    m_stack->setMinimumHeight(3 * space::three);
    body()->addWidget(m_bar);
    body()->addWidget(makeLine());
    body()->addWidget(m_error);
    body()->addWidget(m_filterText);
    body()->addWidget(m_stack, 1);
    setPlace(nullptr);
}

void FilePane::updateActions()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    for (QAction *action : std::as_const(m_forSelection))
        action->setEnabled(!rows.isEmpty());
    m_rename->setEnabled(rows.size() == 1);
    const auto type = rows.size() == 1 ? RowModel<FileRow>::rowOf(rows.first()).type : Entry::Type::Folder;
    m_view->setEnabled(type == Entry::Type::File || type == Entry::Type::Link);
    Q_EMIT selectionChanged();
}

QWidget *FilePane::makeHeader(const QString &title)
{
    auto *bar = new QWidget;
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(space::oneAndHalf, space::one, space::half, space::half);
    lines->setSpacing(space::half);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::one, 0);
    line->setSpacing(space::oneAndHalf);
    lines->addLayout(line);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(space::half);
    lines->addLayout(m_tools);
    m_title = makeLabel(title, LabelRole::Heading);
    m_title->setWordWrap(false);
    m_path = new PathEdit;
    m_path->setObjectName(m_name + u"Path"_s);
    m_path->setAccessibleName(tr("Folder shown of: %1").arg(title));
    m_path->setMinimumWidth(80);
    auto *completer = new QCompleter(m_known, m_path);
    completer->setMaxVisibleItems(12);
    m_path->setCompleter(completer);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_path->text().trimmed();
        if (!m_place)
            return;
        if (text == u"~" || text.isEmpty())
            open({});
        else if (text != shown(m_folder))
            open(m_place->typed(text, m_folder), Way::Typed);
        else
            forgetMistyped();
    });
    auto *back = new QAction(m_path);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetShortcut);
    m_path->addAction(back);
    connect(back, &QAction::triggered, this, &FilePane::forgetMistyped);
    m_note = makeLabel({}, LabelRole::Muted);
    m_note->setWordWrap(false);
    m_note->hide();
    m_space = makeShortLabel({}, LabelRole::Muted);
    m_space->setObjectName(m_name + u"Space"_s);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_note);
    line->addWidget(m_space);
    m_headingLine = line;
    return bar;
}

void FilePane::addBesideSpace(QWidget *widget)
{
    m_headingLine->addWidget(widget);
}

void FilePane::setHeading(const QString &title)
{
    m_heading = title;
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void FilePane::setPlace(std::shared_ptr<AsyncFileSystem> place)
{
    ++m_asked; // whatever is still under way belongs to the old one
    m_opening = false;
    m_place = std::move(place);
    m_folder = {};
    m_pointed = {};
    m_way = Way::There;
    m_back.clear();
    m_forward.clear();
    m_roots.clear();
    m_known->setStringList({});
    m_space->clear();
    m_entries.clear();
    m_toSelect.clear();
    // What they ask about is no longer there.
    const auto dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        dialog->hide();
        dialog->deleteLater();
    }
    updateRows();
    setBusy(false);
    m_error->clear();
    m_path->clear();
    m_path->setEnabled(m_place != nullptr);
    const auto tools = m_bar->findChildren<QToolButton *>();
    for (QToolButton *tool : tools)
        tool->setEnabled(m_place != nullptr);
    m_stack->setCurrentIndex(m_place ? 0 : 1);
    m_emptyFolder->hide();
    m_table->show();
    updateHistory();
    if (!m_place)
        return;
    for (const QPointer<TextEditor> &editor : std::as_const(m_editors)) {
        if (editor && editor->site() == m_site) // it goes on over the new connection
            editor->setPlace(m_place);
    }
    open({});
    m_place->roots().then(this, [this, place = std::weak_ptr(m_place)](const Result<QList<RemotePath>> &roots) {
        if (place.lock() != m_place || !roots)
            return;
        m_roots = *roots;
        for (const RemotePath &root : std::as_const(m_roots))
            completeWith(root);
    });
}

void FilePane::open(const RemotePath &folder)
{
    open(folder, Way::There);
}

void FilePane::open(const RemotePath &folder, Way way)
{
    if (!m_place)
        return;
    m_way = way; // now: the answer may already be there
    setBusy(true);
    setOpening(folder != m_folder);
    const quint64 number = ++m_asked;
    m_place->list(folder).then(this, [this, number, folder](const Result<Listing> &listing) {
        if (number != m_asked)
            return;
        setBusy(false);
        show(listing, folder);
        setOpening(false);
    });
}

void FilePane::setOpening(bool opening)
{
    if (std::exchange(m_opening, opening) != opening)
        Q_EMIT selectionChanged();
}

void FilePane::show(const Result<Listing> &listing, const RemotePath &asked)
{
    if (!listing) {
        // The last known listing stays.
        if (listing.error().kind != Error::Kind::Cancelled)
            m_error->show(errorText(listing.error(), Doing::Listing), asked == m_folder);
        m_listingFailed = true;
        m_mistyped = std::exchange(m_way, Way::There) == Way::Typed;
        if (m_mistyped) { // to be mended
            m_path->setFocus();
            m_path->selectAll();
        } else {
            m_path->setText(shown(m_folder));
        }
        return;
    }
    const bool moved = listing->folder != m_folder;
    m_mistyped = m_mistyped && !moved && m_path->hasFocus();
    if (moved || (m_listingFailed && !m_mistyped)) // what a change said stays
        m_error->clear();
    m_listingFailed = m_mistyped;
    if (moved && !m_folder.isEmpty())
        remember(m_folder);
    m_way = Way::There;
    m_folder = listing->folder;
    m_entries = listing->entries;
    if (moved || !m_path->hasFocus() || !m_path->isModified()) // else somebody is typing
        m_path->setText(shown(m_folder));
    if (moved)
        m_filterText->clear();
    updateRows();
    m_emptyFolder->setVisible(m_model.rows().isEmpty());
    m_table->setVisible(!m_model.rows().isEmpty() || m_table->hasFocus());
    if (moved)
        m_table->scrollToTop();
    if (!m_toSelect.isEmpty())
        select(std::exchange(m_toSelect, {}));
    else if (moved && m_filter->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::NoUpdate);
    completeWith(m_folder);
    showSpace();
    Q_EMIT selectionChanged();
}

QString FilePane::shown(const RemotePath &path) const
{
    return m_place ? m_place->shown(path) : path.display();
}

// What was typed and is not there, and what was said of it.
void FilePane::forgetMistyped()
{
    if (std::exchange(m_mistyped, false)) {
        m_error->clear();
        m_listingFailed = false;
    }
    m_path->setText(shown(m_folder));
    m_path->selectAll();
}

void FilePane::updateRows()
{
    QList<FileRow> rows;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.name.startsWith('.') && !m_hidden->isChecked())
            continue;
        rows.append({entry.name, entry.type, entry.size, entry.changed, entry.permissions});
    }
    m_model.setRows(rows);
}

void FilePane::activate(const QModelIndex &index)
{
    const FileRow row = RowModel<FileRow>::rowOf(index);
    switch (row.type) {
    case Entry::Type::Folder: open(m_folder / row.name); break;
    case Entry::Type::Link: followLink(m_folder / row.name); break;
    case Entry::Type::File: view(m_folder / row.name); break;
    case Entry::Type::Unknown:
    case Entry::Type::Other: break; // reading a device or a pipe may never end
    }
}

void FilePane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    for (QToolButton *tool : std::as_const(m_spareTools)) // the path wants the room more
        tool->setVisible(width() >= roomForTools);
}

void FilePane::goUp()
{
    if (m_folder.parent() == m_folder)
        return;
    m_toSelect = m_folder.name();
    open(m_folder.parent());
}

QList<RemotePath> FilePane::selected() const
{
    QList<RemotePath> paths;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        paths.append(m_folder / RowModel<FileRow>::rowOf(row).name);
    return paths;
}

std::optional<qint64> FilePane::selectedBytes() const
{
    std::optional<qint64> bytes;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const FileRow row = RowModel<FileRow>::rowOf(index);
        if (row.type != Entry::Type::File)
            return std::nullopt;
        bytes = bytes.value_or(0) + row.size;
    }
    return bytes;
}

QList<RemotePath> FilePane::selectedFolders() const
{
    QList<RemotePath> paths;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const FileRow row = RowModel<FileRow>::rowOf(index);
        if (row.type == Entry::Type::Folder || row.type == Entry::Type::Link)
            paths.append(m_folder / row.name);
    }
    return paths;
}

void FilePane::showError(const ErrorText &text)
{
    m_error->show(text);
}

void FilePane::select(const QByteArray &name)
{
    const int row = m_model.find(QString::fromLatin1(name.toHex()));
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model.index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void FilePane::find()
{
    m_filterText->show();
    m_filterText->setFocus();
    m_filterText->selectAll();
}

void FilePane::refresh()
{
    // Not while it is on its way to another folder: that would take the user back.
    if (m_place && !m_opening)
        open(m_folder);
}

void FilePane::setBusy(bool busy)
{
    if (busy) {
        m_busy->start();
    } else {
        m_busy->stop();
        m_note->hide();
    }
}

} // namespace officina
