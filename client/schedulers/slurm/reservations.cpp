// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reservations, one a line; see the header. Source: man scontrol, "RESERVATIONS".
#include "client/schedulers/slurm/reservations.h"

#include "client/schedulers/slurm/failure.h"
#include "client/schedulers/slurm/text.h"

namespace officina::slurm {

using namespace Qt::StringLiterals;

QByteArray reservationsCommand()
{
    return "scontrol --oneliner show reservation";
}

Result<QList<Reservation>> readReservations(const Reply &reply)
{
    if (reply.exitCode != 0)
        return std::unexpected(failureOf(reply));
    QList<Reservation> reservations;
    for (const QByteArray &line : reply.out.split('\n')) {
        if (!line.startsWith("ReservationName="))
            continue; // "No reservations in the system"
        const QString text = QString::fromUtf8(line);
        const auto field = [&](QStringView name) {
            const qsizetype at = text.indexOf(u' ' + name.toString() + u'=');
            const QString value = at < 0 ? QString() : text.sliced(at + name.size() + 2).section(u' ', 0, 0);
            return value == u"(null)" ? QString() : value;
        };
        const QStringList flags = field(u"Flags").split(u',');
        reservations += Reservation{.name = text.section(u' ', 0, 0).section(u'=', 1),
                                    .start = timeOf(field(u"StartTime")),
                                    .end = timeOf(field(u"EndTime")),
                                    .partition = field(u"PartitionName"),
                                    .isMaintenance = flags.contains(u"MAINT"),
                                    .isOfAllNodes = flags.contains(u"ALL_NODES") || flags.contains(u"PART_NODES")};
    }
    return reservations;
}

} // namespace officina::slurm
