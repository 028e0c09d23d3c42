// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sentence for each reason; see the header.
#include "ui/present/invitationtext.h"

#include "client/base/remotepath.h"
#include "client/sites/typedsite.h"
#include "ui/present/cohorttext.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Field = InvitationField;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Invitation)
};

// "bücher.example (xn--bcher-kva.example)": as people read it, and as it is dialled.
QString hostAsRead(const QString &host)
{
    const QString dialled = displayText(host);
    const QString read = displayText(readableHost(host));
    return read == dialled ? dialled : u"%1 (%2)"_s.arg(read, dialled);
}

QString timeText(const QDateTime &time)
{
    return formats::dateTime(time.toLocalTime());
}

QString timeText(const QString &iso)
{
    return timeText(QDateTime::fromString(iso, Qt::ISODate));
}

// What is wrong with its form or a field.
QString badContent(const InvitationRefusal &refusal, const QString &field)
{
    using enum InvitationRefusal::Reason;
    switch (refusal.reason) {
    case Missing: return Words::tr("The invitation lacks a field that each has: %1.").arg(field);
    case BadText:
        return Words::tr("%1 holds characters that have no place in a line of text, or is too long.", "%1: a field")
            .arg(field);
    case BadName: return Words::tr("%1 holds more than a name.", "%1: a field").arg(field);
    case BadPath: return Words::tr("%1 is no plain path below a folder.", "%1: a field").arg(field);
    case BadHost: return Words::tr("%1 is not the name of a host, or no port.", "%1: a field").arg(field);
    case BadHostKey: return Words::tr("%1 is no fingerprint of the form SHA256:….", "%1: a field").arg(field);
    case BadTime:
        return Words::tr("%1 is no time at which an invitation could begin or end.", "%1: a field").arg(field);
    case Strange:
        return Words::tr("The invitation has a field that does not belong there: %1.").arg(displayText(refusal.detail));
    case Secret:
        return field.isEmpty()
            ? Words::tr("The invitation has a field for a secret: %1.").arg(displayText(refusal.detail))
            : Words::tr("%1 looks like a password, a token or a private key.", "%1: a field").arg(field);
    default: return {};
    }
}

QString whatOf(const InvitationRefusal &refusal)
{
    using enum InvitationRefusal::Reason;
    const QString field = refusal.field ? fieldName(*refusal.field) : QString();
    switch (refusal.reason) {
    case Unreadable: return Words::tr("The invitation cannot be read.");
    case TooLarge: return Words::tr("The file is far larger than an invitation.");
    case Malformed: return Words::tr("This is no invitation, or only a part of one.");
    case TooNew: return Words::tr("The invitation is made for a later version of Officina.");
    case Forged: return Words::tr("The invitation is not what its issuer signed: it was changed, damaged or forged.");
    case HostContradicts:
        return Words::tr("The invitation gives a known site another host: %1.").arg(displayText(refusal.detail));
    case KeyContradicts:
        return Words::tr("The invitation gives a host key that is not the one the operator publishes.");
    case Stale:
        return Words::tr("A newer one in place of this invitation was accepted here, issued %1.", "%1: a time")
            .arg(timeText(refusal.detail));
    case NotYetValid:
        return Words::tr("The invitation was issued %1, which is still to come by the clock of this computer.",
                         "%1: a time")
            .arg(timeText(refusal.detail));
    case Expired: return Words::tr("The invitation expired %1.", "%1: a time").arg(timeText(refusal.detail));
    case NameTaken:
        return Words::tr("The name of the site differs from your own %1 in capital letters alone.", "%1: a site")
            .arg(displayText(refusal.detail));
    case SiteUnknown:
        return Words::tr("There is no site %1 here, and the invitation does not say which host it is.")
            .arg(displayText(refusal.detail));
    default: return badContent(refusal, field);
    }
}

QString adviceOf(InvitationRefusal::Reason reason)
{
    using enum InvitationRefusal::Reason;
    switch (reason) {
    case Unreadable: return Words::tr("Look at the name and the permissions of the file.");
    case TooNew: return Words::tr("Update the program first.");
    case NotYetValid: return Words::tr("Set the clock of this computer.");
    case TooLarge:
    case Malformed: return Words::tr("Fetch it again, as a file or as the whole link.");
    case Forged: return Words::tr("Fetch it again from who invites you; if it stays so, tell them.");
    case HostContradicts:
    case KeyContradicts: return Words::tr("Do not use it. Tell who invites you, by another way than it came.");
    case NameTaken:
    case Expired: return Words::tr("Ask who invites you for a new one.");
    case Missing: return Words::tr("Ask who invites you for a whole one.", "invitation");
    case Stale: return Words::tr("Use the newer one.");
    case SiteUnknown: return Words::tr("Look whether a newer catalogue knows it, or ask who invites you.");
    case Strange:
    case Secret:
    case BadText:
    case BadName:
    case BadPath:
    case BadHost:
    case BadHostKey:
    case BadTime: return Words::tr("It has to be made anew, without that.");
    }
    return {};
}

InvitationLine keyLine(const OpenInvitation &open)
{
    return {Words::tr("Key of the issuer"), fingerprint(open.sealed.issuer)};
}

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::Title: return Words::tr("Workshop");
    case Field::Issuer: return Words::tr("Invited by");
    case Field::Contact: return Words::tr("Contact");
    case Field::Issued: return Words::tr("Issued", "an invitation");
    case Field::Expires: return Words::tr("Valid until");
    case Field::Site: return Words::tr("Site");
    case Field::Host: return Words::tr("Host");
    case Field::Port: return Words::tr("Port");
    case Field::HostKey: return Words::tr("Host key");
    case Field::Project: return answerName(SiteAnswer::Project);
    case Field::Account: return answerName(SiteAnswer::Account);
    case Field::Partition: return Words::tr("Partition");
    case Field::Qos: return answerName(SiteAnswer::Qos);
    case Field::Reservation: return Words::tr("Reservation");
    case Field::Data: return Words::tr("Data to stage");
    case Field::Template: return Words::tr("Job template");
    case Field::Job: return Words::tr("Sample job");
    case Field::Language: return Words::tr("Language");
    case Field::Cohort: return Words::tr("Cohort");
    case Field::Consent: return Words::tr("Consent");
    case Field::Id: return Words::tr("Number", "of an invitation");
    }
    return {};
}

QString fieldText(const Invitation &invitation, Field field)
{
    switch (field) {
    case Field::Issued: return timeText(invitation.issued);
    case Field::Expires: return timeText(invitation.expires);
    case Field::Consent: return displayText(invitation.consent, u"\n");
    case Field::Host: return hostAsRead(invitation.host);
    default: return displayText(valueOf(invitation, field));
    }
}

QList<InvitationLine> groundLines(const OpenInvitation &open)
{
    QList<InvitationLine> lines{keyLine(open)};
    for (const Field field : {Field::Expires, Field::Contact})
        if (const QString text = fieldText(open.invitation, field); !text.isEmpty())
            lines += {fieldName(field), text};
    return lines;
}

QList<InvitationLine> invitationLines(const OpenInvitation &open)
{
    QList<InvitationLine> lines;
    for (const Field field : invitationFields()) {
        const QString text = fieldText(open.invitation, field);
        if (!text.isEmpty() && field != Field::Id && field != Field::Consent) // reportLaterText() has that
            lines += {fieldName(field), text};
        if (field == Field::Issuer)
            lines += keyLine(open);
    }
    return lines;
}

QString trustText(IssuerTrust trust, const OpenInvitation &open)
{
    const QString name = displayText(open.invitation.issuer);
    const QString key = fingerprint(open.sealed.issuer);
    switch (trust) {
    case IssuerTrust::Known:
        return Words::tr("Signed by %1, whose invitation you accepted before.", "%1: a person").arg(name);
    case IssuerTrust::New:
        return Words::tr(
                   "Signed by somebody who calls themselves %1, with the key %2, which was not met before. Compare "
                   "it with what they tell you.",
                   "%1: a person, %2: a fingerprint")
            .arg(name, key);
    case IssuerTrust::NameOfAnother:
        return Words::tr("Signed under the name of %1, but not with the key that you know of them: this one is %2. Ask "
                         "them before you go on.",
                         "%1: a person, %2: a fingerprint")
            .arg(name, key);
    }
    return {};
}

QString namesakeText(const Invitation &invitation, const Site &system)
{
    return Words::tr(
               "Beware: %1 is a system that is known with other hosts, such as %2. This invitation gives its name to "
               "%3. Go on only if you know why: a workshop may have a copy of its own.",
               "%1: a system, %2 and %3: hosts")
        .arg(siteName(system), system.host, hostText(invitation));
}

QString keeperText(const InvitedChange &change)
{
    switch (change.keeper) {
    case InvitedChange::Keeper::Settings:
        return change.field == Field::Language ? Words::tr("Settings") : Words::tr("Settings of the site");
    case InvitedChange::Keeper::SshConfig: return Words::tr("Your sites, in ~/.ssh/config");
    case InvitedChange::Keeper::Invitation: return Words::tr("While the invitation is valid");
    }
    return {};
}

ErrorText refusalText(const InvitationRefusal &refusal)
{
    using enum InvitationRefusal::Reason;
    // The other sentences hold theirs.
    const bool isShown = std::ranges::contains(
        std::initializer_list{Unreadable, BadText, BadName, BadPath, BadHost, BadHostKey, BadTime, KeyContradicts},
        refusal.reason);
    return {.what = whatOf(refusal),
            .kept = Words::tr("Nothing has changed."),
            .advice = adviceOf(refusal.reason),
            .detail = isShown ? displayText(refusal.detail.left(200)) : QString()};
}

QString originText(const Invitation &invitation)
{
    return Words::tr("From the invitation of %1, until %2", "%1: a person, %2: a time")
        .arg(displayText(invitation.issuer), timeText(invitation.expires));
}

QString settingsText(const Invitation &invitation, const QList<Field> &fields)
{
    QStringList parts;
    for (const Field field : fields)
        parts +=
            Words::tr("%1: %2", "a field and what stands in it").arg(fieldName(field), fieldText(invitation, field));
    return parts.join(u" \u00b7 "_s);
}

QString expiredText(const Invitation &invitation)
{
    return Words::tr("The invitation of %1 expired %2. It sets nothing here any more.", "%1: a person, %2: a time")
        .arg(displayText(invitation.issuer), timeText(invitation.expires));
}

ErrorText localFileText(const Error &error, Field field, const Invitation &invitation)
{
    const QString name = fieldName(field);
    const QString below = fieldText(invitation, field);
    const QString issuer = displayText(invitation.issuer);
    ErrorText text{.what = {},
                   .kept = Words::tr("Nothing has changed."),
                   .advice = Words::tr("Open the invitation again as a file, from the folder that %1 lies in too. Ask "
                                       "%2 for that folder where you have the invitation alone.",
                                       "%1: a path, %2: a person")
                                 .arg(below, issuer),
                   .detail = displayText(error.subject)};
    switch (error.kind) {
    case Error::Kind::BadInput:
        text.what = below.isEmpty()
            ? Words::tr("The invitation of %1 names none: %2", "%1: a person, %2: a field").arg(issuer, name)
            : Words::tr("The invitation came as a link, which brings no files along: %1", "%1: a field").arg(name);
        text.detail = below;
        break;
    case Error::Kind::NotFound:
        text.what =
            Words::tr("It is not where the invitation was opened: %1. It may have been moved since.", "%1: a field")
                .arg(name);
        break;
    case Error::Kind::Denied:
        text.what =
            Words::tr("It leads out of the folder of the invitation, and is not taken: %1", "%1: a field").arg(name);
        text.advice = Words::tr("Do not use it. Tell %1 of it.", "%1: a person").arg(issuer);
        break;
    default: return errorText(error, Doing::ReadingText);
    }
    return text;
}

QString consentOf(const Invitation &invitation)
{
    return invitation.consent.isEmpty() ? cohorttext::usualConsent() : fieldText(invitation, Field::Consent);
}

QString reportLaterText(const Invitation &invitation)
{
    if (invitation.cohort.isEmpty())
        return {};
    return Words::tr("While it is valid, Officina notes on this computer which of the first steps you have done at the "
                     "site. Nothing of that is sent. Whoever looks after the cohort may later ask you for a report of "
                     "it; this is what you would agree to then. Opening the invitation agrees to nothing of it:")
        + u'\n' + consentOf(invitation);
}

} // namespace officina
