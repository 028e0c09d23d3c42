// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's queues; see the header. Sources: "Queue Attributes" and "Access Control Lists" of the
// PBS Professional Reference Guide; "Associating Vnodes with Queues" of the Administrator's Guide.
#include "client/schedulers/pbs/partitions.h"

#include "client/schedulers/pbs/text.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

struct Host {
    int cpus = 0;
    int gpus = 0;
    qint64 memory = 0;
};

bool isTrue(const Entry &entry, const char *key)
{
    return entry.text(key).compare(u"True", Qt::CaseInsensitive) == 0;
}

int count(const Entry &entry, const char *key)
{
    return std::clamp(entry.text(key).toInt(), 0, 1'000'000);
}

// "bob,+ada@pbs1,-eve": the first entry that is the name decides; whoever is in none is out.
bool allows(const QString &list, const QStringList &names)
{
    for (QString one : list.split(u',', Qt::SkipEmptyParts)) {
        one = one.trimmed();
        const bool isDenied = one.startsWith(u'-');
        if (isDenied || one.startsWith(u'+'))
            one = one.sliced(1);
        const QString name = one.section(u'@', 0, 0); // from which host is not for us to know
        if (name.isEmpty() || name == u"*" || names.contains(name))
            return !isDenied;
    }
    return false;
}

bool mayUse(const Entry &queue, const Account &account)
{
    if (isTrue(queue, "acl_user_enable") && !account.user.isEmpty() && !allows(queue.text("acl_users"), {account.user}))
        return false;
    return !isTrue(queue, "acl_group_enable") || account.groups.isEmpty()
        || allows(queue.text("acl_groups"), account.groups);
}

bool isOfReservation(const Entry &queue)
{
    static const QRegularExpression name(u"^[RSM][0-9]+$"_s);
    return isTrue(queue, "acl_user_enable") && name.match(QString::fromUtf8(queue.name)).hasMatch();
}

// A node is of one queue by its attribute, or of those whose jobs ask by default for what it has
// ("default_chunk.Qlist = gpu"); else of all.
bool isOf(const Entry &node, const Entry &queue)
{
    if (node.has("queue"))
        return node.values.value("queue") == queue.name;
    for (auto value = queue.values.cbegin(); value != queue.values.cend(); ++value) {
        constexpr QByteArrayView prefix("default_chunk.");
        if (!value.key().startsWith(prefix) || bytesOf(*value))
            continue; // an amount is no mark of a node
        const QByteArray has = node.values.value("resources_available." + value.key().sliced(prefix.size()));
        if (!has.split(',').contains(*value))
            return false;
    }
    return true;
}

// Several vnodes may be one host.
QMap<QByteArray, Host> hostsOf(const Entry &queue, const QList<Entry> &nodes)
{
    QMap<QByteArray, Host> hosts;
    for (const Entry &node : nodes) {
        if (!node.has("state") || !isOf(node, queue))
            continue;
        Host &host = hosts[node.values.value("resources_available.host", node.name)];
        host.cpus += count(node, "resources_available.ncpus");
        host.gpus += count(node, "resources_available.ngpus");
        host.memory += std::min(bytesOf(node.values.value("resources_available.mem")).value_or(0), 1LL << 50);
    }
    return hosts;
}

qint64 maxTimeOf(const Entry &entry)
{
    return qint64(secondsOf(entry.values.value("resources_max.walltime")).value_or(0));
}

// The smallest that is told at all.
template <class T> void lower(T &least, T value)
{
    if (value > 0 && (least == 0 || value < least))
        least = value;
}

} // namespace

QList<QueuePartition> partitionsIn(const QList<Entry> &queues, const QList<Entry> &servers, const QList<Entry> &nodes,
                                   const Account &account)
{
    const Entry server = servers.isEmpty() ? Entry() : servers.first();
    QList<QueuePartition> partitions;
    for (const Entry &queue : queues) {
        if (isTrue(queue, "from_route_only") || isOfReservation(queue) || !mayUse(queue, account))
            continue;
        QueuePartition partition;
        partition.name = QString::fromUtf8(queue.name);
        partition.isDefault = partition.name == server.text("default_queue");
        partition.isUp = isTrue(queue, "enabled") && isTrue(queue, "started");
        partition.maxTime = maxTimeOf(queue);
        lower(partition.maxTime, maxTimeOf(server));
        if (queue.text("queue_type") != u"Route") { // a route's jobs run on the nodes of other queues
            for (const Host &host : hostsOf(queue, nodes)) {
                ++partition.nodes;
                partition.gpusPerNode = std::max(partition.gpusPerNode, host.gpus);
                lower(partition.cpusPerNode, host.cpus);
                lower(partition.memoryPerNode, host.memory);
            }
        }
        partitions += partition;
    }
    return partitions;
}

} // namespace officina::pbs
