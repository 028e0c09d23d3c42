// SPDX-License-Identifier: GPL-3.0-or-later
//
// One folder that was opened on the page, with what it is called and what follows it; and the
// list of all runs of all opened folders, each with a name and a look that stay.
#pragma once

#include "client/follow/runfollower.h"
#include "ui/curves/runs/runlist.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>

namespace officina {

struct RunSource {
    QString key;   // "site:/folder" or the local path
    QString title; // for people
    std::unique_ptr<RunFollower> follower;
    QString site = {};    // its id; empty: this computer
    FollowedRun run = {}; // of that site
};

class OpenedRuns
{
public:
    struct Entry {
        ListedRun listed;
        const Run *run; // valid until the follower's next changed()
        const RunSource *source;
    };

    OpenedRuns();

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

    QList<std::pair<QString, const Run *>> inOrder(const RunSource &source); // with their keys

    std::vector<RunSource> m_sources;
    QCollator m_collator{QLocale::English}; // names of folders are no words of a language
    QHash<QString, QCollatorSortKey> m_order; // by the run's key
    QHash<QString, Known> m_known; // by the run's key
    int m_nextStyle = 0;
    Clock m_clock;
};

} // namespace officina
