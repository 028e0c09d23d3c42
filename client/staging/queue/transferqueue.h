// SPDX-License-Identifier: GPL-3.0-or-later
//
// All transfers of the window: run one after the other per connection, resumed by themselves after
// a lost connection, remembered in the journal across restarts. What waits has an order that the
// user may change, and all share one limit of speed. Where another program with the same journal was first,
// that one runs them all, and this one starts its own once it is gone. Publishes values.
#pragma once

#include "client/connection/connection.h"
#include "client/staging/queue/transferitem.h"
#include "client/staging/queue/transferjournal.h"
#include "client/staging/transfer/transfer.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>
#include <map>

class QTimer;

namespace officina {

class TransferQueue : public QObject
{
    Q_OBJECT

public:
    // With a journal (it must outlive the queue), what a former run left appears soon after: what is finished
    // with its report, what is not as Interrupted.
    explicit TransferQueue(Store *journal = nullptr, QObject *parent = nullptr);
    ~TransferQueue() override;

    // Where the sites are found that a transfer across goes to; without it there are none.
    void setSites(std::function<std::optional<Site>(const SiteId &)> find) { m_findSite = std::move(find); }

    qint64 add(Connection &connection, const TransferRequest &request);
    // From now on transfers of this connection's site use it: what waits for it goes on.
    void useConnection(Connection *connection);

    void cancel(qint64 id);
    void resume(qint64 id); // also for Failed, Incomplete, Cancelled, Interrupted
    void pause(qint64 id);  // what arrived is kept
    void pauseAll();        // all that have not ended
    void resumeAll();       // the Paused and the Interrupted ones
    // Its turn comes before that of the other one, or last of all. What runs goes on running.
    void moveBefore(qint64 id, std::optional<qint64> other);
    void setLimit(qint64 bytesPerSecond) { m_limit->setBytesPerSecond(bytesPerSecond); } // 0: none
    qint64 limit() const { return m_limit->bytesPerSecond(); }
    // Decides conflicts: answers by path, the rest by forAll (Ask: leaves them open).
    void answer(qint64 id, const QHash<QByteArray, Existing> &answers, Existing forAll);
    void remove(qint64 id); // cancels what runs; what arrived stays, a beginning under its
                            // temporary name too
    void removeFinished();  // the Done ones

    const QList<TransferItem> &items() const { return m_items; } // in the order of their turn
    const TransferItem *find(qint64 id) const;                   // nullptr where there is none
    bool canResume(qint64 id) const;                             // its site is in use as well
    bool isBusy() const; // something runs, waits or reconnects
    int active() const;  // how many run or reconnect, or wait for those that do: what a quit would stop
    int activeOn(const Connection &connection) const; // of these: what its end would stop
    bool hasOpenOn(const Connection &connection) const; // something that has not ended, and may go on there
    Connection *connectionFor(const SiteId &site) const; // nullptr: none at the moment
    std::optional<Site> findSite(const SiteId &id) const; // see setSites()
    bool hasReport(qint64 id) const;
    // Also of former runs. The first question for one of these waits for the disk.
    std::optional<TransferReport> report(qint64 id) const;

    // Another program has it in hand; nothing that is asked of it here is done.
    bool isElsewhere(qint64 id) const { return m_elsewhere.contains(id); }
    // The program that runs the transfers instead of this one.
    std::optional<OwnerLock::Owner> otherOwner() const { return m_journal.otherOwner(); }
    void takeOver() { m_journal.takeOver(); } // the user knows that it is gone; see OwnerLock
    const std::optional<Error> &journalError() const { return m_journal.error(); } // see TransferJournal

    // What the waits before a lost connection is tried again are multiples of.
    void setRetryUnit(std::chrono::milliseconds unit) { m_retryUnit = unit; }

Q_SIGNALS:
    void changed();        // items(), owner or error; at most ten times a second
    void ended(qint64 id); // reached a state in which isEnded()

private:
    struct Run; // one item's present Transfer
    TransferItem *item(qint64 id);
    TransferItem *ownItem(qint64 id); // that is not elsewhere
    Run &runOf(qint64 id);
    void startNext();
    OtherSession otherSession(const TransferItem &item, Connection &connection) const;
    void start(TransferItem &item, Connection &connection);
    void finished(qint64 id, const std::shared_ptr<Transfer> &transfer, const Result<> &result);
    void lost(TransferItem &item, const Error &error);
    void setState(TransferItem &item, TransferItem::State state);
    void stop(TransferItem &item, TransferItem::Stopping stopping); // finished() follows
    void tick();
    void announce();
    void sort();
    void restore(const QList<TransferItem> &items, bool areOurs);

    TransferJournal m_journal;
    QSet<qint64> m_elsewhere;
    QList<TransferItem> m_items;
    std::map<qint64, Run> m_runs;
    QList<QPointer<Connection>> m_connections;
    std::function<std::optional<Site>(const SiteId &)> m_findSite;
    std::shared_ptr<RateLimit> m_limit = std::make_shared<RateLimit>();
    QTimer *m_tick;
    QTimer *m_announce;
    std::chrono::milliseconds m_retryUnit{1000};
    qint64 m_lastId = 0;
};

} // namespace officina
