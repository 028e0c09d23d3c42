// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs on a site; see the header.
#include "client/follow/sshlogsource.h"

namespace officina {

namespace {

// Errors of one folder that leave the rest of the tree readable.
bool concernsOneFolder(const Error &error)
{
    return error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound;
}

} // namespace

SshLogSource::SshLogSource(ssh::Session &session, RemotePath path, LogRules rules)
    : LogSource(std::move(rules)), m_session(session), m_path(std::move(path))
{}

Result<QList<LogFile>> SshLogSource::files()
{
    const auto root = m_session.stat(m_path);
    if (!root)
        return passOn(root);
    if (!root->isFolder()) {
        const RemotePath name(m_path.name());
        m_path = m_path.parent();
        return QList{LogFile{name, root->size, root->changed}};
    }
    m_folders = 0;
    QList<LogFile> found;
    if (const auto collected = collect(m_path, {}, 0, found); !collected)
        return passOn(collected);
    return found;
}

Result<> SshLogSource::collect(const RemotePath &folder, const RemotePath &below, int depth, QList<LogFile> &found)
{
    const auto entries = m_session.list(folder);
    if (!entries)
        return depth > 0 && concernsOneFolder(entries.error()) ? Result<>() : passOn(entries);
    for (const ssh::Entry &entry : *entries) {
        if (!isPlainName(entry.name) || found.size() >= maxFiles)
            continue;
        const RemotePath path = below / entry.name;
        if (entry.isFolder() && !entry.name.startsWith('.') && depth + 1 < maxDepth && ++m_folders <= maxFolders) {
            if (const auto deeper = collect(folder / entry.name, path, depth + 1, found); !deeper)
                return deeper;
        } else if (isLogPath(path, rules())) {
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

Result<QByteArray> SshLogSource::read(const RemotePath &path, qint64 offset, qint64 max)
{
    return m_session.read(m_path / path, offset, max);
}

} // namespace officina
