// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each invitation is kept as its link, and its signature checked again when it is read; see the header.
#include "client/invitations/invitationbook.h"

#include "client/base/files.h"
#include "client/invitations/fieldshape.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <ranges>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastBookVersion = 2; // that of the invitations' format: a program that cannot read one says so

Result<QString> below(const QString &folder, const QString &relative)
{
    if (folder.isEmpty() || relative.isEmpty())
        return failure(Error::Kind::BadInput, {}, relative);
    const QString path = folder + u'/' + relative;
    QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return failure(Error::Kind::NotFound, {}, path);
    if (!real.startsWith(QFileInfo(folder).canonicalFilePath() + u'/'))
        return failure(Error::Kind::Denied, real, path);
    return real;
}

QJsonObject toJson(const AcceptedInvitation &accepted)
{
    return {{u"invitation"_s, accepted.open.sealed.toLink()},
            {u"accepted"_s, accepted.accepted.toUTC().toString(Qt::ISODate)},
            {u"folder"_s, accepted.folder}};
}

bool isSame(const OpenInvitation &a, const OpenInvitation &b)
{
    return a.sealed.issuer == b.sealed.issuer && a.invitation.id == b.invitation.id;
}

} // namespace

Result<QString> AcceptedInvitation::localData() const
{
    return below(folder, open.invitation.data);
}

Result<QString> AcceptedInvitation::localJob() const
{
    return below(folder, open.invitation.job);
}

QString InvitationBook::fileIn(const QString &folder)
{
    return folder + u"/accepted.json"_s;
}

Result<InvitationBook> InvitationBook::read(const QString &folder)
{
    InvitationBook book(folder);
    const auto document = readJson(book.path());
    if (!document && document.error().kind == Error::Kind::NotFound)
        return book;
    if (!document)
        return passOn(document);
    const QJsonObject json = document->object();
    const int version = json["version"_L1].toInt();
    if (version < 1 || version > lastBookVersion || !json["accepted"_L1].isArray())
        return failure(Error::Kind::BadInput, u"version"_s, book.path());
    for (const QJsonValue &entry : json["accepted"_L1].toArray()) {
        const auto open = openInvitation(entry["invitation"_L1].toString().toUtf8());
        const auto accepted = QDateTime::fromString(entry["accepted"_L1].toString(), Qt::ISODate);
        if (!open || !accepted.isValid())
            return failure(Error::Kind::BadInput, entry["accepted"_L1].toString(), book.path());
        book.m_accepted += AcceptedInvitation{*open, accepted, entry["folder"_L1].toString()};
    }
    return book;
}

IssuerTrust InvitationBook::trustOf(const OpenInvitation &open) const
{
    const auto isKey = [&open](const AcceptedInvitation &known) {
        return known.open.sealed.issuer == open.sealed.issuer;
    };
    const auto isName = [&open](const AcceptedInvitation &known) {
        return looksLike(known.open.invitation.issuer, open.invitation.issuer);
    };
    if (std::ranges::any_of(m_accepted, isKey))
        return IssuerTrust::Known;
    return std::ranges::any_of(m_accepted, isName) ? IssuerTrust::NameOfAnother : IssuerTrust::New;
}

const AcceptedInvitation *InvitationBook::sameAs(const OpenInvitation &open) const
{
    const auto known = std::ranges::find_if(
        m_accepted, [&open](const AcceptedInvitation &accepted) { return isSame(accepted.open, open); });
    return known == m_accepted.end() ? nullptr : &*known;
}

const AcceptedInvitation *InvitationBook::forSite(const SiteId &site, const QDateTime &now) const
{
    for (const AcceptedInvitation &accepted : m_accepted | std::views::reverse)
        if (accepted.open.invitation.siteId() == site && now < accepted.open.invitation.expires)
            return &accepted;
    return nullptr;
}

const AcceptedInvitation *InvitationBook::lastValid(const QDateTime &now) const
{
    for (const AcceptedInvitation &accepted : m_accepted | std::views::reverse)
        if (now < accepted.open.invitation.expires)
            return &accepted;
    return nullptr;
}

const AcceptedInvitation *InvitationBook::expiredFor(const SiteId &site, const QDateTime &now) const
{
    if (forSite(site, now))
        return nullptr;
    for (const AcceptedInvitation &accepted : m_accepted | std::views::reverse)
        if (accepted.open.invitation.siteId() == site)
            return &accepted;
    return nullptr;
}

Result<> InvitationBook::accept(const AcceptedInvitation &accepted)
{
    InvitationBook changed = *this;
    AcceptedInvitation kept = accepted;
    if (const AcceptedInvitation *before = sameAs(accepted.open))
        kept.accepted = std::min(kept.accepted, before->accepted);
    changed.m_accepted.removeIf([&](const AcceptedInvitation &known) { return isSame(known.open, accepted.open); });
    changed.m_accepted += kept;
    return changed.write().transform([&] { *this = std::move(changed); });
}

Result<> InvitationBook::write() const
{
    QJsonArray list;
    int version = 1;
    for (const AcceptedInvitation &accepted : m_accepted) {
        list.append(toJson(accepted));
        version = std::max(version, accepted.open.sealed.format);
    }
    const QJsonObject json{{u"version"_s, version}, {u"accepted"_s, list}};
    return writeFile(path(), QJsonDocument(json).toJson(), true);
}

} // namespace officina
