// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at which step: by team or by member, sorted and filtered, with the keys of all tables.
#pragma once

#include "ui/cohort/boardrows.h"
#include "ui/common/card.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace officina {

class RowFilter;
class Table;

class CohortBoard : public Card
{
    Q_OBJECT

public:
    explicit CohortBoard(QWidget *parent = nullptr);

    void show(const cohort::Cohort &cohort, const QList<cohort::TeamBudget> &budgets);
    std::optional<BoardRow> selected() const; // the current one
    QStringList selectedMails() const;        // of all selected rows
    QByteArray csv() const;                   // of what is on view, in its order
    void find();

Q_SIGNALS:
    void selectionChanged();
    void opened(const officina::BoardRow &row);
    void removeWanted(); // of what is selected

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct View {
        RowModel<BoardRow> *model;
        RowFilter *sorted;
        Table *table;
        QList<int> spare; // columns that are hidden where there is no room, the first one first
    };
    View makeView(const QString &objectName, const QList<Column<BoardRow>> &columns, const QList<int> &spare);
    const View &current() const { return m_views[m_byMember || !m_hasTeams ? 1 : 0]; }
    void showView();
    void fitAll();

    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QPushButton *m_teamsPill;
    QPushButton *m_membersPill;
    QList<View> m_views; // teams, members
    bool m_byMember = false; // as the user wants it
    bool m_hasTeams = true;
};

} // namespace officina
