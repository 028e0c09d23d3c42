// SPDX-License-Identifier: GPL-3.0-or-later
//
// A question to a scheduler as a value: the lines for the site's sh, and who reads what they print.
// Nothing here connects, waits or repeats anything; jobs/schedulersession.h asks.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <functional>

namespace officina {

// What a command at the site printed.
struct Reply {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

template <class T> struct Query {
    QByteArray script; // for sh: what people typed stands in it quoted
    std::function<Result<T>(const Reply &)> read;
    std::chrono::milliseconds limit = std::chrono::seconds(60);
};

} // namespace officina
