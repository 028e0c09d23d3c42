// SPDX-License-Identifier: GPL-3.0-or-later
//
// The environment of a scheduler's commands; see the header. Sources: the sections "INPUT
// ENVIRONMENT VARIABLES" and "ENVIRONMENT VARIABLES" of the man pages of sbatch, squeue, sacct,
// scancel, sinfo and qsub.
#include "client/schedulers/environment.h"

#include "client/base/remotepath.h"

#include <QtCore/QRandomGenerator>

namespace officina {

using namespace Qt::StringLiterals;

const QStringList &placeVariables()
{
    static const QStringList names{u"SLURM_CONF"_s,    u"SLURM_CONF_SERVER"_s, u"PBS_SERVER"_s, u"PBS_DEFAULT"_s,
                                   u"PBS_CONF_FILE"_s, u"PBS_EXEC"_s,          u"PBS_HOME"_s,   u"PBS_PRIMARY"_s,
                                   u"PBS_SECONDARY"_s, u"LD_LIBRARY_PATH"_s};
    return names;
}

namespace {

// SLURM_CONF and its like say where Slurm is; all else of SLURM_* tells its commands what to do, or
// is left of a job in which this shell was started. "PBS_SERVER" and "PBS_CONF_FILE" likewise. A
// value may hold a line that looks like a variable: unset then takes away what was not there.
QByteArray withoutOptions()
{
    return "for officina_v in $(env | sed -nE "
           "'s/^((SLURM|SBATCH|SRUN|SALLOC|SQUEUE|SACCT|SCANCEL|SINFO|SPRIO|SSHARE|SREPORT|BRIDGE_MSUB|PBS|"
           "QSUB)_[A-Za-z0-9_]*)=.*/\\1/p'); do\n"
           "case $officina_v in SLURM_JWT|"
        + placeVariables().join(u'|').toLatin1()
        + ") ;;\n"
          "*) unset \"$officina_v\" ;; esac\n"
          "done\n";
}

QByteArray onPath(const Dialect &dialect)
{
    if (dialect.path.isEmpty())
        return {};
    QByteArray lines = "PATH=" + shellQuote(dialect.path) + ":$PATH\n";
    for (auto variable = dialect.environment.cbegin(); variable != dialect.environment.cend(); ++variable)
        lines += "export " + variable.key().toLatin1() + '=' + shellQuote(variable->toUtf8()) + '\n';
    return lines;
}

} // namespace

QByteArray queryEnvironment(const Dialect &dialect)
{
    // The whole set of an array's tasks; times in seconds since 1970, whatever the site's time zone.
    return onPath(dialect) + withoutOptions() + "export LC_ALL=C SLURM_TIME_FORMAT=%s SLURM_BITSTR_LEN=0\n";
}

QByteArray submitEnvironment(const Dialect &dialect)
{
    return onPath(dialect) + withoutOptions();
}

QByteArray randomMark()
{
    static constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    QByteArray mark;
    for (int i = 0; i < 8; ++i)
        mark += letters[QRandomGenerator::global()->bounded(int(sizeof letters) - 1)];
    return mark;
}

} // namespace officina
