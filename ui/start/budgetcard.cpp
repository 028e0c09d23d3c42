// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar and its two lines; see the header.
#include "ui/start/budgetcard.h"

#include "client/jobs/jobservice.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

namespace officina {

using namespace Qt::StringLiterals;

BudgetCard::BudgetCard(const JobService &jobs, QWidget *parent)
    : Card(tr("Budget"), Margins::Padded, parent), m_jobs(jobs), m_project(makeLabel({}, LabelRole::Small)),
      m_bar(new QProgressBar), m_used(makeLabel({}, LabelRole::Muted))
{
    setObjectName(u"budgetCard"_s);
    m_bar->setObjectName(u"budgetBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_used->setObjectName(u"budgetUsed"_s);
    body()->setSpacing(space::half);
    body()->addWidget(m_project);
    body()->addWidget(m_bar);
    body()->addWidget(m_used);
    connect(&m_jobs, &JobService::budgetChanged, this, &BudgetCard::refresh);
    refresh();
}

void BudgetCard::refresh()
{
    const auto &budget = m_jobs.budget();
    setVisible(budget && m_jobs.connection());
    if (!budget || !m_jobs.connection())
        return;
    //: %1 is a site, %2 a project's account there
    m_project->setText(tr("GPU-hours, %1 · %2").arg(siteName(m_jobs.connection()->site()), budget->account));
    const double share = budget->limit > 0 ? std::min(1.0, budget->used / budget->limit) : 1;
    m_bar->setValue(int(share * 1000));
    m_used->setText(tr("%1 of %2 used · %3 left")
                        .arg(formats::decimal(budget->used, budget->used < 10 ? 2 : 0),
                             formats::decimal(budget->limit, 0), formats::hoursLeft(budget->left())));
    m_bar->setAccessibleName(m_project->text());
    m_bar->setAccessibleDescription(m_used->text());
}

} // namespace officina
