// SPDX-License-Identifier: GPL-3.0-or-later
//
// Follows the runs below a folder, of a site or of this computer, while training writes them.
// Reads byte ranges on the session's (or its own) thread, parses on the caller's.
//
// Asks every 1 s while something grows, or as setPace() says, and ever more rarely, up to 15 s, while
// nothing does. After a failure everything read so far stays, readAt() tells its age, and it goes on
// asking.
#pragma once

#include "client/base/clock.h"
#include "client/base/workerthread.h"
#include "client/connection/connection.h"
#include "client/curves/runs/runreader.h"
#include "client/follow/followedrun.h"
#include "client/follow/jobcheckpoints.h"
#include "client/follow/logmirror.h"
#include "client/follow/sshlogsource.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace officina {

class RunFollower : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds fastest{1000};
    static constexpr std::chrono::milliseconds slowest{15'000};

    // The connection may go before the follower does: then it keeps what it has. With a mirror it
    // begins with the copy there is, and keeps it up to date; without a connection that is all.
    RunFollower(Connection *connection, const FollowedRun &run, std::optional<LogMirror> mirror = {},
                LogRules rules = {}, QObject *parent = nullptr);
    explicit RunFollower(const QString &localPath, LogRules rules = {}, QObject *parent = nullptr);
    ~RunFollower() override;

    void start(); // reads at once
    void stop();  // an answer under way is dropped
    // How long it waits while something grows, within fastest and slowest: who draws what is read
    // wants it rarely where drawing takes long.
    void setPace(std::chrono::milliseconds pause);
    bool isRunning() const { return m_running; }
    bool isLocal() const { return m_localThread != nullptr; }
    // Its connection is still there, or there is a copy that was not read yet.
    bool canRead() const { return m_localThread || m_connection || m_mirrorThread; }

    // Valid until the next changed(). Series are shared and grow in place.
    const QList<Run> &runs() const { return m_reader.runs(); }
    // Files that are not read, each with its reason; and what was not looked at.
    const QList<LogIssue> &skipped() const { return m_reader.skipped(); }
    const LogSource::Passed &passed() const { return m_reader.passed(); }
    qint64 points() const { return m_reader.points(); }
    bool isReading() const { return m_asking; }
    bool isGrowing() const; // something new came within the last slowest
    const QDateTime &readAt() const { return m_readAt; } // last success, UTC; invalid: none yet
    const std::optional<Error> &error() const { return m_error; } // since the last success

Q_SIGNALS:
    void changed();                      // runs() has new content
    void read();                         // asked with success, new content or not
    void failed(const officina::Error &error);

private:
    using Answer = Result<LogUpdate>;

    void ask();
    void consume(const Answer &answer);
    void wait(bool grew);
    QFuture<Answer> fetch();
    void mirrorRead();

    LogRules m_rules;
    RunReader m_reader;
    QPointer<Connection> m_connection;
    RemotePath m_folder;
    std::shared_ptr<SiteListing> m_listing = std::make_shared<SiteListing>(); // used on the session's thread
    std::shared_ptr<JobCheckpoints> m_checkpoints; // the same
    std::unique_ptr<WorkerThread<LocalLogSource>> m_localThread;
    std::shared_ptr<LogMirror> m_mirror; // used by the session's thread once it was read
    std::unique_ptr<WorkerThread<LocalLogSource>> m_mirrorThread; // until it was
    Clock m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_pace = fastest;
    std::chrono::milliseconds m_pause = fastest;
    QDateTime m_readAt;
    QDateTime m_grewAt;
    std::optional<Error> m_error;
    int m_round = 0;  // answers of an earlier start() are not taken
    bool m_running = false;
    bool m_asking = false;
    bool m_hadFirst = false; // what was there before is read
};

} // namespace officina
