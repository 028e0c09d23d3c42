// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of transfers; see the header.
#include "ui/data/transferscard.h"

#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/data/conflictdialog.h"
#include "ui/data/reportdialog.h"
#include "ui/data/transfertexts.h"
#include "ui/present/formats.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;
using State = TransferItem::State;

namespace {

enum Column { WhatColumn, ToColumn, ProgressColumn, SpeedColumn, LeftColumn, StateColumn };

QString progressText(const TransferItem &item)
{
    const TransferProgress &now = item.progress;
    return TransfersCard::tr("%1 of %2", "bytes done of all bytes")
        .arg(formats::bytes(now.bytes), formats::bytes(now.bytesTotal));
}

QList<officina::Column<TransferItem>> columns()
{
    return {
        {.title = TransfersCard::tr("What", "column of the transfers"),
         .text = &transfertexts::what,
         .icon =
             [](const TransferItem &item) {
                 return icon(item.request.direction == Direction::Upload ? u"upload"_s : u"download"_s);
             }},
        {.title = TransfersCard::tr("To", "column of the transfers: the target folder"),
         .text = &transfertexts::to,
         .extra =
             [](const TransferItem &, int role) {
                 return role == Qt::ForegroundRole ? QVariant(Colours::of(QGuiApplication::palette()).muted)
                                                   : QVariant();
             }},
        {.title = TransfersCard::tr("Progress", "column of the transfers"),
         .text = &progressText,
         .extra =
             [](const TransferItem &item, int role) {
                 return role == ProgressRole   ? QVariant(transfertexts::progress(item))
                     : role == Qt::ToolTipRole ? QVariant(progressText(item))
                                               : QVariant();
             }},
        {.title = TransfersCard::tr("Speed", "column of the transfers"),
         .text =
             [](const TransferItem &item) {
                 return item.state == State::Running && item.progress.speed >= 1 ? formats::speed(item.progress.speed)
                                                                                 : QString();
             },
         .alignment = rightAligned},
        {.title = TransfersCard::tr("Left", "column of the transfers: the time"),
         .text = &transfertexts::left,
         .alignment = rightAligned},
        {.title = TransfersCard::tr("State", "column of the transfers"),
         .text = &transfertexts::state,
         .extra = [](const TransferItem &item,
                     int role) { return role == ToneRole ? QVariant(int(transfertexts::tone(item))) : QVariant(); }},
    };
}

} // namespace

TransfersCard::TransfersCard(TransferQueue &queue, QWidget *parent)
    : Card(tr("Transfers"), Margins::Flush, parent), m_queue(queue),
      m_model(columns(), [](const TransferItem &item) { return QString::number(item.id); }),
      m_table(new Table(u"transfersTable"_s, &m_model)), m_stack(new QStackedWidget), m_error(new ErrorPanel),
      m_count(new Chip)
{
    setObjectName(u"transfersCard"_s);
    m_error->setObjectName(u"transfersError"_s);
    m_table->setAccessibleName(tr("Transfers"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ProgressColumn, new ProgressDelegate(m_table));
    m_table->setItemDelegateForColumn(StateColumn, new ChipDelegate(m_table));
    m_table->setStretchColumn(ToColumn);
    const int widths[] = {240, 160, 200, 96, 88, 248};
    for (int column = WhatColumn; column <= StateColumn; ++column) {
        if (column != ToColumn)
            m_table->setColumnWidth(column, widths[column]);
    }
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransfersCard::updateButtons);
    connect(m_table, &Table::opened, this, [this] {
        if (m_answer->isEnabled())
            m_answer->click();
        else if (m_report->isEnabled())
            m_report->click();
    });
    addBesideTitle(m_count);
    makeButtons();
    makeMenu();

    auto *empty = makeLabel(tr("Choose files or folders above and stage them, or drag them from the file manager onto "
                               "the site. What is interrupted goes on where it stopped."),
                            LabelRole::Muted);
    empty->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf, space::oneAndHalf);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    body()->addWidget(makeLine());
    body()->addWidget(m_error);
    body()->addWidget(m_stack, 1);
    connect(&queue, &TransferQueue::changed, this, &TransfersCard::refresh);
    refresh();
}

void TransfersCard::makeButtons()
{
    const auto add = [this](const QString &objectName, const QString &text, auto work) {
        QPushButton *button = makeButton(objectName, text);
        addHeaderWidget(button);
        connect(button, &QPushButton::clicked, this, [this, work] {
            if (const auto item = selected())
                work(*item);
        });
        return button;
    };
    m_answer = add(u"transferAnswer"_s, tr("Decide…"), [this](const TransferItem &item) { askAbout(item.id); });
    m_resume = add(u"transferResume"_s, tr("Resume"), [this](const TransferItem &item) { m_queue.resume(item.id); });
    m_cancel = add(u"transferCancel"_s, tr("Cancel"), [this](const TransferItem &item) { m_queue.cancel(item.id); });
    m_report = add(u"transferReport"_s, tr("Show report"), [this](const TransferItem &) { showReport(); });
    m_remove = add(u"transferRemove"_s, tr("Remove"), [this](const TransferItem &item) { m_queue.remove(item.id); });
    m_clear = makeButton(u"transfersClear"_s, tr("Remove finished"));
    addHeaderWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, &m_queue, &TransferQueue::removeFinished);
}

void TransfersCard::makeMenu()
{
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QPushButton *button : {m_answer, m_resume, m_cancel, m_report, m_remove, m_clear}) {
            QAction *action = menu->addAction(button->text());
            action->setEnabled(button->isEnabled());
            connect(action, &QAction::triggered, button, &QPushButton::click);
        }
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
}

void TransfersCard::refresh()
{
    QList<TransferItem> newestFirst = m_queue.items();
    std::ranges::reverse(newestFirst);
    m_model.setRows(newestFirst);
    m_stack->setCurrentIndex(newestFirst.isEmpty() ? 0 : 1);
    m_count->set(newestFirst.isEmpty() ? QString() : formats::number(newestFirst.size()), Tone::Neutral);
    if (!newestFirst.isEmpty() && !selected())
        m_table->selectRow(0);
    updateButtons();
}

std::optional<TransferItem> TransfersCard::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return RowModel<TransferItem>::rowOf(rows.first());
}

void TransfersCard::updateButtons()
{
    const auto item = selected();
    const bool asking = item && item->state == State::Asking;
    m_answer->setVisible(asking);
    m_answer->setEnabled(asking);
    m_resume->setEnabled(item && item->state != State::Done && m_queue.canResume(item->id));
    m_cancel->setEnabled(item && !item->isEnded());
    m_report->setEnabled(item && m_queue.report(item->id));
    m_remove->setEnabled(item.has_value());
    m_clear->setEnabled(
        std::ranges::any_of(m_model.rows(), [](const TransferItem &row) { return row.state == State::Done; }));
    showError();
}

// The error of the selected transfer stands above the table.
void TransfersCard::showError()
{
    const auto item = selected();
    const bool failed = item && (item->state == State::Failed || item->state == State::Incomplete);
    const std::optional<Error> error = failed ? item->error : std::nullopt;
    if (error == m_shown)
        return; // also where the user put it away
    m_shown = error;
    if (!error) {
        m_error->clear();
        return;
    }
    const bool upload = item->request.direction == Direction::Upload;
    m_error->show(errorText(*error, upload ? Doing::Sending : Doing::Fetching));
}

void TransfersCard::showReport()
{
    const auto item = selected();
    const auto report = item ? m_queue.report(item->id) : std::nullopt;
    if (!report)
        return;
    auto *dialog = new ReportDialog(*report, transfertexts::what(*item), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TransfersCard::askAbout(qint64 id)
{
    const TransferItem *item = m_queue.find(id);
    if (!item || item->state != State::Asking || findChild<ConflictDialog *>())
        return; // one question at a time
    auto *dialog = new ConflictDialog(*item, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::answered, this,
            [this, id](const QHash<QByteArray, Existing> &answers) { m_queue.answer(id, answers, Existing::Ask); });
    dialog->open();
}

} // namespace officina
