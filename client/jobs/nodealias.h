// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps a name in ~/.ssh/config for the first node of a running job (sites/nodealiases.h): it follows
// the next job of the same name, and goes when none runs.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/sites/nodealiases.h"

#include <QtCore/QObject>

#include <optional>

namespace officina {

class NodeAliasKeeper : public QObject
{
    Q_OBJECT

public:
    // file: shared with other sites' keepers, and outlives this.
    NodeAliasKeeper(JobService &jobs, NodeAliasFile &file, QObject *parent = nullptr);
    ~NodeAliasKeeper() override; // the name goes

    NodeAliasFile &file() const { return m_file; }
    // From now on the name leads to this job's node, and to those of later jobs of its name. BadInput
    // where it has none; Local, Denied, LocalNoSpace where the file cannot be written.
    Result<> keep(const Job &job);
    void drop();
    QString name() const;   // empty: none is kept
    const QString &jobName() const { return m_jobName; } // that is followed
    QString node() const { return m_alias ? m_alias->node : QString(); } // that it leads to now; empty: none runs

Q_SIGNALS:
    void changed();

private:
    void follow();

    JobService &m_jobs;
    NodeAliasFile &m_file;
    std::optional<Site> m_site; // of the job that is followed
    QString m_jobName;
    std::optional<NodeAlias> m_alias;
};

} // namespace officina
