// SPDX-License-Identifier: GPL-3.0-or-later
//
// A WorkerThread for work that needs nothing but a thread: files to be looked at, other programs to be asked.
#pragma once

#include "client/base/workerthread.h"

#include <memory>
#include <utility>

namespace officina {

struct Nothing {};

class PlainThread : public WorkerThread<Nothing>
{
public:
    explicit PlainThread(const QString &name)
        : WorkerThread(
              name, [](const CancelFlag &) -> Result<std::unique_ptr<Nothing>> { return std::make_unique<Nothing>(); })
    {}

    // work() returns Result<T>.
    template <class Work> auto run(Work work)
    {
        return WorkerThread::run([work = std::move(work)](Nothing &) mutable { return work(); });
    }
};

} // namespace officina
