// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one portal told, as four tables: awards with what is left of them, projects with their ends, calls with
// their cut-offs, the user's proposals and how they stand; and of the chosen line all that is known.
#pragma once

#include "client/portals/waldur.h"
#include "client/sites/site.h"
#include "ui/portals/portalrows.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace officina {

class RowFilter;
class Settings;
class Table;

class PortalTables : public QWidget
{
    Q_OBJECT

public:
    explicit PortalTables(Settings &settings, QWidget *parent = nullptr);

    void setSites(const QList<Site> &sites) { m_sites = sites; }
    void showReading(const PortalReading &reading);
    void filter(const QString &text);
    // The tab of calls, and of that one, by its uuid or name, the line: its open round, as soon as it is read.
    void showCalls(const QString &call);

Q_SIGNALS:
    // proposal: a draft to go on with; without a uuid: a new one.
    void proposalWanted(const officina::PortalCall &call, const officina::PortalRound &round,
                        const officina::PortalProposal &proposal);
    void calendarWanted(const officina::PortalResource &award, const officina::PortalComponent &component);
    void told(const QString &text);
    void failed(const officina::Error &error); // while saving

private:
    template <class Row> struct Part {
        RowModel<Row> *model = nullptr;
        RowFilter *sorted = nullptr;
        Table *table = nullptr;
    };

    template <class Row> Part<Row> makePart(const QString &name, const QString &title, QList<Column<Row>> columns);
    QWidget *makeFoot();
    void follow();
    void chooseCall();
    void goOn(); // with the proposal that is chosen
    std::optional<RoundRow> roundOf(const PortalProposal &proposal) const; // where it is open
    void askForSite();
    void chooseFile();
    void saveAs(const QString &file);
    QString siteOf(const PortalResource &award) const;
    Table *current() const;

    Settings &m_settings;
    QList<Site> m_sites;
    PortalReading m_reading;
    QString m_wantedCall; // until it is found
    Part<AwardRow> m_awards;
    Part<ProjectRow> m_projects;
    Part<RoundRow> m_rounds;
    Part<ProposalRow> m_proposals;
    QTabWidget *m_tabs;
    QLabel *m_detail;
    QPushButton *m_site;
    QPushButton *m_page;
    QPushButton *m_propose;
    QPushButton *m_goOn;
    QPushButton *m_calendar;
};

} // namespace officina
