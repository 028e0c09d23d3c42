// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a project's folder was run last, so that the second time is one key: where, what, with which
// amounts, and what comes back. One small JSON file for each folder, in a folder of the program's data.
#pragma once

#include "client/base/ids.h"
#include "client/base/result.h"
#include "client/schedulers/jobspec.h"

#include <optional>

namespace officina {

struct ProjectSettings {
    SiteId site;
    QByteArray command; // for the site's shell, in the copy of the folder there
    JobSpec amounts;    // name, partition, account, qos, nodes, gpus, cpus, memory and time limit of it
    QStringList fetch;  // patterns of what comes back, as "checkpoints/*.pt", below the copy and the run folder
    bool operator==(const ProjectSettings &) const = default;
};

class ProjectMemory
{
public:
    explicit ProjectMemory(QString folder) : m_folder(std::move(folder)) {}

    // Nothing where the folder was never run, or what was kept of it is damaged.
    std::optional<ProjectSettings> find(const QString &project) const;
    Result<> keep(const QString &project, const ProjectSettings &settings) const;

private:
    QString fileOf(const QString &project) const;

    QString m_folder;
};

} // namespace officina
