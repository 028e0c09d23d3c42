// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stage of the pipeline that files go through: Scan -> Decide -> Copy or Tar -> Verify -> Commit.
// Each has a queue in front of it and does a bounded piece of its work when it is asked to.
#pragma once

#include "client/base/result.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

class Stage
{
public:
    enum class State {
        Idle,    // nothing to do for now
        Working, // did something, and there may be more
        Waiting, // for the remote host
    };

    virtual ~Stage() = default;

    // Goes on until the deadline. An error ends the transfer; what concerns one file is reported instead.
    virtual Result<State> step(const QDeadlineTimer &deadline) = 0;
    // Starts what is collected although it is less than a whole batch; whether there was any.
    virtual bool flush() { return false; }
    // Waits a little for the remote host, after Waiting.
    virtual Result<> wait() { return {}; }
    // Of the files in it: moved, and not yet reported.
    virtual qint64 bytes() const { return 0; }
    virtual qint64 files() const { return 0; } // as a whole
};

} // namespace officina
