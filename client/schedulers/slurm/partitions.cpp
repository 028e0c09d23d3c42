// SPDX-License-Identifier: GPL-3.0-or-later
//
// What sinfo tells of a site's partitions; see partitions.h.
#include "client/schedulers/slurm/partitions.h"

#include "client/base/remotepath.h"
#include "client/schedulers/slurm/failure.h"
#include "client/schedulers/slurm/text.h"

#include <algorithm>

namespace officina::slurm {

namespace {

constexpr char fieldEnd = '\x1f';
constexpr char recordEnd = '\x1e';

// A line is one kind of node of a partition.
void add(QList<QueuePartition> &partitions, const QueuePartition &kind)
{
    const auto known = std::ranges::find(partitions, kind.name, &QueuePartition::name);
    if (known == partitions.end()) {
        partitions += kind;
        return;
    }
    known->nodes += kind.nodes;
    known->gpusPerNode = std::max(known->gpusPerNode, kind.gpusPerNode);
    known->cpusPerNode = std::min(known->cpusPerNode, kind.cpusPerNode);
    known->memoryPerNode = std::min(known->memoryPerNode, kind.memoryPerNode);
}

} // namespace

QByteArray partitionsFormat()
{
    return QByteArrayList{"%P", "%a", "%l", "%D", "%G", "%c", "%m", QByteArray(1, recordEnd)}.join(fieldEnd);
}

Result<QList<QueuePartition>> readPartitions(const Reply &reply)
{
    if (reply.exitCode != 0)
        return std::unexpected(failureOf(reply));
    QList<QueuePartition> partitions;
    for (const QByteArray &record : reply.out.split(recordEnd)) {
        QList<QByteArray> fields = record.split(fieldEnd);
        if (fields.size() == 1)
            continue; // behind the last one
        if (fields.size() != 8)
            return failure(Error::Kind::BadReply, displayBytes(record));
        QueuePartition kind;
        // Whatever the site printed before stands on lines of its own.
        kind.name = QString::fromUtf8(fields[0].sliced(fields[0].lastIndexOf('\n') + 1)).trimmed();
        if (kind.name.endsWith(u'*')) {
            kind.isDefault = true;
            kind.name.chop(1);
        }
        kind.isUp = fields[1].trimmed() == "up";
        kind.maxTime = qint64(secondsOf(QString::fromLatin1(fields[2])).value_or(0));
        kind.nodes = fields[3].trimmed().toInt();
        kind.gpusPerNode = gpusOf(QString::fromUtf8(fields[4]));
        // "128+": at least so many
        kind.cpusPerNode = fields[5].replace('+', "").trimmed().toInt();
        kind.memoryPerNode = bytesOf(QString::fromLatin1(fields[6].replace('+', "")), 1024 * 1024).value_or(0);
        add(partitions, kind);
    }
    return partitions;
}

} // namespace officina::slurm
