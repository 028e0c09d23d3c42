// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kinds of errors by name, for what is kept or read by programs: the journal, reports, scripts. A
// name once given stays, wherever its kind stands in the enumeration. And what a kind says of the outcome.
#pragma once

#include "client/base/result.h"

#include <optional>

namespace officina {

QString kindName(Error::Kind kind); // "host-key-changed": never translated
std::optional<Error::Kind> kindOf(const QString &name);

// No answer came to what was asked for, or none that is understood: it may have been done.
bool isOutcomeUnknown(const Error &error);

// The same, known to have ended before the other side was asked.
Error notAsked(Error error);

// The remote host starts nothing, and says that the password has to be changed first; subject: where to sign in for
// that, as ssh takes it.
bool isExpiredPassword(const Error &error);

} // namespace officina
