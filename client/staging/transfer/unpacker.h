// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a tar stream apart on a thread of its own, into the temporary files that are expected.
// Whatever else the stream holds, whoever made it, is passed over: no name in it is ever used.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"

#include <QtCore/QHash>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace officina {

class Unpacker
{
public:
    struct Expected {
        RemotePath part; // on this computer
        qint64 size = 0;
    };
    // By the names in the stream.
    explicit Unpacker(QHash<QByteArray, Expected> expected);
    ~Unpacker(); // without finish(): gives up
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    bool isFull() const; // more would only wait here
    void add(QByteArray bytes);
    qint64 written() const; // bytes so far
    std::optional<Error> error() const; // this computer's disk; it takes no more then
    // The stream is complete. SHA-256 in hex of each file that arrived whole.
    QHash<QByteArray, QByteArray> finish();

private:
    struct Stream;
    void loop();
    Result<> take(Stream &stream, const Expected &expected, const QByteArray &name);

    static constexpr size_t mostWaiting = 64;

    const QHash<QByteArray, Expected> m_expected;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_waiting;
    bool m_complete = false;
    bool m_givenUp = false;
    qint64 m_written = 0;
    std::optional<Error> m_error;
    QHash<QByteArray, QByteArray> m_sums;
    std::thread m_thread; // last: its loop uses all of the above
};

} // namespace officina
