// SPDX-License-Identifier: GPL-3.0-or-later
//
// portal propose, portal submit: a proposal to a call, first as a draft that its writer alone sees, filled and with its
// files; the last step is a command of its own. What has no answer is not sent a second time.
#include "cli/commands.h"
#include "cli/portalaccess.h"
#include "cli/words.h"
#include "client/base/remotepath.h"
#include "client/base/userfolders.h"
#include "client/portals/proposal.h"
#include "ui/present/portaltext.h"
#include "ui/present/typednumber.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 150; // the portal's own limit
constexpr double mostAmount = 1e9;

struct Place {
    PortalCall call;
    PortalRound round;
};

// By the round's uuid, or its name where one alone has it.
std::optional<Place> placeOf(const QList<PortalCall> &calls, const QString &named)
{
    QList<Place> found;
    for (const PortalCall &call : calls) {
        for (const PortalRound &round : call.rounds) {
            if (round.uuid == named)
                return Place{call, round};
            if (round.name == named)
                found.append({call, round});
        }
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

// "gpu_hours=5000", or "LUMI-G:gpu_hours=5000" where several systems count the same. Empty: it is taken.
QString addAmount(ProposalWish &wish, const PortalCall &call, const QString &given)
{
    const QString name = given.section(u'=', 0, 0).trimmed();
    const TypedNumber number = readTypedAnywhere(given.section(u'=', 1));
    const bool isNumber = number.isClear() && *number.value > 0 && *number.value <= mostAmount;
    QStringList names;
    QList<std::pair<QString, QString>> found; // offering and type
    for (const PortalOffering &offering : call.offerings) {
        if (!offering.state.isEmpty() && offering.state != "accepted"_L1)
            continue;
        for (const PortalComponent &component : offering.components) {
            const QString full = displayText(offering.name) + u':' + component.type;
            names.append(full);
            if (name == component.type || name == full)
                found.append({offering.uuid, component.type});
        }
    }
    if (!isNumber || found.size() != 1)
        //: %1 is what was given, %2 a list of what can be asked for, as "LUMI-G:gpu_hours"
        return Cli::tr("--amount %1 is not taken. It takes NAME=NUMBER, with NAME one of: %2")
            .arg(given, names.join(u", "_s));
    auto known = std::ranges::find(wish.amounts, found.first().first, &RequestedAmount::offering);
    if (known == wish.amounts.end())
        known = wish.amounts.insert(wish.amounts.end(), {found.first().first, {}, {}});
    known->limits.insert(found.first().second, *number.value);
    return {};
}

Exit ended(Call &call, const ProposalStep &step, const QString &done)
{
    QJsonObject json{{u"proposal"_s, step.uuid.isEmpty() ? QJsonValue() : QJsonValue(step.uuid)}};
    if (step.isDone()) {
        QString text = done + u'\n';
        if (!step.keptFiles.isEmpty()) {
            json.insert(u"not_sent"_s, QJsonArray::fromStringList(step.keptFiles));
            text += portaltext::keptFiles(step.keptFiles) + u'\n';
        }
        return call.console.result(json, text);
    }
    const bool isUnknown = step.outcome == ProposalStep::Outcome::Unknown;
    return call.console.fail(step.error, Doing::SendingProposal, json, {},
                             isUnknown ? std::optional(OutcomeUnknown) : std::nullopt);
}

Exit propose(Call &call)
{
    ProposalWish wish{.text = {.name = call.value("name").simplified(), .summary = call.value("summary").trimmed()},
                      .files = call.options.values(u"file"_s)};
    if (wish.text.name.isEmpty() || wish.text.name.size() > longestName)
        return call.console.usage(Cli::tr("Give --name, a title of at most 150 characters."));
    const auto waldur = signedIn(call);
    if (!waldur)
        return waldur.error();
    const auto calls = (*waldur)->calls();
    if (!calls)
        return call.console.fail(calls.error(), Doing::ReadingPortal);
    const auto place = placeOf(*calls, call.arguments.at(1));
    if (!place)
        return call.console.fail({Error::Kind::NotFound, {}, call.arguments.at(1)}, Doing::ReadingPortal);
    wish.text.round = place->round.uuid;
    for (const QString &amount : call.options.values(u"amount"_s)) {
        if (const QString refused = addAmount(wish, place->call, amount); !refused.isEmpty())
            return call.console.usage(refused);
    }
    ProposalLedger ledger(dataFolder() + u"/portals"_s); // which the window keeps too
    const ProposalStep step = fillProposal(**waldur, ledger, wish);
    //: %1 names a proposal
    return ended(call, step, Cli::tr("%1 is a draft in the portal; portal submit is the last step.").arg(step.uuid));
}

Exit submit(Call &call)
{
    const auto waldur = signedIn(call);
    if (!waldur)
        return waldur.error();
    const auto proposal = (*waldur)->proposal(call.arguments.at(1));
    if (!proposal)
        return call.console.fail(proposal.error(), Doing::ReadingPortal);
    if (!call.isSet("yes")) {
        //: %1 is a title, %2 a call, %3 a portal's address
        const QString question =
            Cli::tr("Submit “%1” to %2 at %3? It cannot be taken back here. Type yes or no: ")
                .arg(displayText(proposal->name), displayText(proposal->call), (*waldur)->portal().host());
        if (!TerminalPrompts(call.stop).confirm(question).value_or(false))
            return call.console.refuse(u"not-agreed"_s,
                                       Cli::tr("Nothing was submitted. --yes submits it without a question."),
                                       {{u"proposal"_s, proposal->uuid}});
    }
    const ProposalStep step = submitProposal(**waldur, proposal->uuid);
    //: %1 is a title
    return ended(call, step, Cli::tr("“%1” is submitted.").arg(displayText(proposal->name)));
}

} // namespace

QList<Command> proposalCommands()
{
    const Command::Argument portal{u"PORTAL"_s, Cli::tr("A portal of your list, by its name, host or address.")};
    return {{.name = u"portal propose"_s,
             .summary = Cli::tr("Make a proposal to a call, as a draft that only you and your team there see."),
             .arguments = {portal, {u"ROUND"_s, Cli::tr("A round, by its name or uuid, as portal calls lists them.")}},
             .options = {{u"name"_s, Cli::tr("Title of the project."), Cli::tr("text")},
                         {u"summary"_s, Cli::tr("What it is about, in a few sentences."), Cli::tr("text")},
                         {u"amount"_s, Cli::tr("What it asks for; may be given several times."), u"NAME=NUMBER"_s},
                         {u"file"_s, Cli::tr("A file to attach; may be given several times."), Cli::tr("file")}},
             .run = propose},
            {.name = u"portal submit"_s,
             .summary = Cli::tr("Submit a proposal: the last step, after a question."),
             .arguments = {portal, {u"PROPOSAL"_s, Cli::tr("Its uuid, as portal propose prints it.")}},
             .options = {{u"yes"_s, Cli::tr("Without a question.")}},
             .run = submit}};
}

} // namespace officina
