// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running a local folder in the steps that window and terminal program share: what would be sent, as a plan to
// be shown; sending it; and putting it together with its job. Nothing is sent before it was planned.
#pragma once

#include "client/base/workerthread.h"
#include "client/projects/projectmemory.h"
#include "client/projects/projectrun.h"
#include "client/schedulers/dialect.h"
#include "client/sites/site.h"
#include "client/staging/sync/syncdelete.h"
#include "client/staging/transfer/transfer.h"

#include <optional>

namespace officina {

struct ProjectPlan {
    QString folder;
    SourceState source;
    RemotePath work; // the site's folder for work
    RemotePath copy; // of the folder, at the site
    qint64 files = 0; // to be sent
    qint64 bytes = 0;
    qint64 removed = 0; // files of the copy that are no longer in the folder
    qint64 left = 0;    // out, by an ignore file
    qint64 all = 0;     // bytes of the whole copy, once it is sent
    bool isEmpty = false; // nothing of the folder would be there
    QString largest;      // the file or folder at the top that holds most of it
    qint64 largestBytes = 0;

    static constexpr qint64 much = 1LL << 30; // bytes: somebody should look twice
    bool isMuch() const { return all > much; }
};

// Compares the folder with its copy.
class ProjectPlanning final : public Steps<ssh::Session>
{
public:
    ProjectPlanning(QString folder, QString results, Site site, ProjectLook look);
    ~ProjectPlanning() override;
    Result<Progress> step(ssh::Session &session) override;
    void abandoned(const Error &error) override;

    qint64 looked() const { return m_compare ? m_compare->looked() : 0; }
    // Once it is done.
    const ProjectPlan &plan() const { return m_plan; }
    const SyncOptions &options() const { return m_options; }
    const SyncPlan &sync() const { return m_compare->plan(); }

private:
    QString m_results;
    Site m_site;
    QByteArrayList m_ignored;
    ProjectPlan m_plan;
    SyncOptions m_options;
    std::unique_ptr<SyncCompare> m_compare;
};

// Sends what was planned and takes away what the folder no longer has: what would be in the way first. All of it, or an
// error.
class ProjectSending final : public Steps<ssh::Session>
{
public:
    ProjectSending(std::shared_ptr<const ProjectPlanning> planned, const SiteId &site);
    ~ProjectSending() override;
    Result<Progress> step(ssh::Session &session) override;
    void abandoned(const Error &error) override;

    // From any thread.
    TransferProgress progress() const { return m_transfer.progress(); }

private:
    Result<Progress> remove(ssh::Session &session);

    std::shared_ptr<const ProjectPlanning> m_planned;
    Transfer m_transfer;
    std::unique_ptr<SyncDelete> m_removal; // at hand
    bool m_isSent = false;
};

// What the amounts leave to the user's answers and start-up files at the site, and to its usual.
void settlePlace(JobSpec &spec, const Site &site, const Dialect &dialect);
// The job: the amounts that were asked for, with what the site and the plan make of them.
JobSpec projectSpec(const ProjectSettings &settings, const Site &site, const Dialect &dialect, const ProjectPlan &plan,
                    const QDateTime &now);

// What a second run would do otherwise than the last one: the fields that differ.
enum class ProjectField { Site, Command, Launch, Partition, Account, Nodes, Gpus, Cpus, Memory, Time, Links, Fetch };
QList<ProjectField> changedFields(const ProjectSettings &before, const ProjectSettings &now);

} // namespace officina
