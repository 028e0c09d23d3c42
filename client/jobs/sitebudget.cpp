// SPDX-License-Identifier: GPL-3.0-or-later
//
// Allocations as sites' commands print them; see the header. Sources of the forms:
//   saldo             CINECA, docs.hpc.cineca.it/hpc/hpc_intro.html
//   lumi-allocations  lumi-tools, as printed in 2025: "used/allocated (share) unit" for each resource
//   hpc-grants        Cyfronet's hpc-bursar, its source of 2022 (cli/hpc-grants)
//   bsc_acct          BSC, as mn5_tracker reads it in 2026: thousands of core-hours, coloured also where it is no terminal
//   ccc_myproject     TGCC, as IPSL's ConsoGENCMIP6 has read it on Irene (parse_myproject)
//   it4ifree          IT4Innovations, readme of its package it4i.portal.clients 0.8.12 to 0.8.16 (2022 to 2025)
#include "client/jobs/sitebudget.h"

#include "client/sites/siteratelimit.h"
#include "client/sites/siteuse.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;
using Unit = Budget::Unit;

namespace {

constexpr qsizetype mostText = 16 * 1024;

// A grant ends with its last day. Sites' own midnights are an hour or two off ours.
QDateTime dayOf(const QString &text, const QString &format, bool isLast)
{
    const QDate date = QDate::fromString(text, format);
    if (!date.isValid())
        return {};
    return QDateTime(isLast ? date.addDays(1) : date, QTime(0, 0), QTimeZone::UTC);
}

std::optional<double> hours(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

// account start end total localClusterConsumed totConsumed % monthTotal monthConsumed
QList<Budget> readSaldo(const QString &out)
{
    QList<Budget> found;
    if (!out.contains("localCluster"_L1) || !out.contains("(local h)"_L1))
        return found;
    for (const QString &line : out.split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() != 9)
            continue;
        const auto limit = hours(words[3]);
        const auto used = hours(words[5]);
        const QDateTime from = dayOf(words[1], u"yyyyMMdd"_s, false);
        const QDateTime until = dayOf(words[2], u"yyyyMMdd"_s, true);
        if (!limit || !used || !from.isValid() || !until.isValid())
            continue;
        // "local h" are core-hours of that cluster.
        found += Budget{words[0], *limit, *used, Unit::CoreHours, from, until, hours(words[8])};
    }
    return found;
}

// project_465000001 |  5/500000 (0.0%) core/hours| 11308/10000 (113.1%) gpu/hours| 3107/5000 (62.1%) TB/hours
QList<Budget> readLumi(const QString &out)
{
    static const QRegularExpression amount(
        u"^\\s*([0-9.]+)/([0-9.]+)\\s+\\(\\s*[0-9.]+%\\)\\s+(core|gpu)/hours\\s*$"_s);
    QList<Budget> found;
    for (const QString &line : out.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        QList<Budget> ofProject;
        for (const QString &cell : cells.sliced(1)) {
            const auto match = amount.match(cell);
            const auto used = hours(match.captured(1));
            const auto limit = hours(match.captured(2));
            if (!match.hasMatch() || !used || !limit || *limit <= 0)
                continue;
            const Unit unit = match.capturedView(3) == "gpu"_L1 ? Unit::GpuHours : Unit::CoreHours;
            ofProject += Budget{.account = cells[0].trimmed(), .limit = *limit, .used = *used, .unit = unit};
        }
        std::ranges::stable_sort(ofProject, {}, &Budget::unit); // the GPUs first
        found += ofProject;
    }
    return found;
}

// Grant, its allocations with their hours, and what was consumed of each:
//   Allocation: plgx-gpu-a100, resource: GPU
//    status: ACTIVE, start: 2025-01-01, end: 2025-12-31,
//    parameters: hours: 1 000 h, timelimit: 48 h
//    consumed resources: hours: 12.50 h
QList<Budget> readGrants(const QString &out)
{
    static const QRegularExpression allocation(u"^\\s*Allocation: ([^,]+), resource: (\\w+)"_s);
    static const QRegularExpression period(u"^\\s*status: [^,]*, start: (\\S+), end: ([0-9-]+)"_s);
    static const QRegularExpression granted(u"^\\s*parameters: .*\\bhours: ([0-9 .]+) h"_s);
    static const QRegularExpression consumed(u"^\\s*consumed resources: .*\\bhours: ([0-9 .]+) h"_s);
    const auto figure = [](const QString &text) { return hours(QString(text).remove(u' ')); };
    QList<Budget> found;
    std::optional<Budget> open;
    const auto close = [&] {
        if (open && open->limit > 0)
            found += *open;
        open.reset();
    };
    for (const QString &line : out.split(u'\n')) {
        if (const auto begins = allocation.match(line); begins.hasMatch()) {
            close();
            const QString resource = begins.captured(2);
            if (resource == "GPU"_L1 || resource == "CPU"_L1)
                open = Budget{.account = begins.captured(1),
                              .unit = resource == "GPU"_L1 ? Unit::GpuHours : Unit::CoreHours};
        } else if (line.startsWith("Grant:"_L1) || line.trimmed().startsWith("Group:"_L1)) {
            close();
        } else if (!open) {
            continue;
        } else if (const auto dates = period.match(line); dates.hasMatch()) {
            open->from = dayOf(dates.captured(1), u"yyyy-MM-dd"_s, false);
            open->until = dayOf(dates.captured(2), u"yyyy-MM-dd"_s, true);
        } else if (const auto given = granted.match(line); given.hasMatch()) {
            open->limit = figure(given.captured(1)).value_or(0);
        } else if (const auto used = consumed.match(line); used.hasMatch()) {
            open->used = figure(used.captured(1)).value_or(0);
        }
    }
    close();
    return found;
}

// Project: Training of models (ehpc103)
// Project's Expiration Date:     2026-12-10
// Marenostrum5 ACC            5760.00 (4000.00,1760.00)            271.43 (5%)
// and "undefined" for what has no end, or no limit. What each user consumed comes after it.
QList<Budget> readBsc(QString out)
{
    static const QRegularExpression colour(u"\x1b\\[[0-9;]*m"_s);
    static const QRegularExpression project(u"^\\s*Project:.*\\(([^()\\s]+)\\)\\s*$"_s);
    static const QRegularExpression end(u"^\\s*Project's Expiration Date:\\s*(\\S+)"_s);
    static const QRegularExpression row(
        u"^\\s*Marenostrum5 (ACC|GPP)\\s+([0-9.]+)\\s*\\([0-9.]+,[0-9.]+\\)\\s+([0-9.]+)"_s);
    constexpr double thousands = 1000;
    QList<Budget> found, withoutGpus;
    const qsizetype from = out.remove(colour).indexOf("CPU GROUP BUDGET:"_L1);
    if (from < 0)
        return found;
    Budget open;
    for (const QString &line : out.sliced(from).section("USER CONSUMED CPU:"_L1, 0, 0).split(u'\n')) {
        if (const auto begins = project.match(line); begins.hasMatch()) {
            open = Budget{.account = begins.captured(1), .unit = Unit::CoreHours};
        } else if (const auto date = end.match(line); date.hasMatch()) {
            open.until = dayOf(date.captured(1), u"yyyy-MM-dd"_s, true);
        } else if (const auto cells = row.match(line); cells.hasMatch() && !open.account.isEmpty()) {
            open.limit = hours(cells.captured(2)).value_or(0) * thousands;
            open.used = hours(cells.captured(3)).value_or(0) * thousands;
            if (open.limit > 0)
                (cells.capturedView(1) == "ACC"_L1 ? found : withoutGpus) += open;
        }
    }
    return found + withoutGpus;
}

// Accounting for project gen0212 on Irene Skylake at 2026-05-15
//   logins with what each consumed
// Total                 222538.38
// Allocated            4700000.00
// Project deadline     2026-10-31
QList<Budget> readMyProject(const QString &out)
{
    static const QRegularExpression begin(u"^\\s*Accounting for project (\\S+) on "_s);
    static const QRegularExpression total(u"^\\s*Total\\s+([0-9.]+)\\s*$"_s);
    static const QRegularExpression allocated(u"^\\s*Allocated\\s+([0-9.]+)\\s*$"_s);
    static const QRegularExpression deadline(u"^\\s*Project deadline\\s+(\\S+)\\s*$"_s);
    QList<Budget> found;
    std::optional<double> used;
    for (const QString &line : out.split(u'\n')) {
        if (const auto begins = begin.match(line); begins.hasMatch()) {
            // Which of several machines is meant, its account does not tell.
            if (std::ranges::contains(found, begins.captured(1), &Budget::account))
                return {};
            found += Budget{.account = begins.captured(1), .unit = Unit::CoreHours};
            used.reset();
        } else if (found.isEmpty()) {
            continue;
        } else if (const auto sum = total.match(line); sum.hasMatch()) {
            used = hours(sum.captured(1));
        } else if (const auto granted = allocated.match(line); granted.hasMatch() && used) {
            found.last().limit = hours(granted.captured(1)).value_or(0);
            found.last().used = *used;
        } else if (const auto end = deadline.match(line); end.hasMatch()) {
            found.last().until = dayOf(end.captured(1), u"yyyy-MM-dd"_s, true);
        }
    }
    found.removeIf([](const Budget &budget) { return budget.limit <= 0; });
    return found;
}

// PID         Resource type    Days left      Total     Used      By me     Free
// ----------  ---------------  -------------  --------  --------  --------  --------
// OPEN-XX-XX  Karolina GPU      249                42         0         0        42
//             Barbora CPU       249                42         5         5        37
// in node-hours; who used what comes after it.
QList<Budget> readIt4i(const QString &out)
{
    static const QRegularExpression heading(
        u"^PID\\s+Resource type\\s+Days left\\s+Total\\s+Used\\s+By me\\s+Free\\s*$"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression row(
        u"^(\\S*)\\s+(\\w+ \\w+)\\s+-?[0-9]+\\s+([0-9.]+)\\s+([0-9.]+)\\s+[0-9.]+\\s+-?[0-9.]+\\s*$"_s);
    QList<Budget> found, withoutGpus;
    const auto begins = heading.match(out);
    if (!begins.hasMatch() || !out.contains("Everything else is in Node Hours"_L1))
        return found;
    QString project;
    for (const QString &line : out.sliced(begins.capturedEnd()).section("Projects I am"_L1, 0, 0).split(u'\n')) {
        const auto cells = row.match(line);
        if (!cells.hasMatch())
            continue;
        if (!cells.capturedView(1).isEmpty())
            project = cells.captured(1);
        const Budget budget{.account = project,
                            .limit = hours(cells.captured(3)).value_or(0),
                            .used = hours(cells.captured(4)).value_or(0),
                            .unit = Unit::NodeHours};
        if (budget.limit <= 0 || project.isEmpty())
            continue;
        if (cells.capturedView(2) == "Karolina GPU"_L1)
            found += budget;
        else if (cells.capturedView(2) == "Karolina CPU"_L1)
            withoutGpus += budget;
    }
    return found + withoutGpus;
}

// Some are on the path of login shells alone.
QByteArray scriptOf(const QString &command)
{
    const QByteArray line = command.toUtf8();
    const QByteArray program = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '));
    return "export LC_ALL=C\nif command -v " + shellQuote(program) + " >/dev/null 2>&1; then " + line
        + "; else bash -lc " + shellQuote(line) + "; fi </dev/null\n";
}

} // namespace

SiteBudget readSiteBudget(const QString &command, const QByteArray &out)
{
    const QString text = QString::fromUtf8(out);
    const QString form = command.section(u' ', 0, 0);
    SiteBudget budget{.command = command};
    if (form == "saldo"_L1)
        budget.projects = readSaldo(text);
    else if (form == "lumi-allocations"_L1)
        budget.projects = readLumi(text);
    else if (form == "hpc-grants"_L1)
        budget.projects = readGrants(text);
    else if (form == "bsc_acct"_L1)
        budget.projects = readBsc(text);
    else if (form == "ccc_myproject"_L1)
        budget.projects = readMyProject(text);
    else if (form == "it4ifree"_L1)
        budget.projects = readIt4i(text);
    if (budget.projects.isEmpty())
        budget.text = text.trimmed().first(std::min(mostText, text.trimmed().size()));
    return budget;
}

std::optional<Budget> budgetOf(const SiteBudget &budget, const QString &account)
{
    const QString project = account.section(u'@', 0, 0);
    for (const QString &wanted : {account, project})
        for (const Budget &one : budget.projects)
            if (!wanted.isEmpty() && one.account.compare(wanted, Qt::CaseInsensitive) == 0)
                return one;
    const auto isFirst = [&](const Budget &one) { return one.account == budget.projects.first().account; };
    // What the scheduler itself told is of the account that it takes.
    if (!budget.projects.isEmpty() && (budget.command.isEmpty() || account.isEmpty())
        && std::ranges::all_of(budget.projects, isFirst))
        return budget.projects.first();
    return {};
}

std::optional<double> paceOf(const Budget &budget, const QDateTime &now)
{
    const QDateTime month(QDate(now.toUTC().date().year(), now.toUTC().date().month(), 1), QTime(0, 0), QTimeZone::UTC);
    constexpr int leastSeconds = 3 * 24 * 3600; // of fewer days no pace can be told
    if (budget.usedThisMonth && month.secsTo(now) >= leastSeconds)
        return *budget.usedThisMonth / double(month.secsTo(now));
    if (budget.earlier.isValid() && budget.earlier.secsTo(now) >= leastSeconds)
        return (budget.used - budget.usedEarlier) / double(budget.earlier.secsTo(now));
    if (budget.from.isValid() && budget.from.secsTo(now) >= leastSeconds)
        return budget.used / double(budget.from.secsTo(now));
    return {};
}

std::optional<QDateTime> lastsUntil(const Budget &budget, const QDateTime &now)
{
    const double perSecond = paceOf(budget, now).value_or(0);
    const double seconds = perSecond > 0 ? budget.left() / perSecond : -1;
    if (seconds < 0 || seconds > 20.0 * 365 * 24 * 3600)
        return {};
    const QDateTime end = now.addSecs(qint64(seconds));
    return budget.until.isValid() && end >= budget.until ? std::nullopt : std::optional(end);
}

Result<std::optional<SchedulerQuestion>> BudgetSteps::next(const Scheduler &scheduler)
{
    switch (m_step) {
    case Step::Scheduler:
        m_query = scheduler.budget(site().account);
        return SchedulerQuestion{m_query->script, m_query->limit};
    case Step::Command: return SchedulerQuestion{scriptOf(m_command), std::chrono::seconds(30)};
    case Step::Done: break;
    }
    return std::nullopt;
}

Result<> BudgetSteps::take(const Result<Reply> &reply)
{
    const bool isCommand = std::exchange(m_step, Step::Done) == Step::Command;
    if (isCommand && !reply) {
        m_result = passOn(reply);
    } else if (isCommand) {
        if (reply->exitCode != 0)
            m_result = failure(Error::Kind::Rejected, QString::fromUtf8(reply->err.trimmed()), m_command);
        else
            m_result = readSiteBudget(m_command, reply->out);
    } else if (const auto told = reply.and_then(m_query->read); told && *told) {
        m_result = SiteBudget{{**told}, {}, {}};
    } else if (const auto tool = toolFor(site(), SiteTool::Purpose::Budget); !tool) {
        if (!told)
            m_result = passOn(told);
    } else if (waitTime(site(), SiteRateLimit::Budget) > std::chrono::milliseconds(0)) {
        m_result = std::nullopt;
    } else {
        markUsed(site(), SiteRateLimit::Budget);
        m_command = tool->command;
        m_step = Step::Command;
    }
    return {};
}

} // namespace officina
