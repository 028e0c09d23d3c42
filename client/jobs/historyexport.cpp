// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing the history; see the header.
#include "client/jobs/historyexport.h"

#include "client/jobs/jobcsv.h"

#include <limits>
#include <utility>

namespace officina {

HistoryExport::HistoryExport(JobHistory &history, const HistoryQuery &query, const QString &file, QObject *parent)
    : QObject(parent), m_history(history), m_query(query), m_view(history.newView()), m_file(file)
{
    m_query.most = std::numeric_limits<int>::max();
}

HistoryExport::~HistoryExport()
{
    m_history.close(m_view);
}

Error HistoryExport::fileError() const
{
    const auto kind = m_file.error() == QFileDevice::PermissionsError ? Error::Kind::Denied
        : m_file.error() == QFileDevice::ResourceError                ? Error::Kind::LocalNoSpace
                                                                      : Error::Kind::Local;
    return {kind, m_file.errorString(), m_file.fileName()};
}

void HistoryExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(jobsCsv({})) < 0)
        return end(std::unexpected(fileError()));
    m_history.open(m_view, m_query).then(this, [this](const Result<HistorySum> &sum) {
        if (!sum)
            return end(passOn(sum));
        m_all = sum->jobs;
        next();
    });
}

void HistoryExport::next()
{
    if (m_done >= m_all)
        return end(m_file.commit() ? Result<>() : std::unexpected(fileError()));
    m_history.window(m_view, m_done, atOnce).then(this, [this](const Result<QList<SeenJob>> &jobs) {
        if (m_hasEnded)
            return;
        if (!jobs)
            return end(passOn(jobs));
        take(*jobs);
    });
}

void HistoryExport::take(const QList<SeenJob> &jobs)
{
    QList<SeenJob> there = jobs;
    there.removeIf([](const SeenJob &seen) { return seen.job.id.isEmpty(); }); // gone meanwhile
    if (m_file.write(jobsCsv(there, false)) < 0)
        return end(std::unexpected(fileError()));
    m_done += atOnce;
    Q_EMIT progressed(std::min(m_done, m_all), m_all);
    if (!m_hasEnded)
        next();
}

void HistoryExport::cancel()
{
    m_file.cancelWriting();
    end(failure(Error::Kind::Cancelled));
}

void HistoryExport::end(const Result<> &result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (!result)
        m_file.cancelWriting();
    Q_EMIT ended(result);
}

} // namespace officina
