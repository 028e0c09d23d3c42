// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs that are not worth going on; see the header.
#include "client/follow/earlystopping.h"

#include <algorithm>

namespace officina {

namespace {

using namespace std::chrono_literals;

std::optional<EarlyStopping::Stopped> lostCurveOf(const OpenedRun &opened, const RunAlerts &alerts)
{
    for (const auto &[tag, series] : opened.run->series) {
        const QList<CurveAlert> found = alerts.of(opened.key, tag).alerts;
        const auto isLost = [&](const CurveAlert &alert) {
            return shouldStopEarly(alert, alerts.settings().goal(tag));
        };
        if (const auto lost = std::ranges::find_if(found, isLost); lost != found.end())
            return {{opened.source->run.job, opened.source->site, opened.key, opened.label, tag, *lost}};
    }
    return {};
}

// The request itself did not get there, as far as is known.
bool wasNotReached(const Error &error)
{
    return error.kind == Error::Kind::Disconnected || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::TooSlow;
}

} // namespace

EarlyStopping::EarlyStopping(RunSources &sources, RunAlerts &alerts, Cancel cancel, QObject *parent)
    : QObject(parent), m_sources(sources), m_alerts(alerts), m_cancel(std::move(cancel))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms); // several runs that grow at once are looked at once
    connect(&m_timer, &QTimer::timeout, this, &EarlyStopping::check);
    const auto soon = [this] {
        if (!m_timer.isActive() && m_alerts.settings().cancelsJobs)
            m_timer.start();
    };
    connect(&m_sources, &RunSources::changed, this, soon);
    connect(&m_alerts, &RunAlerts::settingsChanged, this, soon);
    m_sources.setWatched([this](const RunSource &source) { return isWatched(source); });
}

bool EarlyStopping::isWatched(const RunSource &source) const
{
    return m_alerts.settings().cancelsJobs && !source.run.job.isEmpty();
}

void EarlyStopping::check()
{
    if (!m_alerts.settings().cancelsJobs)
        return;
    const QList<OpenedRun> runs = m_sources.runs();
    m_alerts.evaluate(runs);
    for (const OpenedRun &opened : runs) {
        const RunSource &source = *opened.source;
        if (!isWatched(source) || !m_sources.isConnected(source.site) || !opened.isLive
            || m_asked.contains({source.site, source.run.job}))
            continue;
        if (const auto lost = lostCurveOf(opened, m_alerts))
            stopEarly(*lost);
    }
}

void EarlyStopping::stopEarly(const Stopped &lost)
{
    m_asked.insert({lost.site, lost.job});
    m_cancel({lost.site}, lost.job).then(this, [this, lost](const Result<> &done) {
        if (!done) {
            if (wasNotReached(done.error()))
                m_asked.remove({lost.site, lost.job});
            Q_EMIT failed(lost.job, done.error());
            return;
        }
        m_stopped.push_back(lost);
        Q_EMIT jobStopped(lost);
    });
}

} // namespace officina
