// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs that this computer sent, in a small JSON file: finds a job's folders without asking
// the site. A damaged file is set aside, never overwritten.
#pragma once

#include "client/jobs/runrecord.h"

#include <QtCore/QList>

namespace officina {

class RunHistory
{
public:
    explicit RunHistory(QString file); // empty: remembers nothing beyond this object

    const RunRecord *find(const SiteId &site, const JobId &job) const;
    Result<> add(const RunRecord &run); // the newest first; the oldest beyond 500 are dropped

private:
    void load();

    QString m_file;
    QList<RunRecord> m_runs;
};

} // namespace officina
