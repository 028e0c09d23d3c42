// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for allocations; see the header.
#include "ui/present/budgettext.h"

#include "client/jobs/sitebudget.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina::budgettext {

using Unit = Budget::Unit;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::BudgetText)
};

} // namespace

QString title(const Budget &budget, const QString &site)
{
    const auto filled = [&](const QString &text) { return text.arg(site, budget.account); };
    switch (budget.unit) {
    //: %1 is a site, %2 a project's account there
    case Unit::GpuHours: return filled(Say::tr("GPU-hours, %1 · %2"));
    //: %1 is a site, %2 a project's account there
    case Unit::NodeHours: return filled(Say::tr("Node-hours, %1 · %2"));
    //: %1 is a site, %2 a project's account there
    case Unit::CoreHours: return filled(Say::tr("Core-hours, %1 · %2"));
    //: %1 is a site, %2 a project's account there
    case Unit::Local: return filled(Say::tr("Hours as the site counts them, %1 · %2"));
    }
    return {};
}

QString amounts(const Budget &budget)
{
    return Say::tr("%1 of %2 used · %3 left")
        .arg(formats::decimal(budget.used, budget.used < 10 ? 2 : 0), formats::decimal(budget.limit, 0),
             formats::hoursLeft(budget.left()));
}

QString left(const Budget &budget)
{
    const auto filled = [&](const QString &text) {
        return text.arg(formats::hoursLeft(budget.left()), formats::decimal(budget.limit, 0));
    };
    switch (budget.unit) {
    case Unit::GpuHours: return filled(Say::tr("%1 of %2 GPU-h left"));
    case Unit::NodeHours: return filled(Say::tr("%1 of %2 node-h left"));
    case Unit::CoreHours: return filled(Say::tr("%1 of %2 core-h left"));
    case Unit::Local: return filled(Say::tr("%1 of %2 h left"));
    }
    return {};
}

QString outlook(const Budget &budget, const QDateTime &now)
{
    const auto date = [](const QDateTime &time) { return formats::date(time.toLocalTime().date()); };
    if (budget.until.isValid() && budget.until <= now)
        return Say::tr("It ended on %1.").arg(date(budget.until.addSecs(-1)));
    if (budget.left() <= 0)
        return Say::tr("All of it is used.");
    const auto last = lastsUntil(budget, now);
    if (last && budget.until.isValid())
        return Say::tr("At this rate it lasts until %1; it ends on %2.")
            .arg(date(*last), date(budget.until.addSecs(-1)));
    if (last)
        return Say::tr("At this rate it lasts until %1.").arg(date(*last));
    const bool isPaceKnown = paceOf(budget, now).has_value();
    if (budget.until.isValid())
        return (isPaceKnown ? Say::tr("At this rate it is not used up before it ends on %1.")
                            : Say::tr("It ends on %1; at which rate it is used is not known yet."))
            .arg(date(budget.until.addSecs(-1)));
    return isPaceKnown ? Say::tr("At this rate it lasts for many years.")
                       : Say::tr("At which rate it is used is not known yet.");
}

QString weeks(const QList<WeekOfUse> &weeks)
{
    QStringList figures;
    double all = 0;
    int unknown = 0;
    for (const WeekOfUse &week : weeks) {
        unknown += week.unknown;
        if (figures.isEmpty() && week.gpuHours <= 0)
            continue; // before the first use
        figures += formats::decimal(week.gpuHours, week.gpuHours < 10 ? 1 : 0);
        all += week.gpuHours;
    }
    if (all <= 0)
        return {};
    //: figures with dots between them, the last one of this week
    const QString line = Say::tr("Your jobs by week, up to this one: %1 GPU-h").arg(figures.join(u" · "));
    return unknown > 0 ? line + u'\n' + Say::tr("without %n job(s) whose GPUs are not known", nullptr, unknown) : line;
}

} // namespace officina::budgettext
