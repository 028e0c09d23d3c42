// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leads from this computer to the nodes of running jobs: names for editors, ports for notebooks. One of
// each for the jobs of a site, made when it is first wanted.
#pragma once

#include "client/jobs/jobtunnels.h"
#include "client/jobs/nodealias.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace officina {

class JobAccess : public QObject
{
    Q_OBJECT

public:
    // sshFolder: "~/.ssh" of the user. Names that another run of the program left there go.
    JobAccess(ssh::Prompts &prompts, const QString &sshFolder, QObject *parent = nullptr);
    ~JobAccess() override;

    // jobs: of a site; what belongs to it goes with it.
    NodeAliasKeeper &alias(JobService &jobs);
    JobTunnels &tunnels(JobService &jobs);

private:
    struct OfSite;
    OfSite &of(JobService &jobs);

    ssh::Prompts &m_prompts;
    NodeAliasFile m_file;
    QHash<JobService *, std::shared_ptr<OfSite>> m_sites;
};

} // namespace officina
