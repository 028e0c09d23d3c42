// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it means when a command of PBS fails, told by its words: refused, not there, or nobody who
// could answer. Its exit code says little: it is the error's number modulo 256.
#pragma once

#include "client/schedulers/query.h"

namespace officina::pbs {

// PBS's own words without the program's name before each line.
QString words(const Reply &reply);

// Of a command that did not end well; BadReply where nobody knows what came of it.
Error failureOf(const Reply &reply, const QString &subject = {});

// The job has ended, and that is all that is wrong.
bool hadEnded(const Reply &reply);

// A server without job history answers "-x" with nothing, says so aside, and ends with 0.
bool hasNoHistory(const Reply &reply);

} // namespace officina::pbs
