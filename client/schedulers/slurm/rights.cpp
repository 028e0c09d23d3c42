// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts, QoS and their limits; see the header. Source: sacctmgr's man page, "SPECIFICATIONS FOR QOS": a job that
// does not conform waits, unless its QoS has DenyOnLimit; PartitionTimeLimit lets it run longer than its partition does.
#include "client/schedulers/slurm/rights.h"

#include "client/schedulers/slurm/text.h"

#include <algorithm>

namespace officina::slurm {

namespace {

void tighten(auto &limit, auto told)
{
    if (told > 0)
        limit = limit > 0 ? std::min(limit, told) : told;
}

// A job alone can have no more than all jobs together.
JobLimits limitsIn(const QByteArray &maxWall, const QByteArray &maxTres, const QByteArray &groupTres)
{
    JobLimits limits;
    limits.maxTime = qint64(secondsOf(QString::fromUtf8(maxWall)).value_or(0));
    for (const QByteArray &text : {maxTres, groupTres}) {
        const QString tres = QString::fromUtf8(text);
        tighten(limits.nodes, tresValue(tres, u"node").toString().toInt());
        tighten(limits.cpus, tresValue(tres, u"cpu").toString().toInt());
        tighten(limits.gpus, gpusOf(tres));
        tighten(limits.memory, bytesOf(tresValue(tres, u"mem"), 1024 * 1024).value_or(0));
    }
    return limits;
}

} // namespace

Rights readRights(const QByteArray &associations, const QByteArray &qos)
{
    Rights rights;
    for (const QByteArray &line : associations.split('\n')) {
        const QList<QByteArray> fields = line.split('|');
        if (fields.size() < 3)
            continue;
        JobLimits limits = limitsIn(fields.value(4), fields.value(5), fields.value(6));
        limits.name = QString::fromUtf8(fields[0]);
        limits.defaultQos = QString::fromUtf8(fields[2]);
        limits.partition = QString::fromUtf8(fields.value(3));
        if (!rights.accounts.contains(limits.name))
            rights.accounts += limits.name;
        for (const QByteArray &one : fields[1].split(','))
            if (const QString name = QString::fromUtf8(one); !one.isEmpty() && !rights.qos.contains(name))
                rights.qos += name;
        rights.accountLimits += limits;
    }
    for (const QByteArray &line : qos.split('\n')) {
        const QList<QByteArray> fields = line.split('|');
        if (fields.size() != 5)
            continue;
        JobLimits limits = limitsIn(fields[1], fields[2], fields[3]);
        limits.name = QString::fromUtf8(fields[0]);
        const QList<QByteArray> flags = fields[4].split(',');
        limits.liftsMaxTime = flags.contains("PartitionTimeLimit");
        limits.isRefusedAtOnce = flags.contains("DenyOnLimit");
        rights.qosLimits += limits;
    }
    return rights;
}

} // namespace officina::slurm
