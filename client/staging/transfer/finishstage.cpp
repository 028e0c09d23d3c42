// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes after all files; see the header.
#include "client/staging/transfer/finishstage.h"

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

constexpr qsizetype mostAsked = 2000; // folders by one command

} // namespace

Result<Stage::State> FinishStage::step(const QDeadlineTimer &deadline)
{
    if (!std::exchange(m_begun, true)) {
        if (m_context.plan->files.popped() != m_context.plan->fileCount)
            return failure(Error::Kind::Local, u"a temporary file with the list of files cannot be read"_s);
        m_partFolders = m_decide.partFolders();
        m_folders = m_decide.newFolders().keys();
        m_folders.removeIf([this](qint32 folder) { return !m_decide.newFolders()[folder]; });
        std::ranges::sort(m_folders, std::greater());
    }
    do {
        const auto done = doNext();
        if (!done || *done != State::Working)
            return done;
    } while (!deadline.hasExpired());
    return State::Working;
}

Result<Stage::State> FinishStage::doNext()
{
    const auto goesOn = [] { return State::Working; };
    if (!m_partFolders.isEmpty())
        return removePartFolder().transform(goesOn);
    if (m_nextLink < m_context.plan->links.size())
        return reportLink(m_context.plan->links.at(m_nextLink++)).transform(goesOn);
    if (m_folders.isEmpty())
        return State::Idle;
    if (m_permissions.isEmpty())
        return askPermissions();
    return setPermissions(m_folders.takeFirst(), m_permissions.takeFirst()).transform(goesOn);
}

// Of many folders by one command where that can be had; of the others each is looked at.
Result<Stage::State> FinishStage::askPermissions()
{
    const QList<qint32> folders = m_folders.first(std::min(m_folders.size(), mostAsked));
    if (!m_asked && folders.size() > 1) {
        QList<RemotePath> paths;
        for (const qint32 folder : folders)
            paths.append(m_context.targetFolderOf(folder));
        auto begun = m_context.to.beginPermissions(paths);
        if (!begun)
            return passOn(begun);
        m_asked = std::move(*begun);
    }
    if (m_asked) {
        const auto polled = m_asked->poll();
        if (!polled && endsTransfer(polled.error().kind))
            return passOn(polled);
        if (polled && *polled == Progress::Pending)
            return State::Waiting;
        m_permissions = polled ? m_asked->take() : QList<QByteArray>();
        m_asked.reset();
    }
    m_permissions.resize(folders.size());
    return State::Working;
}

// What an earlier try's streams left of files that have changed since, or are gone: a round trip each.
Result<> FinishStage::removePartFolder()
{
    const RemotePath folder = m_partFolders.first();
    Result<> done;
    if (!m_isListed && !m_reader) {
        auto opened = m_context.to.openFolder(folder);
        if (opened)
            m_reader = std::move(*opened);
        else
            done = passOn(opened);
        m_isListed = !opened;
    } else if (!m_isListed) {
        const auto entries = m_reader->read();
        for (const Entry &entry : entries.value_or(QList<Entry>()))
            m_inPartFolder.append(entry.name);
        m_isListed = !entries || entries->isEmpty();
        if (!entries)
            done = passOn(entries);
        if (m_isListed)
            m_reader.reset();
    } else if (!m_inPartFolder.isEmpty()) {
        done = m_context.to.removeFile(folder / m_inPartFolder.takeLast());
    } else {
        m_isListed = false;
        m_partFolders.removeFirst();
        done = m_context.to.removeFolder(folder);
    }
    return !done && endsTransfer(done.error().kind) ? done : Result<>();
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
        // Some servers cannot tell where a link leads, and say so with any error: then it is another one.
        const auto target = m_context.to.readLink(path);
        if (!target && endsTransfer(target.error().kind))
            return passOn(target);
        if (target && *target == link.target)
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

Result<> FinishStage::setPermissions(qint32 folder, const QByteArray &present)
{
    const RemotePath path = m_context.targetFolderOf(folder);
    bool isNumber = false;
    uint now = present.toUInt(&isNumber, 8);
    if (!isNumber) {
        const auto there = m_context.to.lstat(path);
        if (!there)
            return endsTransfer(there.error().kind) ? passOn(there) : Result<>();
        now = there->permissions;
    }
    const uint wanted = m_decide.newFolders().value(folder).value_or(now) & 0777;
    // What a set-group-id parent gave it stays: project folders depend on it.
    if ((now & 0777) != wanted)
        std::ignore = m_context.to.setPermissions(path, (now & 07000) | wanted);
    return {};
}

} // namespace officina
