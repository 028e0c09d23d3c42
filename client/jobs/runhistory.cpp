// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs that this computer sent; see the header.
#include "client/jobs/runhistory.h"

#include "client/base/files.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 500;

} // namespace

RunHistory::RunHistory(QString file) : m_file(std::move(file))
{
    if (!m_file.isEmpty())
        load();
}

const RunRecord *RunHistory::find(const SiteId &site, const JobId &job) const
{
    const auto run = std::ranges::find_if(m_runs, [&](const RunRecord &r) { return r.site == site && r.job == job; });
    return run == m_runs.end() ? nullptr : &*run;
}

Result<> RunHistory::add(const RunRecord &run)
{
    m_runs.removeIf([&](const RunRecord &r) { return r.site == run.site && r.job == run.job; });
    m_runs.prepend(run);
    m_runs.resize(qMin(m_runs.size(), most));
    if (m_file.isEmpty())
        return {};
    QJsonArray runs;
    for (const RunRecord &r : std::as_const(m_runs))
        runs += toJson(r);
    return writeFile(m_file, QJsonDocument(QJsonObject{{u"runs"_s, runs}}).toJson(), true);
}

void RunHistory::load()
{
    const auto document = readJson(m_file);
    if (!document) {
        // The record in each run folder is the one that counts; keep the damaged file for a look.
        if (document.error().kind == Error::Kind::BadInput) {
            QFile::remove(m_file + u".damaged"_s);
            QFile::rename(m_file, m_file + u".damaged"_s);
        }
        return;
    }
    for (const auto &json : (*document)["runs"_L1].toArray())
        if (const auto run = runRecord(json.toObject()))
            m_runs += *run;
}

} // namespace officina
