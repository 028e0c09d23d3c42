// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the queue remembers across restarts, and who may work on it: of all programs that use one store
// only the owner runs its transfers. Another one is told what they are and follows them; once the owner
// is gone it takes its place. Nothing here waits for the disk, but report().
#pragma once

#include "client/staging/queue/transferitem.h"
#include "client/staging/transfer/transferreport.h"
#include "client/storage/ownerlock.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>
#include <optional>

class QTimer;

namespace officina {

class Store;

class TransferJournal : public QObject
{
    Q_OBJECT

public:
    // Without a store nothing is remembered, and nobody else is there.
    explicit TransferJournal(Store *store, QObject *parent = nullptr);
    ~TransferJournal() override;

    void load(); // loaded() follows, perhaps at once: what wants it is connected by then
    void save(const TransferItem &item);
    void saveReport(qint64 id, const TransferReport &report); // of an item that was saved
    void remove(qint64 id);

    bool hasReport(qint64 id) const { return m_reports.contains(id); }
    std::optional<TransferReport> report(qint64 id) const; // reads it; the last one is kept in memory

    bool isOwner() const { return !m_lock || m_lock->isHeld(); }
    std::optional<OwnerLock::Owner> otherOwner() const;
    void takeOver(); // see OwnerLock

    // Why the transfers of a former run are not known (Unsupported: by a newer Officina; Corrupt: the file was
    // damaged and is kept as the error's subject), or why present ones are not remembered.
    const std::optional<Error> &error() const { return m_loadError ? m_loadError : m_saveError; }

Q_SIGNALS:
    // All there is: when asked for, now and then while another program is the owner, and once this one is.
    // isOurs: it was when they were asked for.
    void loaded(const QList<officina::TransferItem> &items, bool isOurs);
    void changed(); // owner or error

private:
    void lookAgain();
    template <class Work> void write(Work work);

    Store *m_store;
    std::unique_ptr<OwnerLock> m_lock;
    QTimer *m_look;
    QSet<qint64> m_reports;
    std::optional<Error> m_loadError;
    std::optional<Error> m_saveError;
    struct LastReport {
        qint64 id = 0;
        std::optional<TransferReport> report;
    };
    mutable LastReport m_last;
};

} // namespace officina
