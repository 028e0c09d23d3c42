// SPDX-License-Identifier: GPL-3.0-or-later
//
// Threads, tokens and what was read; see the header.
#include "client/portals/portalservice.h"

#include "client/settings/secrets.h"
#include "client/settings/settings.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

PortalService::PortalService(Settings &settings, Secrets &secrets, HttpLimits limits, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets), m_limits(limits)
{
    load();
}

PortalService::~PortalService()
{
    for (const auto &[id, entry] : m_entries) { // all are told before one is waited for
        entry->cancel.cancel();
        entry->stop.cancel();
        entry->thread->requestStop();
    }
}

void PortalService::load()
{
    m_portals = officina::portals(m_settings);
    for (const Portal &portal : m_portals) {
        std::unique_ptr<Entry> &entry = m_entries[portal.id().value];
        if (!entry) {
            entry = std::make_unique<Entry>();
            entry->thread = std::make_unique<WorkerThread<Desk>>(
                u"portal"_s,
                [](const CancelFlag &) -> Result<std::unique_ptr<Desk>> { return std::make_unique<Desk>(); });
        }
        entry->portal = portal;
    }
}

PortalService::Entry *PortalService::find(const PortalId &id)
{
    const auto found = m_entries.find(id.value);
    return found == m_entries.end() ? nullptr : found->second.get();
}

const PortalService::State &PortalService::state(const PortalId &id) const
{
    static const State none;
    const auto found = m_entries.find(id.value);
    return found == m_entries.end() ? none : found->second->state;
}

void PortalService::add(const Portal &portal, const QString &token)
{
    QList<Portal> list = m_portals;
    const auto known = std::ranges::find(list, portal.id(), &Portal::id);
    if (known == list.end())
        list.append(portal);
    else
        *known = portal;
    officina::setPortals(m_settings, list);
    load();
    Q_EMIT listChanged();
    setToken(portal.id(), token);
}

void PortalService::setToken(const PortalId &id, const QString &token)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    cancel(id);
    entry->token = token;
    entry->state.wantsToken = false;
    entry->state.error.reset();
    m_secrets.write(entry->portal.secretKey(), token).then(this, [this, id](const Result<> &written) {
        if (Entry *known = find(id)) {
            known->state.isTokenKept = written.has_value();
            Q_EMIT changed(id);
        }
    });
    refresh(id);
}

void PortalService::remove(const PortalId &id)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->cancel.cancel();
    entry->stop.cancel();
    m_secrets.remove(entry->portal.secretKey());
    QList<Portal> list = m_portals;
    list.removeIf([&id](const Portal &portal) { return portal.id() == id; });
    officina::setPortals(m_settings, list);
    m_entries.erase(id.value);
    load();
    Q_EMIT listChanged();
}

void PortalService::refresh(const PortalId &id)
{
    Entry *entry = find(id);
    if (!entry || entry->state.isReading)
        return;
    entry->tried = QDateTime::currentDateTimeUtc();
    entry->state.isReading = true;
    entry->state.done = 0;
    entry->state.of.reset();
    entry->cancel = CancelFlag();
    Q_EMIT changed(id);
    if (!entry->token.isEmpty()) {
        read(*entry);
        return;
    }
    m_secrets.read(entry->portal.secretKey()).then(this, [this, id](const Result<QString> &token) {
        Entry *known = find(id);
        if (!known || !known->state.isReading)
            return;
        if (known->token.isEmpty() && token)
            known->token = *token;
        if (!known->token.isEmpty()) {
            read(*known);
            return;
        }
        known->state.isReading = false;
        known->state.wantsToken = true;
        Q_EMIT changed(id);
    });
}

void PortalService::refreshOlderThan(std::chrono::seconds age)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Portal &portal : m_portals) {
        const Entry *entry = find(portal.id());
        if (!entry->tried.isValid() || entry->tried.secsTo(now) >= age.count())
            refresh(portal.id());
    }
}

void PortalService::cancel(const PortalId &id)
{
    if (Entry *entry = find(id); entry && entry->state.isReading) {
        entry->cancel.cancel();
        entry->cancel = CancelFlag();
        entry->state.isReading = false; // what it still brings is of no interest
        Q_EMIT changed(id);
    }
}

void PortalService::read(Entry &entry)
{
    const PortalId id = entry.portal.id();
    const CancelFlag cancel = entry.cancel;
    // The thread ends before this object does.
    const auto progress = [this, id, cancel](qsizetype done, std::optional<qint64> of) {
        QMetaObject::invokeMethod(this, [this, id, cancel, done, of] {
            Entry *known = find(id);
            if (!known || cancel)
                return;
            known->state.done = done;
            known->state.of = of;
            Q_EMIT changed(id);
        });
    };
    entry.thread
        ->run([portal = entry.portal, token = entry.token, cancel, limits = m_limits, progress](Desk &) {
            Waldur waldur(portal, token, cancel, limits);
            waldur.setProgress(progress);
            return waldur.read();
        })
        .then(this, [this, id, cancel](const Result<PortalReading> &reading) {
            if (!cancel)
                finish(id, reading);
        });
}

void PortalService::finish(const PortalId &id, const Result<PortalReading> &reading)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    State &state = entry->state;
    state.isReading = false;
    state.error.reset();
    if (!reading) {
        state.error = reading.error();
    } else {
        const PortalReading former = std::exchange(state.reading, *reading);
        // A part that could not be read this time is as it was known, and the problem says so.
        if (!state.reading.projects)
            state.reading.projects = former.projects;
        if (!state.reading.resources)
            state.reading.resources = former.resources;
        if (!state.reading.calls)
            state.reading.calls = former.calls;
        if (!state.reading.proposals)
            state.reading.proposals = former.proposals;
    }
    Q_EMIT changed(id);
}

} // namespace officina
