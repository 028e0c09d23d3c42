// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script of the user's own as a job: its interpreter, the values of the options in its head that
// Officina knows, and the other options as they stand. What cannot be kept as it is, is told.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/dialect.h"
#include "client/schedulers/jobspec.h"

#include <optional>

namespace officina {

struct OwnScript {
    JobSpec spec; // with the body
    QStringList notes;
    bool isMoved = false; // goes to a folder, or tells one, by lines that were not in it
};

// BadInput without a subject (detail: what) for a script that cannot be sent.
//
// site: for which scheduler; nothing: as if the script were written for it. folder: where it lies at the site, from
// which it was to be sent.
Result<OwnScript> readOwnScript(const QByteArray &text, std::optional<Dialect::Kind> site = {},
                                const QString &folder = {});

// Takes the options of the script away that another value was given for; field: "gpus", "time"…
void removeOptions(QStringList &options, const QString &field);

} // namespace officina
