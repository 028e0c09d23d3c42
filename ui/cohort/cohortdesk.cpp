// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading, changing and watching; see the header.
#include "ui/cohort/cohortdesk.h"

#include <QtCore/QDir>

#include <algorithm>

namespace officina {

using namespace std::chrono_literals;
using cohort::Cohort;
using cohort::CohortId;

CohortDesk::CohortDesk(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_store(m_folder)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms); // one save is several changes of the folder
    connect(&m_soon, &QTimer::timeout, this, &CohortDesk::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    reload();
}

const Cohort *CohortDesk::current() const
{
    const auto found = std::ranges::find(m_cohorts, m_current, &Cohort::id);
    return found == m_cohorts.cend() ? nullptr : &*found;
}

void CohortDesk::choose(const CohortId &id)
{
    m_current = id;
    Q_EMIT changed();
}

void CohortDesk::reload()
{
    watch();
    const auto listing = m_store.list();
    if (!listing) {
        Q_EMIT failed(listing.error());
        return;
    }
    m_cohorts = listing->cohorts;
    m_problems = listing->problems;
    if (!current() && !m_cohorts.isEmpty()) // the one that was worked on last
        m_current = std::ranges::max_element(m_cohorts, {}, &Cohort::saved)->id;
    Q_EMIT changed();
}

// A folder that is made later is watched once something is in it.
void CohortDesk::watch()
{
    if (m_watcher.directories().isEmpty() && QDir(m_folder).exists())
        m_watcher.addPath(m_folder);
}

void CohortDesk::look()
{
    const Cohort *before = current();
    const CohortId id = m_current;
    const QDateTime saved = before ? before->saved : QDateTime();
    reload();
    const Cohort *now = current();
    if (!before)
        return;
    if (!now || now->id != id)
        Q_EMIT deletedElsewhere();
    else if (now->saved != saved)
        Q_EMIT changedElsewhere();
}

Result<> CohortDesk::add(Cohort cohort)
{
    const auto saved = m_store.create(std::move(cohort));
    if (!saved)
        return passOn(saved);
    m_current = saved->id;
    reload();
    return {};
}

Result<> CohortDesk::change(const CohortId &id, const Change &change)
{
    const auto saved = m_store.change(id, change);
    reload(); // what id may refer to goes with the old list; also where it failed: that may be because it is otherwise by now
    return saved.transform([](const Cohort &) {});
}

Result<> CohortDesk::remove(const CohortId &id)
{
    const auto removed = m_store.remove(id);
    reload();
    return removed;
}

} // namespace officina
