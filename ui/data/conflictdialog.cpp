// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question about differing files; see the header.
#include "ui/data/conflictdialog.h"

#include "ui/common/controls.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString sizeAndTime(qint64 size, qint64 changed)
{
    return ConflictDialog::tr("%1, %2", "size and time of a file")
        .arg(formats::bytes(size), formats::dateTime(QDateTime::fromSecsSinceEpoch(changed)));
}

// Their contents differ, that is why they are here.
QString compared(const Conflict &row)
{
    const qint64 time = row.sourceChanged - row.targetChanged;
    const qint64 size = row.sourceSize - row.targetSize;
    const QString age = time > 0 ? ConflictDialog::tr("newer", "a file")
        : time < 0               ? ConflictDialog::tr("older", "a file")
                                 : ConflictDialog::tr("as old", "a file");
    const QString extent = size > 0 ? ConflictDialog::tr("%1 larger", "a file").arg(formats::bytes(size))
        : size < 0                  ? ConflictDialog::tr("%1 smaller", "a file").arg(formats::bytes(-size))
                                    : ConflictDialog::tr("as large", "a file");
    return age + u" · "_s + (row.isBeginning || size <= 0 ? extent : ConflictDialog::tr("does not go on with it"));
}

// What became of everything else.
QString restOf(const TransferItem &item)
{
    if (item.error)
        return ConflictDialog::tr("Of everything else some files failed; the report names them.");
    if (item.skipped > 0)
        return ConflictDialog::tr("%n other(s) were left out; the report says why. Everything else has been copied.",
                                  nullptr, int(item.skipped));
    return ConflictDialog::tr("Everything else has been copied.");
}

QList<Column<Conflict>> columns()
{
    return {
        {.title = ConflictDialog::tr("File"), .text = [](const Conflict &row) { return displayBytes(row.path); }},
        {.title = ConflictDialog::tr("To be copied"),
         .text = [](const Conflict &row) { return sizeAndTime(row.sourceSize, row.sourceChanged); },
         .sortValue = [](const Conflict &row) { return QVariant(row.sourceSize); }},
        {.title = ConflictDialog::tr("There now"),
         .text = [](const Conflict &row) { return sizeAndTime(row.targetSize, row.targetChanged); },
         .sortValue = [](const Conflict &row) { return QVariant(row.targetSize); }},
        {.title = ConflictDialog::tr("The new one is"), .text = compared},
    };
}

} // namespace

ConflictDialog::ConflictDialog(const TransferItem &item, QWidget *parent)
    : QDialog(parent), m_open(item.conflicts),
      m_model(columns(), [](const Conflict &row) { return QString::fromLatin1(row.path.toHex()); }),
      m_table(new Table(u"conflictTable"_s, &m_model))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Files that differ"));
    resize(900, 420);
    m_table->setSortingEnabled(false);
    m_table->setStretchColumn(0);
    m_table->setAccessibleName(tr("Files that differ"));
    m_model.setRows(m_open);
    for (const int column : {1, 2, 3}) { // as wide as what is in them: what differs is what counts
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + space::one, 160, 320));
    }
    m_table->selectAll();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(tr("%n file(s) of that name are there already, with other content. What should become "
                                   "of them?",
                                   nullptr, int(m_open.size())),
                                LabelRole::Strong));
    layout->addWidget(makeLabel(restOf(item), LabelRole::Muted));
    layout->addWidget(makeLabel(tr("The choice is for the selected files."), LabelRole::Muted));
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *later = makeButton(u"conflictLater"_s, tr("Decide later"));
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(later);
    buttons->addStretch(1);
    const auto add = [&](const QString &objectName, const QString &text, ButtonKind kind, Existing existing) {
        QPushButton *button = makeButton(objectName, text, kind);
        connect(button, &QPushButton::clicked, this, [this, existing] { decide(existing); });
        connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, button,
                [this, button] { button->setEnabled(m_table->selectionModel()->hasSelection()); });
        buttons->addWidget(button);
        return button;
    };
    QPushButton *resume = makeButton(u"conflictResume"_s, tr("Resume"));
    resume->setToolTip(tr("Go on with files that are the beginning of what is to be copied, as an interrupted copy by "
                          "another program leaves them. That is proved first; what is not, is asked about again."));
    connect(resume, &QPushButton::clicked, this, [this] { decide(Existing::Resume); });
    const auto tellResumable = [this, resume] {
        const auto rows = m_table->selectionModel()->selectedRows();
        resume->setEnabled(!rows.isEmpty() && std::ranges::all_of(rows, [](const QModelIndex &row) {
            return RowModel<Conflict>::rowOf(row).isBeginning;
        }));
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, resume, tellResumable);
    tellResumable();
    buttons->addWidget(resume);
    add(u"conflictSkip"_s, tr("Keep what is there"), ButtonKind::Normal, Existing::Skip)->setDefault(true);
    add(u"conflictKeepBoth"_s, tr("Keep both"), ButtonKind::Normal, Existing::KeepBoth);
    add(u"conflictOverwrite"_s, tr("Overwrite"), ButtonKind::Danger, Existing::Overwrite);
    layout->addLayout(buttons);
}

void ConflictDialog::decide(Existing existing)
{
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_answers.insert(RowModel<Conflict>::rowOf(row).path, existing);
    m_open.removeIf([this](const Conflict &conflict) { return m_answers.contains(conflict.path); });
    if (m_open.isEmpty()) {
        Q_EMIT answered(m_answers);
        accept();
        return;
    }
    m_model.setRows(m_open);
    m_table->selectAll();
}

} // namespace officina
