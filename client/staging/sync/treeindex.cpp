// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a folder holds; see the header.
#include "client/staging/sync/treeindex.h"

#include "client/staging/tree/partname.h"

namespace officina {

TreeIndex::TreeIndex(FileSystem &files, const RemotePath &folder, const QByteArrayList &excludes)
    : m_walk(files, folder, QByteArrayLiteral("root"), excludes)
{}

Result<Progress> TreeIndex::step(const QDeadlineTimer &deadline)
{
    const auto progress = m_walk.step(deadline);
    if (progress)
        take();
    if (progress && *progress == Progress::Done)
        m_entries.seal();
    return progress;
}

void TreeIndex::take()
{
    Plan &plan = m_walk.plan();
    const auto add = [&](qint32 folder, const QByteArray &name, TreeEntry entry) {
        entry.path = plan.pathBelowRoot(folder, name);
        m_entries.append(std::move(entry));
        m_isEmpty = false;
    };
    for (; m_folders < plan.folders.size(); ++m_folders)
        add(plan.folders[m_folders].parent, plan.folders[m_folders].name,
            {.kind = TreeEntry::Kind::Folder, .folder = qint32(m_folders)});
    for (const PlannedFile *file = plan.files.peek(); file; file = plan.files.peek()) {
        add(file->folder, file->name, {.size = file->size, .changed = file->changed});
        if (isBegunName(file->name)) {
            keep(file->folder);
            m_hasBegun = true;
        }
        plan.files.pop();
    }
    for (const Plan::Link &link : std::exchange(plan.links, {}))
        add(link.folder, link.name, {.kind = TreeEntry::Kind::Link, .target = link.target});
    for (const Plan::Skipped &skipped : std::exchange(plan.skipped, {})) {
        keep(skipped.folder);
        if (skipped.reason == unfinishedTransfer) { // of either side: nothing to compare, and not too much
            m_unfinished.insert(plan.pathBelowRoot(skipped.folder, prefixOfPart(skipped.name)));
            continue;
        }
        add(skipped.folder, skipped.name, {.kind = TreeEntry::Kind::Other});
        if (skipped.error)
            m_unreadable.append(*skipped.error);
    }
    for (const qint32 folder : std::exchange(plan.excludedIn, {}))
        keep(folder);
}

void TreeIndex::keep(qint32 folder)
{
    const auto &folders = m_walk.plan().folders;
    m_staying.resize(size_t(folders.size()));
    for (; folder > 0 && !m_staying[size_t(folder)]; folder = folders[folder].parent)
        m_staying[size_t(folder)] = true;
}

bool TreeIndex::holdsWhatStays(const TreeEntry &entry) const
{
    return entry.kind == TreeEntry::Kind::Folder && size_t(entry.folder) < m_staying.size()
        && m_staying[size_t(entry.folder)];
}

// Of a folder of temporary files it is not known what is in it: any file beside it may be.
bool TreeIndex::isUnfinished(const TreeEntry &entry) const
{
    if (m_unfinished.isEmpty())
        return false;
    const qsizetype name = entry.path.lastIndexOf('/') + 1;
    const QByteArray folder = entry.path.first(name);
    return m_unfinished.contains(folder + partPrefix(entry.path.sliced(name)))
        || (entry.kind != TreeEntry::Kind::Folder && m_unfinished.contains(folder + '.'));
}

} // namespace officina
