// SPDX-License-Identifier: GPL-3.0-or-later
//
// All transfers of the window; see the header.
#include "client/staging/queue/transferqueue.h"

#include "client/staging/files/filesystem.h"
#include "client/staging/queue/transferjournal.h"
#include "client/storage/store.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

namespace officina {

using namespace std::chrono_literals;
using State = TransferItem::State;

namespace {

constexpr auto lookEvery = 100ms; // at the running transfer, and at most so often changed()
constexpr int saveEvery = 50;     // looks
constexpr int mostTries = 10;     // without any progress, before a lost connection is a failure

int waitBefore(int tries) // seconds
{
    return std::min(60, 2 << std::min(tries, 5));
}

} // namespace

struct TransferQueue::Run {
    std::shared_ptr<Transfer> transfer;
    CancelFlag cancel;
    bool userCancelled = false;
    bool pausing = false;
    bool removing = false;
    int tries = 0; // in a row that moved nothing
    QDateTime retryAt;
    int looks = 0;
    std::optional<TransferReport> report;
};

TransferQueue::TransferQueue(Store *journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_tick(new QTimer(this)), m_announce(new QTimer(this))
{
    m_tick->setInterval(lookEvery);
    connect(m_tick, &QTimer::timeout, this, &TransferQueue::tick);
    m_announce->setInterval(lookEvery);
    m_announce->setSingleShot(true);
    connect(m_announce, &QTimer::timeout, this, &TransferQueue::changed);
    restore();
}

TransferQueue::~TransferQueue()
{
    // Their sessions' threads may outlive the queue; what stands in the journal is offered again.
    for (auto &[id, run] : m_runs)
        run.cancel.cancel();
}

qint64 TransferQueue::add(Connection &connection, const TransferRequest &request)
{
    useConnection(&connection);
    TransferItem item;
    item.id = m_lastId = std::max(m_lastId + 1, QDateTime::currentMSecsSinceEpoch());
    item.site = connection.site().id;
    item.siteName = connection.site().name;
    item.request = request;
    item.created = QDateTime::currentDateTimeUtc();
    item.position = m_items.isEmpty() ? item.id : std::max(item.id, m_items.last().position + 1);
    m_items.append(item);
    save(item);
    startNext();
    announce();
    return item.id;
}

void TransferQueue::useConnection(Connection *connection)
{
    m_connections.removeIf([](const QPointer<Connection> &known) { return !known; });
    if (!connection || connectionFor(connection->site().id) == connection)
        return;
    m_connections.removeIf(
        [connection](const QPointer<Connection> &known) { return known->site().id == connection->site().id; });
    m_connections.append(connection);
    announce(); // canResume() may have changed
}

Connection *TransferQueue::connectionFor(const SiteId &site) const
{
    for (const auto &connection : m_connections) {
        if (connection && connection->site().id == site)
            return connection;
    }
    return nullptr;
}

void TransferQueue::cancel(qint64 id)
{
    TransferItem *found = item(id);
    if (!found || found->isEnded())
        return;
    Run &run = runOf(id);
    run.userCancelled = true;
    if (run.transfer)
        run.cancel.cancel(); // finished() follows
    else
        setState(*found, State::Cancelled);
}

void TransferQueue::resume(qint64 id)
{
    TransferItem *found = item(id);
    if (!found || !found->canResume() || found->state == State::Done || runOf(id).transfer)
        return;
    runOf(id) = {};
    // Who resumes it has made room, or knows better than the file system.
    using Kind = Error::Kind;
    if (found->error && (found->error->kind == Kind::TooLarge || found->error->kind == Kind::LocalTooLarge))
        found->request.ignoreFreeSpace = true;
    found->error.reset();
    found->retryIn = 0;
    setState(*found, State::Waiting);
    startNext();
}

void TransferQueue::pause(qint64 id)
{
    TransferItem *found = item(id);
    if (!found || found->isEnded() || found->state == State::Asking || found->state == State::Paused)
        return;
    Run &run = runOf(id);
    if (run.transfer) {
        run.pausing = true;
        run.cancel.cancel(); // finished() follows
        return;
    }
    found->error.reset();
    found->retryIn = 0;
    setState(*found, State::Paused);
    startNext();
}

void TransferQueue::pauseAll()
{
    // Last first: none of them starts in between.
    for (qsizetype i = m_items.size() - 1; i >= 0; --i)
        pause(m_items[i].id);
}

void TransferQueue::resumeAll()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].state == State::Paused)
            resume(m_items[i].id);
    }
}

void TransferQueue::moveBefore(qint64 id, std::optional<qint64> other)
{
    QList<qint64> places;
    QList<qint64> ids;
    for (const TransferItem &item : std::as_const(m_items)) {
        if (item.isEnded())
            continue;
        places.append(item.position);
        ids.append(item.id);
    }
    if (other == id || !ids.removeOne(id))
        return;
    const qsizetype at = other ? ids.indexOf(*other) : -1;
    ids.insert(at < 0 ? ids.size() : at, id);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        TransferItem &moved = *item(ids[i]);
        if (std::exchange(moved.position, places[i]) != places[i])
            save(moved);
    }
    sort();
    announce();
}

void TransferQueue::answer(qint64 id, const QHash<QByteArray, Existing> &answers, Existing forAll)
{
    TransferItem *found = item(id);
    if (!found || found->state != State::Asking)
        return;
    found->request.answers.insert(answers);
    for (const Conflict &conflict : std::as_const(found->conflicts)) {
        if (!answers.contains(conflict.path) && forAll != Existing::Ask)
            found->request.answers.insert(conflict.path, forAll);
    }
    // The rest of it is there already and is passed over quickly.
    found->conflicts.clear();
    runOf(id) = {};
    setState(*found, State::Waiting);
    startNext();
}

void TransferQueue::remove(qint64 id)
{
    TransferItem *found = item(id);
    if (!found)
        return;
    Run &run = runOf(id);
    if (run.transfer) {
        run.userCancelled = run.removing = true;
        run.cancel.cancel(); // finished() comes back here
        return;
    }
    forget(id);
    m_runs.erase(id);
    m_items.removeIf([id](const TransferItem &item) { return item.id == id; });
    announce();
}

void TransferQueue::removeFinished()
{
    QList<qint64> done;
    for (const TransferItem &item : std::as_const(m_items)) {
        if (item.state == State::Done)
            done.append(item.id);
    }
    for (const qint64 id : done)
        remove(id);
}

std::optional<RemotePath> TransferItem::stagedFolder() const
{
    if (state != State::Done || request.direction != Direction::Upload
        || !QFileInfo(QFile::decodeName(request.local)).isDir())
        return {};
    return request.remote / (request.name.isEmpty() ? request.sourceName() : request.name);
}

const TransferItem *TransferQueue::find(qint64 id) const
{
    const auto found = std::ranges::find(m_items, id, &TransferItem::id);
    return found != m_items.end() ? &*found : nullptr;
}

TransferItem *TransferQueue::item(qint64 id)
{
    const auto found = std::ranges::find(m_items, id, &TransferItem::id);
    return found != m_items.end() ? &*found : nullptr;
}

TransferQueue::Run &TransferQueue::runOf(qint64 id)
{
    return m_runs[id];
}

bool TransferQueue::canResume(qint64 id) const
{
    const TransferItem *found = find(id);
    return found && found->canResume() && connectionFor(found->site);
}

std::optional<TransferReport> TransferQueue::report(qint64 id) const
{
    const auto run = m_runs.find(id);
    if (run == m_runs.end() || !run->second.report)
        return {};
    return run->second.report;
}

bool TransferQueue::isBusy() const
{
    return std::ranges::any_of(m_items, [](const TransferItem &item) {
        return item.state == State::Running || item.state == State::Waiting || item.state == State::Reconnecting;
    });
}

// One transfer at a time for each connection: more would only share its one channel.
void TransferQueue::startNext()
{
    QSet<SiteId> busy;
    for (const TransferItem &item : std::as_const(m_items)) {
        if (item.state == State::Running || item.state == State::Reconnecting)
            busy.insert(item.site);
    }
    for (TransferItem &item : m_items) {
        Connection *connection = connectionFor(item.site);
        if (item.state != State::Waiting || !connection || busy.contains(item.site))
            continue;
        busy.insert(item.site);
        start(item, *connection);
    }
    if (isBusy())
        m_tick->start();
}

OtherSession TransferQueue::otherSession(const TransferItem &item, Connection &connection) const
{
    const auto site = m_findSite && !item.request.other.isEmpty() ? m_findSite(item.request.other) : std::nullopt;
    if (!site)
        return {};
    return [other = connection.secondarySession(site->forTransfers())] { return other->get(); };
}

void TransferQueue::start(TransferItem &item, Connection &connection)
{
    Run &run = runOf(item.id);
    run.transfer = std::make_shared<Transfer>(item.request, item.siteName, m_limit, otherSession(item, connection));
    run.cancel = {};
    run.pausing = false;
    run.report.reset();
    item.retryIn = 0;
    setState(item, State::Running);
    connection.runSteps(run.transfer, run.cancel)
        .then(this, [this, id = item.id, transfer = run.transfer](const Result<> &result) {
            finished(id, transfer, result);
        });
}

void TransferQueue::finished(qint64 id, const std::shared_ptr<Transfer> &transfer, const Result<> &result)
{
    TransferItem *found = item(id);
    if (!found || runOf(id).transfer != transfer)
        return;
    Run &run = runOf(id);
    run.report = transfer->report();
    found->progress = transfer->progress();
    run.transfer.reset();
    if (run.removing) {
        remove(id);
    } else if (result) {
        found->conflicts = transfer->conflicts();
        found->error = run.report->firstError();
        setState(*found, !found->conflicts.isEmpty() ? State::Asking : found->error ? State::Incomplete : State::Done);
    } else if (result.error().kind == Error::Kind::Cancelled) {
        // Not asked for by the user: the site was left, or Officina ends.
        setState(*found, run.userCancelled ? State::Cancelled : run.pausing ? State::Paused : State::Interrupted);
    } else if (isConnectionLost(result.error().kind) && !run.userCancelled) {
        if (run.pausing)
            setState(*found, State::Paused);
        else
            lost(*found, result.error());
    } else {
        found->error = result.error();
        setState(*found, State::Failed);
    }
    startNext();
}

void TransferQueue::lost(TransferItem &item, const Error &error)
{
    Run &run = runOf(item.id);
    run.tries = item.progress.moved > 0 ? 0 : run.tries + 1;
    item.error = error;
    if (run.tries >= mostTries || !connectionFor(item.site)) {
        setState(item, State::Failed);
        return;
    }
    item.retryIn = waitBefore(run.tries);
    run.retryAt = QDateTime::currentDateTimeUtc().addSecs(item.retryIn);
    setState(item, State::Reconnecting);
}

void TransferQueue::setState(TransferItem &item, State state)
{
    const bool wasEnded = item.isEnded();
    item.state = state;
    if (state == State::Done)
        forget(item.id);
    else
        save(item);
    if (item.isEnded() && !wasEnded)
        Q_EMIT ended(item.id);
    announce();
}

void TransferQueue::tick()
{
    bool changedSomething = false;
    for (TransferItem &item : m_items) {
        Run &run = runOf(item.id);
        if (item.state == State::Running && run.transfer) {
            const TransferProgress now = run.transfer->progress();
            changedSomething |= now != item.progress;
            item.progress = now;
            if (++run.looks % saveEvery == 0)
                save(item);
        } else if (item.state == State::Reconnecting) {
            const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(run.retryAt);
            const int seconds = int(std::max<qint64>(0, (left + 999) / 1000));
            changedSomething |= seconds != item.retryIn;
            item.retryIn = seconds;
            if (left > 0)
                continue;
            item.error.reset();
            setState(item, State::Waiting);
        }
    }
    startNext();
    if (changedSomething)
        announce();
    if (!isBusy())
        m_tick->stop();
}

void TransferQueue::announce()
{
    if (!m_announce->isActive())
        m_announce->start();
}

void TransferQueue::restore()
{
    if (!m_journal)
        return;
    m_journal->run([](Database &database) { return transferjournal::load(database); })
        .then(this, [this](const Result<QList<TransferItem>> &items) {
            if (!items || items->isEmpty())
                return;
            for (const TransferItem &item : *items) {
                if (!find(item.id))
                    m_items.append(item);
            }
            for (const TransferItem &item : std::as_const(m_items))
                m_lastId = std::max(m_lastId, item.id);
            sort();
            announce();
        });
}

void TransferQueue::sort()
{
    std::ranges::stable_sort(m_items, {}, &TransferItem::position);
}

// A journal that cannot be written costs the offer to resume after a restart, not the transfer.
void TransferQueue::save(const TransferItem &item)
{
    if (m_journal)
        m_journal->run([item](Database &database) { return transferjournal::save(database, item); });
}

void TransferQueue::forget(qint64 id)
{
    if (m_journal)
        m_journal->run([id](Database &database) { return transferjournal::remove(database, id); });
}

} // namespace officina
