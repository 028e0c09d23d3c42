// SPDX-License-Identifier: GPL-3.0-or-later
//
// cohort report, import, board: what a member sends back, after seeing all of it; taking that in; and who is at which
// step. Only board --ask signs in anywhere.
#include "cli/cohorts.h"
#include "cli/commands.h"
#include "cli/historybook.h"
#include "cli/invitation.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/cohort/board.h"
#include "client/cohort/ownsteps.h"
#include "client/cohort/sitelook.h"
#include "client/cohort/teambudget.h"
#include "ui/present/cohorttext.h"
#include "ui/present/formats.h"
#include "ui/present/invitationtext.h"
#include "ui/present/typeddate.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <limits>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Cell;
using cohort::Cohort;
using cohort::CohortId;
using cohort::Member;

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Exit noCohort(Call &call, const Error &error, Doing doing = Doing::OpeningRequest)
{
    if (error.kind == Error::Kind::NotFound && error.subject == call.arguments.first())
        return call.console.refuse(
            u"not-found"_s, Cli::tr("There is no cohort %1; cohort show lists them.").arg(error.subject), {}, NotFound);
    return call.console.fail(error, doing);
}

// The member's side.

// What this computer knows of its user's steps at the site since that time.
QList<cohort::StepMark> stepsHere(Call &call, const Site &site, const QString &account, const QDateTime &since)
{
    const auto history = openHistory();
    const auto told = history ? cohort::stepsInHistory(**history, site.id, account, since)
                              : Result<QList<cohort::StepMark>>(passOn(history));
    if (!told)
        call.console.message(terminalText(told.error(), Doing::ReadingHistory).all());
    return putTogether(stepsSince(ownSteps().at(site.id), since), told.value_or(QList<cohort::StepMark>()));
}

QJsonObject contentsJson(const cohort::ProgressReport &report)
{
    QJsonObject steps;
    for (const cohort::StepMark &mark : report.steps)
        steps.insert(nameOf(mark.step),
                     QJsonObject{{u"since"_s, timeValue(mark.since)}, {u"trouble"_s, textValue(mark.trouble)}});
    return {{u"cohort"_s, report.cohort.value}, {u"email"_s, report.mail}, {u"site"_s, report.site.value},
            {u"user"_s, report.user},           {u"steps"_s, steps},       {u"consent"_s, report.consent}};
}

// The invitation that the report is for: of that site, or the last one that was accepted. Nothing where it names no
// cohort, or another one than the user does.
std::optional<AcceptedInvitation> invitationOf(const Call &call)
{
    auto accepted = invitationFor(call, {call.value("site")});
    if (!accepted)
        return {};
    const QString &cohort = accepted->open.invitation.cohort;
    if (cohort.isEmpty() || (call.isSet("cohort") && call.value("cohort") != cohort))
        return {};
    call.console.message(harmless(originText(accepted->open.invitation)));
    return accepted;
}

struct ReportWish {
    cohort::ProgressReport report; // who and where
    QString site, account;
    QDateTime since;
};

// Empty: all is said, by the options or by the invitation.
QString readReport(const Call &call, ReportWish &wish)
{
    const auto accepted = invitationOf(call);
    const Invitation said = accepted ? accepted->open.invitation : Invitation();
    const auto given = [&](const char *option, const QString &otherwise) {
        return call.isSet(option) ? call.value(option) : otherwise;
    };
    wish.report.cohort = {given("cohort", said.cohort)};
    wish.report.mail = call.value("email");
    wish.report.consent = said.consent.isEmpty() ? cohorttext::usualConsent() : said.consent;
    wish.site = given("site", said.site);
    wish.account = given("account", said.account);
    if (accepted)
        wish.since = accepted->accepted;
    if (wish.report.cohort.isEmpty() || wish.site.isEmpty() || !call.isSet("email") || !call.isSet("out"))
        return Cli::tr("A report takes --email and --out, and where no invitation says them --cohort and --site.");
    if (!isPlain(wish.report.cohort) || !cohort::isMail(wish.report.mail))
        return Cli::tr("--cohort takes the name and --email the address that your teacher has of you.");
    if (!call.isSet("since"))
        return {};
    const TypedDate from = readTypedDateAnywhere(call.value("since"));
    if (from.other.isValid())
        return twoDaysText(call.value("since"), from);
    wish.since = from.isClear() ? from.day.startOfDay() : QDateTime();
    return from.isClear() ? QString() : Cli::tr("This is no day: %1").arg(call.value("since"));
}

Exit cohortReport(Call &call)
{
    ReportWish wish;
    if (const QString wrong = readReport(call, wish); !wrong.isEmpty())
        return call.console.usage(wrong);
    cohort::ProgressReport &report = wish.report;
    const auto site = call.site(wish.site);
    if (!site)
        return call.console.fail(site.error(), Doing::Connecting);
    if (const auto refused = unlessWritable(call, {"out"}))
        return *refused;
    const QString file = call.value("out");
    if (QFileInfo::exists(file))
        return call.console.fail({Error::Kind::Exists, {}, file}, Doing::Exporting);
    report.site = cohort::commonName(*site);
    report.user = call.isSet("user") ? call.value("user") : site->user;
    if (call.isSet("consent")) {
        const auto text = readFile(call.value("consent"), cohort::longestConsent);
        if (!text)
            return call.console.fail(text.error(), Doing::OpeningRequest);
        report.consent = QString::fromUtf8(*text).trimmed();
    }
    report.steps = stepsHere(call, *site, wish.account, wish.since);
    report.written = QDateTime::currentDateTimeUtc();
    const QJsonObject json{{u"holds"_s, contentsJson(report)}};
    if (const auto refused = unlessAgreed(
            call, Cli::tr("This is all that the report holds:") + u'\n' + cohorttext::reportContents(report),
            Cli::tr("Write it? Nothing is sent; you send the file yourself.")))
        return *refused;
    const auto key = ownSteps().reportKey();
    if (!key)
        return call.console.fail(key.error(), Doing::Exporting, json);
    if (const auto written = writeFile(file, reportFile(report, *key), true); !written)
        return call.console.fail(written.error(), Doing::Exporting, json);
    return call.console.result({{u"holds"_s, contentsJson(report)}, {u"file"_s, file}}, file + u'\n');
}

// The teacher's side.

struct Imported {
    QJsonArray json;
    QStringList lines;
    int refused = 0;
};

void importOne(const Call &call, Cohort &cohort, const QString &file, Imported &imported)
{
    const cohort::TakenFile taken =
        takeReportFile(cohort, file, QDateTime::currentDateTimeUtc(), call.isSet("accept-key"));
    const QString text = cohorttext::takenText(taken, cohort);
    QJsonObject json{{u"file"_s, file}, {u"text"_s, text}};
    if (taken.report) {
        json.insert(u"email"_s, taken.report->mail);
        json.insert(u"outcome"_s, nameOf(taken.taking));
        if (const QStringList others = othersWithKey(cohort, *taken.report); !others.isEmpty())
            json.insert(u"same_key_as"_s, QJsonArray::fromStringList(others));
    } else if (taken.error->kind == Error::Kind::Rejected) {
        json.insert(u"outcome"_s, u"forged"_s);
    } else {
        json.insert(u"outcome"_s, taken.error->kind == Error::Kind::Unsupported ? u"newer"_s : u"unreadable"_s);
    }
    imported.refused += taken.isTaken() ? 0 : 1;
    imported.json.append(json);
    imported.lines += harmless(u"%1: %2"_s.arg(QFileInfo(file).fileName(), text));
}

Exit cohortImport(Call &call)
{
    Imported imported;
    const auto saved = userCohorts().change({call.arguments.first()}, [&](Cohort &cohort) -> Result<> {
        imported = {};
        for (const QString &file : call.arguments.sliced(1))
            importOne(call, cohort, file, imported);
        return {};
    });
    if (!saved)
        return noCohort(call, saved.error(), Doing::SavingRequest);
    return call.console.result({{u"reports"_s, imported.json}, {u"refused"_s, imported.refused}},
                               imported.lines.join(u'\n') + u'\n', imported.refused > 0 ? Refused : Done);
}

QJsonObject cellJson(const Cell &cell)
{
    QString state = u"unknown"_s;
    if (cell.state != Cell::State::Unknown)
        state = cell.state == Cell::State::Done ? u"done"_s : u"trouble"_s;
    const bool isKnown = cell.state != Cell::State::Unknown;
    return {{u"state"_s, state},
            {u"since"_s, timeValue(cell.since)},
            {u"source"_s, isKnown ? QJsonValue(nameOf(cell.source)) : QJsonValue()},
            {u"implied"_s, cell.isImplied},
            {u"trouble"_s, textValue(cell.trouble)}};
}

QJsonArray boardJson(const Cohort &cohort)
{
    QJsonArray list;
    for (const Member &member : cohort.members) {
        const cohort::Cells cells = cellsOf(member);
        QJsonObject steps;
        for (const cohort::Step step : cohort::allSteps)
            steps.insert(nameOf(step), cellJson(cells[size_t(step)]));
        list.append(QJsonObject{{u"email"_s, member.mail},
                                {u"name"_s, member.name},
                                {u"team"_s, member.team},
                                {u"reported"_s, timeValue(member.reported)},
                                {u"steps"_s, steps}});
    }
    return list;
}

QString boardText(const Cohort &cohort)
{
    QList<Table::Column> columns{{Cli::tr("Member")}, {Cli::tr("Team")}};
    for (const cohort::Step step : cohort::allSteps)
        columns += {.title = cohorttext::stepTitle(step)};
    Table table(columns);
    QStringList troubles;
    for (const Member &member : cohort.members) {
        const QString name = harmless(member.name.isEmpty() ? member.mail : member.name);
        QStringList row{name, harmless(member.team)};
        const cohort::Cells cells = cellsOf(member);
        for (const cohort::Step step : cohort::allSteps) {
            const Cell &cell = cells[size_t(step)];
            row += cohorttext::sign(cell);
            if (cell.state == Cell::State::Trouble)
                //: %1 is a person, %2 a step, %3 what went wrong
                troubles += Cli::tr("%1, %2: %3").arg(name, cohorttext::stepTitle(step), cohorttext::cellText(cell));
        }
        table.add(row);
    }
    QString text = table.text();
    if (!troubles.isEmpty())
        text += u'\n' + troubles.join(u'\n') + u'\n';
    return text;
}

QJsonValue budgetJson(const std::optional<Budget> &budget, const QDateTime &now)
{
    if (!budget)
        return {};
    const auto unitName = [&] {
        switch (budget->unit) {
        case Budget::Unit::GpuHours: return u"gpu-hours"_s;
        case Budget::Unit::NodeHours: return u"node-hours"_s;
        case Budget::Unit::CoreHours: return u"core-hours"_s;
        case Budget::Unit::Local: break;
        }
        return u"local"_s;
    };
    const auto lasts = lastsUntil(*budget, now);
    return QJsonObject{{u"limit"_s, budget->limit},
                       {u"used"_s, budget->used},
                       {u"unit"_s, unitName()},
                       {u"until"_s, timeValue(budget->until)},
                       {u"lasts_until"_s, lasts ? timeValue(*lasts) : QJsonValue()}};
}

// Asks the site, and takes what it shows into the cohort. The JSON and the words of what it told.
Result<> askSite(Call &call, Cohort &cohort, QJsonObject &json, QString &text)
{
    const auto at = call.signIn(call.isSet("site") ? call.value("site") : cohort.site.value);
    if (!at)
        return passOn(at);
    auto look =
        lookAtSite(*at->session, at->site, std::make_shared<SchedulerFinder>(schedulersFolder()), cohort, call.stop);
    if (!look)
        return passOn(look);
    cohort::JobsTaken taken;
    if (look->jobs) {
        const auto saved = userCohorts().change(cohort.id, [&](Cohort &current) -> Result<> {
            taken = takeJobs(current, *look->jobs, look->asked);
            return {};
        });
        if (!saved)
            return passOn(saved);
        cohort = *saved;
    }
    // With earlier readings of this computer, from which a rate is told.
    SiteBudget told{.projects = look->budgets, .text = {}, .command = {}};
    if (const auto history = openHistory())
        told = jobtable::rated(**history, at->site.id, told, look->asked).value_or(told);
    QJsonArray teams;
    const QString jobs = cohorttext::jobsText(look->jobs, taken);
    text += u'\n' + harmless(jobs) + u'\n';
    for (const cohort::TeamBudget &one : teamBudgets(cohort, told.projects, look->asked)) {
        teams.append(QJsonObject{{u"team"_s, one.team.name},
                                 {u"account"_s, textValue(one.account)},
                                 {u"shared"_s, one.isShared},
                                 {u"budget"_s, budgetJson(one.budget, look->asked)}});
        text += u'\n' + harmless(one.team.name) + u'\n' + cohorttext::budgetText(one.budget, look->asked) + u'\n';
    }
    const auto all = budgetOfAll(cohort, told.projects);
    text += u'\n' + Cli::tr("Budget of the cohort") + u'\n' + cohorttext::budgetText(all, look->asked) + u'\n';
    if (look->budgetError)
        call.console.message(terminalText(*look->budgetError, Doing::ListingJobs).all());
    json.insert(u"jobs"_s,
                QJsonObject{{u"told"_s, look->jobs.has_value()},
                            {u"text"_s, jobs},
                            {u"members"_s, taken.members},
                            {u"strangers"_s, QJsonArray::fromStringList(taken.strangers)}});
    json.insert(u"teams"_s, teams);
    json.insert(u"budget"_s, budgetJson(all, look->asked));
    return {};
}

Exit cohortBoard(Call &call)
{
    auto cohort = userCohorts().load({call.arguments.first()});
    if (!cohort)
        return noCohort(call, cohort.error());
    QJsonObject json{{u"cohort"_s, cohort->id.value}};
    QString told;
    std::optional<Error> failed;
    if (call.isSet("ask"))
        if (const auto asked = askSite(call, *cohort, json, told); !asked)
            failed = asked.error();
    json.insert(u"members"_s, boardJson(*cohort));
    const QString text = boardText(*cohort) + told + u'\n' + cohorttext::privacyNote() + u'\n';
    if (failed) { // what was known before is shown all the same
        if (!call.console.isJson())
            call.console.message(text);
        return call.console.fail(*failed, Doing::ListingJobs, json);
    }
    return call.console.result(json, text);
}

} // namespace

QList<Command> cohortBoardCommands()
{
    constexpr int many = std::numeric_limits<int>::max();
    const Command::Argument cohort{Cli::tr("COHORT"), Cli::tr("The cohort, as cohort show lists it.")};
    const QString file = Cli::tr("file");
    return {
        {.name = u"cohort board"_s,
         .summary = Cli::tr("Who is at which step, as far as it is known."),
         .arguments = {cohort},
         .options = {{u"ask"_s,
                      Cli::tr("Sign in at its site and look at the project's jobs, where the site shows them, and at "
                              "what the teams have left.")},
                     {u"site"_s, Cli::tr("With --ask: the name by which you sign in there, where it is another."),
                      Cli::tr("site")}},
         .run = cohortBoard},
        {.name = u"cohort report"_s,
         .summary = Cli::tr("Write how far you are into a file for your teacher; shows all of it first."),
         .arguments = {},
         .options = {{u"cohort"_s, Cli::tr("The cohort's name, as your teacher gives it."), Cli::tr("name")},
                     {u"email"_s, Cli::tr("Your address, as in the roster."), Cli::tr("address")},
                     {u"site"_s, Cli::tr("Where you work."), Cli::tr("site")},
                     {u"out"_s, Cli::tr("The file to write."), file},
                     {u"account"_s, Cli::tr("Only jobs that were charged to it."), Cli::tr("name")},
                     {u"since"_s, Cli::tr("Nothing before that day."), Cli::tr("day")},
                     {u"user"_s, Cli::tr("Your user name at the site, where it is not known."), Cli::tr("name")},
                     {u"consent"_s, Cli::tr("What you agree to, a text file; otherwise Officina's words."), file},
                     {u"yes"_s, Cli::tr("Do not ask.")}},
         .run = cohortReport},
        {.name = u"cohort import"_s,
         .summary = Cli::tr("Take reports that members sent; forged and foreign ones are named and change nothing."),
         .arguments = {cohort, {Cli::tr("FILE"), Cli::tr("A report."), 1, many}},
         .options = {{u"accept-key"_s,
                      Cli::tr("Take them though they are signed by another key than before: you have "
                              "asked the members.")}},
         .run = cohortImport}};
}

} // namespace officina
