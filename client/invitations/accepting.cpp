// SPDX-License-Identifier: GPL-3.0-or-later
//
// From fields to settings; see the header.
#include "client/invitations/accepting.h"

#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/sitelist.h"
#include "client/sites/typedsite.h"

#include <algorithm>
#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;
using Field = InvitationField;
using Keeper = InvitedChange::Keeper;

namespace {

// The setting that a field becomes.
Setting<QString> settingOf(Field field, const SiteId &site)
{
    switch (field) {
    case Field::HostKey: return setting::hostKeyOf(site);
    case Field::Project: return setting::projectOf(site);
    case Field::Account: return setting::accountOf(site);
    case Field::Qos: return setting::qosOf(site);
    default: return setting::language;
    }
}

QString settingBefore(Field field, const Invitation &invitation, const Site *site, const Settings &settings)
{
    switch (field) {
    case Field::Language: return settings.get(setting::language);
    case Field::Project: return site ? site->project : QString();
    case Field::Account: return site ? site->account : QString();
    case Field::Qos: return site ? site->qos : QString();
    default:
        return site && site->fingerprints.contains(invitation.hostKey)
            ? invitation.hostKey
            : settings.get(settingOf(field, invitation.siteId()));
    }
}

void set(Settings &settings, const QList<InvitedChange> &changes, const SiteId &site)
{
    for (const InvitedChange &change : changes)
        if (change.keeper == Keeper::Settings && change.isChange())
            settings.set(settingOf(change.field, site), change.after);
}

// What stood in the settings themselves: a site's own answer does not.
QList<InvitedChange> undoing(QList<InvitedChange> changes, const Settings &settings, const SiteId &site)
{
    for (InvitedChange &change : changes)
        if (change.keeper == Keeper::Settings && change.isChange())
            change.before = std::exchange(change.after, settings.get(settingOf(change.field, site)));
    return changes;
}

} // namespace

QList<InvitedChange> whatItSets(const Invitation &invitation, const Site *site, const AcceptedInvitation *before,
                                const Settings &settings)
{
    QList<InvitedChange> changes;
    if (!site)
        changes += {Field::Host, {}, hostText(invitation), Keeper::SshConfig};
    for (const Field field : {Field::HostKey, Field::Project, Field::Account, Field::Qos, Field::Language})
        if (const QString after = valueOf(invitation, field); !after.isEmpty())
            changes += {field, settingBefore(field, invitation, site, settings), after, Keeper::Settings};
    for (const Field field :
         {Field::Partition, Field::Reservation, Field::Data, Field::Template, Field::Job, Field::Cohort})
        if (const QString after = valueOf(invitation, field); !after.isEmpty())
            changes += {field, before ? valueOf(before->open.invitation, field) : QString(), after, Keeper::Invitation};
    return changes;
}

Site hostOf(const Invitation &invitation)
{
    return siteFrom({.user = {}, .host = invitation.host, .port = invitation.port}, shippedSites().sites);
}

Result<> acceptInvitation(const AcceptedInvitation &accepted, const QList<InvitedChange> &changes, InvitationBook &book,
                          Settings &settings, const AddInvitedHost &addHost)
{
    const Invitation &invitation = accepted.open.invitation;
    const bool addsHost = std::ranges::contains(changes, Keeper::SshConfig, &InvitedChange::keeper);
    if (addsHost) {
        const auto added = addHost ? addHost(invitation) : failure(Error::Kind::Unsupported, {}, hostText(invitation));
        if (!added)
            return added;
    }
    const InvitationBook bookBefore = book;
    if (const auto kept = book.accept(accepted); !kept)
        return kept;
    const SiteId site = invitation.siteId();
    const QList<InvitedChange> undo = undoing(changes, settings, site);
    const Setting<QString> profile = setting::profileOf(site);
    const QString profileBefore = settings.get(profile);
    const QString system = addsHost && profileBefore.isEmpty() ? hostOf(invitation).profile.value : QString();
    set(settings, changes, site);
    if (!system.isEmpty())
        settings.set(profile, system);
    const auto saved = settings.save();
    if (saved)
        return {};
    set(settings, undo, site);
    if (!system.isEmpty())
        settings.set(profile, profileBefore);
    book = bookBefore;
    std::ignore = book.write(); // the folder took the new one a moment ago
    return saved;
}

} // namespace officina
