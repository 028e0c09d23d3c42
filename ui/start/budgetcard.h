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
class PortalService;
class Settings;
struct Budget;
struct SiteBudget;

class BudgetCard : public Card
{
    Q_OBJECT

public:
    explicit BudgetCard(const JobBoard &jobs, QWidget *parent = nullptr);

    // Also what portals tell of awards for the site in use.
    void usePortals(PortalService &portals, const Settings &settings);

private:
    void refresh();
    void showOne(const Budget &budget);
    void showAll(const QList<Budget> &projects);
    void showText(const SiteBudget &told);
    void askWeeks();
    void askPortals();
    QString portalText() const;

    const JobBoard &m_jobs;
    QLabel *m_project;
    QProgressBar *m_bar;
    QLabel *m_used;
    QLabel *m_outlook;
    QLabel *m_weeks; // of this computer's own history
    QLabel *m_awards; // as portals tell it
    QPlainTextEdit *m_text;
    PortalService *m_portals = nullptr;
    const Settings *m_settings = nullptr;
    SiteId m_weeksOf;
};

} // namespace officina
