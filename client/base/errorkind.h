// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kinds of errors by name, for what is kept or read by programs: the journal, reports, scripts. A
// name once given stays, wherever its kind stands in the enumeration.
#pragma once

#include "client/base/result.h"

#include <optional>

namespace officina {

QString kindName(Error::Kind kind); // "host-key-changed": never translated
std::optional<Error::Kind> kindOf(const QString &name);

} // namespace officina
