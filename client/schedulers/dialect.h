// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which batch system a site has and how it is spoken to, from one probe that is kept: kind and
// version, the folder of its commands where only login shells or modules have that, and what can be
// asked there.
#pragma once

#include "client/schedulers/query.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QVersionNumber>

namespace officina {

struct Dialect {
    enum class Kind { None, Slurm, Pbs };

    Kind kind = Kind::None;
    QVersionNumber version;
    QString versionText;  // as it was printed, "slurm 24.11.5"
    QByteArray path;      // folder of its commands, put before $PATH; empty: they are on it
    bool hasAccounting = false; // slurmdbd, or PBS's job history
    int keepsEndedFor = 0; // seconds that ended jobs stay in the queue; 0: not told
    // What the user's own start-up files set for jobs, SBATCH_ACCOUNT and the like: Officina takes it out of the
    // environment, and offers it as a value to start from (startup.h).
    QMap<QString, QString> defaults;
    bool hasPyxis = false; // srun knows --container-image
    bool adapter = false; // commands of the site's own before the scheduler's: ccc_msub
    // What says where the scheduler is, as the login shell or the module sets it that has its commands: SLURM_CONF.
    QMap<QString, QString> environment = {};
    bool countsGpus = true; // the accounting tells of GPUs at all: AccountingStorageTRES has gres/gpu, or nobody said

    bool operator==(const Dialect &) const = default;
};

QJsonObject toJson(const Dialect &dialect);
// BadInput for what is missing or of the wrong kind.
Result<Dialect> dialect(const QJsonObject &json);

// Asks which batch system is there. Kind::None where none was found: the reply's words then say
// where it was looked for.
Query<Dialect> probeScheduler();

} // namespace officina
