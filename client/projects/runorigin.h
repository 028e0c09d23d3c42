// SPDX-License-Identifier: GPL-3.0-or-later
//
// What made a run, as Officina recorded it where its job ran: the job, its script, the commit of its source.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"

#include <functional>
#include <optional>

namespace officina {

struct RunOrigin {
    QString job;
    QString commit;         // of the source's repository; empty: not recorded
    bool isChanged = false; // something differed from the commit
    std::optional<QString> script; // nothing: it could not be read
    QString site = {}; // where it ran, by its id

    bool operator==(const RunOrigin &) const = default;
};

// Reads a whole small file; NotFound where there is none.
using ReadSmallFile = std::function<Result<QByteArray>(const RemotePath &)>;

// That of the nearest folder with a record: the given one or one of the few above it, in which jobs keep their logs.
// Nothing where none of them has one. Errors other than "there is none" are passed on.
Result<std::optional<RunOrigin>> readRunOrigin(const RemotePath &folder, const ReadSmallFile &read);

} // namespace officina
