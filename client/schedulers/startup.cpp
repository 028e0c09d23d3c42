// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of the user's start-up files; see the header. Source: "INPUT ENVIRONMENT VARIABLES" of sbatch's man page; qsub
// has no such variables.
#include "client/schedulers/startup.h"

#include "client/schedulers/slurm/text.h"

#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QStringView, QString JobSpec::*> texts[] = {{u"SBATCH_ACCOUNT", &JobSpec::account},
                                                                {u"SBATCH_PARTITION", &JobSpec::partition},
                                                                {u"SBATCH_QOS", &JobSpec::qos},
                                                                {u"SBATCH_RESERVATION", &JobSpec::reservation},
                                                                {u"SBATCH_CONSTRAINT", &JobSpec::constraint}};
const QString timeLimit = u"SBATCH_TIMELIMIT"_s;

// 0: none.
int secondsOf(const QString &text)
{
    const double seconds = slurm::secondsOf(text).value_or(0);
    return seconds >= 1 && seconds <= std::numeric_limits<int>::max() ? int(seconds) : 0;
}

QString assignment(const QString &name, const Dialect &dialect)
{
    return name + u'=' + dialect.defaults[name];
}

} // namespace

void fillFromStartUp(JobSpec &spec, const Dialect &dialect)
{
    if (dialect.kind != Dialect::Kind::Slurm)
        return;
    for (const auto &[name, field] : texts)
        if ((spec.*field).isEmpty())
            spec.*field = dialect.defaults[name.toString()];
    if (spec.timeLimit == 0)
        spec.timeLimit = secondsOf(dialect.defaults[timeLimit]);
}

QStringList setInStartUp(const JobSpec &spec, const Dialect &dialect)
{
    QStringList set;
    if (dialect.kind != Dialect::Kind::Slurm)
        return set;
    for (const auto &[name, field] : texts)
        if (!(spec.*field).isEmpty() && spec.*field == dialect.defaults[name.toString()])
            set += assignment(name.toString(), dialect);
    if (spec.timeLimit > 0 && spec.timeLimit == secondsOf(dialect.defaults[timeLimit]))
        set += assignment(timeLimit, dialect);
    return set;
}

QStringList clustersInStartUp(const Dialect &dialect)
{
    QStringList set;
    for (const QString &name : {u"SBATCH_CLUSTERS"_s, u"SLURM_CLUSTERS"_s})
        if (dialect.defaults.contains(name))
            set += assignment(name, dialect);
    return set;
}

} // namespace officina
