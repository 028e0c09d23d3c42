// SPDX-License-Identifier: GPL-3.0-or-later
//
// All transfers of the window: run one after the other per connection, resumed by themselves after
// a lost connection, remembered in the journal across restarts. What waits has an order that the
// user may change, and all share one limit of speed. Publishes values.
#pragma once

#include "client/connection/connection.h"
#include "client/staging/transfer/transfer.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <map>

class QTimer;

namespace officina {

class Store;

struct TransferItem {
    enum class State {
        Waiting,      // for its turn
        Running,      // progress.phase tells what it does
        Reconnecting, // the connection was lost; goes on in retryIn seconds
        Paused,       // by the user, until resumed; also across a restart
        Asking,       // ran to its end, but conflicts want an answer
        Done,         // every file arrived, or was there already
        Incomplete,   // ended, but some files failed: error is the first one's
        Failed,       // ended early; what arrived is kept and it can be resumed
        Cancelled,    // by the user; can be resumed
        Interrupted,  // Officina ended, or left the site, in the middle; can be resumed
    };

    qint64 id = 0;
    SiteId site;
    QString siteName;
    TransferRequest request;
    State state = State::Waiting;
    TransferProgress progress;
    qint64 skipped = 0; // files that did not go though nothing different was there: links, special files
    bool confirmedBySite = true; // see TransferReport
    int retryIn = 0; // seconds
    std::optional<Error> error;
    QList<Conflict> conflicts;
    QDateTime created;
    qint64 position = 0; // smaller: earlier

    bool isEnded() const { return state >= State::Done; }
    // Where on the site a folder lies that arrived there in full; nothing for single files.
    std::optional<RemotePath> stagedFolder() const;
    bool canResume() const
    {
        return state >= State::Incomplete || state == State::Reconnecting || state == State::Paused;
    }
    bool operator==(const TransferItem &) const = default;
};

class TransferQueue : public QObject
{
    Q_OBJECT

public:
    // With a journal (it must outlive the queue), what a former run left unfinished appears as
    // Interrupted soon after.
    explicit TransferQueue(Store *journal = nullptr, QObject *parent = nullptr);
    ~TransferQueue() override;

    // Where the sites are found that a transfer across goes to; without it there are none.
    void setSites(std::function<std::optional<Site>(const SiteId &)> find) { m_findSite = std::move(find); }

    qint64 add(Connection &connection, const TransferRequest &request);
    // From now on transfers of this connection's site use it; nothing starts by itself.
    void useConnection(Connection *connection);

    void cancel(qint64 id);
    void resume(qint64 id); // also for Failed, Incomplete, Cancelled, Interrupted
    void pause(qint64 id);  // what arrived is kept
    void pauseAll();        // all that have not ended
    void resumeAll();       // the Paused ones
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
    std::optional<TransferReport> report(qint64 id) const;       // of this run of Officina
    bool isBusy() const; // something runs, waits or reconnects

Q_SIGNALS:
    void changed();        // items(); at most ten times a second
    void ended(qint64 id); // reached a state in which isEnded()

private:
    struct Run; // one item's present Transfer
    TransferItem *item(qint64 id);
    Run &runOf(qint64 id);
    Connection *connectionFor(const SiteId &site) const;
    void startNext();
    OtherSession otherSession(const TransferItem &item, Connection &connection) const;
    void start(TransferItem &item, Connection &connection);
    void finished(qint64 id, const std::shared_ptr<Transfer> &transfer, const Result<> &result);
    void lost(TransferItem &item, const Error &error);
    void setState(TransferItem &item, TransferItem::State state);
    void tick();
    void announce();
    void sort();
    void restore();
    void save(const TransferItem &item);
    void forget(qint64 id);

    Store *m_journal;
    QList<TransferItem> m_items;
    std::map<qint64, Run> m_runs;
    QList<QPointer<Connection>> m_connections;
    std::function<std::optional<Site>(const SiteId &)> m_findSite;
    std::shared_ptr<RateLimit> m_limit = std::make_shared<RateLimit>();
    QTimer *m_tick;
    QTimer *m_announce;
    qint64 m_lastId = 0;
};

} // namespace officina
