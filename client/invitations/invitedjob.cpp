// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of an invitation as fields of a job; see the header.
#include "client/invitations/invitedjob.h"

#include "client/sites/siteuse.h"

namespace officina {

using Field = InvitationField;

QList<Field> invitedJobFields()
{
    return {Field::Account, Field::Partition, Field::Qos, Field::Reservation};
}

QString JobSpec::*jobFieldOf(Field field)
{
    switch (field) {
    case Field::Account: return &JobSpec::account;
    case Field::Partition: return &JobSpec::partition;
    case Field::Qos: return &JobSpec::qos;
    case Field::Reservation: return &JobSpec::reservation;
    default: return nullptr;
    }
}

QString invitedValue(const Invitation &invitation, Field field, const Site &site)
{
    const QString said = valueOf(invitation, field);
    const QString set = field == Field::Account ? answersOf(site).account : field == Field::Qos ? site.qos : QString();
    return set.isEmpty() || set == said ? said : QString();
}

QList<Field> fillIn(JobSpec &spec, const Invitation &invitation, const Site &site)
{
    QList<Field> filled;
    for (const Field field : invitedJobFields()) {
        const auto member = jobFieldOf(field);
        if (!member)
            continue;
        QString &text = spec.*member;
        const QString said = text.isEmpty() ? invitedValue(invitation, field, site) : QString();
        if (said.isEmpty())
            continue;
        text = said;
        filled += field;
    }
    return filled;
}

} // namespace officina
