// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report of a transfer; see the header.
#include "ui/data/reportdialog.h"

#include "client/base/files.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/data/transfertexts.h"
#include "ui/present/formats.h"

#include <QtCore/QDir>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

QList<Column<ReportRow>> columns()
{
    return {
        {.title = ReportDialog::tr("File"), .text = [](const ReportRow &row) { return row.path; }},
        {.title = ReportDialog::tr("Size"),
         .text = [](const ReportRow &row) { return formats::bytes(row.size); },
         .sortValue = [](const ReportRow &row) { return QVariant(row.size); },
         .alignment = rightAligned},
        {.title = ReportDialog::tr("Result"),
         .text = [](const ReportRow &row) { return row.outcome; },
         .extra =
             [](const ReportRow &row, int role) {
                 return role == ToneRole       ? QVariant(row.tone)
                     : role == Qt::ToolTipRole ? QVariant(row.detail)
                                               : QVariant();
             }},
        {.title = ReportDialog::tr("SHA-256, or why not"),
         .text = [](const ReportRow &row) { return row.sum.isEmpty() ? row.detail : row.sum; },
         .extra =
             [](const ReportRow &row, int role) {
                 return role == Qt::FontRole && !row.sum.isEmpty()
                     ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                     : QVariant();
             }},
    };
}

Tone toneOf(Outcome outcome, bool confirmedBySite)
{
    switch (outcome) {
    case Outcome::Sent: return confirmedBySite ? Tone::Good : Tone::Neutral;
    case Outcome::Unchanged: return Tone::Neutral;
    case Outcome::Skipped: return Tone::Warning;
    case Outcome::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

constexpr qsizetype mostRows = 200'000; // for the eyes; what is saved has all

} // namespace

ReportDialog::ReportDialog(const TransferReport &report, const QString &what, QWidget *parent)
    : QDialog(parent), m_report(report), m_what(what),
      m_model(columns(), [](const ReportRow &row) { return QString::number(row.number); }), m_error(new ErrorPanel)
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report of %1").arg(what));
    resize(920, 520);
    QList<ReportRow> rows;
    const bool confirmed = m_report.isConfirmedBySite();
    for (const FileReport &file : m_report.files) {
        if (rows.size() == mostRows)
            break;
        rows.append({rows.size(), displayBytes(file.path), file.size, transfertexts::outcome(file.outcome, m_report),
                     int(toneOf(file.outcome, confirmed)), transfertexts::detail(file),
                     QString::fromLatin1(file.sha256)});
    }
    m_model.setRows(rows);

    auto *table = new Table(u"reportTable"_s, new RowFilter(&m_model, this));
    table->setAccessibleName(windowTitle());
    table->setItemDelegateForColumn(2, new ChipDelegate(table));
    table->setColumnWidth(0, 320);
    table->setColumnWidth(1, 104);
    table->setColumnWidth(2, 176);
    table->setStretchColumn(3);
    table->sortByColumn(0, Qt::AscendingOrder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(tr("%1 → %2", "source and target of a transfer").arg(report.source, report.target),
                                LabelRole::Strong));
    auto *counts = new QHBoxLayout;
    counts->setSpacing(space::one);
    for (const Outcome outcome : {Outcome::Sent, Outcome::Unchanged, Outcome::Skipped, Outcome::Failed}) {
        const qint64 files = report.count(outcome);
        if (files == 0)
            continue;
        const QString text = tr("%1: %n file(s), %2", "result, files, bytes", int(files))
                                 .arg(transfertexts::outcome(outcome, m_report), formats::bytes(report.bytes(outcome)));
        counts->addWidget(new Chip(text, toneOf(outcome, confirmed)));
    }
    if (const qint64 more = m_report.unlistedFiles() + m_report.files.size() - rows.size(); more > 0)
        counts->addWidget(
            makeLabel(tr("%n file(s) are counted here and not listed", nullptr, int(more)), LabelRole::Muted));
    counts->addStretch(1);
    layout->addLayout(counts);
    if (!confirmed && report.count(Outcome::Sent) > 0) {
        auto *note = makeLabel(transfertexts::unconfirmedNote(m_report.direction), LabelRole::Muted);
        note->setObjectName(u"reportUnconfirmed"_s);
        layout->addWidget(note);
    }
    layout->addWidget(m_error);
    layout->addWidget(table, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *saveButton = makeButton(u"reportSave"_s, tr("Save report…"), ButtonKind::Normal, u"export"_s);
    connect(saveButton, &QPushButton::clicked, this, &ReportDialog::askWhereToSave);
    QPushButton *closeButton = makeButton(u"reportClose"_s, tr("Close"), ButtonKind::Primary);
    closeButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(saveButton);
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    layout->addLayout(buttons);
}

void ReportDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save report"), QDir::homePath());
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Sums for sha256sum -c (*.sha256)"), tr("Report with all details (*.json)")});
    dialog->selectFile(u"SHA256SUMS.sha256"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &file) {
        const bool json = dialog->selectedNameFilter().contains(u"*.json"_s);
        const bool named = file.endsWith(u".json"_s) || file.endsWith(u".sha256"_s);
        save(named ? file : file + (json ? u".json"_s : u".sha256"_s));
    });
    dialog->open();
}

void ReportDialog::save(const QString &file)
{
    const auto saved = writeFile(file, file.endsWith(u".json"_s) ? m_report.toJson() : m_report.toSums());
    if (saved)
        m_error->clear();
    else
        m_error->show(errorText(saved.error(), Doing::Exporting));
}

} // namespace officina
