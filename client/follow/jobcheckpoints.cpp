// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved states beside the logs; see the header.
#include "client/follow/jobcheckpoints.h"

#include <chrono>
#include <set>

namespace officina {

namespace {

using namespace std::chrono_literals;

// States are saved every few minutes, and the folder may hold all the job's data.
constexpr auto pause = 15s;

} // namespace

JobCheckpoints::JobCheckpoints(FollowedRun run) : m_run(std::move(run)) {}

void JobCheckpoints::addTo(LogUpdate &update, ssh::Session &session)
{
    if (m_run.jobFolder.isEmpty() || m_run.jobFolder == m_run.folder)
        return;
    if (!m_since.isValid() || m_since.durationElapsed() >= pause) {
        m_since.start();
        SshLogSource source(session, m_run.jobFolder, {}, &m_listing);
        if (const auto files = source.files()) {
            std::set<Checkpoint> found;
            for (const LogFile &file : *files) {
                if (const auto checkpoint = checkpointOf(file.path); checkpoint && isElsewhere(file.path))
                    found.insert({{}, checkpoint->step});
            }
            m_known = QList<Checkpoint>(found.begin(), found.end());
        }
    }
    update.checkpoints += m_known;
}

bool JobCheckpoints::isElsewhere(const RemotePath &path) const
{
    return !(m_run.jobFolder / path).bytes().startsWith(m_run.folder.bytes() + '/');
}

} // namespace officina
