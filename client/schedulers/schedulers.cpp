// SPDX-License-Identifier: GPL-3.0-or-later
//
// The batch systems that Officina speaks; see scheduler.h.
#include "client/schedulers/scheduler.h"

#include "client/schedulers/pbs/pbs.h"
#include "client/schedulers/slurm/bridge.h"

namespace officina {

using namespace Qt::StringLiterals;

Result<Query<UsageNow>> Scheduler::usage(const Job &job, bool) const
{
    return failure(Error::Kind::Unsupported, name(), job.id.value);
}

Result<std::unique_ptr<Scheduler>> makeScheduler(const Dialect &dialect)
{
    switch (dialect.kind) {
    case Dialect::Kind::Slurm:
        if (dialect.adapter)
            return std::make_unique<slurm::Bridge>(dialect);
        return std::make_unique<slurm::Slurm>(dialect);
    case Dialect::Kind::Pbs: return std::make_unique<pbs::Pbs>(dialect);
    case Dialect::Kind::None: break;
    }
    // Behind ccc_msub Slurm itself is asked: of what ccc_mpp prints no description was found.
    return failure(Error::Kind::Unsupported, dialect.versionText, dialect.adapter ? u"ccc_msub"_s : QString());
}

} // namespace officina
