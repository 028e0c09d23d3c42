// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a folder holds; see the header.
#include "client/staging/sync/treeindex.h"

namespace officina {

TreeIndex::TreeIndex(FileSystem &files, const RemotePath &folder, const QByteArrayList &excludes)
    : m_walk(files, folder, QByteArrayLiteral("root"), excludes)
{}

Result<Progress> TreeIndex::step(const QDeadlineTimer &deadline)
{
    const auto progress = m_walk.step(deadline);
    if (progress)
        take();
    return progress;
}

void TreeIndex::take()
{
    Plan &plan = m_walk.plan();
    const auto add = [&](qint32 folder, const QByteArray &name, TreeEntry entry) {
        m_entries.insert_or_assign(plan.pathBelowRoot(folder, name), std::move(entry));
    };
    for (; m_folders < plan.folders.size(); ++m_folders)
        add(plan.folders[m_folders].parent, plan.folders[m_folders].name, {.kind = TreeEntry::Kind::Folder});
    for (const PlannedFile *file = plan.files.peek(); file; file = plan.files.peek()) {
        add(file->folder, file->name, {.size = file->size, .changed = file->changed});
        plan.files.pop();
    }
    for (; m_links < plan.links.size(); ++m_links)
        add(plan.links[m_links].folder, plan.links[m_links].name,
            {.kind = TreeEntry::Kind::Link, .target = plan.links[m_links].target});
    for (const Plan::Skipped &skipped : std::exchange(plan.skipped, {})) {
        add(skipped.folder, skipped.name, {.kind = TreeEntry::Kind::Other});
        keep(skipped.folder);
        if (skipped.error)
            m_unreadable.append(*skipped.error);
    }
    for (const qint32 folder : std::exchange(plan.excludedIn, {}))
        keep(folder);
}

void TreeIndex::keep(qint32 folder)
{
    const auto &folders = m_walk.plan().folders;
    for (; folder > 0; folder = folders[folder].parent)
        m_staying.insert(m_walk.plan().pathBelowRoot(folders[folder].parent, folders[folder].name));
}

bool TreeIndex::isLeftAlone(const QByteArray &path) const
{
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const auto found = m_entries.find(path.first(end));
        if (found != m_entries.end() && found->second.kind == TreeEntry::Kind::Other)
            return true;
    }
    return false;
}

} // namespace officina
