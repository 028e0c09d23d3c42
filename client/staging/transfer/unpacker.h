// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a tar stream apart on a thread of its own, into the temporary files that are expected.
// Whatever else the stream holds, whoever made it, is passed over: no name in it is ever used.
#pragma once

#include "client/staging/files/filesystem.h"

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
        RemotePath part;
        qint64 size = 0;
    };
    struct Unpacked {
        QByteArray checksum; // SHA-256, hex; empty where it did not arrive whole, or none was wanted
        qint64 changed = 0;  // as the stream says, seconds since 1970, UTC
        std::optional<Error> error; // of this file alone
        bool isWhole = false;
    };
    // expected: by the names in the stream. files: this computer's, also used on the thread.
    Unpacker(FileSystem &files, QHash<QByteArray, Expected> expected, bool sums);
    ~Unpacker(); // without finish(): gives up
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    bool isFull() const; // more would only wait here
    void add(QByteArray bytes);
    qint64 written() const; // bytes so far
    qint64 files() const;   // that are through
    std::optional<Error> error() const; // this computer's disk is full; it takes no more then
    // The stream is complete: what became of each file that was in it.
    QHash<QByteArray, Unpacked> finish();

private:
    struct Stream;
    void loop();
    Result<Unpacked> take(Stream &stream, const Expected &expected);

    static constexpr size_t mostWaiting = 64;

    FileSystem &m_files;
    const QHash<QByteArray, Expected> m_expected;
    const bool m_sums;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_waiting;
    bool m_complete = false;
    bool m_givenUp = false;
    qint64 m_written = 0;
    std::optional<Error> m_error;
    QHash<QByteArray, Unpacked> m_unpacked;
    std::thread m_thread; // last: its loop uses all of the above
};

} // namespace officina
