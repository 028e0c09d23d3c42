// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue's memory; see the header.
#include "client/staging/queue/transferjournal.h"

#include "client/staging/queue/reportarchive.h"
#include "client/staging/queue/transfertable.h"
#include "client/storage/store.h"

#include <QtCore/QTimer>

#include <chrono>
#include <utility>

namespace officina {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 2s; // whether the owner is gone, and what it has done meanwhile

struct Loaded {
    QList<TransferItem> items;
    QSet<qint64> reports;
};

Result<Loaded> loadAll(Database &database, TransferItem::State whatRan)
{
    auto items = transfertable::load(database, whatRan);
    if (!items)
        return passOn(items);
    auto reports = transfertable::reports(database);
    if (!reports)
        return passOn(reports);
    return Loaded{std::move(*items), std::move(*reports)};
}

} // namespace

TransferJournal::TransferJournal(Store *store, QObject *parent)
    : QObject(parent), m_store(store), m_look(new QTimer(this))
{
    m_look->setInterval(lookEvery);
    connect(m_look, &QTimer::timeout, this, &TransferJournal::lookAgain);
    if (!m_store)
        return;
    connect(m_store, &Store::setAside, this, [this](const QString &keptAs) {
        m_loadError = Error{Error::Kind::Corrupt, {}, keptAs};
        Q_EMIT changed();
    });
    m_lock = std::make_unique<OwnerLock>(m_store->file() + QStringLiteral(".lock"));
    if (!m_lock->take())
        m_look->start();
}

TransferJournal::~TransferJournal()
{
    // What was handed over is written before another program may take its place.
    if (m_store)
        m_store->run([](Database &) { return Result<>(); }).waitForFinished();
}

void TransferJournal::load()
{
    if (!m_store)
        return;
    const bool isOurs = isOwner();
    const auto whatRan = isOurs ? TransferItem::State::Interrupted : TransferItem::State::Elsewhere;
    m_store->run([whatRan](Database &database) { return loadAll(database, whatRan); })
        .then(this, [this, isOurs](const Result<Loaded> &all) {
            if (all) {
                m_reports = all->reports;
                Q_EMIT loaded(all->items, isOurs);
            } else if (std::exchange(m_loadError, all.error()) != all.error()) {
                Q_EMIT changed();
            }
        });
}

void TransferJournal::lookAgain()
{
    if (m_lock->take()) {
        m_look->stop();
        Q_EMIT changed();
    }
    load();
}

void TransferJournal::takeOver()
{
    if (m_lock && m_lock->takeOver())
        lookAgain();
}

std::optional<OwnerLock::Owner> TransferJournal::otherOwner() const
{
    return m_lock ? m_lock->owner() : std::nullopt;
}

// What cannot be written costs the memory across a restart, not the transfer.
template <class Work> void TransferJournal::write(Work work)
{
    if (!m_store)
        return;
    m_store->run(std::move(work)).then(this, [this](const Result<> &written) {
        const std::optional<Error> error = written ? std::nullopt : std::optional(written.error());
        if (std::exchange(m_saveError, error) != error)
            Q_EMIT changed();
    });
}

void TransferJournal::save(const TransferItem &item)
{
    write([item](Database &database) { return transfertable::save(database, item); });
}

void TransferJournal::saveReport(qint64 id, const TransferReport &report)
{
    m_reports.insert(id);
    m_last = {};
    write([id, report](Database &database) {
        return transfertable::saveReport(database, id, reportarchive::pack(report));
    });
}

void TransferJournal::remove(qint64 id)
{
    m_reports.remove(id);
    write([id](Database &database) { return transfertable::remove(database, id); });
}

std::optional<TransferReport> TransferJournal::report(qint64 id) const
{
    if (!m_store || !hasReport(id))
        return {};
    if (m_last.id == id)
        return m_last.report;
    const auto packed = m_store->run([id](Database &database) { return transfertable::loadReport(database, id); });
    const Result<TransferReport> report = packed.result().and_then(reportarchive::unpack);
    m_last = {id, report ? std::optional(*report) : std::nullopt};
    return m_last.report;
}

} // namespace officina
