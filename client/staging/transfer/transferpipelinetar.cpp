// SPDX-License-Identifier: GPL-3.0-or-later
//
// The road of small files in TransferPipeline: many of them in a stream, unpacked, verified and moved
// to their names while the next are sent; and of links, which come last. See transferpipeline.h.
#include "client/staging/transfer/transferpipeline.h"

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

// What was sent once and found wrong takes the other road.
bool TransferPipeline::maySendInTar(const Plan::File &file) const
{
    return m_packs && file.folder >= 0 && file.size <= TarStream::largestFile && !m_tried.contains(m_present.file);
}

Result<> TransferPipeline::pack(TargetFolder &target)
{
    const Plan::File &file = m_plan.files[m_present.file];
    ssh::Session &session = *(m_toSite ? m_to : m_from).session();
    if (!m_pack)
        m_pack = m_toSite ? tarUpload(session, m_target) : tarDownload(session, m_source);
    const QByteArray &name = m_present.targetName;
    TarItem item;
    item.changed = file.changed;
    item.permissions = file.permissions;
    item.file = {m_present.file, sourceOf(file), {}, target.path() / name, {}, file.size, {}, m_toSite};
    if (m_toSite) {
        item.file.part = target.path() / m_partFolder / name;
        item.path = "./" + m_plan.pathOf(file.folder, m_partFolder + '/' + name);
        const auto before = m_packedBefore.constFind(name);
        item.isThere = before != m_packedBefore.cend() && before->type == Entry::Type::File && before->size == file.size
            && before->changed.toSecsSinceEpoch() == file.changed;
    } else {
        const QByteArray part = partName(name, file.size, file.changed);
        target.removeStaleParts(name, part);
        item.file.part = target.path() / part;
        item.path = m_plan.pathOf(file.folder, file.name).sliced(m_plan.folders.first().name.size() + 1);
    }
    target.arrived(name);
    m_pack->add(std::move(item));
    m_present = {};
    return {};
}

Result<> TransferPipeline::sendPack(const QDeadlineTimer &deadline)
{
    const qint64 most = allowed();
    if (most == 0)
        return {};
    const qint64 before = m_pack->moved();
    const auto more = m_pack->step(deadline, most, m_unpacking != nullptr);
    account(m_pack->moved() - before);
    if (!more)
        return passOn(more);
    if (*more == Progress::Done) {
        const std::unique_ptr<TarStream> ended = std::move(m_pack);
        return endPack(*ended);
    }
    if (m_pack->isSent() && !m_unpacking)
        m_unpacking = std::move(m_pack);
    else if (m_unpacking)
        return awaitPack(deadline, false);
    return {};
}

Result<> TransferPipeline::awaitPack(const QDeadlineTimer &deadline, bool mayWait)
{
    const auto more = m_unpacking->step(deadline, std::numeric_limits<qint64>::max(), mayWait);
    if (!more)
        return passOn(more);
    if (*more == Progress::Pending)
        return {};
    const std::unique_ptr<TarStream> ended = std::move(m_unpacking);
    return endPack(*ended);
}

Result<> TransferPipeline::endPack(TarStream &pack)
{
    const auto items = pack.takeItems();
    for (const TarItem &item : items) {
        const CopiedFile &file = item.file;
        if (item.error && item.error->kind != Error::Kind::Corrupt) {
            note(file.file, {.outcome = Outcome::Failed, .error = item.error});
        } else if (file.sum.isEmpty()) {
            again(file.file, Error{Error::Kind::BadReply, u"not in the stream"_s, file.source.display()});
        } else {
            m_arrived.append(file);
            m_arrivedBytes += file.size;
            m_doneBytes += file.size;
        }
    }
    return {};
}

Result<> TransferPipeline::move(const QDeadlineTimer &deadline, bool mayWait)
{
    if (!m_moves)
        m_moves = std::make_unique<BatchRename>(m_to, std::exchange(m_toMove, {}));
    const auto more = m_moves->step(deadline, mayWait);
    if (!more)
        return passOn(more);
    if (*more == Progress::Pending)
        return {};
    const auto moved = m_moves->take();
    m_moves.reset();
    for (const BatchRename::Moved &one : moved) {
        m_doneBytes -= one.file.size; // counted again where it is noted
        if (one.error)
            note(one.file.file, {.outcome = Outcome::Failed, .error = one.error});
        else
            noteSent(one.file, {});
    }
    return {};
}

// What an earlier try's streams left of files that have changed since, or are gone.
Result<> TransferPipeline::removePartFolders()
{
    for (const RemotePath &folder : std::exchange(m_partFolders, {})) {
        const auto entries = m_to.list(folder);
        if (!entries && endsTransfer(entries.error().kind))
            return passOn(entries);
        for (const Entry &entry : entries.value_or(QList<Entry>()))
            std::ignore = m_to.removeFile(folder / entry.name);
        std::ignore = m_to.removeFolder(folder);
    }
    return {};
}

// Links come last: nothing is ever written through one.
Result<> TransferPipeline::makeLinks()
{
    for (const Plan::Link &link : std::as_const(m_plan.links)) {
        if (m_failedFolders.contains(link.folder))
            continue;
        auto entry = makeLink(link);
        if (!entry && endsTransfer(entry.error().kind))
            return passOn(entry);
        if (!entry)
            entry = FileReport{.outcome = Outcome::Failed, .error = entry.error()};
        entry->path = m_plan.pathOf(link.folder, link.name);
        const std::lock_guard lock(m_notes.mutex);
        m_notes.report.files.append(*entry);
    }
    m_plan.links.clear();
    return {};
}

Result<FileReport> TransferPipeline::makeLink(const Plan::Link &link)
{
    const RemotePath path = targetFolderOf(link.folder) / link.name;
    const auto there = m_to.lstat(path);
    if (!there && there.error().kind != Error::Kind::NotFound)
        return passOn(there);
    if (there && there->type != Entry::Type::Link)
        return FileReport{.outcome = Outcome::Skipped, .detail = u"exists"_s};
    if (there) {
        const auto target = m_to.readLink(path);
        if (!target)
            return passOn(target);
        if (*target == link.target)
            return FileReport{.outcome = Outcome::Unchanged, .detail = u"link"_s};
        if (m_request.existing != Existing::Overwrite)
            return FileReport{.outcome = Outcome::Skipped, .detail = u"exists"_s};
        if (const auto removed = m_to.removeFile(path); !removed)
            return passOn(removed);
    }
    return m_to.makeLink(path, link.target).transform([] {
        return FileReport{.outcome = Outcome::Sent, .detail = u"link"_s};
    });
}

} // namespace officina
