// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project's GPU-hours at the site in use, as its scheduler counts them. Not to be seen where
// the site sets no limit: no figure here is a guess.
#pragma once

#include "ui/common/card.h"

class QProgressBar;

namespace officina {

class JobService;

class BudgetCard : public Card
{
    Q_OBJECT

public:
    explicit BudgetCard(const JobService &jobs, QWidget *parent = nullptr);

private:
    void refresh();

    const JobService &m_jobs;
    QLabel *m_project;
    QProgressBar *m_bar;
    QLabel *m_used;
};

} // namespace officina
