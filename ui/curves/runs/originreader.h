// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what is recorded of the jobs that made runs: of this computer on a thread of its own, of a site on that of its
// session.
#pragma once

#include "client/base/plainthread.h"
#include "client/projects/runorigin.h"
#include "ui/curves/runs/listedrun.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace officina {

struct RunOrigins {
    QHash<QString, RunOrigin> of; // by the run's key; of those that have a record
    int unread = 0; // runs that could not be asked about: their site is not connected, or their folder is closed
};

class OriginReader : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxRuns = 50; // of one site: each is a few questions to it; more are unread

    explicit OriginReader(const RunSources &sources, QObject *parent = nullptr);
    ~OriginReader() override;

    // Calls then in this thread once all is known.
    void read(const QList<RunEntry> &runs, const std::function<void(const RunOrigins &)> &then);

private:
    const RunSources &m_sources;
    std::unique_ptr<PlainThread> m_local; // made when first needed
};

} // namespace officina
