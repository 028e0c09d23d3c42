// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of the project's GPU-hours is used, where the site tells; hidden where it does not.
#pragma once

#include "ui/common/card.h"

class QLabel;

namespace officina {

class BudgetBar;

class BudgetCard : public Card
{
    Q_OBJECT

public:
    explicit BudgetCard(QWidget *parent = nullptr);

    // limit 0: nothing is known.
    void set(const QString &site, const QString &project, double used, double limit);

private:
    QLabel *m_name;
    BudgetBar *m_bar;
    QLabel *m_text;
};

} // namespace officina
