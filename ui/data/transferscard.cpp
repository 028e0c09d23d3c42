// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of transfers; see the header.
#include "ui/data/transferscard.h"

#include "client/settings/settings.h"
#include "ui/common/buttonrow.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/examplestep.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/data/conflictdialog.h"
#include "ui/data/leftpartsdialog.h"
#include "ui/data/reportdialog.h"
#include "ui/data/transfertable.h"
#include "ui/data/transfertexts.h"
#include "ui/present/formats.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
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
    if (now.filesTotal == 0) // of nothing that is known
        return {};
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
                 switch (item.request.direction) {
                 case Direction::Upload: return icon(u"upload"_s);
                 case Direction::Download: return icon(u"download"_s);
                 case Direction::SiteToSite: return icon(u"arrow-right"_s);
                 }
                 Q_UNREACHABLE_RETURN(QIcon());
             },
         .extra = [](const TransferItem &item,
                     int role) { return role == Qt::ToolTipRole ? QVariant(transfertexts::route(item)) : QVariant(); }},
        {.title = TransfersCard::tr("To", "column of the transfers: the target folder"),
         .text = &transfertexts::to,
         .extra =
             [](const TransferItem &item, int role) {
                 return role == Qt::ForegroundRole ? QVariant(Colours::of(QGuiApplication::palette()).muted)
                     : role == Qt::ToolTipRole     ? QVariant(transfertexts::route(item))
                                                   : QVariant();
             }},
        {.title = TransfersCard::tr("Progress", "column of the transfers"),
         .text = &progressText,
         .extra =
             [](const TransferItem &item, int role) {
                 const auto share = role == ProgressRole ? transfertexts::progress(item) : std::nullopt;
                 return share ? QVariant(*share) : role == Qt::ToolTipRole ? QVariant(progressText(item)) : QVariant();
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
         .extra =
             [](const TransferItem &item, int role) {
                 return role == ToneRole       ? QVariant(int(transfertexts::tone(item)))
                     : role == Qt::ToolTipRole ? QVariant(transfertexts::stateNote(item))
                                               : QVariant();
             }},
    };
}

// Where it goes to, to be looked at; nullptr: there is no way at the moment.
std::shared_ptr<AsyncFileSystem> targetOf(const TransferQueue &queue, const TransferItem &item)
{
    if (item.request.direction == Direction::Download)
        return std::make_shared<LocalAsyncFileSystem>();
    Connection *connection = queue.connectionFor(item.site);
    const auto other = queue.findSite(item.request.other);
    if (!connection || (item.request.direction == Direction::SiteToSite && !other))
        return nullptr;
    return other ? std::make_shared<RemoteAsyncFileSystem>(*connection, *other)
                 : std::make_shared<RemoteAsyncFileSystem>(*connection);
}

} // namespace

TransfersCard::TransfersCard(TransferQueue &queue, QWidget *parent)
    : Card(tr("Transfers"), Margins::Flush, parent), m_queue(queue),
      m_model(columns(), [](const TransferItem &item) { return QString::number(item.id); }),
      m_table(new TransferTable(u"transfersTable"_s, &m_model)), m_stack(new QStackedWidget), m_error(new ErrorPanel),
      m_example(makeButton(u"transfersExample"_s, {})), m_count(new Chip), m_total(makeLabel({}, LabelRole::Muted))
{
    setObjectName(u"transfersCard"_s);
    m_error->setObjectName(u"transfersError"_s);
    m_table->setAccessibleName(tr("Transfers"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ProgressColumn, new ProgressDelegate(m_table));
    m_table->setItemDelegateForColumn(StateColumn, new ChipDelegate(m_table));
    m_table->setStretchColumn(WhatColumn);
    const int widths[] = {0, 240, 144, 96, 88, 248};
    for (int column = ToColumn; column <= StateColumn; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setSpareColumn(ToColumn, 1040);
    m_table->setSpareColumn(SpeedColumn, 800);
    m_table->setSpareColumn(LeftColumn, 640);
    m_table->setRowsAtLeast(2);
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
    makeActions();
    makeLimitMenu();
    connect(m_table, &TransferTable::filesDropped, this, &TransfersCard::filesDropped);
    connect(m_table, &TransferTable::rowDropped, this, [this](const QModelIndex &row, const QModelIndex &before) {
        const auto other = before.isValid() ? std::optional(RowModel<TransferItem>::rowOf(before).id) : std::nullopt;
        m_queue.moveBefore(RowModel<TransferItem>::rowOf(row).id, other);
    });
    m_total->setObjectName(u"transfersTotal"_s);
    m_total->setContentsMargins(space::oneAndHalf, space::half, space::oneAndHalf, space::half);

    auto *empty = makeLabel(tr("Choose files or folders above and stage them, or drag them from the file manager onto "
                               "the site. What is interrupted goes on where it stopped."),
                            LabelRole::Muted);
    m_example->setToolTip(tr("A small training of handwritten digits, sent to your work folder at the site"));
    connect(m_example, &QPushButton::clicked, this, &TransfersCard::exampleWanted);
    auto *nothing = new QWidget;
    auto *lines = new QVBoxLayout(nothing);
    lines->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf, space::oneAndHalf);
    lines->addWidget(empty, 1, Qt::AlignTop);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    body()->addWidget(makeLine());
    body()->addWidget(m_error);
    body()->addWidget(m_stack, 1);
    auto *below = new QHBoxLayout; // beside the sum, so that it is there with and without transfers
    below->setContentsMargins(0, 0, space::oneAndHalf, space::half);
    below->addWidget(m_total, 1);
    below->addWidget(m_example, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    body()->addLayout(below);
    connect(&queue, &TransferQueue::changed, this, &TransfersCard::refresh);
    connect(&queue, &TransferQueue::ended, this, &TransfersCard::transferEnded);
    refresh();
}

void TransfersCard::makeButtons()
{
    auto *row = new ButtonRow(u"transfersTools"_s); // words are long in some languages
    addHeaderWidget(row, 1000);                     // all there is beside the title
    const auto make = [this](const QString &objectName, const QString &text, auto work) {
        QPushButton *button = makeButton(objectName, text);
        connect(button, &QPushButton::clicked, this, [this, work] {
            if (const auto item = selected())
                work(*item);
        });
        return button;
    };
    // One place, as wide as its longest word, for what makes a transfer stop and go: the other buttons stay where
    // they are, whatever its state.
    m_pauseOrGo = new QStackedWidget;
    m_pauseOrGo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->add(m_pauseOrGo);
    m_pause = make(u"transferPause"_s, tr("Pause"), [this](const TransferItem &item) { m_queue.pause(item.id); });
    m_resume = make(u"transferResume"_s, tr("Resume"), [this](const TransferItem &item) { m_queue.resume(item.id); });
    m_answer = make(u"transferAnswer"_s, tr("Decide…"), [this](const TransferItem &item) { askAbout(item.id); });
    for (QPushButton *button : {m_pause, m_resume, m_answer})
        m_pauseOrGo->addWidget(button);
    m_cancel = make(u"transferCancel"_s, tr("Cancel"), [this](const TransferItem &item) { m_queue.cancel(item.id); });
    m_removeEnded = make(u"transferRemoveEnded"_s, tr("Remove"), [this](const TransferItem &item) { remove(item.id); });
    m_removeEnded->setToolTip(tr("Takes an ended transfer off the list; what has arrived stays where it is"));
    m_report = make(u"transferReport"_s, tr("Show report"), [this](const TransferItem &) { showReport(); });
    m_clear = makeButton(u"transfersClear"_s, tr("Remove finished"));
    connect(m_clear, &QPushButton::clicked, &m_queue, &TransferQueue::removeFinished);
    m_pauseAll = makeButton(u"transfersPauseAll"_s, tr("Pause all"));
    connect(m_pauseAll, &QPushButton::clicked, this, [this] {
        if (m_queue.isBusy())
            m_queue.pauseAll();
        else
            m_queue.resumeAll();
    });
    m_limit = makeButton(u"transfersLimit"_s, {});
    for (QPushButton *button : {m_cancel, m_removeEnded, m_report, m_pauseAll, m_clear, m_limit})
        row->add(button);
}

void TransfersCard::makeActions()
{
    const auto add = [this](const QString &objectName, const QString &text, const QKeySequence &key, auto work) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(objectName);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        m_table->addAction(action);
        return action;
    };
    m_first =
        add(u"transferFirst"_s, tr("First of all"), Qt::ALT | Qt::Key_Home, [this] { move(-m_model.rowCount()); });
    m_up = add(u"transferUp"_s, tr("Earlier"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    m_down = add(u"transferDown"_s, tr("Later"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
    m_remove = add(u"transferRemove"_s, tr("Remove from the list"), Qt::Key_Delete, [this] {
        if (const auto item = selected())
            remove(item->id);
    });
    // Space pauses and resumes, as players have it.
    auto *toggle = new QAction(m_table);
    toggle->setShortcut(Qt::Key_Space);
    toggle->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(toggle);
    connect(toggle, &QAction::triggered, this,
            [this] { qobject_cast<QPushButton *>(m_pauseOrGo->currentWidget())->click(); });

    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QPushButton *button : {m_answer, m_resume, m_pause, m_cancel, m_report}) {
            QAction *action = menu->addAction(button->text());
            action->setEnabled(button->isEnabled());
            connect(action, &QAction::triggered, button, &QPushButton::click);
        }
        menu->addSeparator();
        menu->addActions({m_first, m_up, m_down});
        menu->addSeparator();
        menu->addAction(m_remove);
        QAction *clear = menu->addAction(m_clear->text());
        clear->setEnabled(m_clear->isEnabled());
        connect(clear, &QAction::triggered, m_clear, &QPushButton::click);
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
}

void TransfersCard::move(int rows)
{
    const auto item = selected();
    if (!item || item->isEnded())
        return;
    QList<qint64> waiting; // they stand first, in the order of their turn
    for (const TransferItem &row : m_model.rows()) {
        if (!row.isEnded())
            waiting.append(row.id);
    }
    const qsizetype at = waiting.indexOf(item->id);
    const qsizetype to = std::clamp<qsizetype>(at + rows, 0, waiting.size() - 1);
    waiting.move(at, to);
    m_queue.moveBefore(item->id, to + 1 < waiting.size() ? std::optional(waiting[to + 1]) : std::nullopt);
}

void TransfersCard::makeLimitMenu()
{
    auto *menu = new QMenu(m_limit);
    menu->setObjectName(u"transfersLimitMenu"_s);
    m_limit->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        QList<qint64> choices{0, 1'000'000, 5'000'000, 10'000'000, 50'000'000, 100'000'000};
        if (!choices.contains(m_queue.limit()))
            choices.append(m_queue.limit());
        for (const qint64 choice : std::as_const(choices)) {
            QAction *action = menu->addAction(choice == 0 ? tr("No limit") : formats::speed(double(choice)));
            action->setCheckable(true);
            action->setChecked(choice == m_queue.limit());
            connect(action, &QAction::triggered, this, [this, choice] { setLimit(choice); });
        }
        connect(menu->addAction(tr("Another limit…")), &QAction::triggered, this, &TransfersCard::askForLimit);
    });
    updateLimit();
}

void TransfersCard::askForLimit()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"limitDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setWindowTitle(tr("Limit of speed"));
    dialog->setLabelText(tr("All transfers together, in MB/s (0: no limit):"));
    dialog->setDoubleDecimals(1);
    dialog->setDoubleRange(0, 100'000);
    dialog->setDoubleValue(double(m_queue.limit()) / 1e6);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double value) { setLimit(qint64(value * 1e6)); });
    dialog->open();
}

void TransfersCard::setLimit(qint64 bytesPerSecond)
{
    m_queue.setLimit(bytesPerSecond);
    if (m_settings)
        m_settings->set(setting::transferLimit, bytesPerSecond);
    updateLimit();
}

void TransfersCard::useSettings(Settings &settings)
{
    m_settings = &settings;
    m_queue.setLimit(settings.get(setting::transferLimit));
    updateLimit();
}

void TransfersCard::updateLimit()
{
    const qint64 limit = m_queue.limit();
    m_limit->setText(limit == 0 ? tr("Limit: none") : tr("Limit: %1").arg(formats::speed(double(limit))));
}

void TransfersCard::refresh()
{
    // What is to be done in the order of its turn, then what has ended, newest first.
    QList<TransferItem> rows = m_queue.items();
    const auto ended = std::ranges::stable_partition(rows, [](const TransferItem &item) { return !item.isEnded(); });
    std::ranges::reverse(ended);
    m_model.setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    m_total->setText(transfertexts::total(rows));
    m_total->setVisible(!m_total->text().isEmpty());
    m_count->set(rows.isEmpty() ? QString() : formats::number(rows.size()), Tone::Neutral);
    const auto isNew = [this](const TransferItem &item) { return item.id > m_newest; };
    if (const auto added = std::ranges::find_if(rows, isNew); added != rows.end())
        select(added->id); // the first of them
    else if (!rows.isEmpty() && !selected())
        m_table->selectRow(0);
    for (const TransferItem &item : std::as_const(rows))
        m_newest = std::max(m_newest, item.id);
    updateButtons();
}

void TransfersCard::offerExample(ExampleStep step)
{
    const bool isOffered = step == ExampleStep::Run || (step == ExampleStep::Stage && m_model.rowCount() == 0);
    if (!isOffered && m_example->hasFocus())
        m_table->setFocus();
    m_example->setText(exampleText(step));
    m_example->setVisible(isOffered);
}

void TransfersCard::select(qint64 id)
{
    const int row = m_model.find(QString::number(id));
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
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
    const bool isOurs = item && !m_queue.isElsewhere(item->id); // else another program moves it
    const auto anyIn = [this](State state) {
        return std::ranges::contains(m_model.rows(), state, &TransferItem::state);
    };
    const bool asking = item && item->state == State::Asking;
    const bool canResume = isOurs && item->state != State::Done && m_queue.canResume(item->id);
    const bool canPause = isOurs && !item->isEnded() && !asking && item->state != State::Paused;
    const bool goes = !item || item->state == State::Reconnecting || item->state == State::Done;
    QPushButton *const present = asking        ? m_answer
        : isOurs && item->canResume() && !goes ? m_resume // if only to say what is in the way
                                               : m_pause;
    // The keyboard's place is handed on within the one place, or to the table: left to Qt it would go on to the
    // next button, and the next press of the space bar would cancel or remove.
    present->setEnabled(asking || canResume || canPause);
    m_pauseOrGo->setCurrentWidget(present);
    m_answer->setEnabled(asking);
    setButtonEnabled(m_resume, canResume);
    setButtonEnabled(m_pause, canPause);
    const bool anyStopped = anyIn(State::Paused) || anyIn(State::Interrupted);
    m_pauseAll->setText(m_queue.isBusy() || !anyStopped ? tr("Pause all") : tr("Resume all"));
    m_pauseAll->setEnabled(m_queue.isBusy() || anyStopped);
    for (QPushButton *button : {m_pause, m_resume})
        button->setToolTip(isOurs ? transfertexts::whyNotResumed(*item) : QString());
    for (QAction *action : {m_first, m_up, m_down})
        action->setEnabled(isOurs && !item->isEnded());
    setButtonEnabled(m_cancel, isOurs && !item->isEnded());
    setButtonEnabled(m_removeEnded, item && item->isEnded());
    setButtonEnabled(m_report, item && m_queue.hasReport(item->id));
    m_remove->setEnabled(isOurs);
    setButtonEnabled(m_clear, anyIn(State::Done));
    showError();
}

void TransfersCard::setButtonEnabled(QPushButton *button, bool enabled)
{
    if (!enabled && button->hasFocus())
        m_table->setFocus();
    button->setEnabled(enabled);
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
    // It takes its place from the table, or gives it back.
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
    if (!error) {
        m_error->clear();
        return;
    }
    const bool toSite = item->request.direction != Direction::Download;
    m_error->show(errorText(*error, toSite ? Doing::Sending : Doing::Fetching));
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

void TransfersCard::remove(qint64 id)
{
    const TransferItem *item = m_queue.find(id);
    if (!item || m_queue.isElsewhere(id) || findChild<LeftPartsDialog *>())
        return;
    if (item->state == State::Running) { // it writes there until it has stopped
        m_removeOnceStopped.insert(id);
        m_queue.cancel(id);
        return;
    }
    if (item->state == State::Done || (item->state == State::Waiting && item->progress.bytes == 0)) {
        m_queue.remove(id);
        return;
    }
    auto *dialog = new LeftPartsDialog(*item, targetOf(m_queue, *item), this);
    connect(dialog, &LeftPartsDialog::decided, this, [this, id] { m_queue.remove(id); });
    if (item->state == State::Waiting || item->state == State::Reconnecting) { // it does not begin meanwhile
        m_queue.pause(id);
        connect(dialog, &QDialog::rejected, this, [this, id] { m_queue.resume(id); });
    }
}

void TransfersCard::transferEnded(qint64 id)
{
    if (m_removeOnceStopped.remove(id))
        remove(id);
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
