// SPDX-License-Identifier: GPL-3.0-or-later
//
// cohort new, show, add, team, invited, export, delete: who takes part, and in which teams. All of it stays on this
// computer; what is exported or deleted is named first.
#include "cli/cohorts.h"

#include "cli/commands.h"
#include "cli/historybook.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/csv.h"
#include "client/base/files.h"
#include "client/base/userfolders.h"
#include "client/cohort/board.h"
#include "ui/present/cohorttext.h"
#include "ui/present/formats.h"
#include "ui/present/typeddate.h"
#include "ui/present/typednumber.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <expected>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Cohort;
using cohort::CohortId;
using cohort::Member;

cohort::CohortStore userCohorts()
{
    return cohort::CohortStore(dataFolder() + u"/cohorts"_s);
}

std::optional<Exit> unlessAgreed(Call &call, const QString &about, const QString &question)
{
    call.console.message(harmless(about));
    if (call.isSet("yes"))
        return {};
    TerminalPrompts prompts(call.stop);
    const auto agreed = prompts.confirm(question);
    if (agreed && *agreed)
        return {};
    return call.console.refuse(u"cancelled"_s,
                               agreed
                                   ? Cli::tr("Nothing was done.")
                                   : Cli::tr("Nothing was done: nobody could be asked. --yes says that it is wanted."),
                               {});
}

Exit refuseEmptyRoster(Call &call)
{
    return call.console.refuse(u"empty-roster"_s, cohorttext::emptyRosterText() + u' ' + Cli::tr("Nothing was done."),
                               {});
}

namespace {

constexpr qsizetype mostNamed = 20; // problems in words; all of them are in the JSON

CohortId idOf(const Call &call)
{
    return {call.arguments.value(0)};
}

Exit cohortFailed(Call &call, const Error &error, Doing doing = Doing::OpeningRequest)
{
    if (error.kind == Error::Kind::NotFound && error.subject == idOf(call).value)
        return call.console.refuse(
            u"not-found"_s, Cli::tr("There is no cohort %1; cohort show lists them.").arg(error.subject), {}, NotFound);
    return call.console.fail(error, doing);
}

QJsonObject tellProblems(Call &call, const cohort::Roster &roster)
{
    QJsonArray problems;
    for (const cohort::RowProblem &problem : roster.problems) {
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"kind"_s, nameOf(problem.kind)},
                                    {u"problem"_s, cohorttext::problemText(problem)}});
        if (problems.size() <= mostNamed)
            //: %1 is the number of a line, %2 what is wrong in it
            call.console.message(
                harmless(Cli::tr("Line %1: %2").arg(problem.line).arg(cohorttext::problemText(problem))));
    }
    if (problems.size() > mostNamed)
        call.console.message(Cli::tr("%n line(s) in all; --json names each.", nullptr, int(problems.size())));
    if (!roster.unused.isEmpty())
        call.console.message(harmless(Cli::tr("These columns mean nothing here: %1").arg(roster.unused.join(u", "_s))));
    return {{u"problems"_s, problems}, {u"unused_columns"_s, QJsonArray::fromStringList(roster.unused)}};
}

bool losesRows(const cohort::Roster &roster)
{
    return std::ranges::any_of(roster.problems, cohort::isRowLost, &cohort::RowProblem::kind);
}

// One that is no Unicode is taken only where --encoding says how to read it: what its names would be is shown before.
std::expected<cohort::Roster, Exit> rosterIn(Call &call, const QString &path)
{
    const QStringList encodings = olderEncodings(QLocale::system().language());
    const QString encoding = call.value("encoding");
    if (call.isSet("encoding") && !encodings.contains(encoding))
        return std::unexpected(call.console.usage(Cli::tr("--encoding takes one of: %1").arg(encodings.join(u", "_s))));
    auto roster = cohort::readRosterFile(path, encoding);
    if (!roster)
        return std::unexpected(call.console.fail(roster.error(), Doing::OpeningRequest, {},
                                                 roster.error().kind == Error::Kind::Unsupported
                                                     ? cohorttext::tableErrorText(roster.error())
                                                     : ErrorText()));
    if (roster->encoding.isEmpty() || !encoding.isEmpty())
        return *std::move(roster);
    const QString text = cohorttext::saveAsUnicodeText() + u'\n'
        + Cli::tr("Or take it as it is, with --encoding %1; that takes also: %2")
              .arg(roster->encoding, encodings.sliced(1).join(u", "_s))
        + u'\n' + cohorttext::namesReadText(*roster);
    return std::unexpected(call.console.refuse(u"not-utf-8"_s, harmless(text),
                                               {{u"encodings"_s, QJsonArray::fromStringList(encodings)},
                                                {u"names"_s, QJsonArray::fromStringList(tellingNames(*roster))}}));
}

// Empty: all are set.
QString setOptions(const Call &call, Cohort &cohort)
{
    for (const auto &[name, field] : {std::pair("project", &Cohort::project), {"account", &Cohort::account}})
        if (call.isSet(name))
            cohort.*field = call.value(name);
    if (call.isSet("site"))
        cohort.site = {call.value("site")};
    for (const auto &[name, field] : {std::pair("from", &Cohort::from), {"until", &Cohort::until}}) {
        if (!call.isSet(name))
            continue;
        const TypedDate read = readTypedDateAnywhere(call.value(name));
        if (read.other.isValid())
            return twoDaysText(call.value(name), read);
        cohort.*field = read.day;
        if (!read.day.isValid())
            return Cli::tr("This is no day: %1").arg(call.value(name));
    }
    if (cohort.from.isValid() && cohort.until.isValid() && cohort.until < cohort.from)
        return Cli::tr("It would end before it begins.");
    if (call.isSet("invitation")) {
        const QFileInfo file(call.value("invitation"));
        if (!file.isFile())
            return Cli::tr("There is no file %1.").arg(call.value("invitation"));
        cohort.invitation = file.absoluteFilePath();
    }
    if (call.isSet("consent")) {
        const auto text = readFile(call.value("consent"), cohort::longestConsent);
        if (!text)
            return terminalText(text.error(), Doing::OpeningRequest).all();
        cohort.consent = QString::fromUtf8(*text).trimmed();
    }
    return {};
}

Exit cohortNew(Call &call)
{
    Cohort cohort{.title = call.arguments.first().simplified()};
    if (cohort.title.isEmpty())
        return call.console.usage(Cli::tr("A cohort wants a title."));
    if (!call.isSet("site"))
        return call.console.usage(Cli::tr("--site says where the cohort works."));
    if (const QString wrong = setOptions(call, cohort); !wrong.isEmpty())
        return call.console.usage(wrong);
    const auto site = call.site(cohort.site.value);
    if (!site)
        return call.console.fail(site.error(), Doing::Connecting);
    cohort.site = cohort::commonName(*site);
    QJsonObject json;
    bool rowsLost = false;
    if (call.isSet("roster")) {
        const auto roster = rosterIn(call, call.value("roster"));
        if (!roster)
            return roster.error();
        json = tellProblems(call, *roster);
        rowsLost = losesRows(*roster);
        cohort.members = roster->members;
    }
    const auto saved = userCohorts().create(std::move(cohort));
    if (!saved)
        return call.console.fail(saved.error(), Doing::SavingRequest);
    json.insert(u"cohort"_s, toJson(*saved));
    json.insert(u"file"_s, userCohorts().pathOf(saved->id));
    return call.console.result(json, saved->id.value + u'\n', rowsLost ? Failed : Done);
}

QString daysText(const Cohort &cohort)
{
    if (!cohort.from.isValid() && !cohort.until.isValid())
        return {};
    return u"%1 \u2013 %2"_s.arg(cohort.from.isValid() ? formats::date(cohort.from) : QString(),
                                 cohort.until.isValid() ? formats::date(cohort.until) : QString());
}

Exit showAll(Call &call)
{
    const auto listing = userCohorts().list();
    if (!listing)
        return call.console.fail(listing.error(), Doing::OpeningRequest);
    for (const Error &problem : listing->problems) // the others are shown all the same
        call.console.message(terminalText(problem, Doing::OpeningRequest).all() + u'\n' + problem.subject);
    QJsonArray list, problems;
    Table table(
        {{Cli::tr("Cohort")}, {Cli::tr("Site")}, {Cli::tr("Days")}, {Cli::tr("Members"), true}, {Cli::tr("Title")}});
    for (const Cohort &cohort : listing->cohorts) {
        list.append(QJsonObject{{u"id"_s, cohort.id.value},
                                {u"title"_s, cohort.title},
                                {u"site"_s, cohort.site.value},
                                {u"members"_s, cohort.members.size()}});
        table.add({cohort.id.value, harmless(cohort.site.value), daysText(cohort),
                   formats::number(cohort.members.size()), harmless(cohort.title)});
    }
    for (const Error &problem : listing->problems)
        problems.append(problem.subject);
    return call.console.result({{u"cohorts"_s, list}, {u"unreadable"_s, problems}},
                               list.isEmpty() ? Cli::tr("There is no cohort yet; cohort new makes one.") + u'\n'
                                              : table.text(),
                               problems.isEmpty() ? Done : Failed);
}

Exit cohortShow(Call &call)
{
    if (call.arguments.isEmpty())
        return showAll(call);
    const auto cohort = userCohorts().load(idOf(call));
    if (!cohort)
        return cohortFailed(call, cohort.error());
    QString text = fieldsText({{Cli::tr("Title"), harmless(cohort->title)},
                               {Cli::tr("Site"), harmless(cohort->site.value)},
                               {Cli::tr("Project"), harmless(cohort->project)},
                               {Cli::tr("Account"), harmless(cohort->account)},
                               {Cli::tr("Days"), daysText(*cohort)},
                               {Cli::tr("Invitation"), harmless(cohort->invitation)}});
    Table teams({{Cli::tr("Team")}, {Cli::tr("Account")}, {Cli::tr("GPU-hours"), true}});
    for (const cohort::Team &team : cohort->allTeams())
        teams.add({harmless(team.name), harmless(cohort->accountOf(team)),
                   team.gpuHours ? formats::decimal(*team.gpuHours, 0) : QString()});
    Table table({{Cli::tr("Address")}, {Cli::tr("Name")}, {Cli::tr("Team")}, {Cli::tr("User")}});
    for (const Member &member : cohort->members)
        table.add({member.mail, harmless(member.name), harmless(member.team), harmless(member.user)});
    for (const Table &one : {teams, table})
        if (!one.isEmpty())
            text += u'\n' + one.text();
    text += u'\n' + cohorttext::holdingText(*cohort) + u'\n' + cohorttext::privacyNote() + u'\n';
    return call.console.result({{u"cohort"_s, toJson(*cohort)}, {u"file"_s, userCohorts().pathOf(cohort->id)}}, text);
}

Exit cohortAdd(Call &call)
{
    const auto roster = rosterIn(call, call.arguments.at(1));
    if (!roster)
        return roster.error();
    cohort::RosterMerge merge;
    const auto saved = userCohorts().change(idOf(call), [&](Cohort &cohort) -> Result<> {
        merge = mergeRoster(cohort.members, roster->members);
        return {};
    });
    if (!saved)
        return cohortFailed(call, saved.error(), Doing::SavingRequest);
    QJsonObject json = tellProblems(call, *roster);
    json.insert(u"added"_s, merge.added);
    json.insert(u"changed"_s, merge.changed);
    json.insert(u"same"_s, merge.same);
    json.insert(u"members"_s, saved->members.size());
    const QString text = Cli::tr("%n member(s) added.", nullptr, merge.added) + u'\n'
        + Cli::tr("%n of them were there and are changed.", nullptr, merge.changed) + u'\n'
        + Cli::tr("%n were there already.", nullptr, merge.same) + u'\n';
    return call.console.result(json, text, losesRows(*roster) ? Failed : Done);
}

Exit cohortTeam(Call &call)
{
    cohort::Team team{.name = call.arguments.at(1).simplified(), .account = call.value("account")};
    if (call.isSet("gpu-hours")) {
        const TypedNumber typed = readTypedAnywhere(call.value("gpu-hours"));
        const double hours = typed.value.value_or(-1);
        if (typed.other)
            return call.console.usage(
                Cli::tr("--%1 can mean two numbers: %2. Leave out what separates thousands, or write "
                        "more or fewer than three decimals.")
                    .arg(u"gpu-hours"_s, call.value("gpu-hours")));
        if (hours < 0 || hours > 1e12)
            return call.console.usage(Cli::tr("--gpu-hours takes a number of 0 or more."));
        team.gpuHours = hours;
    }
    const auto saved = userCohorts().change(idOf(call), [&](Cohort &cohort) -> Result<> {
        for (const cohort::Team &known : std::as_const(cohort.teams)) {
            if (known.name != team.name)
                continue;
            if (!call.isSet("account"))
                team.account = known.account;
            if (!team.gpuHours)
                team.gpuHours = known.gpuHours;
        }
        cohort.setTeam(team);
        return {};
    });
    if (!saved)
        return cohortFailed(call, saved.error(), Doing::SavingRequest);
    return call.console.result(
        {{u"team"_s, team.name},
         {u"account"_s, saved->accountOf(team)},
         {u"gpu_hours"_s, team.gpuHours ? QJsonValue(*team.gpuHours) : QJsonValue()}},
        Cli::tr("%1: account %2", "a team, and what its jobs are charged to").arg(team.name, saved->accountOf(team))
            + u'\n');
}

Exit cohortInvited(Call &call)
{
    const QStringList mails = call.arguments.sliced(1);
    QStringList unknown;
    bool isNobody = false;
    int marked = 0;
    const auto saved = userCohorts().change(idOf(call), [&](Cohort &cohort) -> Result<> {
        unknown.clear();
        for (const QString &mail : mails)
            if (cohort.indexOf(mail) < 0)
                unknown += mail;
        isNobody = mails.isEmpty() && cohort.members.isEmpty();
        if (isNobody || !unknown.isEmpty())
            return failure(Error::Kind::BadInput);
        marked = markInvited(cohort, mails, QDateTime::currentDateTimeUtc());
        return {};
    });
    if (isNobody)
        return refuseEmptyRoster(call);
    if (!unknown.isEmpty())
        return call.console.refuse(u"not-in-roster"_s,
                                   Cli::tr("Not in the roster: %1. Nothing was noted.").arg(unknown.join(u", "_s)), {},
                                   NotFound);
    if (!saved)
        return cohortFailed(call, saved.error(), Doing::SavingRequest);
    return call.console.result({{u"invited"_s, marked}},
                               Cli::tr("%n member(s) noted as invited.", nullptr, marked) + u'\n');
}

std::optional<cohort::RosterForm> formNamed(const QString &name)
{
    if (name == "waldur"_L1)
        return cohort::RosterForm::Waldur;
    if (name == "cscs"_L1)
        return cohort::RosterForm::Cscs;
    return name == "officina"_L1 ? std::optional(cohort::RosterForm::Officina) : std::nullopt;
}

Exit cohortExport(Call &call)
{
    const auto form = formNamed(call.value("form"));
    if (!form || !call.isSet("out"))
        return call.console.usage(Cli::tr("--form takes waldur, cscs or officina, --out the file to write."));
    const auto cohort = userCohorts().load(idOf(call));
    if (!cohort)
        return cohortFailed(call, cohort.error());
    if (cohort->members.isEmpty())
        return refuseEmptyRoster(call);
    if (cohort->lacksProject(*form))
        return call.console.usage(
            Cli::tr("This form wants a project for each: the cohort has none, and not every member has a team."));
    if (const auto refused = unlessWritable(call, {"out"}))
        return *refused;
    const QString file = call.value("out");
    if (QFileInfo::exists(file))
        return call.console.fail({Error::Kind::Exists, {}, file}, Doing::Exporting);
    const QString role = call.isSet("role") ? call.value("role") : u"Project member"_s;
    const QByteArray table = rosterTable(cohort->members, *form, cohort->project, role);
    if (const auto written = writeFile(file, table, true); !written)
        return call.console.fail(written.error(), Doing::Exporting);
    call.console.message(
        Cli::tr("The file holds personal data: addresses of %n member(s), and what else its columns say.", nullptr,
                int(cohort->members.size())));
    return call.console.result({{u"file"_s, file}, {u"members"_s, cohort->members.size()}}, file + u'\n');
}

Exit cohortDelete(Call &call)
{
    const auto cohort = userCohorts().load(idOf(call));
    if (!cohort && cohort.error().kind == Error::Kind::NotFound)
        return cohortFailed(call, cohort.error());
    const QString about = cohort
        //: %1 is the title of a cohort, %2 what is in its file
        ? Cli::tr("To be deleted for good: %1, with %2.").arg(cohort->title, cohorttext::holdingText(*cohort))
        : Cli::tr("To be deleted for good: %1, which cannot be read.").arg(userCohorts().pathOf(idOf(call)));
    if (const auto refused = unlessAgreed(call, about, Cli::tr("Delete it?")))
        return *refused;
    if (const auto removed = userCohorts().remove(idOf(call)); !removed)
        return cohortFailed(call, removed.error(), Doing::SavingRequest);
    return call.console.result(
        {{u"deleted"_s, idOf(call).value}},
        Cli::tr("%1 is deleted. Files that were exported are where they were put.").arg(idOf(call).value) + u'\n');
}

} // namespace

QList<Command> cohortCommands()
{
    constexpr int many = std::numeric_limits<int>::max();
    const Command::Argument cohort{Cli::tr("COHORT"), Cli::tr("The cohort, as cohort show lists it.")};
    const Command::Argument table{Cli::tr("FILE"), Cli::tr("A table (CSV): addresses, and names, teams, user names.")};
    const QString file = Cli::tr("file");
    const QCommandLineOption encoding{
        u"encoding"_s, Cli::tr("Of a table that is not saved as UTF-8: how its letters are read."), Cli::tr("name")};
    const QCommandLineOption yes{u"yes"_s, Cli::tr("Do not ask.")};
    return QList<Command>{
               {.name = u"cohort new"_s,
                .summary = Cli::tr("Begin a cohort: who works together at a site. It stays on this computer."),
                .arguments = {{Cli::tr("TITLE"), Cli::tr("What it is called.")}},
                .options = {{u"site"_s, Cli::tr("Where it works."), Cli::tr("site")},
                            {u"project"_s, Cli::tr("Its project, for portals."), Cli::tr("name")},
                            {u"account"_s, Cli::tr("What its jobs are charged to."), Cli::tr("name")},
                            {u"from"_s, Cli::tr("First day."), Cli::tr("day")},
                            {u"until"_s, Cli::tr("Last day."), Cli::tr("day")},
                            {u"consent"_s, Cli::tr("What members agree to when they report, a text file."), file},
                            {u"invitation"_s, Cli::tr("The file of its invitation."), file},
                            {u"roster"_s, Cli::tr("Its members, a table as cohort add takes it."), file},
                            encoding},
                .run = cohortNew},
               {.name = u"cohort show"_s,
                .summary = Cli::tr("Show a cohort and its members; without one, all cohorts."),
                .arguments = {{cohort.name, cohort.about, 0}},
                .options = {},
                .run = cohortShow},
               {.name = u"cohort add"_s,
                .summary = Cli::tr("Add members from a table; rows that cannot be taken are named with their line."),
                .arguments = {cohort, table},
                .options = {encoding},
                .run = cohortAdd},
               {.name = u"cohort team"_s,
                .summary = Cli::tr("Say what a team's jobs are charged to, and what it was given."),
                .arguments = {cohort, {Cli::tr("TEAM"), Cli::tr("The team, as in the roster.")}},
                .options = {{u"account"_s, Cli::tr("The team's own account."), Cli::tr("name")},
                            {u"gpu-hours"_s, Cli::tr("What it was given."), Cli::tr("hours")}},
                .run = cohortTeam},
               {.name = u"cohort invited"_s,
                .summary = Cli::tr("Note that members were invited: all, or those with these addresses."),
                .arguments = {cohort, {Cli::tr("ADDRESS"), Cli::tr("A member's mail address."), 0, many}},
                .options = {},
                .run = cohortInvited},
               {.name = u"cohort export"_s,
                .summary = Cli::tr("Write the roster as a portal takes it for inviting many."),
                .arguments = {cohort},
                .options = {{u"form"_s, Cli::tr("waldur, cscs or officina."), Cli::tr("form")},
                            {u"out"_s, Cli::tr("The file to write."), file},
                            {u"role"_s, Cli::tr("For cscs: the role of all, as its portal calls it."),
                             Cli::tr("role")}},
                .run = cohortExport},
               {.name = u"cohort delete"_s,
                .summary = Cli::tr("Delete all that is kept of a cohort."),
                .arguments = {cohort},
                .options = {yes},
                .run = cohortDelete}}
    + cohortBoardCommands();
}

} // namespace officina
