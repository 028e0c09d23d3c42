// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of the fields, by which they are written, read and checked; see the header.
#include "client/invitations/invitation.h"

#include "client/base/secretguess.h"
#include "client/invitations/fieldshape.h"
#include "client/sites/siteanswers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>

namespace officina {

using namespace Qt::StringLiterals;
using Field = InvitationField;
using Reason = InvitationRefusal::Reason;

namespace {

bool isText(const QString &text)
{
    return isOneLine(text) && text.size() <= 200 && text.trimmed() == text;
}

bool isNameOfIssuer(const QString &text)
{
    return isText(text) && isIssuer(text);
}

bool isName(const QString &text)
{
    return checkAnswer(text).has_value();
}

bool isLanguage(const QString &text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

struct TextField {
    Field field;
    const char *key;
    QString Invitation::*text;
    bool (*isGood)(const QString &);
    Reason otherwise;
    bool isNeeded = false;
    int since = 1; // format
};

constexpr TextField textFields[] = {
    {Field::Id, "id", &Invitation::id, isPlainId, Reason::BadName, true},
    {Field::Title, "title", &Invitation::title, isText, Reason::BadText},
    {Field::Issuer, "issuer", &Invitation::issuer, isNameOfIssuer, Reason::BadText, true},
    {Field::Contact, "contact", &Invitation::contact, isText, Reason::BadText},
    {Field::Site, "site", &Invitation::site, isPlainId, Reason::BadName, true},
    {Field::Host, "host", &Invitation::host, isHostName, Reason::BadHost},
    {Field::HostKey, "host_key", &Invitation::hostKey, isFingerprint, Reason::BadHostKey},
    {Field::Project, "project", &Invitation::project, isName, Reason::BadName},
    {Field::Account, "account", &Invitation::account, isName, Reason::BadName},
    {Field::Partition, "partition", &Invitation::partition, isName, Reason::BadName},
    {Field::Qos, "qos", &Invitation::qos, isName, Reason::BadName},
    {Field::Reservation, "reservation", &Invitation::reservation, isName, Reason::BadName},
    {Field::Data, "data", &Invitation::data, isPathBelow, Reason::BadPath},
    {Field::Template, "template", &Invitation::jobTemplate, isPlainId, Reason::BadName},
    {Field::Job, "job", &Invitation::job, isPathBelow, Reason::BadPath},
    {Field::Language, "language", &Invitation::language, isLanguage, Reason::BadName},
    {Field::Cohort, "cohort", &Invitation::cohort, isCohortId, Reason::BadName, false, 2},
    {Field::Consent, "consent", &Invitation::consent, isConsent, Reason::BadText, false, 2},
};

struct TimeField {
    Field field;
    const char *key;
    QDateTime Invitation::*time;
};

constexpr TimeField timeFields[] = {
    {Field::Issued, "issued", &Invitation::issued},
    {Field::Expires, "expires", &Invitation::expires},
};

constexpr auto portKey = "port"_L1;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

bool isKnown(const QString &key, int format)
{
    const auto is = [&key](const auto &field) { return key == QLatin1StringView(field.key); };
    const auto isOfFormat = [&](const TextField &field) { return is(field) && field.since <= format; };
    return key == portKey || std::ranges::any_of(textFields, isOfFormat) || std::ranges::any_of(timeFields, is);
}

InvitationResult<> readTexts(const QJsonObject &json, Invitation &into)
{
    for (const TextField &known : textFields) {
        const QJsonValue value = json[QLatin1StringView(known.key)];
        if (!value.isUndefined() && !value.isString())
            return notTaken(Reason::Malformed, {}, known.field);
        into.*known.text = value.toString();
    }
    for (const TimeField &known : timeFields) {
        const QString text = json[QLatin1StringView(known.key)].toString();
        into.*known.time = QDateTime::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && timeText(into.*known.time) != text)
            return notTaken(Reason::BadTime, text, known.field);
    }
    const QJsonValue port = json[portKey];
    into.port = int(std::clamp<qint64>(port.toInteger(port.isUndefined() ? 0 : -1), -1, 65536));
    return {};
}

} // namespace

QList<Field> invitationFields()
{
    QList<Field> all;
    for (int i = 0; i <= int(Field::Id); ++i)
        all += Field(i);
    return all;
}

QString fieldKey(Field field)
{
    for (const TextField &known : textFields)
        if (known.field == field)
            return QString::fromLatin1(known.key);
    for (const TimeField &known : timeFields)
        if (known.field == field)
            return QString::fromLatin1(known.key);
    return portKey;
}

QString valueOf(const Invitation &invitation, Field field)
{
    for (const TextField &known : textFields)
        if (known.field == field)
            return invitation.*known.text;
    for (const TimeField &known : timeFields)
        if (known.field == field)
            return timeText(invitation.*known.time);
    return invitation.port == 0 ? QString() : QString::number(invitation.port);
}

QString hostText(const Invitation &invitation)
{
    if (invitation.port == 0)
        return invitation.host;
    const QString host = invitation.host.contains(u':') ? u'[' + invitation.host + u']' : invitation.host;
    return host + u':' + QString::number(invitation.port);
}

QString newInvitationId()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toHex());
}

InvitationResult<> checkInvitation(const Invitation &invitation)
{
    for (const TextField &known : textFields) {
        const QString &text = invitation.*known.text;
        if (text.isEmpty() && known.isNeeded)
            return notTaken(Reason::Missing, {}, known.field);
        if (text.isEmpty() || (known.field == Field::HostKey && isFingerprint(text)))
            continue;
        if (looksLikeSecret(text))
            return notTaken(Reason::Secret, {}, known.field);
        if (!known.isGood(text))
            return notTaken(known.otherwise, text, known.field);
    }
    if (invitation.cohort.isEmpty() && !invitation.consent.isEmpty()) // to what, nobody could say
        return notTaken(Reason::Missing, {}, Field::Cohort);
    for (const TimeField &known : timeFields)
        if (!(invitation.*known.time).isValid())
            return notTaken(Reason::Missing, {}, known.field);
    if (invitation.expires <= invitation.issued || invitation.expires > invitation.issued.addDays(mostDaysValid))
        return notTaken(Reason::BadTime, timeText(invitation.expires), Field::Expires);
    if (invitation.port < 0 || invitation.port > 65535 || (invitation.port > 0 && invitation.host.isEmpty()))
        return notTaken(Reason::BadHost, QString::number(invitation.port), Field::Port);
    return {};
}

int formatOf(const Invitation &invitation)
{
    int format = 1;
    for (const TextField &known : textFields)
        if (!(invitation.*known.text).isEmpty())
            format = std::max(format, known.since);
    return format;
}

QByteArray toJson(const Invitation &invitation)
{
    QJsonObject json;
    for (const Field field : invitationFields())
        if (const QString value = valueOf(invitation, field); !value.isEmpty())
            json.insert(fieldKey(field), value);
    if (invitation.port != 0)
        json.insert(portKey, invitation.port);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

InvitationResult<Invitation> invitationFromJson(const QByteArray &bytes, int format)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return notTaken(Reason::Malformed);
    const QJsonObject json = document.object();
    for (const QString &key : json.keys())
        if (!isKnown(key, format))
            return notTaken(isNamedLikeSecret(key) ? Reason::Secret : Reason::Strange, key);
    Invitation invitation;
    return readTexts(json, invitation)
        .and_then([&] { return checkInvitation(invitation); })
        .and_then([&]() -> InvitationResult<Invitation> {
            // A field twice, of which one reader takes the first and another the last, is no form of it.
            if (formatOf(invitation) != format || toJson(invitation) != bytes)
                return notTaken(Reason::Malformed);
            return invitation;
        });
}

} // namespace officina
