// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sh on the remote host that a transfer's commands go to, one after the other, while the session
// does other work. A command of its own for each would have the login's shell read all its start-up
// files each time, which takes a good part of a second on many sites.
#pragma once

#include "client/ssh/session.h"

#include <QtCore/QHash>

#include <deque>
#include <memory>

namespace officina {

class RemoteShell
{
public:
    static Result<std::shared_ptr<RemoteShell>> start(ssh::Session &session);

    // Queues commands, in POSIX shell; a number to ask for their answer with.
    qint64 send(const QByteArray &script);
    // Never waits.
    Result<Progress> poll(qint64 number);
    Result<> wait(); // a little, where there is nothing else to do
    // It answers no more: it was killed, told nonsense, or given up.
    bool hasEnded() const { return m_ended; }
    void giveUp() { m_ended = true; } // what it was told last takes too long
    // For what it is told, where nothing else says how long that may take.
    std::chrono::milliseconds longestWait() const { return m_longestWait; }
    // What they printed, once. NULs come as they are; a greeting may stand before the first.
    QByteArray take(qint64 number) { return m_answers.take(number); }

    RemoteShell(std::unique_ptr<ssh::Command> command, std::chrono::milliseconds longestWait)
        : m_command(std::move(command)), m_longestWait(longestWait)
    {}

private:
    void sort(QByteArray news);

    std::unique_ptr<ssh::Command> m_command;
    std::chrono::milliseconds m_longestWait;
    bool m_ended = false;
    qint64 m_last = 0;
    std::deque<qint64> m_asked; // and not answered
    QByteArray m_answer;        // to the first of them, so far
    QHash<qint64, QByteArray> m_answers;
};

} // namespace officina
