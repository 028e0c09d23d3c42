// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking what is to be moved; see the header.
#include "client/staging/tree/treewalk.h"

#include "client/staging/tree/partname.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// So many entries of a folder are sorted together. Only few folders are larger, and of these the order
// is that of pieces.
constexpr qsizetype sortedAtOnce = 20'000;

bool isLink(const Entry &entry)
{
    return entry.type == Entry::Type::Link;
}

} // namespace

TreeWalk::TreeWalk(FileSystem &files, RemotePath source, QByteArray name, const QByteArrayList &excludes,
                   const QSet<QByteArray> &only)
    : m_files(files), m_source(std::move(source)), m_name(std::move(name)), m_excludes(excludes), m_only(only)
{
    for (const QByteArray &path : only)
        for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
            m_onlyFolders.insert(path.first(slash));
}

bool TreeWalk::isWanted(const QByteArray &path, bool isFolder) const
{
    return m_only.isEmpty() || (isFolder ? m_onlyFolders.contains(path) : m_only.contains(path));
}

Result<Progress> TreeWalk::step(const QDeadlineTimer &deadline)
{
    if (!std::exchange(m_begun, true)) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    while (m_next < m_plan.folders.size() && !deadline.hasExpired()) {
        const auto read = readOn();
        if (read)
            continue;
        if (m_next == 0 || endsTransfer(read.error().kind))
            return passOn(read);
        Plan::Folder &folder = m_plan.folders[m_next];
        folder.permissions |= 0700; // of one that could not be read the copy is to be of use
        m_plan.skipped.append({folder.parent, folder.name, {}, read.error()});
        m_reader.reset();
        m_read.clear();
        ++m_next;
    }
    return m_next < m_plan.folders.size() ? Progress::Pending : Progress::Done;
}

Result<> TreeWalk::begin()
{
    if (!isPlainName(m_name))
        return failure(Error::Kind::BadInput, u"not a name for a file or folder"_s, displayBytes(m_name));
    if (const auto &wrong = m_excludes.error())
        return std::unexpected(*wrong);
    const auto root = m_files.stat(m_source); // what the user named may be a link
    if (!root && !endsTransfer(root.error().kind) && root.error().kind != Error::Kind::Denied
        && m_files.lstat(m_source).transform(&isLink).value_or(false))
        return failure(Error::Kind::DeadLink, root.error().detail, m_source.display());
    if (!root)
        return passOn(root);
    switch (root->type) {
    case Entry::Type::Folder: m_plan.folders.append({-1, m_name, root->permissions}); return {};
    case Entry::Type::File:
        m_plan.files.append({-1, m_name, root->size, root->changed.toSecsSinceEpoch(), root->permissions});
        m_plan.fileCount = 1;
        m_plan.bytes = root->size;
        return {};
    case Entry::Type::Link:
    case Entry::Type::Unknown:
    case Entry::Type::Other: break;
    }
    return failure(Error::Kind::SpecialFile, {}, m_source.display());
}

RemotePath TreeWalk::sourceOf(qint32 folder, QByteArrayView name) const
{
    const QByteArray path = folder < 0 ? QByteArray() : m_plan.pathBelowRoot(folder, name);
    return path.isEmpty() ? m_source : m_source / path;
}

// A piece of the folder at hand.
Result<> TreeWalk::readOn()
{
    if (!m_reader) {
        auto opened = m_files.openFolder(sourceOf(m_next, {}));
        if (!opened)
            return passOn(opened);
        m_reader = std::move(*opened);
    }
    auto more = m_reader->read();
    if (!more)
        return passOn(more);
    const bool ended = more->isEmpty();
    m_read += std::move(*more);
    if (ended || m_read.size() >= sortedAtOnce) {
        if (const auto enlisted = enlist(); !enlisted)
            return enlisted;
    }
    if (ended) {
        m_reader.reset();
        ++m_next;
    }
    return {};
}

Result<> TreeWalk::enlist()
{
    std::ranges::sort(m_read, {}, &Entry::name);
    for (const Entry &entry : std::exchange(m_read, {})) {
        if (const auto taken = take(entry); !taken)
            return taken;
    }
    return {};
}

void TreeWalk::skip(const QByteArray &name, const QString &reason, std::optional<Error> error)
{
    m_plan.skipped.append({m_next, name, reason, std::move(error)});
}

Result<> TreeWalk::take(const Entry &entry)
{
    // A hostile server may answer with "..", a path, or nothing: never made into a local file.
    if (!isPlainName(entry.name)) {
        skip(entry.name, {},
             Error{Error::Kind::BadReply, u"not a file name"_s,
                   sourceOf(m_next, {}).display() + u'/' + displayBytes(entry.name)});
        return {};
    }
    if (!m_only.isEmpty() && !isWanted(m_plan.pathBelowRoot(m_next, entry.name), entry.isFolder()))
        return {};
    if (!m_excludes.isEmpty() && m_excludes.matches(m_plan.pathBelowRoot(m_next, entry.name), entry.isFolder())) {
        ++m_plan.excluded;
        m_plan.excludedIn.insert(m_next);
        return {};
    }
    if (isPartName(entry.name)) { // what it is to become is not there: never left out without a word
        skip(entry.name, unfinishedTransfer);
        return {};
    }
    switch (entry.type) {
    case Entry::Type::File:
        m_plan.files.append({m_next, entry.name, entry.size, entry.changed.toSecsSinceEpoch(), entry.permissions});
        ++m_plan.fileCount;
        m_plan.addBytes(entry.size);
        break;
    case Entry::Type::Folder: m_plan.folders.append({m_next, entry.name, entry.permissions}); break;
    case Entry::Type::Link: return takeLink(entry.name); // following it could leave the tree, or never end
    case Entry::Type::Other: skip(entry.name, u"special file"_s); break;
    case Entry::Type::Unknown: return takeUnknown(entry.name);
    }
    return {};
}

// It is there and may be looked at no more than that: said, so that nobody takes it for missing.
Result<> TreeWalk::takeUnknown(const QByteArray &name)
{
    const auto entry = m_files.lstat(sourceOf(m_next, name));
    if (entry && entry->type != Entry::Type::Unknown) {
        Entry known = *entry;
        known.name = name;
        return take(known);
    }
    if (!entry && endsTransfer(entry.error().kind))
        return passOn(entry);
    if (entry || entry.error().kind != Error::Kind::NotFound)
        skip(name, {},
             entry ? Error{Error::Kind::BadReply, u"its kind is not told"_s, displayBytes(name)} : entry.error());
    return {};
}

int TreeWalk::depthOf(qint32 folder) const
{
    int depth = 0;
    for (; folder > 0; folder = m_plan.folders[folder].parent)
        ++depth;
    return depth;
}

Result<> TreeWalk::takeLink(const QByteArray &name)
{
    const auto target = m_files.readLink(sourceOf(m_next, name));
    if (!target && endsTransfer(target.error().kind))
        return passOn(target);
    // What leads out of the tree would lead somewhere else there, or let a hostile server point at what is
    // not its own. ".." counts at the beginning alone: after a name it would go up from wherever that leads.
    int up = 0;
    bool within = target && !target->isEmpty() && !target->startsWith('/') && !target->contains('\0');
    bool down = false;
    for (const QByteArray &step : within ? target->split('/') : QByteArrayList()) {
        if (step == "..") {
            within = within && !down;
            ++up;
        } else if (!step.isEmpty() && step != ".") {
            down = true;
        }
    }
    if (within && up <= depthOf(m_next))
        m_plan.links.append({m_next, name, *target});
    else
        skip(name, u"link"_s);
    return {};
}

} // namespace officina
