// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar and its lines; see the header.
#include "ui/start/budgetcard.h"

#include "client/base/remotepath.h"
#include "client/jobs/jobboard.h"
#include "client/portals/portalservice.h"
#include "client/portals/resourcesite.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/budgettext.h"
#include "ui/present/portaltext.h"
#include "ui/present/sitetext.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

BudgetCard::BudgetCard(const JobBoard &jobs, QWidget *parent)
    : Card(tr("Budget"), Margins::Padded, parent), m_jobs(jobs), m_project(makeLabel({}, LabelRole::Small)),
      m_bar(new QProgressBar), m_used(makeLabel({}, LabelRole::Muted)), m_outlook(makeLabel({}, LabelRole::Muted)),
      m_weeks(makeLabel({}, LabelRole::Muted)), m_awards(makeLabel({}, LabelRole::Muted)), m_text(new QPlainTextEdit)
{
    setObjectName(u"budgetCard"_s);
    m_bar->setObjectName(u"budgetBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_used->setObjectName(u"budgetUsed"_s);
    m_outlook->setObjectName(u"budgetOutlook"_s);
    m_weeks->setObjectName(u"budgetWeeks"_s);
    m_weeks->hide();
    m_awards->setObjectName(u"budgetAwards"_s);
    m_text->setObjectName(u"budgetText"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    body()->setSpacing(space::half);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_project, m_bar, m_used, m_outlook, m_awards, m_weeks, m_text})
        body()->addWidget(part);
    connect(&m_jobs, &JobBoard::budgetChanged, this, &BudgetCard::refresh);
    connect(&m_jobs, &JobBoard::ended, this, &BudgetCard::askWeeks);
    connect(&m_jobs, &JobBoard::sitesChanged, this, [this] {
        const Connection *connection = m_jobs.inUse().connection();
        if (connection && connection->site().id != m_weeksOf)
            askWeeks();
        askPortals();
        refresh();
    });
    refresh();
}

void BudgetCard::refresh()
{
    const JobService &jobs = m_jobs.inUse();
    const SiteBudget &told = jobs.siteBudget();
    const bool isTold = jobs.connection() && (!told.projects.isEmpty() || !told.text.isEmpty());
    m_awards->setText(portalText());
    m_awards->setVisible(!m_awards->text().isEmpty());
    setVisible(jobs.connection() && (isTold || !m_weeks->text().isEmpty() || !m_awards->text().isEmpty()));
    m_used->setVisible(isTold);
    if (!isTold) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_bar, m_outlook, m_text})
            part->hide();
        if (jobs.connection())
            //: %1 is a site
            m_project->setText(tr("No budget of %1 is known here", "a site").arg(siteName(jobs.connection()->site())));
        return;
    }
    const auto budget = jobs.budget();
    m_bar->setVisible(budget.has_value());
    m_outlook->hide();
    m_text->setVisible(told.projects.isEmpty());
    if (budget)
        showOne(*budget);
    else if (!told.projects.isEmpty())
        showAll(told.projects);
    else
        showText(told);
}

void BudgetCard::usePortals(PortalService &portals, const Settings &settings)
{
    m_portals = &portals;
    m_settings = &settings;
    connect(m_portals, &PortalService::changed, this, &BudgetCard::refresh);
    connect(m_portals, &PortalService::listChanged, this, &BudgetCard::refresh);
    askPortals();
    refresh();
}

void BudgetCard::askPortals()
{
    using namespace std::chrono_literals;
    if (m_portals && m_jobs.inUse().connection())
        m_portals->refreshOlderThan(1h);
}

// A line for each thing that a portal counts of an award for this site.
QString BudgetCard::portalText() const
{
    const Connection *connection = m_jobs.inUse().connection();
    if (!m_portals || !connection)
        return {};
    const QDate today = QDate::currentDate();
    QStringList lines;
    for (const Portal &portal : m_portals->portals())
        for (const PortalResource &award :
             m_portals->state(portal.id()).reading.resources.value_or(QList<PortalResource>())) {
            if (!belongsTo(award, connection->site(), *m_settings))
                continue;
            for (const PortalComponent &component : award.components)
                //: %1 is a portal, %2 a project, %3 how much of its award is used and left, %4 when it ends
                lines += tr("%1, %2: %3 · %4")
                             .arg(displayText(portal.name), displayText(award.project), portaltext::amount(component),
                                  portaltext::end(award.end, today));
        }
    return lines.join(u'\n');
}

// What this computer has seen of it, also where the site tells nothing.
void BudgetCard::askWeeks()
{
    constexpr int number = 8;
    const Connection *connection = m_jobs.inUse().connection();
    if (!m_jobs.history() || !connection)
        return;
    if (std::exchange(m_weeksOf, connection->site().id) != m_weeksOf) // of another site
        m_weeks->clear();
    m_jobs.history()
        ->weeks(m_weeksOf, connection->site().account, number)
        .then(this, [this, site = m_weeksOf](const Result<QList<WeekOfUse>> &weeks) {
            if (site != m_weeksOf)
                return;
            m_weeks->setText(weeks ? budgettext::weeks(*weeks) : QString());
            m_weeks->setVisible(!m_weeks->text().isEmpty());
            refresh();
        });
}

void BudgetCard::showOne(const Budget &budget)
{
    m_project->setText(budgettext::title(budget, siteName(m_jobs.inUse().connection()->site())));
    const double share = budget.limit > 0 ? std::min(1.0, budget.used / budget.limit) : 1;
    m_bar->setValue(int(share * 1000));
    m_used->setText(budgettext::amounts(budget));
    m_outlook->setText(budgettext::outlook(budget, QDateTime::currentDateTimeUtc()));
    m_outlook->setVisible(!m_outlook->text().isEmpty());
    m_bar->setAccessibleName(m_project->text());
    m_bar->setAccessibleDescription(m_used->text());
}

// Nobody said which of them the user works for.
void BudgetCard::showAll(const QList<Budget> &projects)
{
    constexpr qsizetype most = 4;
    QStringList lines;
    for (const Budget &budget : projects.first(std::min(most, projects.size())))
        lines += tr("%1: %2", "a project and what is left").arg(budget.account, budgettext::left(budget));
    if (projects.size() > most)
        lines += tr("and %n more", nullptr, int(projects.size() - most));
    m_project->setText(siteName(m_jobs.inUse().connection()->site()));
    m_used->setText(lines.join(u'\n'));
}

void BudgetCard::showText(const SiteBudget &told)
{
    //: %1 is a command
    m_project->setText(tr("What “%1” says at %2").arg(told.command, siteName(m_jobs.inUse().connection()->site())));
    m_used->clear();
    m_text->setPlainText(told.text);
    constexpr int mostLines = 10;
    const int lines = std::clamp(m_text->blockCount(), 2, mostLines) + 1; // and a bar to scroll by
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 2 * m_text->frameWidth()
                           + 2 * int(m_text->document()->documentMargin()));
    m_text->setAccessibleName(m_project->text());
}

} // namespace officina
