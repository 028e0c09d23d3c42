// SPDX-License-Identifier: GPL-3.0-or-later
//
// All transfers of the window; see the header.
#include "client/staging/queue/transferqueue.h"

#include "client/staging/files/filesystem.h"

#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace officina {

using namespace std::chrono_literals;
using State = TransferItem::State;
using Stopping = TransferItem::Stopping;

namespace {

constexpr auto lookEvery = 100ms; // at the running transfer, and at most so often changed()
constexpr int saveEvery = 50;     // looks
constexpr int mostTries = 10;     // in a row that got no further, before a lost connection is a failure

// What counts as further within a file: more than what was on its way when a connection was lost, which
// makes one try look longer than the next.
constexpr qint64 furtherBytes = 16 << 20;

// What a try tells: until it has come to something, what was done before it still is.
TransferProgress following(const TransferProgress &before, TransferProgress now)
{
    if (now.files > 0 || now.bytes > 0 || (before.files == 0 && before.bytes == 0))
        return now;
    now.files = before.files;
    now.filesTotal = before.filesTotal;
    now.bytes = before.bytes;
    now.bytesTotal = before.bytesTotal;
    return now;
}

int waitBefore(int tries) // in units
{
    return std::min(60, 2 << std::min(tries, 5));
}

} // namespace

struct TransferQueue::Run {
    std::shared_ptr<Transfer> transfer;
    QPointer<Connection> connection;
    CancelFlag cancel;
    bool userCancelled = false;
    bool pausing = false;
    bool removing = false;
    bool again = false; // resumed before it came to its stop
    int tries = 0;      // in a row that got no further than one before
    qint64 mostFiles = 0;
    qint64 mostBytes = 0;
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
    connect(m_announce, &QTimer::timeout, this, [this] {
        for (TransferItem &item : m_items)
            item.hasConnection = connectionFor(item.site);
        Q_EMIT changed();
    });
    connect(&m_journal, &TransferJournal::loaded, this, &TransferQueue::restore);
    connect(&m_journal, &TransferJournal::changed, this, &TransferQueue::announce);
    m_journal.load();
}

// Their sessions' threads may outlive the queue; what stands in the journal is offered again.
TransferQueue::~TransferQueue()
{
    for (TransferItem &item : m_items) {
        Run &run = runOf(item.id);
        if (!run.transfer)
            continue;
        run.cancel.cancel();
        item.progress = following(item.progress, run.transfer->progress());
        m_journal.save(item);
    }
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
    m_journal.save(item);
    startNext();
    announce();
    return item.id;
}

void TransferQueue::useConnection(Connection *connection)
{
    m_connections.removeIf([](const QPointer<Connection> &known) { return !known; });
    announce(); // the one before may be about to go
    if (!connection || connectionFor(connection->site().id) == connection)
        return;
    m_connections.removeIf(
        [connection](const QPointer<Connection> &known) { return known->site().id == connection->site().id; });
    m_connections.append(connection);
    connect(connection, &QObject::destroyed, this, &TransferQueue::announce);
    startNext();
}

void TransferQueue::cancel(qint64 id)
{
    TransferItem *found = ownItem(id);
    if (!found || found->isEnded())
        return;
    Run &run = runOf(id);
    run.again = false;
    run.userCancelled = true;
    if (run.transfer)
        stop(*found, Stopping::Cancelling); // finished() follows
    else
        setState(*found, State::Cancelled);
}

void TransferQueue::resume(qint64 id)
{
    TransferItem *found = ownItem(id);
    if (!found)
        return;
    if (Run &run = runOf(id); run.transfer) {
        // It is coming to its stop, and goes on from there; one that runs is never begun twice.
        run.again = run.again || run.pausing || run.userCancelled;
        run.pausing = run.userCancelled = false;
        found->stopping = Stopping::No;
        announce();
        return;
    }
    if (!found->canResume())
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
    TransferItem *found = ownItem(id);
    if (!found || found->isEnded() || found->state == State::Asking || found->state == State::Paused)
        return;
    Run &run = runOf(id);
    if (run.transfer) {
        run.again = false;
        run.pausing = true;
        stop(*found, Stopping::Pausing); // finished() follows
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
        const TransferItem &item = m_items[i];
        if (item.state == State::Paused || item.state == State::Interrupted || runOf(item.id).pausing)
            resume(item.id);
    }
}

void TransferQueue::stop(TransferItem &item, Stopping stopping)
{
    item.stopping = stopping;
    runOf(item.id).cancel.cancel();
    announce();
}

void TransferQueue::moveBefore(qint64 id, std::optional<qint64> other)
{
    QList<qint64> places;
    QList<qint64> ids;
    for (const TransferItem &item : std::as_const(m_items)) {
        if (item.isEnded() || isElsewhere(item.id))
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
            m_journal.save(moved);
    }
    sort();
    announce();
}

void TransferQueue::answer(qint64 id, const QHash<QByteArray, Existing> &answers, Existing forAll)
{
    TransferItem *found = ownItem(id);
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
    TransferItem *found = ownItem(id);
    if (!found)
        return;
    Run &run = runOf(id);
    if (run.transfer) {
        run.userCancelled = run.removing = true;
        stop(*found, Stopping::Cancelling); // finished() comes back here
        return;
    }
    m_journal.remove(id);
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

TransferItem *TransferQueue::item(qint64 id)
{
    const auto found = std::ranges::find(m_items, id, &TransferItem::id);
    return found != m_items.end() ? &*found : nullptr;
}

TransferItem *TransferQueue::ownItem(qint64 id)
{
    return isElsewhere(id) ? nullptr : item(id);
}

TransferQueue::Run &TransferQueue::runOf(qint64 id)
{
    return m_runs[id];
}

bool TransferQueue::hasReport(qint64 id) const
{
    const TransferItem *found = find(id);
    const auto run = m_runs.find(id);
    return (run != m_runs.end() && run->second.report) || (found && found->isEnded() && m_journal.hasReport(id));
}

std::optional<TransferReport> TransferQueue::report(qint64 id) const
{
    const auto run = m_runs.find(id);
    if (run != m_runs.end() && run->second.report)
        return run->second.report;
    return hasReport(id) ? m_journal.report(id) : std::nullopt;
}

// One transfer at a time for each connection: more would only share its one channel.
void TransferQueue::startNext()
{
    if (!m_journal.isOwner())
        return;
    QSet<SiteId> busy;
    for (const TransferItem &item : std::as_const(m_items)) {
        if (item.state == State::Running || item.state == State::Reconnecting)
            busy.insert(item.site);
    }
    // One may end as it starts, and whoever hears of it may change the list.
    QList<qint64> ids;
    for (const TransferItem &item : std::as_const(m_items))
        ids.append(item.id);
    for (const qint64 id : std::as_const(ids)) {
        TransferItem *next = item(id);
        Connection *connection = next ? connectionFor(next->site) : nullptr;
        if (!connection || next->state != State::Waiting || busy.contains(next->site))
            continue;
        busy.insert(next->site);
        start(*next, *connection);
    }
    if (isBusy())
        m_tick->start();
}

OtherSession TransferQueue::otherSession(const TransferItem &item, Connection &connection) const
{
    const auto site = findSite(item.request.other);
    if (!site)
        return {};
    return [other = connection.secondarySession(site->forTransfers())] { return other->get(); };
}

void TransferQueue::start(TransferItem &item, Connection &connection)
{
    Run &run = runOf(item.id);
    run.transfer = std::make_shared<Transfer>(item.request, item.siteName, m_limit, otherSession(item, connection));
    run.connection = &connection;
    run.cancel = {};
    run.pausing = run.again = false;
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
    found->progress = result ? transfer->progress() : following(found->progress, transfer->progress());
    found->skipped = run.report->leftOut();
    found->confirmedBySite = run.report->isConfirmedBySite();
    run.transfer.reset();
    if (run.removing) {
        remove(id);
    } else if (result) {
        found->conflicts = transfer->conflicts();
        found->error = run.report->firstError();
        setState(*found, !found->conflicts.isEmpty() ? State::Asking : found->error ? State::Incomplete : State::Done);
    } else if (result.error().kind == Error::Kind::Cancelled) {
        // Not asked for by the user: the site was left. It goes on over the next connection there.
        if (!run.userCancelled && !run.pausing && !run.again)
            m_connections.removeIf([&run](const QPointer<Connection> &known) { return known == run.connection; });
        setState(*found, run.userCancelled ? State::Cancelled : run.pausing ? State::Paused : State::Waiting);
    } else if ((isConnectionLost(result.error().kind) || result.error().kind == Error::Kind::TooSlow)
               && !run.userCancelled) {
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
    // Bytes alone prove nothing: a host that dies at the same file each time is sent much of it each time.
    Run &run = runOf(item.id);
    const TransferProgress &now = item.progress;
    const bool further = now.settled > run.mostFiles || now.bytes >= run.mostBytes + furtherBytes;
    run.tries = further ? 0 : run.tries + 1;
    if (further) {
        run.mostFiles = std::max(run.mostFiles, now.settled);
        run.mostBytes = std::max(run.mostBytes, now.bytes);
    }
    item.error = error;
    if (run.tries >= mostTries || !connectionFor(item.site)) {
        setState(item, State::Failed);
        return;
    }
    const std::chrono::milliseconds wait = waitBefore(run.tries) * m_retryUnit;
    item.retryIn = int(std::chrono::ceil<std::chrono::seconds>(wait).count());
    run.retryAt = QDateTime::currentDateTimeUtc().addDuration(wait);
    setState(item, State::Reconnecting);
}

void TransferQueue::setState(TransferItem &item, State state)
{
    const bool wasEnded = item.isEnded();
    item.state = state;
    item.stopping = Stopping::No;
    m_journal.save(item);
    announce();
    if (!item.isEnded() || wasEnded)
        return;
    if (const Run &run = runOf(item.id); run.report)
        m_journal.saveReport(item.id, *run.report);
    Q_EMIT ended(item.id);
}

void TransferQueue::tick()
{
    bool changedSomething = false;
    for (TransferItem &item : m_items) {
        Run &run = runOf(item.id);
        if (item.state == State::Running && run.transfer) {
            const TransferProgress now = following(item.progress, run.transfer->progress());
            changedSomething |= now != item.progress;
            item.progress = now;
            if (++run.looks % saveEvery == 0)
                m_journal.save(item);
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

void TransferQueue::restore(const QList<TransferItem> &items, bool areOurs)
{
    // What another program has in hand is as the journal tells now.
    m_items.removeIf([this](const TransferItem &item) { return isElsewhere(item.id); });
    m_elsewhere.clear();
    for (const TransferItem &item : items) {
        if (find(item.id))
            continue;
        m_items.append(item);
        m_lastId = std::max(m_lastId, item.id);
        if (!areOurs)
            m_elsewhere.insert(item.id);
    }
    sort();
    startNext();
    announce();
}

void TransferQueue::sort()
{
    std::ranges::stable_sort(m_items, {}, &TransferItem::position);
}

} // namespace officina
