// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compare and sync; see the header.
#include "ui/data/syncdialog.h"

#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/data/quotadialog.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

namespace officina {

using namespace Qt::StringLiterals;
using Action = SyncEntry::Action;

namespace {

QList<Column<SyncRow>> columns()
{
    return {
        {.title = SyncDialog::tr("What will be done"),
         .text = [](const SyncRow &row) { return row.what; },
         .sortValue = [](const SyncRow &row) { return QVariant(QString::number(row.rank) + row.path); },
         .extra = [](const SyncRow &row, int role) { return role == ToneRole ? QVariant(row.tone) : QVariant(); }},
        {.title = SyncDialog::tr("File or folder"), .text = [](const SyncRow &row) { return row.path; }},
        {.title = SyncDialog::tr("Size"),
         .text = [](const SyncRow &row) { return row.size < 0 ? QString() : formats::bytes(row.size); },
         .sortValue = [](const SyncRow &row) { return QVariant(row.size); },
         .alignment = rightAligned},
    };
}

SyncRow rowOf(const SyncEntry &entry)
{
    SyncRow row{.path = displayBytes(entry.path), .rank = entry.rank()};
    if (!entry.isFolder)
        row.size = entry.action == Action::Delete ? entry.targetSize : entry.sourceSize;
    switch (entry.action) {
    case Action::Copy:
        row.what = SyncDialog::tr("Copy");
        row.tone = int(Tone::Good);
        break;
    case Action::Replace:
        row.what = entry.isTargetNewer() ? SyncDialog::tr("Replace a newer one") : SyncDialog::tr("Replace");
        row.tone = int(entry.isTargetNewer() ? Tone::Warning : Tone::Active);
        break;
    case Action::Delete:
        row.what = SyncDialog::tr("Delete");
        row.tone = int(Tone::Bad);
        break;
    case Action::Blocked:
        row.what = SyncDialog::tr("Something is in the way");
        row.tone = int(Tone::Warning);
        break;
    case Action::Same: break;
    }
    return row;
}

} // namespace

SyncDialog::SyncDialog(Connection &connection, Connection &transfers, TransferQueue &queue, const QString &siteName,
                       const RemotePath &local, const RemotePath &remote, QWidget *parent)
    : QDialog(parent), m_connection(&connection), m_transfers(&transfers), m_queue(queue), m_local(local),
      m_remote(remote), m_model(columns(), [](const SyncRow &row) { return QString::number(row.rank) + row.path; }),
      m_table(new Table(u"syncTable"_s, new RowFilter(&m_model, this))),
      m_toSite(new QRadioButton(tr("Make the folder at %1 like the one of this computer").arg(literalText(siteName)))),
      m_toHere(new QRadioButton(tr("Make the folder of this computer like the one at %1").arg(literalText(siteName)))),
      m_excludes(new QLineEdit), m_bySum(new QCheckBox(tr("Compare contents, not times (slower)"))),
      m_mirror(new QCheckBox(tr("Also delete what the other folder does not have"))), m_sure(new QCheckBox),
      m_state(makeLabel({}, LabelRole::Muted)), m_error(new ErrorPanel),
      m_compare(makeButton(u"syncCompare"_s, tr("Compare"))),
      m_go(makeButton(u"syncGo"_s, tr("Synchronise"), ButtonKind::Primary)), m_tick(new QTimer(this))
{
    setObjectName(u"syncDialog"_s);
    setWindowTitle(tr("Compare and sync"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 620);
    m_toSite->setObjectName(u"syncToSite"_s);
    m_toHere->setObjectName(u"syncToHere"_s);
    m_toSite->setChecked(true);
    m_excludes->setObjectName(u"syncExcludes"_s);
    m_excludes->setPlaceholderText(tr("Leave out, for example: *.tmp __pycache__/ /data"));
    m_excludes->setAccessibleName(tr("Patterns of what is left out"));
    m_excludes->setToolTip(tr("Patterns as in a .gitignore, with spaces between them."));
    m_bySum->setObjectName(u"syncBySum"_s);
    m_mirror->setObjectName(u"syncMirror"_s);
    m_sure->setObjectName(u"syncSure"_s);
    m_sure->hide();
    m_state->setObjectName(u"syncState"_s);
    m_error->setObjectName(u"syncError"_s);
    m_compare->setDefault(true);
    m_go->setAutoDefault(false);
    m_table->setAccessibleName(tr("What would be done"));
    m_table->setItemDelegateForColumn(0, new ChipDelegate(m_table));
    m_table->setColumnWidth(0, 210);
    m_table->setColumnWidth(2, 110);
    m_table->setStretchColumn(1);
    m_table->sortByColumn(0, Qt::AscendingOrder);

    arrange(siteName, !connection.site().quotaCommand.isEmpty());
    connect(m_compare, &QPushButton::clicked, this, &SyncDialog::compare);
    connect(m_go, &QPushButton::clicked, this, &SyncDialog::synchronise);
    connect(m_error, &ErrorPanel::retryRequested, this, &SyncDialog::compare);
    connect(m_sure, &QCheckBox::toggled, this, &SyncDialog::updateActions);
    connect(m_excludes, &QLineEdit::textChanged, this, &SyncDialog::optionsChanged);
    for (QAbstractButton *option : QList<QAbstractButton *>{m_toSite, m_bySum, m_mirror})
        connect(option, &QAbstractButton::toggled, this, &SyncDialog::optionsChanged);
    connect(&queue, &TransferQueue::ended, this, &SyncDialog::transferEnded);
    connect(&queue, &TransferQueue::changed, this, [this] {
        if (m_transfer && !m_queue.find(m_transfer)) // taken out of the list
            transferEnded(m_transfer);
    });
    m_tick->setInterval(200);
    connect(m_tick, &QTimer::timeout, this, [this] {
        if (m_comparing)
            m_state->setText(tr("Comparing: %n file(s)", nullptr, int(m_comparing->looked())));
    });
    m_state->setText(tr("Nothing is changed before you have seen what would be done."));
    updateActions();
}

void SyncDialog::arrange(const QString &siteName, bool hasQuota)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("This computer: %1").arg(m_local.display()), LabelRole::Strong));
    layout->addWidget(
        makeLabel(tr("%1: %2", "a site and its folder").arg(siteName, m_remote.display()), LabelRole::Strong));
    for (QWidget *widget : QList<QWidget *>{m_toSite, m_toHere, m_excludes, m_bySum, m_mirror})
        layout->addWidget(widget);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_sure);
    auto *buttons = new QHBoxLayout;
    auto *close = makeButton(u"syncClose"_s, tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(m_compare);
    if (hasQuota) // each site words it in its own way; it cannot be reckoned with
        buttons->addWidget(QuotaDialog::makeLink(u"syncQuota"_s, [this] { return m_connection.data(); }));
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
}

SyncDialog::~SyncDialog()
{
    m_cancel.cancel();
}

SyncOptions SyncDialog::options() const
{
    return {.direction = m_toSite->isChecked() ? Direction::Upload : Direction::Download,
            .local = m_local.bytes(),
            .remote = m_remote,
            .excludes = m_excludes->text().toUtf8().simplified().split(' '),
            .bySum = m_bySum->isChecked(),
            .mirror = m_mirror->isChecked()};
}

// What was found holds for other options no more.
void SyncDialog::optionsChanged()
{
    if (!m_plan)
        return;
    m_plan.reset();
    m_model.setRows({});
    m_sure->hide();
    m_state->setText(tr("Compare again: what is to be done has changed."));
    updateActions();
}

void SyncDialog::setBusy(bool busy)
{
    for (QWidget *widget : QList<QWidget *>{m_toSite, m_toHere, m_excludes, m_bySum, m_mirror, m_compare})
        widget->setEnabled(!busy);
    if (busy)
        m_tick->start();
    else
        m_tick->stop();
    updateActions();
}

void SyncDialog::compare()
{
    if (!m_connection || m_comparing)
        return;
    m_error->clear();
    m_plan.reset();
    m_model.setRows({});
    m_sure->hide();
    m_planned = options();
    m_comparing = std::make_shared<SyncCompare>(m_planned);
    m_cancel = {};
    m_state->setText(tr("Comparing…"));
    setBusy(true); // before the answer, which may be there at once
    m_connection->runSteps(m_comparing, m_cancel).then(this, [this](const Result<> &result) { compared(result); });
}

void SyncDialog::compared(const Result<> &result)
{
    const auto comparing = std::exchange(m_comparing, nullptr);
    setBusy(false);
    if (!result) {
        m_state->clear();
        m_error->show(errorText(result.error(), Doing::Listing), true);
        return;
    }
    m_plan = comparing->plan();
    show(*m_plan);
    announce(*m_state, m_state->text());
    updateActions();
}

void SyncDialog::show(const SyncPlan &plan)
{
    QList<SyncRow> rows;
    for (const SyncEntry &entry : plan.entries.foremost())
        rows.append(rowOf(entry));
    m_model.setRows(rows);
    const qsizetype all = plan.entries.size() - plan.count(Action::Same);
    const auto amount = [&](Action action) { return formats::bytes(plan.bytes(action)); };
    QStringList parts;
    if (const qint64 n = plan.count(Action::Copy))
        parts.append(tr("%n to copy (%1)", nullptr, int(n)).arg(amount(Action::Copy)));
    if (const qint64 n = plan.count(Action::Replace))
        parts.append(tr("%n to replace (%1)", nullptr, int(n)).arg(amount(Action::Replace)));
    if (const qint64 n = plan.count(Action::Delete))
        parts.append(tr("%n to delete (%1)", nullptr, int(n)).arg(amount(Action::Delete)));
    if (plan.excluded > 0)
        parts.append(tr("%n left out", nullptr, int(plan.excluded)));
    parts.append(tr("%n the same", nullptr, int(plan.count(Action::Same))));
    if (all > rows.size())
        parts.append(tr("only the first %1 of %2 are shown").arg(formats::number(rows.size()), formats::number(all)));
    m_state->setText(rows.isEmpty()
                         ? tr("Both folders are the same: %n file(s).", nullptr, int(plan.count(Action::Same)))
                         : parts.join(u" · "_s));
    const qint64 gone = plan.count(Action::Delete);
    m_sure->setChecked(false);
    m_sure->setText(tr("Yes, delete %n file(s)", nullptr, int(gone)));
    m_sure->setVisible(plan.isDeletingMuch() && plan.unreadable.isEmpty());
    if (!plan.unreadable.isEmpty())
        m_error->show(errorText(plan.unreadable.first(), Doing::Listing), true);
    else if (plan.tooLarge) // who knows better than the file system may go on nevertheless
        m_error->show(errorText(*plan.tooLarge, Doing::Listing), true);
}

void SyncDialog::updateActions()
{
    const bool any = m_plan && m_model.rowCount() > 0;
    const qint64 gone = m_plan ? m_plan->count(Action::Delete) : 0;
    const bool deletes = gone > 0 && m_plan->unreadable.isEmpty();
    setStyleProperty(m_go, "primary", !deletes);
    setStyleProperty(m_go, "danger", deletes);
    m_go->setText(deletes ? tr("Synchronise and delete %n file(s)", nullptr, int(gone)) : tr("Synchronise"));
    m_go->setEnabled(any && !m_transfer && !m_comparing && !m_deleting && m_connection
                     && (!m_sure->isVisibleTo(this) || m_sure->isChecked()));
}

void SyncDialog::synchronise()
{
    if (!m_plan || !m_transfers)
        return;
    m_deleted = 0;
    setBusy(true);
    m_tick->stop();
    if (m_plan->entries.inTheWay(Action::Delete) > 0 && m_plan->unreadable.isEmpty())
        remove(SyncDelete::What::InTheWay);
    else
        copy();
}

void SyncDialog::copy()
{
    if (!m_plan || !m_transfers)
        return siteWasLeft();
    m_transfer = m_queue.add(*m_transfers, m_planned.request());
    updateActions();
    const bool deletes = m_plan->isDeleting() && m_plan->unreadable.isEmpty();
    m_state->setText(deletes
                         ? tr("Copying; what is too much is deleted when all of it has arrived. Closing this window "
                              "leaves out the deleting.")
                         : tr("Copying: see the transfers."));
}

void SyncDialog::transferEnded(qint64 id)
{
    if (id != m_transfer)
        return;
    const TransferItem *item = m_queue.find(id);
    const bool good = item && item->state == TransferItem::State::Done;
    if (good && m_plan && m_plan->isDeleting() && m_plan->unreadable.isEmpty())
        remove(SyncDelete::What::Rest);
    else
        end(good                ? tr("Done.")
                : m_deleted > 0 ? tr("Not everything arrived, so only what was in the way was deleted. See the "
                                     "transfers.")
                                : tr("Not everything arrived, so nothing was deleted. See the transfers."));
}

void SyncDialog::remove(SyncDelete::What what)
{
    if (!m_connection)
        return siteWasLeft();
    m_deleting = std::make_shared<SyncDelete>(m_planned, *m_plan, what);
    m_state->setText(tr("Deleting…"));
    updateActions();
    m_connection->runSteps(m_deleting, m_cancel).then(this, [this, what](const Result<> &result) {
        removed(what, result);
    });
}

void SyncDialog::removed(SyncDelete::What what, const Result<> &result)
{
    const auto deletions = std::exchange(m_deleting, nullptr);
    m_deleted += deletions->deleted();
    const bool isCleared = result && deletions->failed().isEmpty();
    if (what == SyncDelete::What::Rest)
        end(tr("Done: %n deleted.", nullptr, int(m_deleted)));
    else if (isCleared)
        copy();
    else
        end(tr("Compare again: what is to be done has changed."));
    if (!result)
        m_error->show(errorText(result.error(), Doing::ChangingFiles), false);
    else if (!isCleared)
        m_error->show(errorText(deletions->failed().first(), Doing::ChangingFiles), false);
}

// The rest of it is not even begun.
void SyncDialog::siteWasLeft()
{
    end({});
    m_error->show(errorText(notAsked({Error::Kind::Disconnected, {}, {}}), Doing::ChangingFiles), false);
}

void SyncDialog::end(const QString &state)
{
    m_transfer = 0;
    m_plan.reset();
    m_model.setRows({});
    setBusy(false);
    m_state->setText(state);
}

} // namespace officina
