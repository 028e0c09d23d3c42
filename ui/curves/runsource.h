// SPDX-License-Identifier: GPL-3.0-or-later
//
// One folder that was opened on the page, with what it is called and what follows it; and the
// list of all runs of all opened folders, each with a name and a look that stay.
#pragma once

#include "client/follow/runfollower.h"
#include "ui/curves/runlist.h"

#include <QtCore/QHash>

namespace officina {

struct RunSource {
    QString key;   // "site:/folder" or the local path
    QString title; // for people
    std::unique_ptr<RunFollower> follower;
    QString site = {}; // its id, and the job there that writes the logs; empty: not known
    JobId job = {};
    int gpus = 0; // of that job; 0: not known
};

class OpenedRuns
{
public:
    struct Entry {
        ListedRun listed;
        const Run *run; // valid until the follower's next changed()
        const RunSource *source;
    };

    // Adds a folder, or takes the place of the one with the same key, keeping its runs' looks.
    RunSource &open(RunSource source);
    void close(const QString &sourceKey);

    const std::vector<RunSource> &sources() const { return m_sources; }
    // All runs, as the followers have them now.
    QList<Entry> entries();

private:
    struct Known {
        int style = 0;
        qint64 points = -1;
        QDateTime grewAt;
    };

    std::vector<RunSource> m_sources;
    QHash<QString, Known> m_known; // by the run's key
    int m_nextStyle = 0;
    Clock m_clock;
};

} // namespace officina
