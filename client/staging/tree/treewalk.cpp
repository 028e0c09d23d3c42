// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking what is to be moved; see the header.
#include "client/staging/tree/treewalk.h"

namespace officina {

using namespace Qt::StringLiterals;

QByteArray Plan::pathOf(qint32 folder, QByteArrayView name) const
{
    QByteArray path = name.toByteArray();
    for (; folder >= 0; folder = folders[folder].parent)
        path = folders[folder].name + '/' + path;
    return path;
}

TreeWalk::TreeWalk(FileSystem &side, RemotePath source, QByteArray name, const QByteArrayList &excludes)
    : m_side(side), m_source(std::move(source)), m_name(std::move(name)), m_excludes(excludes)
{}

Result<Progress> TreeWalk::step(const QDeadlineTimer &deadline)
{
    if (!std::exchange(m_begun, true)) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    while (m_next < m_plan.folders.size() && !deadline.hasExpired()) {
        const qint32 index = m_next++;
        const auto listed = listFolder(index);
        if (listed)
            continue;
        if (index == 0 || endsTransfer(listed.error().kind))
            return passOn(listed);
        m_plan.left.append({m_plan.folders[index].parent, m_plan.folders[index].name, {}, listed.error()});
    }
    return m_next < m_plan.folders.size() ? Progress::Pending : Progress::Done;
}

Result<> TreeWalk::begin()
{
    if (!isPlainName(m_name))
        return failure(Error::Kind::BadInput, u"not a name for a file or folder"_s, displayBytes(m_name));
    const auto root = m_side.stat(m_source); // what the user named may be a link
    if (!root)
        return passOn(root);
    switch (root->type) {
    case Entry::Type::Folder: m_plan.folders.append({-1, m_name, root->permissions}); return {};
    case Entry::Type::File:
        m_plan.files.append({-1, m_name, root->size, root->changed.toSecsSinceEpoch(), root->permissions});
        m_plan.bytes = root->size;
        return {};
    case Entry::Type::Link:
    case Entry::Type::Other: break;
    }
    return failure(Error::Kind::Unsupported, u"neither a file nor a folder"_s, m_source.display());
}

QByteArray TreeWalk::below(qint32 folder) const
{
    QByteArray path;
    for (; folder > 0; folder = m_plan.folders[folder].parent)
        path = m_plan.folders[folder].name + (path.isEmpty() ? "" : "/") + path;
    return path;
}

RemotePath TreeWalk::sourceOf(qint32 folder) const
{
    const QByteArray path = below(folder);
    return path.isEmpty() ? m_source : m_source / path;
}

Result<> TreeWalk::listFolder(qint32 index)
{
    const RemotePath folder = sourceOf(index);
    const QByteArray prefix = index > 0 ? below(index) + '/' : QByteArray();
    auto entries = m_side.list(folder);
    if (!entries)
        return passOn(entries);
    std::ranges::sort(*entries, {}, &Entry::name);
    for (const Entry &entry : *entries) {
        // A hostile server may answer with "..", a path, or nothing: never made into a local file.
        if (!isPlainName(entry.name)) {
            m_plan.left.append({index,
                                entry.name,
                                {},
                                Error{Error::Kind::BadReply, u"not a file name"_s,
                                      folder.display() + u'/' + displayBytes(entry.name)}});
            continue;
        }
        if (!m_excludes.isEmpty() && m_excludes.matches(prefix + entry.name, entry.isFolder())) {
            ++m_plan.excluded;
            continue;
        }
        switch (entry.type) {
        case Entry::Type::File:
            m_plan.files.append({index, entry.name, entry.size, entry.changed.toSecsSinceEpoch(), entry.permissions});
            m_plan.bytes += entry.size;
            break;
        case Entry::Type::Folder: m_plan.folders.append({index, entry.name, entry.permissions}); break;
        case Entry::Type::Link: // following it could leave the tree, or never end
            if (const auto taken = takeLink(index, entry.name); !taken)
                return taken;
            break;
        case Entry::Type::Other: m_plan.left.append({index, entry.name, u"special file"_s, {}}); break;
        }
    }
    return {};
}

int TreeWalk::depthOf(qint32 folder) const
{
    int depth = 0;
    for (; folder > 0; folder = m_plan.folders[folder].parent)
        ++depth;
    return depth;
}

Result<> TreeWalk::takeLink(qint32 folder, const QByteArray &name)
{
    const auto target = m_side.readLink(sourceOf(folder) / name);
    if (!target && endsTransfer(target.error().kind))
        return passOn(target);
    // What leads out of the tree would lead somewhere else there, or let a hostile server point at
    // what is not its own.
    int depth = depthOf(folder);
    bool within = target && !target->isEmpty() && !target->startsWith('/') && !target->contains('\0');
    for (const QByteArray &step : within ? target->split('/') : QByteArrayList()) {
        depth += step == ".." ? -1 : step.isEmpty() || step == "." ? 0 : 1;
        within = within && depth >= 0;
    }
    if (within)
        m_plan.links.append({folder, name, *target});
    else
        m_plan.left.append({folder, name, u"link"_s, {}});
    return {};
}

} // namespace officina
