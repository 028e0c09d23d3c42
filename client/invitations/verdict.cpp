// SPDX-License-Identifier: GPL-3.0-or-later
//
// One look after the other, the worst first; see the header.
#include "client/invitations/verdict.h"

#include "client/invitations/fieldshape.h"
#include "client/sites/practicesite.h"
#include "client/sites/siteuse.h"
#include "client/sites/typedsite.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Field = InvitationField;
using Reason = InvitationRefusal::Reason;

namespace {

constexpr int usualPort = 22; // of SSH

const Site *find(const QList<Site> &sites, const SiteId &id)
{
    const auto found = std::ranges::find(sites, id, &Site::id);
    return found == sites.end() ? nullptr : &*found;
}

// What the catalogue, or the running practice factory, says of the site: by its name or by its host.
const Site *authorityOn(const Invitation &invitation, const InvitationContext &context)
{
    if (const Site *system = find(context.catalogue, invitation.siteId()))
        return system;
    if (const Site *known = find(context.sites, invitation.siteId()); known && known->origin != Site::Origin::SshConfig)
        return known;
    return profileFor(invitation.host, context.catalogue);
}

// Whether the site's name leads to another host than the invitation's already: as an alias of the user's, or by a pattern
// like "Host lab*", of which no list tells. What cannot be told of an alias is no yes.
bool leadsElsewhere(const Invitation &invitation, const InvitationContext &context)
{
    const Site *known = find(context.sites, invitation.siteId());
    if (invitation.host.isEmpty() || (known && known->origin != Site::Origin::SshConfig))
        return false;
    const QString alias = known ? known->host : invitation.site;
    const auto there = context.leadsTo ? context.leadsTo(alias) : std::nullopt;
    if (!known && (!there || there->first.compare(alias, Qt::CaseInsensitive) == 0))
        return false;
    const Site *system = profileFor(invitation.host, context.catalogue);
    const int usual = system ? portAt(invitation.host, *system).value_or(usualPort) : usualPort;
    const int port = invitation.port == 0 ? usual : invitation.port;
    return !there || there->first.compare(invitation.host, Qt::CaseInsensitive) != 0 || there->second != port;
}

QString plainHost(QString host)
{
    while (host.endsWith(u'.'))
        host.chop(1);
    return asciiHost(host).toLower();
}

// Who types "login.lxp.lu" or "github.com", here or to ssh, means that host: no invitation makes another one of it. Nor
// is the practice factory's name free while it does not run, or this computer's.
bool isNameOfAnotherHost(const Invitation &invitation)
{
    const QString name = plainHost(invitation.site);
    if (invitation.host.isEmpty() || name == plainHost(invitation.host))
        return false;
    if (name == practiceId.value || name == "localhost"_L1)
        return true;
    const QString last = name.section(u'.', -1);
    const bool isDomain = name.contains(u'.') && std::ranges::any_of(last, [](QChar c) { return c.isLetter(); });
    return isDomain || !QHostAddress(name).isNull();
}

// The alias of the user's in whose way the host's new name would be.
const Site *aliasButForCase(const Invitation &invitation, const InvitationContext &context)
{
    const auto found = std::ranges::find_if(context.sites, [&](const Site &site) {
        return site.origin == Site::Origin::SshConfig
            && site.id.value.compare(invitation.site, Qt::CaseInsensitive) == 0;
    });
    return found == context.sites.end() ? nullptr : &*found;
}

InvitationResult<> contradicts(const Invitation &invitation, const InvitationContext &context)
{
    if (isNameOfAnotherHost(invitation) || leadsElsewhere(invitation, context))
        return notTaken(Reason::HostContradicts, hostText(invitation), Field::Host);
    const Site *known = authorityOn(invitation, context);
    if (!known)
        return {};
    const auto port = portAt(invitation.host, *known);
    if (!invitation.host.isEmpty() && (!port || (invitation.port != 0 && invitation.port != *port)))
        return notTaken(Reason::HostContradicts, hostText(invitation), Field::Host);
    const bool isPublished = std::ranges::any_of(known->fingerprints, isFingerprint);
    if (!invitation.hostKey.isEmpty() && isPublished && !known->fingerprints.contains(invitation.hostKey))
        return notTaken(Reason::KeyContradicts, invitation.hostKey, Field::HostKey);
    return {};
}

} // namespace

const Site *namesake(const Invitation &invitation, const InvitationContext &context)
{
    const Site *found = nullptr;
    for (const Site &system : context.catalogue) {
        if (!looksLike(invitation.site, system.id.value) && !looksLike(invitation.site, system.name))
            continue;
        if (invitation.host.isEmpty() || portAt(invitation.host, system))
            return nullptr;
        if (!found)
            found = &system;
    }
    return found;
}

const Site *invitedSite(const Invitation &invitation, const InvitationContext &context)
{
    return find(context.sites, invitation.siteId());
}

InvitationResult<IssuerTrust> judge(const OpenInvitation &open, const InvitationContext &context,
                                    const InvitationBook &book)
{
    const Invitation &invitation = open.invitation;
    if (const auto sound = contradicts(invitation, context); !sound)
        return std::unexpected(sound.error());
    if (const AcceptedInvitation *newer = book.sameAs(open); newer && invitation.issued < newer->open.invitation.issued)
        return notTaken(Reason::Stale, valueOf(newer->open.invitation, Field::Issued), Field::Issued);
    if (invitation.issued > context.now.addSecs(clockToleranceSeconds))
        return notTaken(Reason::NotYetValid, valueOf(invitation, Field::Issued), Field::Issued);
    if (invitation.expires <= context.now)
        return notTaken(Reason::Expired, valueOf(invitation, Field::Expires), Field::Expires);
    if (const Site *other = invitedSite(invitation, context) ? nullptr : aliasButForCase(invitation, context))
        return notTaken(Reason::NameTaken, other->id.value, Field::Site);
    if (!invitedSite(invitation, context) && invitation.host.isEmpty())
        return notTaken(Reason::SiteUnknown, invitation.site, Field::Site);
    return book.trustOf(open);
}

} // namespace officina
