// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 of a file's bytes as they pass by, on a thread of its own, so that the one that moves
// them does nothing else. Holds at most a few MiB: who adds faster than it sums, waits.
#pragma once

#include "client/staging/checksum/sha256.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace officina {

class HashThread
{
public:
    explicit HashThread(Sha256 start = {}); // goes on from there
    ~HashThread();
    HashThread(const HashThread &) = delete;
    HashThread &operator=(const HashThread &) = delete;

    void add(QByteArray bytes); // shared, not copied
    QByteArray finish();        // hex, of everything added

private:
    void loop();

    static constexpr size_t mostWaiting = 32; // pieces, of one request each

    Sha256 m_hash;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_waiting;
    bool m_end = false;
    std::thread m_thread; // last: its loop uses all of the above
};

} // namespace officina
