// SPDX-License-Identifier: GPL-3.0-or-later
//
// invitation show, verify and accept: a signed file or link, looked at, and what it sets, set.
#include "cli/invitation.h"

#include "cli/commands.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/userhome.h"
#include "client/invitations/invitationsinuse.h"
#include "client/invitations/invitedjob.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/sitelist.h"
#include "client/sites/sshconfigfile.h"
#include "client/ssh/hostconfig.h"
#include "ui/present/invitationtext.h"
#include "ui/present/sitesettings.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Keeper = InvitedChange::Keeper;
using Reason = InvitationRefusal::Reason;

InvitationContext invitationContext()
{
    return {QDateTime::currentDateTimeUtc(), loadSites().sites, shippedSites().sites, ssh::HostConfig::endOf};
}

QJsonObject invitationJson(const OpenInvitation &open)
{
    return {{u"invitation"_s, QJsonDocument::fromJson(open.sealed.text).object()},
            {u"key"_s, fingerprint(open.sealed.issuer)}};
}

std::optional<AcceptedInvitation> invitationFor(const Call &call, const SiteId &site)
{
    QSettings store = Settings::userStore();
    Settings settings(store);
    const Clock clock;
    InvitationsInUse invitations(invitationFolder(), settings, clock);
    if (const auto expired = invitations.newlyExpired(site))
        call.console.message(harmless(expiredText(expired->open.invitation)));
    return site.isEmpty() ? invitations.last() : invitations.forSite(site);
}

void fillInvited(const Call &call, const AcceptedInvitation &accepted, const Site &site, JobSpec &spec)
{
    const Invitation &invitation = accepted.open.invitation;
    const QList<InvitationField> filled = fillIn(spec, invitation, site);
    if (!filled.isEmpty())
        call.console.message(harmless(originText(invitation) + u'\n' + settingsText(invitation, filled)));
}

namespace {

QString trustName(IssuerTrust trust)
{
    switch (trust) {
    case IssuerTrust::Known: return u"fine"_s;
    case IssuerTrust::New: return u"new-issuer"_s;
    case IssuerTrust::NameOfAnother: return u"name-of-another"_s;
    }
    return {};
}

Exit exitOf(const InvitationRefusal &refusal)
{
    if (refusal.reason == Reason::Unreadable)
        return QFileInfo::exists(refusal.detail) ? Failed : NotFound;
    return refusal.reason == Reason::SiteUnknown ? NotFound : Refused;
}

Exit refuse(Call &call, const InvitationRefusal &refusal, QJsonObject json = {})
{
    const QString reason = reasonName(refusal.reason);
    json.insert(u"outcome"_s, reason);
    return call.console.refuse(reason, refusalText(refusal).all(), json, exitOf(refusal));
}

// What people are to know before they agree, a line each: who signed it, and whose name it gives to another host.
QString warnings(const OpenInvitation &open, IssuerTrust trust, const InvitationContext &context, QJsonObject &json)
{
    const Site *system = namesake(open.invitation, context);
    if (!system)
        return trustText(trust, open);
    json.insert(u"namesake_of"_s, system->id.value);
    return trustText(trust, open) + u'\n' + namesakeText(open.invitation, *system);
}

QString linesText(const QList<InvitationLine> &lines)
{
    QList<std::pair<QString, QString>> fields;
    for (const InvitationLine &line : lines)
        fields += {line.name, line.value};
    return fieldsText(fields);
}

// shown: also all that it says, where it is what somebody signed.
Exit look(Call &call, bool shown)
{
    const auto open = readInvitation(call.arguments.first());
    if (!open)
        return refuse(call, open.error());
    const auto book = InvitationBook::read();
    if (!book)
        return call.console.fail(book.error(), Doing::ChangingFiles);
    QString text = shown ? linesText(invitationLines(*open)) : QString();
    if (const QString later = reportLaterText(open->invitation); shown && !later.isEmpty())
        text += harmless(later) + u'\n';
    QJsonObject json = invitationJson(*open);
    const InvitationContext context = invitationContext();
    const auto verdict = judge(*open, context, *book);
    if (!verdict) {
        if (!call.console.isJson())
            call.console.result({}, text);
        return refuse(call, verdict.error(), json);
    }
    json.insert(u"outcome"_s, trustName(*verdict));
    text += warnings(*open, *verdict, context, json) + u'\n';
    return call.console.result(json, text, *verdict == IssuerTrust::NameOfAnother ? Failed : Done);
}

Exit show(Call &call)
{
    return look(call, true);
}

Exit verify(Call &call)
{
    return look(call, false);
}

QJsonArray changesJson(const QList<InvitedChange> &changes)
{
    QJsonArray json;
    for (const InvitedChange &change : changes)
        json.append(QJsonObject{
            {u"field"_s, fieldKey(change.field)}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return json;
}

QString changesText(const QList<InvitedChange> &changes)
{
    Table table({{Cli::tr("What")}, {Cli::tr("Now")}, {Cli::tr("Then")}, {Cli::tr("Kept")}});
    for (const InvitedChange &change : changes)
        table.add({fieldName(change.field), change.before, change.after, keeperText(change)});
    return table.text();
}

Result<> addHost(const Invitation &invitation)
{
    return SshConfigFile(userHome() + u"/.ssh"_s)
        .add({.name = invitation.site, .hostName = invitation.host, .port = hostOf(invitation).port});
}

// beware: what warnings() says. Nothing: nobody could be asked.
std::optional<bool> isAgreed(Call &call, const QString &beware, const OpenInvitation &open,
                             const QList<InvitedChange> &changes)
{
    const QString &title = open.invitation.title;
    const QString later = reportLaterText(open.invitation);
    call.console.message((title.isEmpty() ? QString() : title + u'\n') + beware + u'\n' + linesText(groundLines(open))
                         + Cli::tr("For %1 it sets:", "%1: a site").arg(open.invitation.site) + u'\n'
                         + changesText(changes).trimmed() + (later.isEmpty() ? later : u'\n' + harmless(later)));
    if (call.isSet("yes"))
        return true;
    return TerminalPrompts(call.stop).confirm(Cli::tr("Set all of this? Type yes or no: "));
}

Exit accept(Call &call)
{
    const QString from = call.arguments.first();
    const auto open = readInvitation(from);
    if (!open)
        return refuse(call, open.error());
    auto book = InvitationBook::read();
    if (!book)
        return call.console.fail(book.error(), Doing::ChangingFiles);
    const InvitationContext context = invitationContext();
    const auto trust = judge(*open, context, *book);
    if (!trust)
        return refuse(call, trust.error(), invitationJson(*open));
    QSettings store = Settings::userStore();
    Settings settings(store);
    std::optional<Site> site;
    if (const Site *known = invitedSite(open->invitation, context))
        site = withSettings(*known, settings);
    const QList<InvitedChange> changes = whatItSets(open->invitation, site ? &*site : nullptr,
                                                    book->forSite(open->invitation.siteId(), context.now), settings);
    QJsonObject json = invitationJson(*open);
    json.insert(u"sets"_s, changesJson(changes));
    const QString beware = warnings(*open, *trust, context, json);
    if (*trust == IssuerTrust::NameOfAnother && call.isSet("yes") && !call.isSet("accept-key"))
        return call.console.refuse(u"other-key"_s,
                                   trustText(*trust, *open) + u'\n'
                                       + Cli::tr("Nothing has changed: --accept-key says that you have asked them."),
                                   json);
    const auto agreed = isAgreed(call, beware, *open, changes);
    if (!agreed && call.stop)
        return call.console.fail({Error::Kind::Cancelled}, Doing::ChangingFiles);
    if (!agreed.value_or(false))
        return call.console.refuse(u"declined"_s,
                                   agreed ? Cli::tr("Nothing has changed.")
                                          : Cli::tr("Nothing has changed: there is nobody to ask. --yes agrees."),
                                   json);
    const QString folder = isInvitationLink(from) ? QString() : QFileInfo(from).absolutePath();
    const auto done = acceptInvitation({*open, context.now, folder}, changes, *book, settings, addHost);
    if (!done) { // a host that was added before stays
        const bool addsHost = std::ranges::contains(changes, Keeper::SshConfig, &InvitedChange::keeper);
        return call.console.fail(done.error(), Doing::ChangingFiles, json,
                                 {.kept = addsHost ? QString() : Cli::tr("Nothing has changed.")});
    }
    return call.console.result(json, Cli::tr("The invitation is accepted.") + u'\n');
}

} // namespace

QList<Command> invitationCommands()
{
    const Command::Argument argument{Cli::tr("FILE|LINK"), Cli::tr("An invitation, or officina://invite/…")};
    return {{.name = u"invitation make"_s,
             .summary = Cli::tr("Invite to a workshop: a signed file that sets site, project and more."),
             .arguments = {},
             .options = makeInvitationOptions(),
             .run = makeInvitation},
            {.name = u"invitation show"_s,
             .summary = Cli::tr("Show what an invitation says, and who signed it."),
             .arguments = {argument},
             .options = {},
             .run = show},
            {.name = u"invitation verify"_s,
             .summary = Cli::tr("Check an invitation; ends with 0 only where nothing is wrong."),
             .arguments = {argument},
             .options = {},
             .run = verify},
            {.name = u"invitation accept"_s,
             .summary = Cli::tr("Set what an invitation says, after a question."),
             .arguments = {argument},
             .options = {{u"yes"_s, Cli::tr("Agree to all that is shown.")},
                         {u"accept-key"_s,
                          Cli::tr("Also where it is signed by another key than before: you have asked them.")}},
             .run = accept}};
}

} // namespace officina
