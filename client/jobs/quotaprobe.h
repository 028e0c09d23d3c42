// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may still be written to a folder by the quotas that hold there: the user's, the group's and the project's. Asked
// of the file system's own tools, because those of sites print what they please.
#pragma once

#include "client/base/remotepath.h"
#include "client/schedulers/query.h"

#include <optional>

namespace officina {

// The tightest of them; nothing where there is none, or nobody tells.
struct QuotaLeft {
    std::optional<qint64> bytes; // never below 0
    qint64 limit = 0; // bytes, of the quota that leaves so many
    std::optional<qint64> files;
    bool operator==(const QuotaLeft &) const = default;
};

// folder: one that is there, absolute.
Query<QuotaLeft> askQuota(const RemotePath &folder);

} // namespace officina
