// SPDX-License-Identifier: GPL-3.0-or-later
//
// history: the jobs that this computer has seen at any site, without asking one. budget: what of a project's
// allocation is used, and how long it lasts.
#include "cli/commands.h"
#include "cli/historybook.h"
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/jobs/jobcsv.h"
#include "client/jobs/jobjson.h"
#include "client/jobs/sitebudget.h"
#include "client/sites/siteratelimit.h"
#include "ui/present/budgettext.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QThread>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 50;

Result<JobState> stateOf(const QString &name)
{
    QStringList names;
    for (int i = 0; i <= int(JobState::Unknown); ++i) {
        names += stateName(JobState(i));
        if (name == names.last())
            return JobState(i);
    }
    return failure(Error::Kind::BadInput,
                   Cli::tr("There is no state %1. There are: %2").arg(name, names.join(u", "_s)));
}

Result<QDateTime> sinceOf(const QString &text)
{
    static const QRegularExpression days(u"^([0-9]{1,5})d\\z"_s);
    if (const auto match = days.match(text); match.hasMatch())
        return QDateTime::currentDateTimeUtc().addDays(-match.captured(1).toInt());
    const QDate date = QDate::fromString(text, Qt::ISODate);
    QDateTime time = date.isValid() ? date.startOfDay() : QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return failure(Error::Kind::BadInput,
                       Cli::tr("--since takes a day as 2026-11-21, or 30d for the last 30 days."));
    return time;
}

struct Wanted {
    HistoryQuery query;
    QRegularExpression name; // empty: any
    int limit = usualLimit;
};

Result<Wanted> wantedOf(const Call &call)
{
    Wanted wanted;
    for (const QString &site : call.options.values(u"site"_s))
        wanted.query.sites += SiteId{site};
    for (const QString &name : call.options.values(u"state"_s)) {
        const auto state = stateOf(name);
        if (!state)
            return passOn(state);
        wanted.query.states += *state;
    }
    if (call.isSet("since")) {
        const auto since = sinceOf(call.value("since"));
        if (!since)
            return passOn(since);
        wanted.query.from = *since;
    }
    if (call.isSet("name"))
        wanted.name.setPattern(QRegularExpression::wildcardToRegularExpression(
            call.value("name"), QRegularExpression::NonPathWildcardConversion));
    bool ok = true;
    if (call.isSet("limit"))
        wanted.limit = call.value("limit").toInt(&ok);
    if (!ok || wanted.limit < 1)
        return failure(Error::Kind::BadInput, Cli::tr("--%1 takes a whole number from %2 on.").arg(u"limit"_s).arg(1));
    if (wanted.name.pattern().isEmpty())
        wanted.query.most = wanted.limit + 1; // one more tells that there are more
    return wanted;
}

QString historyText(const QList<SeenJob> &jobs)
{
    Table table({{Cli::tr("Site")},
                 {Cli::tr("Id")},
                 {Cli::tr("Name")},
                 {Cli::tr("Tasks"), true}, // of an array, where more than one has this row
                 {Cli::tr("State")},
                 {Cli::tr("Submitted")},
                 {Cli::tr("Ran for"), true},
                 {Cli::tr("GPUs"), true}});
    for (const SeenJob &seen : jobs) {
        const Job &job = seen.job;
        const auto gpus = job.given.gpus ? job.given.gpus : job.asked.gpus;
        table.add({seen.site.value, job.id.value, oneLine(job.name),
                   job.tasks > 1 ? formats::number(job.tasks) : QString(), stateText(job),
                   localTime(job.times.submitted), job.elapsed > 0 ? formats::duration(job.elapsed) : QString(),
                   gpus ? formats::number(*gpus) : QString()});
    }
    return table.text();
}

Exit tellHistory(const Call &call, const QList<SeenJob> &jobs, bool isMore)
{
    if (call.isSet("csv"))
        return call.console.bytes(jobsCsv(jobs));
    QJsonArray json;
    for (const SeenJob &seen : jobs) {
        QJsonObject record = jobRecord(seen.job, seen.site, seen.run ? &*seen.run : nullptr);
        record.insert(u"first_seen"_s, seen.firstSeen.toUTC().toString(Qt::ISODate));
        record.insert(u"last_seen"_s, seen.lastSeen.toUTC().toString(Qt::ISODate));
        record.insert(u"gpu_busy"_s, seen.gpuBusy ? QJsonValue(*seen.gpuBusy) : QJsonValue());
        record.insert(u"note"_s, seen.note.isEmpty() ? QJsonValue() : QJsonValue(seen.note));
        json.append(record);
    }
    if (isMore)
        call.console.message(
            Cli::tr("There are more; these are the newest %n. --limit shows more of them.", nullptr, int(jobs.size())));
    QString text = historyText(jobs);
    if (text.isEmpty())
        text = Cli::tr("This computer has seen no such job. It knows those that it sent, and those that jobs, or the "
                       "window, showed.")
            + u'\n';
    return call.console.result({{u"jobs"_s, json}, {u"more"_s, isMore}}, text);
}

Exit showHistory(Call &call)
{
    if (call.isSet("csv") && call.console.isJson())
        return call.console.usage(Cli::tr("Give one of --csv and --json."));
    const auto wanted = wantedOf(call);
    if (!wanted)
        return call.console.usage(wanted.error().detail);
    const auto history = openHistory();
    if (!history)
        return call.console.fail(history.error(), Doing::ListingJobs);
    auto jobs = jobtable::find(**history, wanted->query);
    if (!jobs)
        return call.console.fail(jobs.error(), Doing::ListingJobs);
    if (!wanted->name.pattern().isEmpty())
        jobs->removeIf([&](const SeenJob &seen) { return !wanted->name.match(seen.job.name).hasMatch(); });
    const bool isMore = jobs->size() > wanted->limit;
    return tellHistory(call, jobs->first(std::min<qsizetype>(jobs->size(), wanted->limit)), isMore);
}

QString unitName(Budget::Unit unit) // for scripts
{
    switch (unit) {
    case Budget::Unit::GpuHours: return u"gpu-hours"_s;
    case Budget::Unit::NodeHours: return u"node-hours"_s;
    case Budget::Unit::CoreHours: return u"core-hours"_s;
    case Budget::Unit::Local: break;
    }
    return u"local-hours"_s;
}

QJsonObject budgetJson(const Budget &budget, const QDateTime &now)
{
    const auto time = [](const QDateTime &value) {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"account"_s, budget.account},   {u"unit"_s, unitName(budget.unit)},
            {u"limit"_s, budget.limit},       {u"used"_s, budget.used},
            {u"left"_s, budget.left()},       {u"from"_s, time(budget.from)},
            {u"until"_s, time(budget.until)}, {u"used_up"_s, time(lastsUntil(budget, now).value_or(QDateTime()))}};
}

Exit tellBudget(const Call &call, const Site &site, const SiteBudget &budget)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray projects;
    QString text;
    for (const Budget &project : budget.projects) {
        projects.append(budgetJson(project, now));
        text += budgettext::title(project, site.name) + u'\n';
        for (const QString &line : {budgettext::amounts(project), budgettext::outlook(project, now)})
            if (!line.isEmpty())
                text += u"  "_s + line + u'\n';
    }
    QJsonObject json{{u"site"_s, site.id.value},
                     {u"projects"_s, projects},
                     {u"asked"_s, budget.command.isEmpty() ? u"scheduler"_s : budget.command},
                     {u"text"_s, budget.text.isEmpty() ? QJsonValue() : QJsonValue(budget.text)}};
    if (!budget.text.isEmpty()) // no form that is known: word for word
        text += harmless(budget.text) + u'\n';
    if (text.isEmpty())
        text = Cli::tr("%1 tells of no limit for your projects.").arg(site.name) + u'\n';
    return call.console.result(json, text);
}

Exit showBudget(Call &call)
{
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto ask = [&]() -> Result<std::optional<SiteBudget>> {
        BudgetSteps steps(std::make_shared<SchedulerFinder>(schedulersFolder()), at->site);
        for (;;) {
            const auto more = steps.step(*at->session);
            if (!more)
                return passOn(more);
            if (*more == Progress::Done)
                return steps.result();
            if (call.stop)
                return failure(Error::Kind::Cancelled);
            QThread::sleep(std::chrono::milliseconds(20));
        }
    };
    auto told = ask();
    while (told && !*told && !call.stop) { // the site wants its command run seldom
        const auto wait = waitTime(at->site, SiteRateLimit::Budget);
        call.console.message(Cli::tr("%1 wants to be asked seldom: waiting %n second(s).", nullptr,
                                     int(std::chrono::ceil<std::chrono::seconds>(wait).count()))
                                 .arg(at->site.name));
        pauseFor(call, wait);
        if (!call.stop)
            told = ask();
    }
    if (call.stop)
        return call.console.fail({Error::Kind::Cancelled, {}, {}}, Doing::ListingJobs);
    if (!told)
        return call.console.fail(told.error(), Doing::ListingJobs);
    SiteBudget budget = **told;
    // With how it was before, which tells how long it lasts.
    if (const auto history = openHistory())
        budget = jobtable::rated(**history, at->site.id, budget, QDateTime::currentDateTimeUtc()).value_or(budget);
    return tellBudget(call, at->site, budget);
}

} // namespace

QList<Command> historyCommands()
{
    return {{.name = u"history"_s,
             .summary = Cli::tr("List the jobs that this computer has seen at any site; asks none."),
             .arguments = {},
             .options = {{u"site"_s, Cli::tr("Only of this site; may be given several times."), Cli::tr("site")},
                         {u"name"_s, Cli::tr("Only of this name, with * and ? as in names of files."), Cli::tr("name")},
                         {u"since"_s, Cli::tr("Only those submitted since, as 2026-11-21, or 30d."), Cli::tr("day")},
                         {u"state"_s, Cli::tr("Only of this state, as failed; may be given several times."),
                          Cli::tr("state")},
                         {u"limit"_s, Cli::tr("At most so many, the newest; 50 unless told."), Cli::tr("number")},
                         {u"csv"_s, Cli::tr("Print a table for other programs.")}},
             .run = showHistory},
            {.name = u"budget"_s,
             .summary = Cli::tr("Show what of your projects' hours at a site is used, and how long the rest lasts."),
             .arguments = {{u"SITE"_s, Cli::tr("The site.")}},
             .options = {},
             .run = showBudget}};
}

} // namespace officina
