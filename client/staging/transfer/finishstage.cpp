// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes after all files; see the header.
#include "client/staging/transfer/finishstage.h"

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

Result<Stage::State> FinishStage::step(const QDeadlineTimer &deadline)
{
    if (!std::exchange(m_begun, true)) {
        if (m_context.plan->files.popped() != m_context.plan->fileCount)
            return failure(Error::Kind::Local, u"a temporary file with the list of files cannot be read"_s);
        m_partFolders = m_decide.partFolders();
        m_folders = m_decide.newFolders().keys();
        std::ranges::sort(m_folders, std::greater());
    }
    do {
        const auto more = doNext();
        if (!more)
            return passOn(more);
        if (!*more)
            return State::Idle;
    } while (!deadline.hasExpired());
    return State::Working;
}

Result<bool> FinishStage::doNext()
{
    const auto goesOn = [] { return true; };
    if (!m_partFolders.isEmpty())
        return removePartFolder(m_partFolders.takeFirst()).transform(goesOn);
    if (m_nextLink < m_context.plan->links.size())
        return reportLink(m_context.plan->links.at(m_nextLink++)).transform(goesOn);
    if (!m_folders.isEmpty())
        return setPermissions(m_folders.takeFirst()).transform(goesOn);
    return false;
}

// What an earlier try's streams left of files that have changed since, or are gone.
Result<> FinishStage::removePartFolder(const RemotePath &folder)
{
    const auto entries = m_context.to.list(folder);
    if (!entries && endsTransfer(entries.error().kind))
        return passOn(entries);
    for (const Entry &entry : entries.value_or(QList<Entry>()))
        std::ignore = m_context.to.removeFile(folder / entry.name);
    std::ignore = m_context.to.removeFolder(folder);
    return {};
}

Result<> FinishStage::reportLink(const Plan::Link &link)
{
    if (m_decide.hasFailed(link.folder))
        return {};
    auto entry = makeLink(link);
    if (!entry && endsTransfer(entry.error().kind))
        return passOn(entry);
    if (!entry && entry.error().kind == Error::Kind::Unsupported) // no links there: left out, and said
        entry = FileReport{.outcome = Outcome::Skipped, .detail = u"no links there"_s};
    else if (!entry)
        entry = FileReport{.outcome = Outcome::Failed, .error = entry.error()};
    entry->path = m_context.plan->pathOf(link.folder, link.name);
    m_context.report(std::move(*entry));
    return {};
}

Result<FileReport> FinishStage::makeLink(const Plan::Link &link)
{
    const RemotePath path = m_context.targetFolderOf(link.folder) / link.name;
    const auto there = m_context.to.lstat(path);
    if (!there && there.error().kind != Error::Kind::NotFound)
        return passOn(there);
    if (there && there->type != Entry::Type::Link)
        return FileReport{.outcome = Outcome::Skipped, .detail = u"exists"_s};
    if (there) {
        const auto target = m_context.to.readLink(path);
        if (!target)
            return passOn(target);
        if (*target == link.target)
            return FileReport{.outcome = Outcome::Unchanged, .detail = u"link"_s};
        if (m_context.request.existing != Existing::Overwrite)
            return FileReport{.outcome = Outcome::Skipped, .detail = u"exists"_s};
        if (const auto removed = m_context.to.removeFile(path); !removed)
            return passOn(removed);
    }
    return m_context.to.makeLink(path, link.target).transform([] {
        return FileReport{.outcome = Outcome::Sent, .detail = u"link"_s};
    });
}

Result<> FinishStage::setPermissions(qint32 folder)
{
    const RemotePath path = m_context.targetFolderOf(folder);
    const auto now = m_context.to.lstat(path);
    if (!now && endsTransfer(now.error().kind))
        return passOn(now);
    const uint wanted = m_decide.newFolders().value(folder) & 0777;
    // What a set-group-id parent gave it stays: project folders depend on it.
    if (now && (now->permissions & 0777) != wanted)
        std::ignore = m_context.to.setPermissions(path, (now->permissions & 07000) | wanted);
    return {};
}

} // namespace officina
