// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days to come: cut-offs of all calls in this computer's time, and the awards with theirs; exported for other
// programs. What will lapse of an award is told from the jobs that this computer has seen.
#pragma once

#include "client/requests/accesscalendar.h"
#include "client/requests/awardstore.h"
#include "ui/common/rowmodel.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace officina {

class Card;
class ErrorPanel;
class JobHistory;
class Table;

struct DayRow {
    CalendarEntry entry;
    QString what;

    bool operator==(const DayRow &) const = default;
};

class CalendarView : public QWidget
{
    Q_OBJECT

public:
    // history: of jobs, for what awards have left; may be null.
    CalendarView(const Catalogue &catalogue, AwardStore store, JobHistory *history, QWidget *parent = nullptr);

    void refresh();
    void editAward(const Award &award); // one that is kept, or a new one
    bool exportTo(const QString &path); // false: not written; errors are shown here

Q_SIGNALS:
    void backWanted();

private:
    QWidget *makeHeader();
    QWidget *makeDays();
    QWidget *makeAwards();
    const Award *current() const;
    void showCurrent();
    void tellForecast(const Award &award);
    void removeCurrent();
    void chooseExport();
    QList<CalendarEntry> entries() const;

    const Catalogue &m_catalogue;
    AwardStore m_store;
    JobHistory *m_history;
    QList<Award> m_kept;
    RowModel<DayRow> m_days;
    RowModel<Award> m_awards;
    Table *m_daysTable;
    Table *m_awardsTable;
    ErrorPanel *m_problems;
    QLabel *m_about;
    QLabel *m_forecast;
    QPushButton *m_thanks;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace officina
