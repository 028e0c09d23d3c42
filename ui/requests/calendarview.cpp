// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two tables and what is known of one award; see the header.
#include "ui/requests/calendarview.h"

#include "client/base/files.h"
#include "client/jobs/jobhistory.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/pageheader.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/calendartext.h"
#include "ui/present/formats.h"
#include "ui/requests/awarddialog.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWeeks = 106; // that the history keeps

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::CalendarView)
};

QList<Column<DayRow>> dayColumns()
{
    return {{.title = Words::tr("When"), .text = [](const DayRow &row) { return entryTime(row.entry); }},
            {.title = Words::tr("In days"),
             .text =
                 [](const DayRow &row) {
                     return formats::number(QDate::currentDate().daysTo(row.entry.due().toLocalTime().date()));
                 },
             .alignment = rightAligned},
            {.title = Words::tr("What"), .text = &DayRow::what},
            {.title = Words::tr("Note"), .text = [](const DayRow &row) { return entryNote(row.entry); }}};
}

QList<Column<Award>> awardColumns()
{
    const auto day = [](const QDate &date) { return date.isValid() ? formats::date(date) : QString(); };
    return {{.title = Words::tr("Project"), .text = &Award::project},
            {.title = Words::tr("First day"), .text = [day](const Award &award) { return day(award.start); }},
            {.title = Words::tr("Last day"), .text = [day](const Award &award) { return day(award.lastDay()); }},
            {.title = Words::tr("Report"),
             .text = [](const Award &award) { return award.isReported ? Words::tr("handed in") : QString(); }}};
}

} // namespace

CalendarView::CalendarView(const Catalogue &catalogue, AwardStore store, JobHistory *history, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_store(std::move(store)), m_history(history),
      m_days(dayColumns(), [](const DayRow &row) { return row.entry.uid(); }),
      m_awards(awardColumns(), &Award::project), m_problems(new ErrorPanel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    layout->addWidget(m_problems);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::oneAndHalf);
    columns->addWidget(makeDays(), 3);
    columns->addWidget(makeAwards(), 2);
    layout->addLayout(columns, 1);
}

QWidget *CalendarView::makeHeader()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *back = makeToolButton(u"calendarBack"_s, u"arrow-left"_s, tr("All requests"));
    connect(back, &QToolButton::clicked, this, &CalendarView::backWanted);
    auto *header = new PageHeader(tr("Calendar"));
    auto *save = makeButton(u"calendarExport"_s, tr("Export calendar…"), ButtonKind::Normal, u"export"_s);
    connect(save, &QPushButton::clicked, this, &CalendarView::chooseExport);
    header->addAction(save);
    layout->addWidget(back);
    layout->addWidget(header, 1);
    return line;
}

QWidget *CalendarView::makeDays()
{
    auto *card = new Card(tr("Days to come"), Card::Margins::Flush);
    m_daysTable = new Table(u"calendarDays"_s, &m_days);
    m_daysTable->setAccessibleName(tr("Days to come"));
    m_daysTable->setStretchColumn(2);
    m_daysTable->setSpareColumn(1, 440);
    m_daysTable->setSpareColumn(3, 560);
    card->body()->addWidget(m_daysTable);
    return card;
}

QWidget *CalendarView::makeAwards()
{
    auto *card = new Card(tr("Awards"));
    m_awardsTable = new Table(u"calendarAwards"_s, &m_awards);
    m_awardsTable->setAccessibleName(tr("Awards"));
    m_awardsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_awardsTable->setStretchColumn(0);
    m_awardsTable->setSpareColumn(1, 420);
    m_awardsTable->setSpareColumn(3, 360);
    m_about = makeLabel({}, LabelRole::Plain);
    m_about->setObjectName(u"calendarAbout"_s);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_forecast = makeLabel({}, LabelRole::Strong);
    m_forecast->setObjectName(u"calendarForecast"_s);
    m_thanks = makeButton(u"calendarThanks"_s, tr("Copy the acknowledgement"), ButtonKind::Link, u"copy"_s);
    auto *add = makeButton(u"calendarAddAward"_s, tr("Add…"), ButtonKind::Normal, u"add"_s);
    m_edit = makeButton(u"calendarEditAward"_s, tr("Change…"));
    m_remove = makeButton(u"calendarRemoveAward"_s, tr("Delete"), ButtonKind::Normal, u"remove"_s);
    connect(add, &QPushButton::clicked, this, [this] { editAward({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Award *award = current())
            editAward(*award);
    });
    connect(m_awardsTable, &Table::opened, m_edit, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &CalendarView::removeCurrent);
    connect(m_thanks, &QPushButton::clicked, this, [this] {
        if (const Award *award = current())
            copyText(m_thanks, acknowledgementText(*award, m_catalogue));
    });
    connect(m_awardsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CalendarView::showCurrent);
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row); // the days beside it need the width
    for (QPushButton *button : {add, m_edit, m_remove})
        buttons->addWidget(button);
    card->body()->addWidget(m_awardsTable, 1);
    card->body()->addWidget(row);
    card->body()->addWidget(m_forecast);
    card->body()->addWidget(m_about);
    card->body()->addWidget(m_thanks, 0, Qt::AlignLeft);
    return card;
}

QList<CalendarEntry> CalendarView::entries() const
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDate today = now.date();
    QList<CalendarEntry> entries = cutoffEntries(m_catalogue, today.addDays(-1), today.addYears(1));
    for (const Award &award : m_kept)
        entries += awardEntries(award, m_catalogue);
    entries.removeIf([&now](const CalendarEntry &entry) { return entry.isOver(now); });
    sortEntries(entries);
    return entries;
}

void CalendarView::refresh()
{
    const auto listing = m_store.list();
    m_problems->clear();
    if (!listing)
        m_problems->show(errorText(listing.error(), Doing::OpeningRequest));
    else if (!listing->problems.isEmpty())
        m_problems->show(errorText(listing->problems.first(), Doing::OpeningRequest));
    m_kept = listing ? listing->awards : QList<Award>();
    m_awards.setRows(m_kept);
    QList<DayRow> days;
    for (const CalendarEntry &entry : entries())
        days.append({entry, entryText(entry, m_catalogue)});
    m_days.setRows(days);
    for (int column : {0, 1, 3})
        m_daysTable->resizeColumnToContents(column);
    constexpr int note = 3; // a sentence; what the day is for has to have room
    m_daysTable->setColumnWidth(note, std::min(m_daysTable->columnWidth(note), 22 * fontMetrics().averageCharWidth()));
    for (int column : {1, 2, 3})
        m_awardsTable->resizeColumnToContents(column);
    if (!m_awardsTable->currentIndex().isValid() && !m_kept.isEmpty())
        m_awardsTable->selectRow(0);
    showCurrent();
}

const Award *CalendarView::current() const
{
    const QModelIndex index = m_awardsTable->currentIndex();
    return index.isValid() && index.row() < m_awards.rows().size() ? &m_awards.row(index.row()) : nullptr;
}

void CalendarView::showCurrent()
{
    const Award *award = current();
    m_edit->setEnabled(award);
    m_remove->setEnabled(award);
    m_thanks->setVisible(award && !acknowledgementText(*award, m_catalogue).isEmpty());
    m_forecast->hide();
    if (!award) {
        m_about->setText(tr("When a request is granted, write its project down here: its days go into the calendar, "
                            "and what will lapse unused is told in time."));
        return;
    }
    QStringList lines;
    for (const CalendarEntry &entry : awardEntries(*award, m_catalogue))
        //: %1 a day, %2 what is on it
        lines.append(tr("%1: %2").arg(entryTime(entry), entryText(entry, m_catalogue)));
    lines.append(fetchText(*award));
    if (const AccessMode *mode = m_catalogue.mode(award->mode))
        lines.append(extensionText(*mode));
    lines.append(acknowledgementText(*award, m_catalogue));
    lines.removeAll(QString());
    m_about->setText(lines.join(u'\n'));
    tellForecast(*award);
}

void CalendarView::tellForecast(const Award &award)
{
    const System *system = m_catalogue.system(award.system);
    const auto granted = grantedGpuHours(award, system);
    if (!m_history || !system || !granted)
        return;
    m_history->weeks(system->site, award.account.isEmpty() ? award.project : award.account, mostWeeks)
        .then(this, [this, award, granted](const Result<QList<WeekOfUse>> &weeks) {
            const Award *now = current();
            if (!weeks || !now || *now != award)
                return;
            QList<WeekHours> hours;
            for (const WeekOfUse &week : *weeks)
                hours.append({week.monday, week.gpuHours, week.unknown});
            const auto forecast = forecastUse(award, *granted, hours, QDate::currentDate());
            m_forecast->setText(forecast ? forecastText(*forecast, award.lastDay()) : QString());
            m_forecast->setVisible(forecast.has_value());
        });
}

void CalendarView::editAward(const Award &award)
{
    auto *dialog = new AwardDialog(award, m_catalogue, m_store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AwardDialog::kept, this, [this](const Award &kept) {
        refresh();
        m_awardsTable->selectRow(m_awards.find(kept.project));
    });
    dialog->open();
}

void CalendarView::removeCurrent()
{
    const Award *award = current();
    if (!award)
        return;
    const auto removed = m_store.remove(award->project);
    refresh();
    if (!removed)
        m_problems->show(errorText(removed.error(), Doing::SavingRequest));
}

bool CalendarView::exportTo(const QString &path)
{
    const auto written = writeFile(path, calendarFile(entries(), m_catalogue, QDateTime::currentDateTimeUtc()));
    if (!written)
        m_problems->show(errorText(written.error(), Doing::Exporting));
    return written.has_value();
}

void CalendarView::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the calendar"));
    dialog->setObjectName(u"calendarExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setNameFilter(tr("Calendars (*.ics)"));
    dialog->selectFile(u"officina.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarView::exportTo);
    dialog->open();
}

} // namespace officina
