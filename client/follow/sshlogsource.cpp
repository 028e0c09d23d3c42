// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs on a site; see the header.
#include "client/follow/sshlogsource.h"

#include "client/curves/formats/checkpoints.h"
#include "client/follow/remotetreereader.h"

#include <algorithm>

namespace officina {

namespace {

// Folders, or files to read, that are not worth starting a program for at the site.
constexpr qsizetype few = 12;

// Errors of one folder that leave the rest of the tree readable.
bool concernsOneFolder(const Error &error)
{
    return error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound;
}

// Without "." and "..", as far as the names tell.
RemotePath plainPath(const RemotePath &path)
{
    QByteArrayList names;
    for (const QByteArray &name : path.bytes().split('/')) {
        if (name == "..")
            names.resize(std::max<qsizetype>(names.size() - 1, 0));
        else if (!name.isEmpty() && name != ".")
            names.append(name);
    }
    return RemotePath('/' + names.join('/'));
}

// These paths and no others, behind namedPattern().
QByteArray patternOf(const QList<RemotePath> &paths)
{
    QByteArray pattern;
    for (const RemotePath &path : paths) {
        pattern += "|(?-i:";
        for (char c : path.bytes())
            pattern += "\\x" + QByteArray(1, c).toHex();
        pattern += ')';
    }
    return pattern;
}

} // namespace

SshLogSource::SshLogSource(ssh::Session &session, const RemotePath &path, LogRules rules, SiteListing *kept)
    : LogSource(std::move(rules)), m_session(session), m_path(rootOf(path)), m_kept(kept ? *kept : m_own)
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
        LogFile file{name, root->size, root->changed, {}};
        file.decision = decideOpened(m_kept.decisions, file);
        return QList{file};
    }
    for (;;) {
        if (!m_kept.isLarge) {
            auto found = walk();
            if (!found || !m_kept.isLarge)
                return found;
        }
        auto listed = listAtOnce();
        if (listed || listed.error().kind != Error::Kind::BadReply)
            return listed;
        m_kept.isLarge = m_hasPython = false; // it is there and does not do: on foot then
    }
}

Result<QList<LogFile>> SshLogSource::listAtOnce()
{
    const fartree::Patterns all{namedPattern() + patternOf(rules().formats.keys()), sampledPattern()};
    const fartree::Patterns checkpoints{"(?is)(?:.*/)?" + checkpointPattern().toByteArray(), "(?!)"};
    auto listing = fartree::list(m_session, m_path, opened(), m_kept.onlyCheckpoints ? checkpoints : all,
                                 m_kept.decisions.settled());
    if (!listing)
        return passOn(listing);
    m_passed = std::move(listing->passed);
    QList<LogFile> found;
    for (fartree::Listing::Entry &one : listing->files) {
        if (one.sample)
            one.file.decision = m_kept.decisions.decide(one.file, *one.sample, rules());
        else if (const auto known = m_kept.decisions.known(one.file, rules()))
            one.file.decision = *known;
        else
            m_kept.decisions.forget(one.file.path); // another file by now: the next visit samples it
        found.append(std::move(one.file));
    }
    return found;
}

Result<QList<LogFile>> SshLogSource::walk()
{
    m_passed = {};
    m_folders = m_samples = 0;
    m_links.clear();
    m_seen.clear();
    m_waiting = {{opened(), 0, {}}};
    QList<LogFile> found;
    while (!m_kept.isLarge && (!m_waiting.empty() || !m_links.empty())) {
        // Where a folder has a name of its own, that is its name.
        if (m_waiting.empty()) {
            const Folder link = m_links.extract(m_links.begin()).mapped();
            if (isNewFolder(link.real, m_real, m_seen))
                m_waiting.push_back(link);
            else
                pass(LogIssue::Reason::SameFolder, link.path);
            continue;
        }
        const Folder folder = std::move(m_waiting.back());
        m_waiting.pop_back();
        if (const auto listed = list(folder, found); !listed)
            return passOn(listed);
    }
    return found;
}

// So much that it goes another way.
bool SshLogSource::isTooMuch(int count)
{
    m_kept.isLarge = m_kept.isLarge || (m_hasPython && count > few && m_session.programs().python);
    return m_kept.isLarge;
}

Result<> SshLogSource::list(const Folder &folder, QList<LogFile> &found)
{
    const auto entries = m_session.list(m_path / folder.path);
    if (!entries) {
        if (folder.depth == 0 || !concernsOneFolder(entries.error()))
            return passOn(entries);
        if (entries.error().kind == Error::Kind::Denied)
            found.push_back({folder.path, LogFile::closed, {}, {}});
        return {};
    }
    QHash<QByteArray, int> alike; // by their ending
    for (const ssh::Entry &entry : *entries) {
        if (m_kept.isLarge)
            return {}; // it goes another way
        if (!isPlainName(entry.name))
            continue;
        if (found.size() >= maxFiles) {
            pass(LogIssue::Reason::Beyond, folder.path);
            return {};
        }
        const RemotePath path = folder.path / entry.name;
        const Folder below{path, folder.depth + 1, folder.real.isEmpty() ? RemotePath() : folder.real / entry.name};
        // A link's own size is its target's name.
        const auto real =
            entry.type == ssh::Entry::Type::Link ? m_session.stat(m_path / path) : Result<ssh::Entry>(entry);
        if (!real && !concernsOneFolder(real.error()))
            return passOn(real);
        const bool isCheckpoint = checkpointOf(path).has_value();
        const ListingNeed need = rules().formats.contains(path) ? ListingNeed::Named : listingOf(path);
        const bool isListed = m_kept.onlyCheckpoints ? isCheckpoint : need != ListingNeed::Passed;
        const bool isSampled = isListed && need == ListingNeed::Sampled;
        const QByteArray ending = endingOf(entry.name);
        const auto isTooMany = [&] {
            const bool isFirst = ++alike[ending] == maxAlike + 1;
            if (isFirst)
                pass(LogIssue::Reason::Alike, folder.path);
            return alike[ending] > maxAlike;
        };
        Result<> added;
        if (!real)
            pass(real.error().kind == Error::Kind::Denied ? LogIssue::Reason::Unreadable : LogIssue::Reason::DeadLink,
                 path);
        else if (real->isFolder())
            added = addFolder(entry, below);
        else if (real->type != ssh::Entry::Type::File)
            pass(LogIssue::Reason::NotAFile, path);
        else if (!isListed || (isSampled && isTooMany()))
            ++m_passed.endings[ending];
        else
            added = add(*real, path, found);
        if (!added)
            return added;
    }
    return {};
}

Result<> SshLogSource::addFolder(const ssh::Entry &entry, const Folder &below)
{
    if (!isWalked(entry.name))
        pass(LogIssue::Reason::Hidden, below.path);
    else if (below.depth >= maxDepth || m_folders >= maxFolders)
        pass(LogIssue::Reason::Beyond, below.path.parent());
    else
        return enter(entry, below);
    return {};
}

Result<> SshLogSource::enter(const ssh::Entry &entry, const Folder &below)
{
    if (entry.isFolder()) {
        if (!isTooMuch(++m_folders) && (below.real.isEmpty() || isNewFolder(below.real, m_real, m_seen)))
            m_waiting.push_back(below);
        return {};
    }
    const auto leads = m_session.readLink(m_path / below.path);
    if (!leads)
        return concernsOneFolder(leads.error()) ? Result<>() : passOn(leads);
    if (isTooMuch(++m_folders))
        return {};
    if (m_base.isEmpty()) {
        const auto home = m_path.isAbsolute() ? Result<RemotePath>() : m_session.home();
        if (!home)
            return passOn(home);
        m_base = plainPath(*home / m_path);
        m_real = plainPath(m_base / opened());
    }
    const RemotePath at = (below.real.isEmpty() ? m_base / below.path : below.real).parent();
    Folder link = below;
    link.real = plainPath(at / *leads);
    m_links.emplace(std::pair(link.depth, link.path), link);
    return {};
}

Result<> SshLogSource::add(const ssh::Entry &entry, const RemotePath &path, QList<LogFile> &found)
{
    LogFile file{path, entry.size, entry.changed, {}};
    if (const auto known = m_kept.decisions.known(file, rules())) {
        file.decision = *known;
    } else if (!m_kept.onlyCheckpoints) {
        if (isTooMuch(++m_samples))
            return {};
        const auto sampled = sample(file);
        if (!sampled && !concernsOneFolder(sampled.error()))
            return passOn(sampled);
        if (sampled)
            file.decision = m_kept.decisions.decide(file, *sampled, rules());
    }
    found.push_back(std::move(file));
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
