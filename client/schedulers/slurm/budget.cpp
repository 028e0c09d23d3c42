// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking sshare and reading it; see the header.
#include "client/schedulers/slurm/budget.h"

#include "client/base/remotepath.h"
#include "client/schedulers/slurm/text.h"

namespace officina::slurm {

namespace {

// GPU-hours in "cpu=12,gres/gpu=300000": the scheduler counts minutes.
std::optional<double> gpuHours(const QByteArray &tresMinutes)
{
    const QString tres = QString::fromUtf8(tresMinutes);
    bool isNumber = false;
    const double minutes = tresValue(tres, u"gres/gpu").toDouble(&isNumber);
    if (!isNumber || minutes < 0)
        return {};
    return minutes / 60;
}

} // namespace

QByteArray budgetScript(const QString &account)
{
    return "account=" + shellQuote(account.toUtf8())
        + "; [ -n \"$account\" ] || account=$(env LC_ALL=C sacctmgr -nP show user \"$(id -un)\""
          " format=DefaultAccount | head -n 1)"
          "; env LC_ALL=C sshare -nP -A \"$account\" -o Account,User,GrpTRESMins,GrpTRESRaw";
}

std::optional<Budget> budgetIn(const QByteArray &out)
{
    std::optional<Budget> tightest;
    for (const QByteArray &line : out.split('\n')) {
        const QList<QByteArray> fields = line.split('|');
        if (fields.size() != 4)
            continue; // a greeting of the site
        const auto limit = gpuHours(fields[2]);
        const auto used = gpuHours(fields[3]);
        if (!limit || !used)
            continue;
        const Budget budget{QString::fromUtf8(fields[0]).trimmed(), *limit, *used};
        if (!tightest || budget.left() < tightest->left())
            tightest = budget;
    }
    return tightest;
}

} // namespace officina::slurm
