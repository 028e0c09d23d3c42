// SPDX-License-Identifier: GPL-3.0-or-later
//
// Failed jobs that wait for somebody: the tasks of an array, and jobs of one name that failed within an
// hour of each other, are one line with a number. What somebody has seen does not come again; what failed
// since then does.
#pragma once

#include "client/schedulers/job.h"
#include "ui/start/needs.h"

namespace officina {

class Settings;

// Until when failures were seen, by what they are of; kept in the settings, the newest few hundred.
class SeenNeeds
{
public:
    explicit SeenNeeds(Settings &settings) : m_settings(settings) {}

    QHash<QString, QDateTime> times() const;
    void setSeen(const Need &need);

private:
    Settings &m_settings;
};

// The newest first. name: of the site, where others are connected too.
QList<Need> jobNeeds(const QList<Job> &jobs, const SiteId &site, const QHash<QString, QDateTime> &seen,
                     const QString &name = {});

} // namespace officina
