// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking into the book; see the header.
#include "client/invitations/invitationsinuse.h"

#include "client/settings/settings.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<QStringList> toldExpired{u"invitations/toldExpired"_s}; // ids with their ends, the last ones last
constexpr qsizetype mostTold = 50;

std::optional<AcceptedInvitation> copyOf(const AcceptedInvitation *accepted)
{
    return accepted ? std::optional(*accepted) : std::nullopt;
}

} // namespace

InvitationsInUse::InvitationsInUse(QString folder, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_settings(settings), m_clock(clock)
{}

const InvitationBook *InvitationsInUse::book()
{
    const QFileInfo file(InvitationBook::fileIn(m_folder));
    const std::pair now{file.lastModified(), file.size()};
    if (!m_book || now != m_read) {
        m_read = now;
        auto book = InvitationBook::read(m_folder);
        m_book = book ? std::optional(*std::move(book)) : std::nullopt;
    }
    return m_book ? &*m_book : nullptr;
}

std::optional<AcceptedInvitation> InvitationsInUse::forSite(const SiteId &site)
{
    const InvitationBook *known = book();
    return known ? copyOf(known->forSite(site, m_clock.now())) : std::nullopt;
}

std::optional<AcceptedInvitation> InvitationsInUse::last()
{
    const InvitationBook *known = book();
    return known ? copyOf(known->lastValid(m_clock.now())) : std::nullopt;
}

std::optional<AcceptedInvitation> InvitationsInUse::newlyExpired(const SiteId &site)
{
    const InvitationBook *known = book();
    const AcceptedInvitation *expired = known ? known->expiredFor(site, m_clock.now()) : nullptr;
    if (!expired)
        return {};
    const Invitation &invitation = expired->open.invitation;
    const QString which = invitation.id + u' ' + valueOf(invitation, InvitationField::Expires);
    QStringList told = m_settings.get(toldExpired);
    if (told.contains(which))
        return {};
    told += which;
    m_settings.set(toldExpired, told.last(std::min(told.size(), mostTold)));
    return *expired;
}

} // namespace officina
