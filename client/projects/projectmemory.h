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

// How the command is started where a job has several nodes, or GPUs.
enum class Launch {
    Once,     // on the first node
    EachNode, // by srun
    Torchrun, // by torchrun on each node: a process for each GPU
};
QString launchName(Launch launch); // for files and scripts: "once", "each-node", "torchrun"
std::optional<Launch> launchOf(QStringView name);

struct ProjectSettings {
    static constexpr QLatin1StringView usualResults{"officina-results"};

    SiteId site;
    QByteArray command; // for the site's shell, in the copy of the folder there
    Launch launch = Launch::Once;
    JobSpec amounts;    // name, partition, account, qos, nodes, gpus, cpus, memory and time limit of it
    QStringList fetch;  // patterns of what comes back, as "checkpoints/*.pt", below the copy and the run folder
    QString results = usualResults; // the folder in the project that they come into, one below it for each job
    bool operator==(const ProjectSettings &) const = default;
};

// For a folder that was never run.
ProjectSettings firstSettings(const QString &project);

class ProjectMemory
{
public:
    explicit ProjectMemory(QString folder) : m_folder(std::move(folder)) {}

    // What was run last of all, and the folder; nothing where none was, or that folder is gone.
    std::optional<QString> last() const;
    // Nothing where the folder was never run, or what was kept of it is damaged.
    std::optional<ProjectSettings> find(const QString &project) const;
    Result<> keep(const QString &project, const ProjectSettings &settings) const;

private:
    QString fileOf(const QString &project) const;

    QString m_folder;
};

} // namespace officina
