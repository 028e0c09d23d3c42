// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning and sending a project; see the header.
#include "client/projects/projectplan.h"

#include "client/jobs/jobs.h"
#include "client/schedulers/startup.h"
#include "client/sites/siteuse.h"

namespace officina {

using Action = SyncEntry::Action;

ProjectPlanning::ProjectPlanning(QString folder, QString results, Site site, ProjectLook look)
    : m_results(std::move(results)), m_site(std::move(site)), m_ignored(std::move(look.ignored))
{
    m_plan.folder = std::move(folder);
    m_plan.source = std::move(look.source);
}

ProjectPlanning::~ProjectPlanning() = default;

Result<Progress> ProjectPlanning::step(ssh::Session &session)
{
    if (!m_compare) {
        const auto work = workFolder(session, m_site);
        if (!work)
            return passOn(work);
        m_plan.work = *work;
        m_plan.copy = projectCopy(*work, m_plan.folder);
        m_options = projectSync(m_plan.folder, m_plan.copy, m_ignored, m_results);
        m_compare = std::make_unique<SyncCompare>(m_options);
        return Progress::Pending;
    }
    const auto compared = m_compare->step(session);
    if (!compared || *compared == Progress::Pending)
        return compared;
    const SyncPlan &sync = m_compare->plan();
    if (!sync.unreadable.isEmpty()) // a run without a part of its code would be another run
        return std::unexpected(sync.unreadable.first());
    m_plan.files = sync.count(Action::Copy) + sync.count(Action::Replace);
    m_plan.bytes = sync.bytes(Action::Copy) + sync.bytes(Action::Replace);
    m_plan.all = m_plan.bytes + sync.bytes(Action::Same);
    m_plan.removed = sync.count(Action::Delete);
    m_plan.left = sync.excluded;
    m_plan.isEmpty = m_plan.files + sync.count(Action::Same) == 0;
    // By what lies at the top, because that is what a line of an ignore file names.
    m_plan.largest = displayBytes(sync.entries.largest().name);
    m_plan.largestBytes = sync.entries.largest().bytes;
    return Progress::Done;
}

void ProjectPlanning::abandoned(const Error &error)
{
    if (m_compare)
        m_compare->abandoned(error);
}

ProjectSending::ProjectSending(std::shared_ptr<const ProjectPlanning> planned, const SiteId &site)
    : m_planned(std::move(planned)), m_transfer(m_planned->options().request(), site.value),
      m_removal(std::make_unique<SyncDelete>(m_planned->options(), m_planned->sync(), SyncDelete::What::InTheWay))
{}

ProjectSending::~ProjectSending() = default;

Result<Progress> ProjectSending::step(ssh::Session &session)
{
    if (m_removal)
        return remove(session);
    const auto sent = m_transfer.step(session);
    if (!sent || *sent == Progress::Pending)
        return sent;
    if (const auto failed = m_transfer.report().files.firstError())
        return std::unexpected(*failed);
    // What the folder no longer has must not run either.
    m_isSent = true;
    m_removal = std::make_unique<SyncDelete>(m_planned->options(), m_planned->sync(), SyncDelete::What::Rest);
    return Progress::Pending;
}

Result<Progress> ProjectSending::remove(ssh::Session &session)
{
    const auto removed = m_removal->step(session);
    if (!removed || *removed == Progress::Pending)
        return removed;
    if (!m_removal->failed().isEmpty())
        return std::unexpected(m_removal->failed().first());
    m_removal.reset();
    return m_isSent ? Progress::Done : Progress::Pending;
}

void ProjectSending::abandoned(const Error &error)
{
    if (m_removal)
        m_removal->abandoned(error);
    else
        m_transfer.abandoned(error);
}

void settlePlace(JobSpec &spec, const Site &site, const Dialect &dialect)
{
    if (spec.account.isEmpty())
        spec.account = answersOf(site).account;
    if (spec.qos.isEmpty())
        spec.qos = answersOf(site).qos;
    fillFromStartUp(spec, dialect);
    if (spec.qos.isEmpty())
        spec.qos = qosFor(site, spec.partition);
}

JobSpec projectSpec(const ProjectSettings &settings, const Site &site, const Dialect &dialect, const ProjectPlan &plan,
                    const QDateTime &now)
{
    JobSpec spec = settings.amounts;
    settlePlace(spec, site, dialect);
    if (settings.launch != Launch::Once && spec.tasks == 0)
        spec.tasks = 1;
    spec.gpuOptions = gpuOptionsFor(site, spec.partition, spec.gpus, spec.nodes);
    spec.runFolder = plannedRunFolder(plan.work, spec.name, now, spec.links);
    spec.body = projectBody(settings.command, settings.launch, spec.nodes);
    return spec;
}

QList<ProjectField> changedFields(const ProjectSettings &before, const ProjectSettings &now)
{
    const JobSpec &a = before.amounts;
    const JobSpec &b = now.amounts;
    using Field = ProjectField;
    const bool isSameSite =
        before.site == now.site; // what another one calls its queues and projects means nothing here
    const std::pair<Field, bool> differs[] = {
        {Field::Site, !isSameSite},
        {Field::Command, before.command != now.command},
        {Field::Launch, before.launch != now.launch},
        {Field::Partition, isSameSite && a.partition != b.partition},
        {Field::Account, isSameSite && a.account != b.account},
        {Field::Nodes, a.nodes != b.nodes},
        {Field::Gpus, a.gpus != b.gpus},
        {Field::Cpus, a.cpus != b.cpus},
        {Field::Memory, a.memory != b.memory},
        {Field::Time, a.timeLimit != b.timeLimit},
        {Field::Links, a.links != b.links},
        {Field::Fetch, before.fetch != now.fetch},
    };
    QList<Field> fields;
    for (const auto &[field, isChanged] : differs)
        if (isChanged)
            fields += field;
    return fields;
}

} // namespace officina
