// SPDX-License-Identifier: GPL-3.0-or-later
//
// portal add, list, remove, projects, usage, calls, proposals: the user's Waldur portals, which the window shows too. A
// token is asked for on the terminal or through SSH_ASKPASS, and kept in the system's keychain alone.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/portalaccess.h"
#include "cli/portaljson.h"
#include "cli/table.h"
#include "cli/waitfor.h"
#include "cli/words.h"
#include "client/base/remotepath.h"
#include "ui/present/formats.h"
#include "ui/present/portaltext.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr Doing doing = Doing::ReadingPortal;

Exit refuseAddress(Call &call, const Error &error)
{
    return call.console.usage(portaltext::wrongAddress(error));
}

Exit saved(Call &call, PortalBook &book, const QJsonObject &json, const QString &text)
{
    if (const auto written = book.settings.save(); !written)
        return call.console.fail(written.error(), Doing::ChangingFiles);
    return call.console.result(json, text);
}

Exit add(Call &call)
{
    const auto address = portalAddress(call.arguments.first());
    if (!address)
        return refuseAddress(call, address.error());
    Portal portal{call.value("name").simplified(), *address};
    for (const KnownPortal &known : knownPortals())
        if (portal.name.isEmpty() && known.address == *address)
            portal.name = known.name;
    if (portal.name.isEmpty())
        portal.name = portal.host();
    const auto token = askForToken(call, portal);
    if (!token)
        return withoutToken(call, portal, token.error());
    if (!portal.isEncrypted())
        call.console.message(Cli::tr("The connection is not encrypted: it does not leave this computer."));
    Waldur waldur(portal, *token, call.stop);
    const auto user = waldur.signIn();
    if (!user)
        return call.console.fail(user.error(), doing);
    PortalBook book;
    const bool isKept = waitFor(book.secrets.write(portal.secretKey(), *token)).has_value();
    if (!isKept)
        call.console.message(
            Cli::tr("This system has no keychain that could be used: the token is kept nowhere, and asked for "
                    "each time."));
    QList<Portal> list = portals(book.settings);
    const auto known = std::ranges::find(list, portal.id(), &Portal::id);
    if (known == list.end())
        list.append(portal);
    else
        *known = portal;
    setPortals(book.settings, list);
    return saved(call, book, {{u"portal"_s, portalJson(portal)}, {u"user"_s, user->name}, {u"token_kept"_s, isKept}},
                 //: %1 is a portal, %2 a user
                 Cli::tr("%1 was added; you are %2 there.").arg(portal.name, displayText(user->name)) + u'\n');
}

Exit list(Call &call)
{
    PortalBook book;
    QJsonArray json;
    Table table({{Cli::tr("Portal")}, {Cli::tr("Address")}});
    for (const Portal &portal : portals(book.settings)) {
        json.append(portalJson(portal));
        table.add({portal.name, portal.address.toString()});
    }
    QJsonArray known;
    for (const KnownPortal &portal : knownPortals())
        known.append(QJsonObject{{u"name"_s, portal.name},
                                 {u"address"_s, portal.address.isEmpty() ? QJsonValue() : portal.address.toString()}});
    return call.console.result({{u"portals"_s, json}, {u"known"_s, known}}, table.text());
}

Exit remove(Call &call)
{
    PortalBook book;
    const auto portal = chosenPortal(call, book);
    if (!portal)
        return noSuchPortal(call, portal.error());
    QList<Portal> list = portals(book.settings);
    list.removeIf([&portal](const Portal &one) { return one.id() == portal->id(); });
    setPortals(book.settings, list);
    const bool isForgotten = waitFor(book.secrets.remove(portal->secretKey())).has_value();
    return saved(call, book, {{u"portal"_s, portalJson(*portal)}, {u"token_forgotten"_s, isForgotten}},
                 (isForgotten
                      ? Cli::tr("%1 was removed from your list, and its token from the keychain.", "a portal")
                      : Cli::tr("%1 was removed from your list. The system's keychain could not be asked.", "a portal"))
                         .arg(portal->name)
                     + u'\n');
}

// Signs in and reads one part, which `tell` puts into words.
template <class T> Exit read(Call &call, Result<QList<T>> (Waldur::*part)(), Exit (*tell)(Call &, const QList<T> &))
{
    const auto waldur = signedIn(call);
    if (!waldur)
        return waldur.error();
    const auto all = ((**waldur).*part)();
    return all ? tell(call, *all) : call.console.fail(all.error(), doing);
}

Exit tellProjects(Call &call, const QList<PortalProject> &projects)
{
    QJsonArray json;
    Table table({{Cli::tr("Project")},
                 {Cli::tr("Organisation")},
                 {Cli::tr("Start")},
                 {Cli::tr("End")},
                 {Cli::tr("Awards"), true}});
    for (const PortalProject &project : projects) {
        json.append(toJson(project));
        table.add({displayText(project.name), displayText(project.organisation), project.start.toString(Qt::ISODate),
                   project.end.toString(Qt::ISODate),
                   project.resources ? formats::number(*project.resources) : QString()});
    }
    return call.console.result({{u"projects"_s, json}}, table.text());
}

Exit tellUsage(Call &call, const QList<PortalResource> &awards)
{
    QJsonArray json;
    Table table({{Cli::tr("Project")},
                 {Cli::tr("Offering")},
                 {Cli::tr("State")},
                 {Cli::tr("End")},
                 {Cli::tr("Counted")},
                 {Cli::tr("Amount")}});
    for (const PortalResource &award : awards) {
        json.append(toJson(award));
        for (const PortalComponent &component : award.components)
            table.add({displayText(award.project), displayText(award.offering), portaltext::resourceState(award),
                       award.end.toString(Qt::ISODate), displayText(component.name), portaltext::amount(component)});
    }
    return call.console.result({{u"awards"_s, json}}, table.text());
}

Exit tellCalls(Call &call, const QList<PortalCall> &calls)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray json;
    Table table({{Cli::tr("Call")}, {Cli::tr("Round")}, {Cli::tr("State")}, {Cli::tr("Opens")}, {Cli::tr("Cut-off")}});
    for (const PortalCall &known : calls) {
        json.append(toJson(known, now));
        for (const PortalRound &round : known.rounds)
            table.add({displayText(known.name), displayText(round.name), portaltext::roundState(stateOf(round, now)),
                       formats::dateTime(round.opens), formats::dateTime(round.cutoff)});
    }
    return call.console.result({{u"calls"_s, json}}, table.text());
}

Exit tellProposals(Call &call, const QList<PortalProposal> &proposals)
{
    QJsonArray json;
    Table table({{Cli::tr("Proposal")}, {Cli::tr("Call")}, {Cli::tr("State")}});
    for (const PortalProposal &proposal : proposals) {
        json.append(toJson(proposal));
        table.add({displayText(proposal.name), displayText(proposal.call), portaltext::proposalState(proposal.state)});
    }
    return call.console.result({{u"proposals"_s, json}}, table.text());
}

Exit projects(Call &call)
{
    return read(call, &Waldur::projects, tellProjects);
}

Exit usage(Call &call)
{
    return read(call, &Waldur::resources, tellUsage);
}

Exit calls(Call &call)
{
    return read(call, &Waldur::calls, tellCalls);
}

Exit proposals(Call &call)
{
    return read(call, &Waldur::proposals, tellProposals);
}

} // namespace

QList<Command> portalCommands()
{
    const Command::Argument portal{u"PORTAL"_s, Cli::tr("A portal of your list, by its name, host or address.")};
    return {
        {.name = u"portal add"_s,
         .summary = Cli::tr("Add a Waldur portal (EFP Allocations, Puhuri, …), with your token."),
         .arguments = {{u"ADDRESS"_s, Cli::tr("Of the portal's first page, as https://allocations.my-eurohpc.eu.")}},
         .options = {{u"name"_s, Cli::tr("What it is called in your list."), Cli::tr("name")}},
         .run = add},
        {.name = u"portal list"_s,
         .summary = Cli::tr("List your portals."),
         .arguments = {},
         .options = {},
         .run = list},
        {.name = u"portal remove"_s,
         .summary = Cli::tr("Forget a portal and its token."),
         .arguments = {portal},
         .options = {},
         .run = remove},
        {.name = u"portal projects"_s,
         .summary = Cli::tr("List your projects in a portal, with their ends."),
         .arguments = {portal},
         .options = {},
         .run = projects},
        {.name = u"portal usage"_s,
         .summary = Cli::tr("List your awards: what was given, used and is left."),
         .arguments = {portal},
         .options = {},
         .run = usage},
        {.name = u"portal calls"_s,
         .summary = Cli::tr("List the calls of a portal, with their cut-offs."),
         .arguments = {portal},
         .options = {},
         .run = calls},
        {.name = u"portal proposals"_s,
         .summary = Cli::tr("List your proposals in a portal, and how they stand."),
         .arguments = {portal},
         .options = {},
         .run = proposals}};
}

} // namespace officina
