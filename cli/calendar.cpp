// SPDX-License-Identifier: GPL-3.0-or-later
//
// calendar: the cut-offs of all calls in this computer's time, and the days of the awards. award set, show, remove: an
// award from its start to its report, by the project's id.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/historybook.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/base/userfolders.h"
#include "client/jobs/historytable.h"
#include "client/requests/accesscalendar.h"
#include "client/requests/awardstore.h"
#include "ui/present/calendartext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"
#include "ui/present/requestfields.h"
#include "ui/present/typeddate.h"
#include "ui/present/typednumber.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

AwardStore userAwards()
{
    return AwardStore(dataFolder() + u"/requests"_s);
}

QString kindName(CalendarEntry::Kind kind) // for scripts
{
    switch (kind) {
    case CalendarEntry::Kind::Cutoff: return u"cutoff"_s;
    case CalendarEntry::Kind::AwardStart: return u"award-start"_s;
    case CalendarEntry::Kind::AwardHalf: return u"award-half"_s;
    case CalendarEntry::Kind::FetchFrom: return u"fetch-from"_s;
    case CalendarEntry::Kind::AwardEnd: return u"award-end"_s;
    case CalendarEntry::Kind::ReportDue: return u"report-due"_s;
    }
    return {};
}

QJsonObject entryJson(const CalendarEntry &entry, const Catalogue &catalogue)
{
    return {{u"uid"_s, entry.uid()},
            {u"kind"_s, kindName(entry.kind)},
            {u"mode"_s, entry.mode.value},
            {u"project"_s, entry.project},
            {u"day"_s, entry.day.toString(Qt::ISODate)},
            {u"time"_s, entry.time.isValid() ? QJsonValue(entry.time.toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"zone_told"_s, entry.isZoneTold},
            {u"approximate"_s, entry.isApproximate},
            {u"dispute"_s, entry.dispute.isEmpty() ? QJsonValue() : QJsonValue(entry.dispute)},
            {u"page"_s, entry.page.toString()},
            {u"text"_s, entryText(entry, catalogue)}};
}

QList<CalendarEntry> entriesOf(const Call &call, const Catalogue &catalogue, const QList<Award> &awards)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDate today = now.date();
    QList<CalendarEntry> entries = cutoffEntries(catalogue, today.addDays(-1), today.addYears(1));
    for (const Award &award : awards)
        entries += awardEntries(award, catalogue);
    if (call.isSet("mode")) {
        const AccessMode *mode = modeNamed(catalogue, call.value("mode"));
        entries.removeIf([mode](const CalendarEntry &entry) { return !mode || entry.mode != mode->id; });
    }
    entries.removeIf([&now](const CalendarEntry &entry) { return entry.isOver(now); });
    sortEntries(entries);
    return entries;
}

Exit showCalendar(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    if (call.isSet("mode") && !modeNamed(*catalogue, call.value("mode")))
        return call.console.usage(Cli::tr("--mode takes one of: %1").arg(modeNames(*catalogue).join(u", "_s)));
    const auto awards = userAwards().list();
    if (!awards)
        return call.console.fail(awards.error(), Doing::OpeningRequest);
    for (const Error &problem : awards->problems) // the others are shown all the same
        call.console.message(terminalText(problem, Doing::OpeningRequest).all() + u'\n' + problem.subject);
    const QList<CalendarEntry> entries = entriesOf(call, *catalogue, awards->awards);
    QJsonArray list;
    Table table({{Cli::tr("When")}, {Cli::tr("What")}, {Cli::tr("Note")}});
    for (const CalendarEntry &entry : entries) {
        list.append(entryJson(entry, *catalogue));
        table.add({entryTime(entry), entryText(entry, *catalogue), entryNote(entry)});
    }
    QJsonObject json{{u"known_on"_s, catalogue->retrieved().toString(Qt::ISODate)}, {u"entries"_s, list}};
    QString text = entries.isEmpty() ? Cli::tr("No day that is still to come is known.") + u'\n' : table.text();
    if (call.isSet("ics")) {
        if (entries.isEmpty()) // a calendar without an event is none
            return call.console.refuse(u"empty"_s, text.trimmed(), json, Failed);
        if (const auto refused = unlessReplaceable(call, {"ics"}))
            return *refused;
        const QString file = call.value("ics");
        const auto written = writeFile(file, calendarFile(entries, *catalogue, QDateTime::currentDateTimeUtc()));
        if (!written)
            return call.console.fail(written.error(), Doing::Exporting, json);
        json.insert(u"ics"_s, file);
        text = file + u'\n';
    }
    return call.console.result(json, text);
}

constexpr double mostAmount = 1e12; // that an award's file takes

// Empty: it is set.
QString assign(Award &award, const Catalogue &catalogue, const QString &assignment)
{
    const QString key = assignment.section(u'=', 0, 0).trimmed();
    const QString text = assignment.section(u'=', 1).trimmed();
    QString refused = Cli::tr("This is not taken: %1").arg(assignment);
    if (!assignment.contains(u'='))
        return refused;
    const QHash<QString, QDate *> days{
        {u"start"_s, &award.start}, {u"end"_s, &award.end}, {u"extended-to"_s, &award.extendedTo}};
    if (QDate *day = days.value(key)) {
        const TypedDate read = readTypedDateAnywhere(text);
        if (read.other.isValid())
            return twoDaysText(text, read);
        *day = read.day;
        return day->isValid() || text.isEmpty() ? QString() : refused;
    }
    const QHash<QString, double *> amounts{{u"gpu-hours"_s, &award.amount},
                                           {u"node-hours"_s, &award.amount},
                                           {u"qpu-hours"_s, &award.amount},
                                           {u"core-hours"_s, &award.amount},
                                           {u"sbu"_s, &award.amount},
                                           {u"data-tb"_s, &award.dataTb},
                                           {u"megabytes-per-second"_s, &award.megabytesPerSecond}};
    if (double *amount = amounts.value(key)) {
        const TypedNumber number = readTypedAnywhere(text);
        if (!number.isClear() || *number.value < 0 || *number.value > mostAmount)
            return refused;
        *amount = *number.value;
        if (amount == &award.amount)
            award.unit = unitNamed(QString(key).replace(u'-', u'_')).value_or(award.unit);
        return {};
    }
    if (key == u"mode") {
        const AccessMode *mode = modeNamed(catalogue, text);
        if (!mode)
            return Cli::tr("mode takes one of: %1").arg(modeNames(catalogue).join(u", "_s));
        award.mode = mode->id;
    } else if (key == u"system" && catalogue.system({text})) {
        award.system = {text};
    } else if (key == u"account") {
        award.account = text;
    } else if (key == u"reported" && (text == u"yes" || text == u"no")) {
        award.isReported = text == u"yes";
    } else {
        return refused;
    }
    return {};
}

Exit setAward(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    AwardStore store = userAwards();
    const QString project = call.arguments.first();
    auto award = store.load(project);
    if (!award && award.error().kind != Error::Kind::NotFound)
        return call.console.fail(award.error(), Doing::OpeningRequest);
    Award changed = award ? *award : Award{.project = project};
    if (const AccessMode *mode = award ? nullptr : modeOfProject(project, *catalogue))
        changed.mode = mode->id; // unless the user says another one
    for (const QString &assignment : call.arguments.sliced(1)) {
        if (const QString refused = assign(changed, *catalogue, assignment); !refused.isEmpty())
            return call.console.usage(refused);
    }
    if (changed.start.isValid() && changed.lastDay().isValid() && changed.lastDay() < changed.start)
        return call.console.usage(Cli::tr("It would end before it begins."));
    const auto saved = store.save(changed);
    if (!saved)
        return call.console.fail(saved.error(), Doing::SavingRequest);
    return call.console.result({{u"award"_s, toJson(*saved)}}, saved->project + u'\n');
}

// From the jobs at its site that this computer has seen; nothing where there is no history.
std::optional<UseForecast> forecastOf(const Award &award, const Catalogue &catalogue)
{
    const System *system = catalogue.system(award.system);
    const auto granted = grantedGpuHours(award, system);
    const auto history = openHistory();
    if (!granted || !system || !history)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto weeks =
        historytable::weeks(**history, system->site, award.account.isEmpty() ? award.project : award.account,
                            award.start.startOfDay(QTimeZone::UTC), now);
    if (!weeks)
        return {};
    QList<WeekHours> hours;
    for (const WeekOfUse &week : *weeks)
        hours.append({week.monday, week.gpuHours, week.unknown});
    return forecastUse(award, *granted, hours, now.date());
}

QString showOne(const Award &award, const Catalogue &catalogue, QJsonObject &json)
{
    const AccessMode *mode = catalogue.mode(award.mode);
    json = toJson(award);
    QString text = award.project + u'\n';
    QJsonArray days;
    for (const CalendarEntry &entry : awardEntries(award, catalogue)) {
        days.append(entryJson(entry, catalogue));
        text += u"  %1  %2\n"_s.arg(entryTime(entry), entryText(entry, catalogue));
    }
    json.insert(u"days"_s, days);
    QStringList sentences{fetchText(award)};
    if (const auto forecast = forecastOf(award, catalogue)) {
        sentences.append(forecastText(*forecast, award.lastDay()));
        json.insert(u"forecast"_s,
                    QJsonObject{{u"used"_s, forecast->used},
                                {u"per_day"_s, forecast->perDay},
                                {u"unused"_s, forecast->unused},
                                {u"unknown_jobs"_s, forecast->unknownJobs}});
    }
    const auto seconds = fetchSeconds(award);
    json.insert(u"fetch_seconds"_s, seconds ? QJsonValue(*seconds) : QJsonValue());
    if (mode)
        sentences.append(extensionText(*mode));
    const QString thanks = acknowledgementText(award, catalogue);
    json.insert(u"acknowledgement"_s, thanks);
    if (!thanks.isEmpty())
        sentences.append(Cli::tr("For publications, unless the award's letter has words of its own: %1").arg(thanks));
    for (const QString &sentence : std::as_const(sentences)) {
        if (!sentence.isEmpty())
            text += u"  "_s + sentence + u'\n';
    }
    return text;
}

Exit showAwards(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    auto listing = userAwards().list();
    if (!listing)
        return call.console.fail(listing.error(), Doing::OpeningRequest);
    if (const QString project = call.arguments.value(0); !project.isEmpty()) {
        const auto one = userAwards().load(project);
        if (!one)
            return call.console.fail(one.error(), Doing::OpeningRequest);
        listing = AwardStore::Listing{.awards = {*one}, .problems = {}};
    }
    for (const Error &problem : listing->problems)
        call.console.message(terminalText(problem, Doing::OpeningRequest).all() + u'\n' + problem.subject);
    QJsonArray list;
    QString text;
    for (const Award &award : listing->awards) {
        QJsonObject json;
        text += showOne(award, *catalogue, json);
        list.append(json);
    }
    if (text.isEmpty())
        text = Cli::tr("No award is kept here. award set PROJECT start=… end=… keeps one.") + u'\n';
    return call.console.result({{u"awards"_s, list}}, text);
}

Exit removeAward(Call &call)
{
    const QString project = call.arguments.first();
    if (const auto removed = userAwards().remove(project); !removed)
        return call.console.fail(removed.error(), Doing::SavingRequest);
    return call.console.result({{u"removed"_s, project}}, project + u'\n');
}

} // namespace

QList<Command> calendarCommands()
{
    const Command::Argument project{u"PROJECT"_s, Cli::tr("The project's id, such as EHPC-AIF-2026PG01-907.")};
    return {{.name = u"calendar"_s,
             .summary = Cli::tr("The cut-offs of all calls in your time, and the days of your awards."),
             .arguments = {},
             .options = {{u"ics"_s, Cli::tr("Write it as iCalendar, with alarms."), Cli::tr("file")},
                         forceOption(),
                         {u"mode"_s, Cli::tr("Only of this way to ask."), Cli::tr("mode")}},
             .run = showCalendar},
            {.name = u"award set"_s,
             .summary = Cli::tr("Keep what was granted, with its days."),
             .arguments = {project,
                           {u"FIELD=VALUE"_s,
                            Cli::tr("start, end, extended-to (days); gpu-hours, node-hours, qpu-hours, core-hours or "
                                    "sbu; mode, system, account; data-tb and megabytes-per-second of what is to be "
                                    "fetched; reported=yes."),
                            1, 100}},
             .options = {},
             .run = setAward},
            {.name = u"award show"_s,
             .summary = Cli::tr("Show awards: their days, what will lapse unused, the words of thanks."),
             .arguments = {{u"PROJECT"_s, Cli::tr("The project's id; all of them unless told."), 0, 1}},
             .options = {},
             .run = showAwards},
            {.name = u"award remove"_s,
             .summary = Cli::tr("Take an award out of the list."),
             .arguments = {project},
             .options = {},
             .run = removeAward}};
}

} // namespace officina
