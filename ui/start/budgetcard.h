// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the project may use at the site in use, as its scheduler or its own command counts. Of a command
// that Officina cannot read there is what it printed. Below it what this
// computer's own history knows of the last weeks. Not to be seen where neither is known: no figure here is a guess.
#pragma once

#include "client/base/ids.h"
#include "ui/common/card.h"

class QPlainTextEdit;
class QProgressBar;

namespace officina {

class JobBoard;
struct Budget;
struct SiteBudget;

class BudgetCard : public Card
{
    Q_OBJECT

public:
    explicit BudgetCard(const JobBoard &jobs, QWidget *parent = nullptr);

private:
    void refresh();
    void showOne(const Budget &budget);
    void showAll(const QList<Budget> &projects);
    void showText(const SiteBudget &told);
    void askWeeks();

    const JobBoard &m_jobs;
    QLabel *m_project;
    QProgressBar *m_bar;
    QLabel *m_used;
    QLabel *m_outlook;
    QLabel *m_weeks; // of this computer's own history
    QPlainTextEdit *m_text;
    SiteId m_weeksOf;
};

} // namespace officina
