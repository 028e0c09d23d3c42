// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command under way on the remote host while the session does other work. What it prints is taken
// in and what it is told is sent whenever poll() is called; nothing here waits for the command but
// finish(). Used on the session's thread, like everything of a session.
#pragma once

#include "client/base/progress.h"
#include "client/base/result.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace officina::ssh {

struct Output {
    int exitCode = 0; // 128 + signal number where a signal ended the command
    QByteArray out;
    QByteArray err;
    bool isCut = false; // one of them was longer than what is kept
};

class Command
{
public:
    ~Command(); // closes its channel: what still runs there gets a hang-up
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    void send(QByteArrayView input); // queued for its standard input
    void closeInput();               // after what is queued
    qint64 unsent() const;           // bytes still queued

    // Moves what can move at once, and sees to it that a dead link is noticed. Pending while the command runs; Done: output() is complete.
    Result<Progress> poll();
    // Waits up to this long for something to move.
    Result<> wait(std::chrono::milliseconds most);
    // Waits for its end; input is closed first. The limit is for all of it: where the command takes
    // longer it is given up as TooSlow, and the session goes on.
    Result<Output> finish(std::chrono::milliseconds limit);
    bool hasEnded() const;

    // So far, each stream cut at 64 MiB. What is taken out does not count.
    Output &output();

    struct Private;
    explicit Command(std::unique_ptr<Private> d);

private:
    friend class Session; // gives up one that falls silent
    std::unique_ptr<Private> d;
};

} // namespace officina::ssh
