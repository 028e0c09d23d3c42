// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs on a site; see the header.
#include "client/follow/sshlogsource.h"

#include "client/follow/remotetreereader.h"

namespace officina {

namespace {

// Folders, or files to read, that are not worth starting a program for at the site.
constexpr qsizetype few = 12;

// Errors of one folder that leave the rest of the tree readable.
bool concernsOneFolder(const Error &error)
{
    return error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound;
}

} // namespace

SshLogSource::SshLogSource(ssh::Session &session, const RemotePath &path, LogRules rules, bool *isLarge)
    : LogSource(std::move(rules)), m_session(session), m_path(rootOf(path)), m_isLarge(isLarge ? *isLarge : m_ownLarge)
{}

Result<QList<LogFile>> SshLogSource::files()
{
    const RemotePath start = m_path / opened();
    const auto root = m_session.stat(start);
    if (!root)
        return passOn(root);
    if (!root->isFolder()) {
        const RemotePath name(start.name());
        m_path = start.parent();
        return QList{LogFile{name, root->size, root->changed}};
    }
    for (;;) {
        if (!m_isLarge) {
            m_folders = 0;
            QList<LogFile> found;
            const auto collected = collect(start, opened(), 0, found);
            if (!collected)
                return passOn(collected);
            if (!m_isLarge)
                return found;
        }
        const auto listed = fartree::list(m_session, m_path, opened(), listedPattern(rules()));
        if (listed || listed.error().kind != Error::Kind::BadReply)
            return listed;
        m_isLarge = m_hasPython = false; // it is there and does not do: on foot then
    }
}

Result<> SshLogSource::collect(const RemotePath &folder, const RemotePath &below, int depth, QList<LogFile> &found)
{
    if (m_isLarge)
        return {}; // it goes another way
    const auto entries = m_session.list(folder);
    if (!entries) {
        if (depth == 0 || !concernsOneFolder(entries.error()))
            return passOn(entries);
        if (entries.error().kind == Error::Kind::Denied)
            found.push_back({below, LogFile::closed, {}});
        return {};
    }
    for (const ssh::Entry &entry : *entries) {
        if (!isPlainName(entry.name) || found.size() >= maxFiles)
            continue;
        const RemotePath path = below / entry.name;
        if (entry.isFolder() && !entry.name.startsWith('.') && depth + 1 < maxDepth && ++m_folders <= maxFolders) {
            m_isLarge = m_hasPython && m_folders > few && m_session.programs().python;
            if (const auto deeper = collect(folder / entry.name, path, depth + 1, found); !deeper)
                return deeper;
        } else if (isListed(path, rules())) {
            // A link's own size is its target's name.
            const auto real =
                entry.type == ssh::Entry::Type::Link ? m_session.stat(folder / entry.name) : Result<ssh::Entry>(entry);
            if (!real && !concernsOneFolder(real.error()))
                return passOn(real);
            if (real && real->type == ssh::Entry::Type::File)
                found.push_back({path, real->size, real->changed});
        }
    }
    return {};
}

Result<QList<Result<QByteArray>>> SshLogSource::readAll(const QList<LogRange> &ranges)
{
    if (m_hasPython && ranges.size() > few && m_session.programs().python) {
        auto read = fartree::read(m_session, m_path, ranges);
        if (read || read.error().kind != Error::Kind::BadReply)
            return read;
        m_hasPython = false;
    }
    return LogSource::readAll(ranges);
}

Result<QByteArray> SshLogSource::read(const RemotePath &path, qint64 offset, qint64 max)
{
    return m_session.read(m_path / path, offset, max);
}

} // namespace officina
