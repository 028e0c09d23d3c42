// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching below a folder; see the header.
#include "ui/data/searchdialog.h"

#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QList<Column<FoundEntry>> columns(const RemotePath &folder)
{
    const qsizetype above = folder.bytes() == "/" ? 1 : folder.bytes().size() + 1;
    return {
        {.title = SearchDialog::tr("Found"),
         .text =
             [above](const FoundEntry &row) { return displayBytes(QByteArrayView(row.path.bytes()).sliced(above)); }},
        {.title = SearchDialog::tr("Size"),
         .text =
             [](const FoundEntry &row) { return row.entry.isFolder() ? QString() : formats::bytes(row.entry.size); },
         .alignment = rightAligned},
        {.title = SearchDialog::tr("Changed"),
         .text = [](const FoundEntry &row) { return formats::dateTime(row.entry.changed); }},
    };
}

} // namespace

SearchDialog::SearchDialog(const QString &name, std::shared_ptr<AsyncFileSystem> place, const RemotePath &folder,
                           QWidget *parent)
    : QDialog(parent), m_place(std::move(place)), m_folder(folder),
      m_model(columns(folder), [](const FoundEntry &row) { return QString::fromLatin1(row.path.bytes().toHex()); }),
      m_table(new Table(name + u"SearchTable"_s, &m_model)), m_text(new QLineEdit),
      m_search(makeButton(name + u"SearchStart"_s, tr("Search"), ButtonKind::Primary)),
      m_stop(makeButton(name + u"SearchStop"_s, tr("Stop"))), m_state(makeLabel({}, LabelRole::Muted)),
      m_tick(new QTimer(this))
{
    setObjectName(name + u"SearchDialog"_s);
    setWindowTitle(tr("Search below %1").arg(folder.display()));
    resize(720, 440);
    m_text->setObjectName(name + u"SearchText"_s);
    m_text->setPlaceholderText(tr("Part of a name, or a pattern such as *.txt"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setToolTip(
        tr("Patterns as in a .gitignore: *.txt anywhere, /data/*.bin in one folder, run?/ for folders."));
    m_table->setSortingEnabled(false);
    m_table->setStretchColumn(0);
    m_table->setColumnWidth(1, 96);
    m_table->setColumnWidth(2, 164);
    m_table->setAccessibleName(tr("Found"));
    m_stop->setEnabled(false);
    m_search->setEnabled(false);
    m_search->setDefault(true);
    m_stop->setAutoDefault(false);
    m_state->setObjectName(name + u"SearchState"_s);
    m_state->setText(tr("Double click leads to the folder of what was found."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_search);
    line->addWidget(m_stop);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_search->setEnabled(!text.isEmpty()); });
    connect(m_search, &QPushButton::clicked, this, &SearchDialog::search);
    connect(m_stop, &QPushButton::clicked, this, &SearchDialog::stop);
    connect(m_table, &Table::opened, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(RowModel<FoundEntry>::rowOf(index).path);
        accept();
    });
    m_tick->setInterval(200);
    connect(m_tick, &QTimer::timeout, this, &SearchDialog::take);
    m_text->setFocus();
}

SearchDialog::~SearchDialog()
{
    stop();
}

void SearchDialog::search()
{
    stop();
    m_found.clear();
    m_model.setRows({});
    m_watch = std::make_shared<TreeTaskMonitor>();
    m_stop->setEnabled(true);
    m_tick->start();
    take(); // not below: a search that is over at once has told of its end there
    m_place->perform(TreeTask::find(m_folder, m_text->text(), m_watch))
        .then(this, [this, watch = m_watch](const Result<> &result) {
            if (watch == m_watch)
                ended(result);
        });
}

void SearchDialog::stop()
{
    if (m_watch)
        m_watch->cancel.cancel();
}

void SearchDialog::take()
{
    const auto more = m_watch->takeFound();
    if (!more.isEmpty()) {
        m_found.append(more);
        m_model.setRows(m_found);
    }
    m_state->setText(tr("Looked at %1 names, found %2")
                         .arg(formats::number(m_watch->count().all()), formats::number(m_found.size())));
}

void SearchDialog::ended(const Result<> &result)
{
    take();
    m_tick->stop();
    m_stop->setEnabled(false);
    if (!result && result.error().kind != Error::Kind::Cancelled)
        m_state->setText(errorText(result.error(), Doing::Listing).what);
    else if (m_found.size() >= TreeTask::mostFound)
        m_state->setText(tr("Only the first %1 are shown.").arg(formats::number(m_found.size())));
    else if (m_watch->count().unreadable > 0)
        m_state->setText(tr("Found %1; %n folder(s) could not be read.", nullptr, int(m_watch->count().unreadable))
                             .arg(formats::number(m_found.size())));
    else
        m_state->setText(tr("Found: %n", nullptr, int(m_found.size())));
    announce(*m_state, m_state->text());
}

} // namespace officina
