// SPDX-License-Identifier: GPL-3.0-or-later
//
// The GPU-hours of a project, from sshare: the limit (GrpTRESMins) and the use that slurmctld
// holds against it (GrpTRESRaw), both current and open to every user. sreport is only rolled up
// once an hour, and sacctmgr knows the limit alone.
#pragma once

#include "client/schedulers/budget.h"

#include <QtCore/QByteArray>

#include <optional>

namespace officina::slurm {

// For sh. An empty account: the user's default one.
QByteArray budgetScript(const QString &account);
// The tightest limit of the account and of the user in it; nothing where there is none.
std::optional<Budget> budgetIn(const QByteArray &out);

} // namespace officina::slurm
