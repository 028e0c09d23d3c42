// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shared "please stop" that work looks at between steps. Cheap to copy; all copies are one flag.
#pragma once

#include <atomic>
#include <memory>

namespace officina {

class CancelFlag
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }
    explicit operator bool() const { return isCancelled(); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace officina
