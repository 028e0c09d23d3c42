// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work of one transfer; see the header.
#include "client/staging/transfer/transferpipeline.h"

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

// Files verified by one command of the far side: enough to make its cost small, few enough that
// little is in doubt when the connection goes.
constexpr qsizetype batchFiles = 2500;
constexpr qint64 batchBytes = 256 << 20;
constexpr qsizetype worthPacking = 8; // files
constexpr qint64 limitedPiece = 64 << 10; // bytes moved at once under a limit; a read may bring more
// Of a tree so large that counting takes longer, the first files are moved meanwhile.
constexpr qint64 countAtFirst = 1000; // ms
constexpr qint64 countingShare = 10;  // ms of each step from then on

} // namespace

TransferPipeline::TransferPipeline(const TransferRequest &request, FileSystem &from, FileSystem &to,
                                   TransferStatus &notes, RateLimit *limit)
    : m_request(request), m_from(from), m_to(to), m_notes(notes), m_limit(limit),
      m_source(request.direction == Direction::Upload ? RemotePath(request.local) : request.remote),
      m_target(request.direction == Direction::Upload ? request.remote : RemotePath(request.local)),
      m_toSite(request.direction != Direction::Download),
      m_walk(from, m_source, request.name.isEmpty() ? request.sourceName() : request.name, request.excludes),
      m_plan(m_walk.plan())
{
    m_walked.start();
}

Result<Progress> TransferPipeline::step(const QDeadlineTimer &deadline)
{
    if (m_walking) {
        if (const auto counted = count(m_begun ? QDeadlineTimer(countingShare) : deadline); !counted)
            return passOn(counted);
        if (m_walking && m_walked.elapsed() < countAtFirst)
            return Progress::Pending;
    }
    if (!std::exchange(m_begun, true)) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
        return Progress::Pending;
    }
    if (m_verifier && !m_verifier->readsBack()) {
        if (const auto looked = verify(deadline, false); !looked)
            return passOn(looked);
    }
    if (m_moves) {
        if (const auto looked = move(deadline, false); !looked)
            return passOn(looked);
    }
    if (m_unpacking) {
        if (const auto looked = awaitPack(deadline, false); !looked)
            return passOn(looked);
    }
    do {
        const auto done = work(deadline);
        if (!done || *done != Turn::GoOn)
            return done.transform([](Turn turn) { return turn == Turn::Ended ? Progress::Done : Progress::Pending; });
    } while (!deadline.hasExpired());
    publish(phase());
    return Progress::Pending;
}

Result<TransferPipeline::Turn> TransferPipeline::work(const QDeadlineTimer &deadline)
{
    const auto goOn = [] { return Turn::GoOn; };
    if (m_present.same)
        return compare(deadline).transform(goOn);
    if (m_present.copy)
        return copy(deadline).transform(goOn);
    if (m_pack && (m_pack->isFull() || m_pack->hasBegun()))
        return sendPack(deadline).transform(goOn);
    const bool isFull = m_arrived.size() >= batchFiles || m_arrivedBytes >= batchBytes;
    const bool isTooFull = m_arrived.size() >= 4 * batchFiles || m_arrivedBytes >= 4 * batchBytes;
    if (m_verifier && (isTooFull || m_verifier->readsBack()))
        return verify(deadline, true).transform(goOn);
    if (!isFull || m_verifier) {
        const auto more = advance();
        if (!more)
            return passOn(more);
        if (*more)
            return Turn::GoOn;
        if (m_walking)
            return count(deadline).transform(goOn);
        if (m_pack)
            return sendPack(deadline).transform(goOn);
        if (m_unpacking && m_arrived.isEmpty())
            return awaitPack(deadline, true).transform(goOn);
        if (m_verifier)
            return verify(deadline, true).transform(goOn);
        if (m_arrived.isEmpty() && (m_moves || !m_toMove.isEmpty()))
            return move(deadline, true).transform(goOn);
        if (m_arrived.isEmpty() && !m_unpacking)
            return end().transform([] { return Turn::Ended; });
    }
    beginVerifying();
    return Turn::Show;
}

qint64 TransferPipeline::allowed()
{
    if (!m_limit || m_limit->bytesPerSecond() == 0)
        return std::numeric_limits<qint64>::max();
    m_allowed += m_limit->allowance(limitedPiece - m_allowed);
    if (m_allowed >= limitedPiece)
        return m_allowed;
    std::this_thread::sleep_for(std::min(m_limit->wait(), std::chrono::milliseconds(20)));
    return 0;
}

void TransferPipeline::account(qint64 moved)
{
    m_moved += moved;
    m_allowed = std::max<qint64>(m_allowed - moved, -limitedPiece);
}

TransferProgress::Phase TransferPipeline::phase() const
{
    if (m_present.same || (m_present.copy && m_present.copy->isComparing()))
        return Phase::Comparing;
    const bool copying = m_pack || (m_present.copy && !m_present.copy->isVerifying());
    return !copying && (m_verifier || m_moves || m_unpacking || m_present.copy) ? Phase::Verifying : Phase::Copying;
}

Result<> TransferPipeline::count(const QDeadlineTimer &deadline)
{
    const auto more = m_walk.step(deadline);
    if (!more)
        return passOn(more);
    m_walking = *more == Progress::Pending;
    if (!m_walking) {
        if (const auto fits = checkRoom(); !fits)
            return fits;
    }
    const std::lock_guard lock(m_notes.mutex);
    m_notes.progress.filesTotal = m_plan.files.size();
    m_notes.progress.bytesTotal = m_plan.bytes;
    if (!m_begun)
        m_notes.progress.phase = Phase::Counting;
    if (m_walking)
        return {};
    for (const Plan::Left &left : std::as_const(m_plan.left)) {
        m_notes.report.files.append({.path = m_plan.pathOf(left.folder, left.name),
                                     .outcome = left.error ? Outcome::Failed : Outcome::Skipped,
                                     .detail = left.reason,
                                     .error = left.error});
    }
    return {};
}

Result<> TransferPipeline::begin()
{
    if (const auto made = m_to.makePath(m_target); !made)
        return made;
    const auto there = m_to.lstat(m_target / (m_request.name.isEmpty() ? m_request.sourceName() : m_request.name));
    if (!there && there.error().kind == Error::Kind::NotFound && !m_request.ignoreFreeSpace) {
        if (const auto room = m_to.space(m_target)) // where nobody tells, it is seen when it is full
            m_room = *room;
    }
    if (!m_walking) {
        if (const auto fits = checkRoom(); !fits)
            return fits;
    }
    FileSystem &site = m_toSite ? m_to : m_from;
    const bool canSum = site.canSum();
    ssh::Session *session = site.session();
    m_packs = canSum && session && session->programs().tar && m_plan.files.size() >= worthPacking;
    m_partFolder = partFolderName(m_source);
    if (m_packs) { // it is ready when it is needed
        if (const auto shell = site.remoteShell(); !shell)
            return passOn(shell);
    }
    const std::lock_guard lock(m_notes.mutex);
    m_notes.report.verifiedBy = canSum ? u"sha256sum"_s : u"reading back"_s;
    return {};
}

// Before the first byte, or of a tree so large that the first are on their way while it is counted, then.
Result<> TransferPipeline::checkRoom() const
{
    if (!m_room)
        return {};
    const qint64 files = m_plan.files.size() + m_plan.folders.size();
    const auto tooLittle = [&](const QString &detail) {
        return failure(m_toSite ? Error::Kind::TooLarge : Error::Kind::LocalTooLarge, detail, m_target.display());
    };
    if (m_plan.bytes > m_room->free)
        return tooLittle(u"%1 bytes needed, %2 free"_s.arg(m_plan.bytes).arg(m_room->free));
    if (m_room->freeFiles >= 0 && files > m_room->freeFiles)
        return tooLittle(u"%1 files needed, %2 free"_s.arg(files).arg(m_room->freeFiles));
    return {};
}

Result<bool> TransferPipeline::advance()
{
    m_present = {};
    const bool fileHere = m_nextFile < m_plan.files.size() && m_plan.files[m_nextFile].folder == m_folderIndex;
    if (fileHere) {
        const qint32 file = m_nextFile++;
        if (m_folderIndex < 0)
            m_folder.emplace(m_to, m_target);
        if (const auto failed = m_failedFolders.constFind(m_folderIndex); failed != m_failedFolders.cend()) {
            note(file, {.outcome = Outcome::Failed, .error = *failed});
            return true;
        }
        return beginFile(file, *m_folder).transform([] { return true; });
    }
    if (m_nextFolder < m_walk.listedFolders())
        return enterFolder(m_nextFolder++).transform([] { return true; });
    if (m_again.isEmpty() || m_pack || !m_arrived.isEmpty()
        || m_verifier) // what waits for its proof may want another try too
        return false;
    const qint32 file = m_again.takeFirst();
    m_folder.emplace(m_to, targetFolderOf(m_plan.files[file].folder));
    m_folderIndex = -1;
    return beginFile(file, *m_folder).transform([] { return true; });
}

Result<> TransferPipeline::enterFolder(qint32 index)
{
    m_folderIndex = index;
    m_folder.emplace(m_to, targetFolderOf(index));
    const Plan::Folder &folder = m_plan.folders[index];
    const auto parentFailed = m_failedFolders.constFind(folder.parent);
    const Result<> entered =
        parentFailed != m_failedFolders.cend() ? std::unexpected(*parentFailed) : m_folder->enter(m_toSite);
    if (entered) {
        if (m_folder->isNew())
            m_newFolders.insert(index, folder.permissions);
        if (!m_packs || !m_toSite)
            return {};
        auto packed = m_folder->packedBefore(m_partFolder);
        if (!packed)
            return passOn(packed);
        m_packedBefore = std::move(*packed);
        if (!m_packedBefore.isEmpty())
            m_partFolders.append(m_folder->path() / m_partFolder);
        return {};
    }
    if (endsTransfer(entered.error().kind))
        return entered;
    m_failedFolders.insert(index, entered.error());
    const std::lock_guard lock(m_notes.mutex);
    m_notes.report.files.append(
        {.path = m_plan.pathOf(folder.parent, folder.name), .outcome = Outcome::Failed, .error = entered.error()});
    return {};
}

Result<> TransferPipeline::beginFile(qint32 index, TargetFolder &target)
{
    const Plan::File &file = m_plan.files[index];
    m_present.file = index;
    m_present.targetName = file.name;
    const auto there = target.find(file.name);
    if (!there)
        return fail(index, there.error());
    m_present.existing = *there;
    return m_present.existing ? meetExisting(target) : beginCopy(target);
}

Result<> TransferPipeline::meetExisting(TargetFolder &target)
{
    const Plan::File &file = m_plan.files[m_present.file];
    const Entry &there = *m_present.existing;
    if (there.isFolder() || there.type == Entry::Type::Other)
        return fail(m_present.file, {Error::Kind::Exists, u"not a file"_s, (target.path() / file.name).display()});
    if (there.type == Entry::Type::File && there.size == file.size) {
        if (there.changed.toSecsSinceEpoch() == file.changed) {
            note(m_present.file, {.outcome = Outcome::Unchanged});
            return {};
        }
        if (m_from.canSum() || m_to.canSum()) {
            const FileLocation source{&m_from, sourceOf(file)};
            const FileLocation old{&m_to, target.path() / file.name};
            m_present.same = std::make_unique<ResumePoint>(m_toSite ? source : old, m_toSite ? old : source, file.size,
                                                           ResumePoint::Question::AllOrNothing);
            return {};
        }
    }
    return settleConflict(target);
}

Result<> TransferPipeline::settleConflict(TargetFolder &target)
{
    const Plan::File &file = m_plan.files[m_present.file];
    const QByteArray path = m_plan.pathOf(file.folder, file.name);
    switch (m_request.answers.value(path, m_request.existing)) {
    case Existing::Overwrite: return beginCopy(target);
    case Existing::KeepBoth: {
        const auto name = target.freeName(file.name);
        if (!name)
            return fail(m_present.file, name.error());
        m_present.targetName = *name;
        return beginCopy(target);
    }
    case Existing::Resume: {
        const Entry &there = *m_present.existing;
        if (there.type != Entry::Type::File || there.size >= file.size || m_present.resumes) {
            ask(false);
            return {};
        }
        const FileLocation source{&m_from, sourceOf(file)};
        const FileLocation begun{&m_to, target.path() / file.name};
        m_present.resumes = true;
        m_present.same = std::make_unique<ResumePoint>(m_toSite ? source : begun, m_toSite ? begun : source, there.size,
                                                       ResumePoint::Question::AllOrNothing);
        return {};
    }
    case Existing::Ask: ask(m_present.existing->size < file.size); return {};
    case Existing::Skip: note(m_present.file, {.outcome = Outcome::Skipped, .detail = u"exists"_s}); return {};
    }
    Q_UNREACHABLE_RETURN({});
}

void TransferPipeline::ask(bool isBeginning)
{
    const Plan::File &file = m_plan.files[m_present.file];
    const Entry &there = *m_present.existing;
    {
        const std::lock_guard lock(m_notes.mutex);
        m_notes.conflicts.append({m_plan.pathOf(file.folder, file.name), file.size, there.size, file.changed,
                                  there.changed.toSecsSinceEpoch(), isBeginning});
    }
    note(m_present.file, {.outcome = Outcome::Skipped, .detail = u"exists"_s});
}

// From its own name to the temporary one, under which it is gone on with; the next try finds it there.
Result<> TransferPipeline::resumeExisting(TargetFolder &target)
{
    const Plan::File &file = m_plan.files[m_present.file];
    if (maySendInTar(file)) // sent whole at once
        return beginCopy(target);
    const RemotePath part = target.path() / partName(file.name, file.size, file.changed);
    if (const auto renamed = m_to.rename(target.path() / file.name, part); !renamed)
        return fail(m_present.file, renamed.error());
    return beginCopy(target);
}

Result<> TransferPipeline::beginCopy(TargetFolder &target)
{
    const Plan::File &file = m_plan.files[m_present.file];
    if (maySendInTar(file))
        return pack(target);
    const QByteArray part = partName(m_present.targetName, file.size, file.changed);
    target.removeStaleParts(m_present.targetName, part);
    const auto old = target.find(part);
    if (!old)
        return fail(m_present.file, old.error());
    const bool usable = *old && (*old)->type == Entry::Type::File;
    // What was there under its own name has just become the part, in the place of any earlier one.
    const qint64 partSize = m_present.resumes ? m_present.existing->size : usable ? (*old)->size : -1;
    target.arrived(m_present.targetName);
    m_present.part = target.path() / part;
    m_present.copy = std::make_unique<FileCopy>(FileCopy::Job{
        .source = {&m_from, sourceOf(file)},
        .part = {&m_to, m_present.part},
        .upload = m_toSite,
        .size = file.size,
        .changed = file.changed,
        .partSize = partSize,
    });
    return {};
}

Result<> TransferPipeline::compare(const QDeadlineTimer &deadline)
{
    const auto more = m_present.same->step(deadline);
    if (!more && endsTransfer(more.error().kind))
        return passOn(more);
    if (more && *more == Progress::Pending)
        return {};
    const bool same = more && m_present.same->isSame();
    const QByteArray sum = m_present.same->sum();
    m_present.same.reset();
    if (!same)
        return settleConflict(*m_folder);
    if (m_present.resumes)
        return resumeExisting(*m_folder);
    // Next time their times tell.
    const Plan::File &file = m_plan.files[m_present.file];
    std::ignore = m_to.setChanged(m_folder->path() / file.name, QDateTime::fromSecsSinceEpoch(file.changed));
    note(m_present.file, {.sha256 = sum, .outcome = Outcome::Unchanged});
    return {};
}

Result<> TransferPipeline::copy(const QDeadlineTimer &deadline)
{
    FileCopy &copy = *m_present.copy;
    const qint64 most = allowed();
    if (most == 0)
        return {};
    const qint64 before = copy.moved();
    const auto more = copy.step(deadline, most);
    account(copy.moved() - before);
    if (!more)
        return fail(m_present.file, more.error());
    if (*more == Progress::Pending)
        return {};
    Plan::File &file = m_plan.files[m_present.file];
    if (const auto &changed = copy.changedSource()) {
        const Error error{Error::Kind::Corrupt, u"the file changed while it was read"_s, sourceOf(file).display()};
        file.size = changed->size;
        file.changed = changed->changed.toSecsSinceEpoch();
        std::ignore = m_to.removeFile(m_present.part);
        again(m_present.file, error);
    } else {
        const RemotePath target = m_present.part.parent() / m_present.targetName;
        CopiedFile arrived{m_present.file, sourceOf(file), m_present.part, target, copy.sum(), file.size, {}};
        if (!copy.farSum().isEmpty()) {
            arrived.verified = copy.farSum() == copy.sum();
            if (const auto settled = settle(arrived); !settled)
                return settled;
        } else {
            m_arrived.append(arrived);
            m_arrivedBytes += file.size;
            m_doneBytes += file.size;
        }
    }
    m_present = {};
    return {};
}

void TransferPipeline::beginVerifying()
{
    m_verifier = std::make_unique<Verifier>(std::exchange(m_arrived, {}), m_from, m_to);
    m_arrivedBytes = 0;
    publish(Phase::Verifying);
}

Result<> TransferPipeline::verify(const QDeadlineTimer &deadline, bool mayWait)
{
    const auto more = m_verifier->step(deadline, mayWait);
    if (!more)
        return passOn(more);
    if (*more == Progress::Pending)
        return {};
    const auto batch = m_verifier->takeBatch();
    m_verifier.reset();
    for (const CopiedFile &file : batch) {
        m_doneBytes -= file.size; // settle() counts it again where it is good
        if (const auto settled = settle(file); !settled)
            return settled;
    }
    if (!m_moves && !m_toMove.isEmpty()) // beside what is sent next
        return move(deadline, false);
    return {};
}

Result<> TransferPipeline::settle(const CopiedFile &arrived)
{
    const Plan::File &file = m_plan.files[arrived.file];
    if (arrived.verified != true) {
        const auto removed = m_to.removeFile(arrived.part);
        if (!removed && endsTransfer(removed.error().kind))
            return removed;
        again(arrived.file, {Error::Kind::Corrupt, u"SHA-256 differs"_s, arrived.target.display()});
        return {};
    }
    if (arrived.isPacked) {
        m_toMove.append(arrived);
        m_doneBytes += file.size;
        return {};
    }
    QString detail;
    const auto changed = m_to.setChanged(arrived.part, QDateTime::fromSecsSinceEpoch(file.changed));
    const auto allowed = m_to.setPermissions(arrived.part, file.permissions & 0777);
    if (!changed || !allowed)
        detail = u"time or permissions could not be kept"_s;
    if (const auto renamed = m_to.rename(arrived.part, arrived.target); !renamed)
        return fail(arrived.file, renamed.error());
    noteSent(arrived, detail);
    return {};
}

void TransferPipeline::noteSent(const CopiedFile &arrived, const QString &detail)
{
    const Plan::File &file = m_plan.files[arrived.file];
    FileReport entry{.sha256 = arrived.sum, .outcome = Outcome::Sent, .detail = detail};
    if (arrived.target.name() != file.name) // kept beside an older file
        entry.path = m_plan.pathOf(file.folder, arrived.target.name());
    note(arrived.file, std::move(entry));
}

// Folders get their permissions last: a read-only one could not have been filled.
Result<> TransferPipeline::end()
{
    if (const auto removed = removePartFolders(); !removed)
        return removed;
    if (const auto made = makeLinks(); !made)
        return made;
    QList<qint32> newest = m_newFolders.keys();
    std::ranges::sort(newest, std::greater());
    for (const qint32 index : newest) {
        const RemotePath path = targetFolderOf(index);
        const auto now = m_to.lstat(path);
        if (!now && endsTransfer(now.error().kind))
            return passOn(now);
        const uint wanted = m_newFolders[index] & 0777;
        // What a set-group-id parent gave it stays: project folders depend on it.
        if (now && (now->permissions & 0777) != wanted)
            std::ignore = m_to.setPermissions(path, (now->permissions & 07000) | wanted);
    }
    publish(Phase::Ended);
    return {};
}

RemotePath TransferPipeline::sourceOf(const Plan::File &file) const
{
    if (file.folder < 0)
        return m_source;
    const QByteArray path = m_plan.pathOf(file.folder, file.name);
    return m_source / path.sliced(m_plan.folders.first().name.size() + 1);
}

RemotePath TransferPipeline::targetFolderOf(qint32 folder) const
{
    if (folder < 0)
        return m_target;
    return m_target / m_plan.pathOf(m_plan.folders[folder].parent, m_plan.folders[folder].name);
}

Result<> TransferPipeline::fail(qint32 file, const Error &error)
{
    if (endsTransfer(error.kind))
        return std::unexpected(error);
    note(file, {.outcome = Outcome::Failed, .error = error});
    m_present = {};
    return {};
}

void TransferPipeline::again(qint32 file, const Error &error)
{
    if (m_tried.contains(file)) {
        note(file, {.outcome = Outcome::Failed, .error = error});
    } else {
        m_tried.insert(file);
        m_again.append(file);
    }
}

void TransferPipeline::note(qint32 index, FileReport entry)
{
    const Plan::File &file = m_plan.files[index];
    if (entry.path.isEmpty())
        entry.path = m_plan.pathOf(file.folder, file.name);
    entry.size = file.size;
    m_doneBytes += file.size;
    const std::lock_guard lock(m_notes.mutex);
    ++m_notes.progress.files;
    m_notes.report.files.append(std::move(entry));
}

void TransferPipeline::publish(Phase phase)
{
    m_meter.update(m_moved, std::chrono::steady_clock::now());
    const std::lock_guard lock(m_notes.mutex);
    TransferProgress &progress = m_notes.progress;
    progress.phase = phase;
    progress.bytes = m_doneBytes + (m_present.copy ? m_present.copy->position() : 0) + (m_pack ? m_pack->moved() : 0)
        + (m_unpacking ? m_unpacking->moved() : 0);
    progress.moved = m_moved;
    progress.speed = phase == Phase::Ended ? 0 : m_meter.speed();
    progress.left =
        phase == Phase::Ended || m_walking ? std::nullopt : m_meter.timeFor(progress.bytesTotal - progress.bytes);
    const qint32 current = m_pack ? m_pack->current() : m_present.file;
    progress.current =
        current < 0 ? QByteArray() : m_plan.pathOf(m_plan.files[current].folder, m_plan.files[current].name);
}

} // namespace officina
