// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables and what can be done with a line; see the header.
#include "ui/portals/portaltables.h"

#include "client/base/files.h"
#include "client/portals/resourcesite.h"
#include "ui/common/buttonrow.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/openlink.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/portaltext.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>

namespace officina {

using namespace Qt::StringLiterals;

PortalTables::PortalTables(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_tabs(new QTabWidget), m_detail(makeLabel({}, LabelRole::Muted))
{
    m_tabs->setObjectName(u"portalTabs"_s);
    m_tabs->setDocumentMode(true);
    m_awards = makePart<AwardRow>(u"portalAwards"_s, tr("Awards"), awardColumns());
    m_awards.table->setItemDelegateForColumn(awardUsedColumn, new ProgressDelegate(m_awards.table));
    m_awards.table->setItemDelegateForColumn(awardStateColumn, new ChipDelegate(m_awards.table));
    m_awards.table->setSpareColumn(2, 760);
    m_awards.table->setSpareColumn(3, 700);
    m_awards.table->setColumnWidth(awardUsedColumn, 90);
    m_projects = makePart<ProjectRow>(u"portalProjects"_s, tr("Projects"), projectColumns());
    m_rounds = makePart<RoundRow>(u"portalRounds"_s, tr("Calls"), roundColumns());
    m_rounds.table->setItemDelegateForColumn(roundStateColumn, new ChipDelegate(m_rounds.table));
    m_rounds.table->setSpareColumn(2, 700);
    m_proposals = makePart<ProposalRow>(u"portalProposals"_s, tr("Proposals"), proposalColumns());
    m_proposals.table->setItemDelegateForColumn(proposalStateColumn, new ChipDelegate(m_proposals.table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_tabs, 1);
    m_detail->setObjectName(u"portalDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_detail);
    layout->addWidget(makeFoot());
    connect(m_tabs, &QTabWidget::currentChanged, this, &PortalTables::follow);
    follow();
}

template <class Row>
PortalTables::Part<Row> PortalTables::makePart(const QString &name, const QString &title, QList<Column<Row>> columns)
{
    Part<Row> part;
    part.model = new RowModel<Row>(std::move(columns), &Row::key, this);
    part.sorted = new RowFilter(part.model, this);
    part.table = new Table(name, part.sorted);
    part.table->setAccessibleName(title);
    part.table->setStretchColumn(0);
    part.table->sortByColumn(0, Qt::AscendingOrder);
    m_tabs->addTab(part.table, title);
    connect(part.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PortalTables::follow);
    return part;
}

QWidget *PortalTables::makeFoot()
{
    auto *row = new ButtonRow(u"portalMore"_s);
    m_propose = makeButton(u"portalPropose"_s, tr("Write a proposal…"), ButtonKind::Primary);
    m_page = makeButton(u"portalCallPage"_s, tr("Open the call's page"), ButtonKind::Normal, u"external"_s);
    m_site = makeButton(u"portalSite"_s, tr("Site of this award…"), ButtonKind::Normal, u"link"_s);
    auto *copy = makeButton(u"portalCopy"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s);
    auto *save = makeButton(u"portalSave"_s, tr("Save as CSV…"), ButtonKind::Normal, u"export"_s);
    m_goOn = makeButton(u"portalGoOn"_s, tr("Go on with it…"), ButtonKind::Primary);
    m_goOn->setToolTip(tr("Change the draft in the portal, or submit it, while its round is open"));
    m_calendar = makeButton(u"portalCalendar"_s, tr("Keep in the calendar"), ButtonKind::Normal, u"calendar"_s);
    for (QPushButton *button : {m_propose, m_goOn, m_page, m_site, m_calendar, copy, save})
        row->add(button);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        const auto line = RowModel<RoundRow>::rowOf(m_rounds.table->currentIndex());
        Q_EMIT proposalWanted(line.call, line.round, {});
    });
    connect(m_goOn, &QPushButton::clicked, this, &PortalTables::goOn);
    connect(m_calendar, &QPushButton::clicked, this, [this] {
        const auto line = RowModel<AwardRow>::rowOf(m_awards.table->currentIndex());
        Q_EMIT calendarWanted(line.award, line.component);
    });
    connect(m_page, &QPushButton::clicked, this,
            [this] { openLink(m_page, RowModel<RoundRow>::rowOf(m_rounds.table->currentIndex()).call.page); });
    connect(m_site, &QPushButton::clicked, this, &PortalTables::askForSite);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!current()->selectionModel()->hasSelection())
            current()->selectAll();
        current()->copySelection();
    });
    connect(save, &QPushButton::clicked, this, &PortalTables::chooseFile);
    return row;
}

Table *PortalTables::current() const
{
    return static_cast<Table *>(m_tabs->currentWidget());
}

QString PortalTables::siteOf(const PortalResource &award) const
{
    for (const Site &site : m_sites)
        if (belongsTo(award, site, m_settings))
            return siteName(site);
    return {};
}

void PortalTables::showReading(const PortalReading &reading)
{
    m_reading = reading;
    QList<AwardRow> awards;
    for (const PortalResource &award : reading.resources.value_or(QList<PortalResource>())) {
        const QString site = siteOf(award);
        for (const PortalComponent &component : award.components)
            awards.append({award, component, site});
        if (award.components.isEmpty())
            awards.append({award, {}, site});
    }
    QList<ProjectRow> projects;
    for (const PortalProject &project : reading.projects.value_or(QList<PortalProject>()))
        projects.append({project});
    m_awards.model->setRows(awards);
    m_projects.model->setRows(projects);
    m_rounds.model->setRows(roundRows(reading.calls.value_or(QList<PortalCall>()), QDateTime::currentDateTimeUtc()));
    QList<ProposalRow> proposals;
    for (const PortalProposal &proposal : reading.proposals.value_or(QList<PortalProposal>()))
        proposals.append({proposal});
    m_proposals.model->setRows(proposals);
    const auto fit = [](Table *table, int columns, int but) {
        for (int column = 1; column < columns; ++column)
            if (column != but)
                table->resizeColumnToContents(column);
        if (!table->currentIndex().isValid())
            table->selectRow(0);
    };
    fit(m_awards.table, 8, awardUsedColumn);
    fit(m_projects.table, 5, -1);
    fit(m_rounds.table, 5, -1);
    fit(m_proposals.table, 4, -1);
    chooseCall();
    follow();
}

void PortalTables::showCalls(const QString &call)
{
    m_tabs->setCurrentWidget(m_rounds.table);
    m_wantedCall = call;
    chooseCall();
}

void PortalTables::chooseCall()
{
    const QAbstractItemModel *lines = m_rounds.table->model();
    std::optional<int> found;
    for (int row = 0; row < lines->rowCount() && !m_wantedCall.isEmpty(); ++row) {
        const auto line = RowModel<RoundRow>::rowOf(lines->index(row, 0));
        const bool isWanted = line.call.uuid == m_wantedCall || line.call.name == m_wantedCall;
        if (isWanted && (!found || line.state == PortalRound::State::Open))
            found = row;
    }
    if (!found)
        return;
    m_rounds.table->selectRow(*found);
    m_wantedCall.clear();
}

void PortalTables::filter(const QString &text)
{
    m_awards.sorted->setText(text);
    m_projects.sorted->setText(text);
    m_rounds.sorted->setText(text);
    m_proposals.sorted->setText(text);
}

std::optional<RoundRow> PortalTables::roundOf(const PortalProposal &proposal) const
{
    const QList<RoundRow> rows =
        roundRows(m_reading.calls.value_or(QList<PortalCall>()), QDateTime::currentDateTimeUtc());
    for (const RoundRow &row : rows)
        if (row.round.uuid == proposal.round && row.state == PortalRound::State::Open)
            return row;
    return {};
}

void PortalTables::goOn()
{
    const PortalProposal proposal = RowModel<ProposalRow>::rowOf(m_proposals.table->currentIndex()).proposal;
    if (const auto row = roundOf(proposal))
        Q_EMIT proposalWanted(row->call, row->round, proposal);
}

void PortalTables::follow()
{
    const QModelIndex index = current()->currentIndex();
    const bool isAward = current() == m_awards.table && index.isValid();
    const bool isRound = current() == m_rounds.table && index.isValid();
    const RoundRow round = isRound ? RowModel<RoundRow>::rowOf(index) : RoundRow();
    const bool isProposal = current() == m_proposals.table && index.isValid();
    const PortalProposal proposal = isProposal ? RowModel<ProposalRow>::rowOf(index).proposal : PortalProposal();
    m_goOn->setVisible(current() == m_proposals.table);
    m_goOn->setEnabled(isProposal && proposal.state == "draft"_L1 && roundOf(proposal));
    m_site->setVisible(current() == m_awards.table);
    m_site->setEnabled(isAward);
    m_calendar->setVisible(current() == m_awards.table);
    m_calendar->setEnabled(isAward && !RowModel<AwardRow>::rowOf(index).award.project.isEmpty());
    m_page->setVisible(isRound && !round.call.page.isEmpty());
    m_page->setToolTip(round.call.page.toDisplayString());
    m_propose->setVisible(current() == m_rounds.table);
    m_propose->setEnabled(isRound && round.state == PortalRound::State::Open && !round.round.uuid.isEmpty());
    m_detail->setText(isAward       ? awardText(RowModel<AwardRow>::rowOf(index), QDateTime::currentDateTimeUtc())
                          : isRound ? callText(round)
                                    : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

// What the operator called the offering may not say which site it is at.
void PortalTables::askForSite()
{
    const QString uuid = RowModel<AwardRow>::rowOf(m_awards.table->currentIndex()).award.uuid;
    const QString chosen = chosenSite(m_settings, uuid);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"portalSiteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &name, const QString &site) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(chosen == site);
        connect(action, &QAction::triggered, this, [this, uuid, site] {
            chooseSite(m_settings, uuid, site);
            showReading(m_reading);
        });
    };
    offer(tr("As its name says"), {});
    offer(tr("None of these"), u"-"_s);
    menu->addSeparator();
    for (const Site &site : m_sites)
        if (site.origin != Site::Origin::Practice)
            offer(siteName(site), site.id.value);
    menu->popup(m_site->mapToGlobal(QPoint(0, m_site->height())));
}

void PortalTables::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the table"), {}, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"portalSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(current() == m_rounds.table          ? u"calls.csv"_s
                           : current() == m_proposals.table ? u"proposals.csv"_s
                                                            : u"awards.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PortalTables::saveAs);
    dialog->open();
}

void PortalTables::saveAs(const QString &file)
{
    const QByteArray csv = current() == m_proposals.table
        ? portaltext::proposalsCsv(m_reading.proposals.value_or(QList<PortalProposal>()))
        : current() == m_rounds.table
        ? portaltext::callsCsv(m_reading.calls.value_or(QList<PortalCall>()), QDateTime::currentDateTimeUtc())
        : current() == m_projects.table ? portaltext::projectsCsv(m_reading.projects.value_or(QList<PortalProject>()))
                                        : portaltext::awardsCsv(m_reading.resources.value_or(QList<PortalResource>()));
    if (const auto written = writeFile(file, csv))
        Q_EMIT told(tr("Saved %1.").arg(file));
    else
        Q_EMIT failed(written.error());
}

} // namespace officina
