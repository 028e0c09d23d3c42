// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page: what went wrong, what was reached, and jobs that are not worth going on.
#include "client/jobs/jobservice.h"
#include "ui/common/errorpanel.h"
#include "ui/curves/alerts/alertsdialog.h"
#include "ui/curves/alerts/notice.h"
#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/curvespage.h"

namespace officina {

// Series are looked through again only when they have grown.
void CurvesPage::evaluateAlerts(const QList<OpenedRuns::Entry> &entries)
{
    decltype(m_alertStates) told; // only of what is still there
    for (const auto &entry : entries) {
        for (const auto &[tag, series] : entry.run->series) {
            const std::pair key{entry.listed.key, tag};
            AlertState one = m_alertStates.value(key);
            const size_t restarts = series->restarts().size();
            if (one.points != series->size() || one.restarts != restarts) {
                one = {series->size(), restarts, alertsOf(*series, m_alertSettings.rulesFor(tag)), {}};
                if (const auto target = m_alertSettings.targets.constFind(tag);
                    target != m_alertSettings.targets.cend())
                    one.reached = firstReaching(*series, target->value, target->goal);
            }
            told.insert(key, one);
        }
    }
    m_alertStates = told;
}

QMap<QString, Reached> CurvesPage::reachedBy(const OpenedRuns::Entry &entry) const
{
    QMap<QString, Reached> reached;
    for (auto at = m_alertSettings.targets.keyBegin(); at != m_alertSettings.targets.keyEnd(); ++at) {
        if (const auto point = m_alertStates.value({entry.listed.key, *at}).reached)
            reached.insert(*at, costOf(*point, entry.run->start(), entry.listed.gpus));
    }
    return reached;
}

void CurvesPage::tellAlerts(const QList<OpenedRuns::Entry> &entries)
{
    QStringList sentences;
    int count = 0;
    for (const auto &entry : entries) {
        if (!m_runs->isShown(entry.listed))
            continue;
        for (const auto &[tag, series] : entry.run->series) {
            const QList<CurveAlert> alerts = m_alertStates.value({entry.listed.key, tag}).alerts;
            for (const CurveAlert &alert : alerts) {
                if (++count <= Notice::maxLines)
                    sentences.push_back(alertText(alert, entry.listed.label, tag, locale()));
            }
        }
    }
    m_alerts->show(tr("%n curve(s) want to be looked at.", nullptr, count), sentences, count);
}

void CurvesPage::tellTargets(const QList<OpenedRuns::Entry> &entries)
{
    QStringList sentences;
    int count = 0;
    for (const auto &entry : entries) {
        if (!m_runs->isShown(entry.listed))
            continue;
        const auto reached = reachedBy(entry);
        for (auto at = reached.cbegin(); at != reached.cend(); ++at) {
            if (++count <= Notice::maxLines)
                sentences.push_back(reachedText(*at, entry.listed.label, at.key(), locale()));
        }
    }
    m_reached->show(tr("%n target(s) were reached.", nullptr, count), sentences, count);
}

// Only of the site in use, and only of runs that still write: others cost nothing any more.
void CurvesPage::stopEarly(const QList<OpenedRuns::Entry> &entries)
{
    const Connection *const connection = m_site.connection();
    if (!m_alertSettings.cancelsJobs || !connection)
        return;
    for (const auto &entry : entries) {
        const RunSource &source = *entry.source;
        if (source.run.job.isEmpty() || source.site != connection->site().id.value || !entry.listed.live
            || m_cancelled.contains(source.run.job))
            continue;
        for (const auto &[tag, series] : entry.run->series) {
            const QList<CurveAlert> alerts = m_alertStates.value({entry.listed.key, tag}).alerts;
            const auto lost = std::ranges::find_if(alerts, shouldStopEarly);
            if (lost == alerts.end())
                continue;
            m_cancelled.insert(source.run.job);
            Q_EMIT cancelWanted(source.run.job, alertText(*lost, entry.listed.label, tag, locale()));
            break;
        }
    }
}

void CurvesPage::useJobs(JobService &jobs)
{
    connect(this, &CurvesPage::cancelWanted, this, [this, &jobs](const JobId &job, const QString &why) {
        jobs.cancel(job).then(this, [this, job, why](const Result<> &done) { tellCancelled(job, why, done); });
    });
}

void CurvesPage::tellCancelled(const JobId &job, const QString &why, const Result<> &done)
{
    if (!done) {
        m_error->show(errorText(done.error(), Doing::CancellingJob));
        return;
    }
    m_cancellations.push_back(tr("Job %1: %2", "%2: a sentence about what went wrong").arg(job.value, why));
    m_lost->show(tr("%n job(s) were cancelled, because a curve is lost.", nullptr, int(m_cancellations.size())),
                 m_cancellations, int(m_cancellations.size()));
    Q_EMIT jobCancelled(job);
}

void CurvesPage::showTargets()
{
    QMap<QString, double> targets;
    for (auto at = m_alertSettings.targets.cbegin(); at != m_alertSettings.targets.cend(); ++at)
        targets.insert(at.key(), at->value);
    m_grid->setTargets(targets);
}

void CurvesPage::askForAlerts(const QString &tag)
{
    auto *dialog = new AlertsDialog(m_alertSettings, m_grid->tags(), tag, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_alertSettings = dialog->settings();
        save(m_alertSettings, m_settings);
        m_alertStates.clear();
        showTargets();
        draw();
    });
    dialog->open();
}

} // namespace officina
