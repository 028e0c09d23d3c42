// SPDX-License-Identifier: GPL-3.0-or-later
//
// Follows growing runs; see the header.
#include "client/follow/runfollower.h"

#include <algorithm>

namespace officina {

namespace {

std::unique_ptr<WorkerThread<LocalLogSource>> readerOf(const QString &path, const LogRules &rules)
{
    using Opened = Result<std::unique_ptr<LocalLogSource>>;
    return std::make_unique<WorkerThread<LocalLogSource>>(
        QStringLiteral("logs"),
        [path, rules](const CancelFlag &) -> Opened { return std::make_unique<LocalLogSource>(path, rules); });
}

} // namespace

RunFollower::RunFollower(Connection *connection, const FollowedRun &run, std::optional<LogMirror> mirror,
                         LogRules rules, QObject *parent)
    : QObject(parent), m_rules(std::move(rules)), m_reader(m_rules), m_connection(connection), m_folder(run.folder),
      m_checkpoints(std::make_shared<JobCheckpoints>(run))
{
    if (mirror)
        m_mirror = std::make_shared<LogMirror>(std::move(*mirror));
    if (m_mirror && m_mirror->readAt())
        m_mirrorThread = readerOf(m_mirror->path(), m_rules);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunFollower::ask);
}

RunFollower::RunFollower(const QString &localPath, LogRules rules, QObject *parent)
    : QObject(parent), m_rules(std::move(rules)), m_reader(m_rules), m_localThread(readerOf(localPath, m_rules))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunFollower::ask);
}

RunFollower::~RunFollower() = default;

void RunFollower::start()
{
    ++m_round;
    m_running = true;
    m_pause = m_pace;
    ask();
}

void RunFollower::stop()
{
    ++m_round;
    m_running = false;
    m_asking = false;
    m_timer.stop();
}

void RunFollower::setPace(std::chrono::milliseconds pause)
{
    m_pace = std::clamp(pause, fastest, slowest);
}

bool RunFollower::isGrowing() const
{
    return m_running && m_grewAt.isValid() && m_grewAt.msecsTo(m_clock.now()) < slowest.count();
}

void RunFollower::ask()
{
    m_timer.stop();
    m_asking = true;
    fetch().then(this, [this, round = m_round](const Answer &answer) {
        if (round == m_round)
            consume(answer);
    });
}

QFuture<RunFollower::Answer> RunFollower::fetch()
{
    if (const auto &local = m_mirrorThread ? m_mirrorThread : m_localThread) {
        return local->run(
            [positions = m_reader.positions()](LocalLogSource &source) { return fetchUpdates(source, positions); });
    }
    if (m_connection) {
        return m_connection->run([positions = m_reader.positions(), folder = m_folder, listing = m_listing,
                                  checkpoints = m_checkpoints, mirror = m_mirror,
                                  rules = m_rules](ssh::Session &session) {
            SshLogSource source(session, folder, rules, listing.get());
            auto update = fetchUpdates(source, positions);
            if (update)
                checkpoints->addTo(*update, session);
            if (update && mirror)
                mirror->keep(*update);
            return update;
        });
    }
    return QtFuture::makeReadyValueFuture<Answer>(failure(Error::Kind::Disconnected));
}

void RunFollower::consume(const Answer &answer)
{
    m_asking = false;
    if (m_mirrorThread) {
        if (answer && m_reader.apply(*answer))
            Q_EMIT changed();
        if (!answer || !m_reader.wantsMore())
            mirrorRead();
        m_timer.start(0);
        return;
    }
    if (!answer) {
        m_error = answer.error();
        // The thread is going for good: nobody can be asked any more.
        if (m_error->kind == Error::Kind::Cancelled || (!m_localThread && !m_connection))
            m_running = false;
        else
            wait(false);
        Q_EMIT failed(*m_error);
        return;
    }
    m_error.reset();
    m_readAt = m_clock.now();
    bool grew = m_reader.apply(*answer);
    const bool atRest = !grew && !m_reader.wantsMore();
    if (atRest && m_reader.finish()) // nothing came for a whole pause: the last row is whole
        grew = true;
    if (grew && m_hadFirst)
        m_grewAt = m_readAt;
    m_hadFirst = m_hadFirst || !m_reader.wantsMore();
    if (m_reader.wantsMore())
        m_timer.start(0);
    else
        wait(grew);
    if (grew)
        Q_EMIT changed();
    Q_EMIT read();
}

// From here on it is the site that is asked.
void RunFollower::mirrorRead()
{
    m_mirrorThread.reset();
    m_readAt = m_mirror->readAt().value_or(QDateTime());
    m_reader.finish();
    Q_EMIT changed();
    Q_EMIT read();
}

// Quickly after something new, half as often after each visit in vain.
void RunFollower::wait(bool grew)
{
    m_pause = grew ? m_pace : std::min(m_pause * 2, slowest);
    m_timer.start(m_pause);
}

} // namespace officina
