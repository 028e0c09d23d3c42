// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealing and opening; see the header.
#include "client/invitations/sealedinvitation.h"

#include "client/base/files.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;
using Reason = InvitationRefusal::Reason;

namespace {

constexpr auto linkStart = "officina://invite/"_L1;

QByteArray signedBytes(const QByteArray &text, int format)
{
    return "officina-invitation/" + QByteArray::number(format) + '\0' + text;
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray decoded(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

InvitationResult<SealedInvitation> sealedFrom(const QByteArray &text, const QByteArray &key,
                                              const QByteArray &signature, int format)
{
    SealedInvitation sealed{decoded(text), {decoded(key)}, decoded(signature), format};
    if (sealed.text.isEmpty() || sealed.issuer.bytes.size() != 32 || sealed.signature.size() != 64)
        return notTaken(Reason::Malformed);
    return sealed;
}

InvitationResult<int> checkFormat(qint64 format)
{
    if (format > invitationFormat)
        return notTaken(Reason::TooNew, QString::number(format));
    return format >= 1 ? InvitationResult<int>(int(format)) : notTaken(Reason::Malformed);
}

// Blanks and line breaks, and the mark that some editors put before UTF-8.
QByteArray withoutEnds(QByteArray line)
{
    if (line.startsWith("\xef\xbb\xbf"))
        line.slice(3);
    constexpr QByteArrayView blanks = " \t\r\n";
    while (!line.isEmpty() && blanks.contains(line.back()))
        line.chop(1);
    while (!line.isEmpty() && blanks.contains(line.front()))
        line.slice(1);
    return line;
}

// As mail carries a link: in lines, with blanks around it, or between "<" and ">".
QString linkIn(const QString &text)
{
    QString link;
    for (const QChar c : text)
        if (!u" \t\r\n"_s.contains(c))
            link += c;
    if (link.startsWith(u'<'))
        link.slice(1);
    if (link.endsWith(u'>'))
        link.chop(1);
    return link;
}

InvitationResult<SealedInvitation> fromFile(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(withoutEnds(bytes)).object();
    const auto part = [&json](QLatin1StringView key) { return json[key].toString().toLatin1(); };
    return checkFormat(json["officina_invitation"_L1].toInteger())
        .and_then(
            [&](int format) { return sealedFrom(part("invitation"_L1), part("key"_L1), part("signature"_L1), format); })
        .and_then([&](SealedInvitation sealed) -> InvitationResult<SealedInvitation> {
            // What mail or an editor does to the line's ends is no damage.
            if (withoutEnds(bytes) != withoutEnds(sealed.toFile()))
                return notTaken(Reason::Forged);
            return sealed;
        });
}

InvitationResult<SealedInvitation> fromLink(const QString &text)
{
    QString path = text.sliced(linkStart.size());
    if (path.endsWith(u'/')) // as desktops put it there
        path.chop(1);
    const QList<QByteArray> parts = path.toLatin1().split('.');
    return checkFormat(parts.first().toLongLong())
        .and_then([&](int format) -> InvitationResult<SealedInvitation> {
            return parts.size() == 4 ? sealedFrom(parts[1], parts[2], parts[3], format) : notTaken(Reason::Malformed);
        })
        .and_then([&](SealedInvitation sealed) -> InvitationResult<SealedInvitation> {
            return sealed.toLink().sliced(linkStart.size()) == path ? InvitationResult<SealedInvitation>(sealed)
                                                                    : notTaken(Reason::Forged);
        });
}

} // namespace

QByteArray SealedInvitation::toFile() const
{
    return "{\"officina_invitation\":" + QByteArray::number(format) + ",\"invitation\":\"" + encoded(text)
        + "\",\"key\":\"" + encoded(issuer.bytes) + "\",\"signature\":\"" + encoded(signature) + "\"}\n";
}

QString SealedInvitation::toLink() const
{
    const QList<QByteArray> parts{QByteArray::number(format), encoded(text), encoded(issuer.bytes), encoded(signature)};
    return linkStart + QString::fromLatin1(parts.join('.'));
}

InvitationResult<OpenInvitation> sealInvitation(const Invitation &invitation, const PrivateKey &key)
{
    const QByteArray text = toJson(invitation);
    // Read again: what is given out is what others read.
    const int format = formatOf(invitation);
    return invitationFromJson(text, format).transform([&](const Invitation &read) {
        return OpenInvitation{read, {text, publicKeyOf(key), sign(signedBytes(text, format), key), format}};
    });
}

InvitationResult<OpenInvitation> openInvitation(const QByteArray &fileOrLink)
{
    if (fileOrLink.size() > maxInvitationBytes)
        return notTaken(Reason::TooLarge);
    const QString link = linkIn(QString::fromLatin1(withoutEnds(fileOrLink)));
    const auto sealed = isInvitationLink(link) ? fromLink(link) : fromFile(fileOrLink);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (!isSignature(sealed->signature, signedBytes(sealed->text, sealed->format), sealed->issuer))
        return notTaken(Reason::Forged);
    return invitationFromJson(sealed->text, sealed->format).transform([&](const Invitation &read) {
        return OpenInvitation{read, *sealed};
    });
}

bool isInvitationLink(const QString &text)
{
    return linkIn(text.trimmed().left(3 * linkStart.size())).startsWith(linkStart, Qt::CaseInsensitive);
}

InvitationResult<OpenInvitation> readInvitation(const QString &pathOrLink)
{
    if (isInvitationLink(pathOrLink))
        return openInvitation(pathOrLink.toUtf8());
    const auto bytes = readFile(pathOrLink, maxInvitationBytes);
    if (!bytes)
        return notTaken(bytes.error().kind == Error::Kind::BadInput ? Reason::TooLarge : Reason::Unreadable,
                        pathOrLink);
    return openInvitation(*bytes);
}

} // namespace officina
