// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm behind CEA's Bridge, as TGCC has it: jobs are written in "#MSUB" lines and sent by ccc_msub, which calls
// sbatch; all else is asked of Slurm itself.
//
// ccc_msub gives what stands in a line to its shell to evaluate, so that a value is one plain word, or refused.
// Sources: ccc_msub's own help and source (cea-hpc/bridge 1.7.0); TGCC's public documentation for -Q and -m, which are
// the site's own. Never tried at TGCC.
#pragma once

#include "client/schedulers/slurm/slurm.h"

namespace officina::slurm {

class Bridge final : public Slurm
{
public:
    explicit Bridge(Dialect dialect) : Slurm(std::move(dialect)) {}

    QString name() const override;
    QByteArray scriptName() const override;
    Result<QByteArray> script(const JobSpec &spec) const override;
    Query<Submission> submit(const RemotePath &script) const override;
    Query<StartEstimate> estimate(const QByteArray &script) const override; // sbatch would not read the options
};

} // namespace officina::slurm
