// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage that decides about each file; see the header.
#include "client/staging/transfer/decidestage.h"

#include "client/staging/tree/partname.h"

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

constexpr qint64 worthStreaming = 8; // files
constexpr qsizetype worthMaking = 4; // folders by one command
constexpr qsizetype mostMade = 2000; // by one

} // namespace

bool DecideStage::isHeldUp() const
{
    return m_copy.isFull() || m_tar.isFull();
}

Result<Stage::State> DecideStage::step(const QDeadlineTimer &deadline)
{
    State state = State::Idle;
    do {
        if (m_same) {
            if (const auto compared = compare(deadline); !compared)
                return passOn(compared);
        } else if (m_making) {
            const auto made = takeMade();
            if (!made)
                return passOn(made);
            if (!*made)
                return state == State::Working ? state : State::Waiting;
        } else if (m_entering != Entering::Ended) {
            if (const auto entered = enterFolder(deadline); !entered)
                return passOn(entered);
        } else {
            const auto more = isHeldUp() ? Result<bool>(false) : advance();
            if (!more)
                return passOn(more);
            if (!*more)
                return state;
        }
        state = State::Working;
    } while (!deadline.hasExpired());
    return state;
}

Result<bool> DecideStage::advance()
{
    const PlannedFile *next = m_context.plan->files.peek();
    if (next && next->folder == m_folderIndex) {
        if (m_folderIndex < 0 && !m_folder) {
            m_folder.emplace(m_context.to, m_context.target);
            if (mayResume()) {
                m_entering = Entering::Alone;
                return true;
            }
        }
        const PlannedFile file = *next;
        m_context.plan->files.pop();
        return beginFile(file, false).transform([] { return true; });
    }
    // The next folder, once everything of this one is known.
    if (m_folderIndex < m_walk.listedFolders() && m_nextFolder < m_walk.openFolders()) {
        beginFolder(m_nextFolder++);
        return beginMaking().transform([] { return true; });
    }
    return false;
}

Result<bool> DecideStage::takeRetry()
{
    const auto file = m_context.takeRetry();
    if (!file)
        return false;
    m_folder.emplace(m_context.to, m_context.targetFolderOf(file->folder));
    return beginFile(*file, true).transform([] { return true; });
}

void DecideStage::leaveFolder()
{
    if (m_folder)
        m_context.reportOthersParts(m_folder->partsOfOthers(m_partFolder));
    m_folder.reset();
}

void DecideStage::beginFolder(qint32 index)
{
    leaveFolder();
    m_folderIndex = index;
    m_folder.emplace(m_context.to, m_context.targetFolderOf(index));
    m_entering = Entering::Folder;
    const auto parent = m_failedFolders.constFind(m_context.plan->folders[index].parent);
    if (parent != m_failedFolders.cend())
        folderFailed(*parent);
}

// In a folder that was not there nothing is: all that is known of its folders is made at once, a round trip
// each otherwise. What that leaves in doubt is entered like any other.
Result<> DecideStage::beginMaking()
{
    if (!m_context.toSite || m_folderIndex < m_mostMade)
        return {};
    QList<NewFolder> folders;
    QSet<qint32> making;
    m_beingMade.clear();
    const auto &known = m_context.plan->folders;
    for (qint32 i = m_folderIndex; i < known.size() && folders.size() < mostMade; ++i) {
        if (m_newFolders.contains(known[i].parent) || making.contains(known[i].parent)) {
            folders.append({m_context.targetFolderOf(i), known[i].permissions | 0700});
            m_beingMade.append(i);
            making.insert(i);
        }
    }
    if (folders.size() < worthMaking)
        return {};
    auto begun = m_context.to.beginFolders(folders);
    if (!begun)
        return passOn(begun);
    m_mostMade = m_beingMade.last() + 1;
    m_making = std::move(*begun);
    return {};
}

Result<bool> DecideStage::takeMade()
{
    const auto polled = m_making->poll();
    if (!polled && endsTransfer(polled.error().kind))
        return passOn(polled);
    if (polled && *polled == Progress::Pending)
        return false;
    const auto made = polled ? m_making->take() : QList<QByteArray>();
    m_making.reset();
    for (qsizetype i = 0; i < made.size(); ++i) {
        if (!made[i].isEmpty())
            m_made.insert(m_beingMade[i]);
    }
    return true;
}

Result<> DecideStage::enterFolder(const QDeadlineTimer &deadline)
{
    if (m_entering == Entering::PartFolder)
        return readPartFolder(deadline);
    if (m_entering == Entering::Alone) { // for what an earlier try left
        const auto listed = m_folder->list(deadline);
        if (!listed && endsTransfer(listed.error().kind))
            return passOn(listed);
        if (!listed || *listed == Progress::Done)
            m_entering = Entering::Ended;
        return {};
    }
    const auto taken = isTakenByTwin(m_folderIndex);
    if (!taken && endsTransfer(taken.error().kind))
        return passOn(taken);
    if (!taken || *taken) {
        folderFailed(!taken ? taken.error()
                            : Error{Error::Kind::Exists, u"the file system does not tell it from another one"_s,
                                    m_folder->path().display()});
        return {};
    }
    if (m_made.remove(m_folderIndex)) {
        m_folder->enterMade();
        return entered(deadline);
    }
    const uint permissions = m_context.plan->folders[m_folderIndex].permissions & 0777;
    const auto progress = m_folder->enter(m_context.toSite, permissions, deadline);
    if (!progress && endsTransfer(progress.error().kind))
        return passOn(progress);
    if (!progress) {
        folderFailed(progress.error());
        return {};
    }
    return *progress == Progress::Pending ? Result<>() : entered(deadline);
}

Result<> DecideStage::entered(const QDeadlineTimer &deadline)
{
    const uint wanted = m_context.plan->folders[m_folderIndex].permissions & 0777;
    // Made by an earlier try, it has not got its permissions yet where its owner may do more than is wanted.
    const bool isUnfinished =
        !m_folder->isNew() && (wanted | 0700) != wanted && (m_folder->permissions() & 0777) == (wanted | 0700);
    if (m_folder->isNew() || isUnfinished || m_folder->wasClosed())
        m_newFolders.insert(m_folderIndex, m_folder->isFinished() ? std::nullopt : std::optional(wanted));
    m_entering = m_context.toSite ? Entering::PartFolder : Entering::Ended;
    if (!m_context.toSite)
        return {};
    if (m_partFolder.isEmpty())
        m_partFolder = partFolderName(m_context.source);
    return readPartFolder(deadline);
}

Result<> DecideStage::readPartFolder(const QDeadlineTimer &deadline)
{
    const auto progress = m_folder->readPartFolder(m_partFolder, deadline);
    if (!progress && endsTransfer(progress.error().kind))
        return passOn(progress);
    if (progress && *progress == Progress::Pending)
        return {};
    m_entering = Entering::Ended;
    if (!m_folder->inPartFolder().isEmpty())
        m_partFolders.append(m_folder->path() / m_partFolder);
    return {};
}

void DecideStage::folderFailed(const Error &error)
{
    m_entering = Entering::Ended;
    const bool isFirst = !m_failedFolders.contains(m_context.plan->folders[m_folderIndex].parent);
    m_failedFolders.insert(m_folderIndex, error);
    const Plan::Folder &folder = m_context.plan->folders[m_folderIndex];
    if (isFirst)
        m_context.report(
            {.path = m_context.plan->pathOf(folder.parent, folder.name), .outcome = Outcome::Failed, .error = error});
}

// Where "Data" and "data" are one folder, the second would be mixed into the first.
Result<bool> DecideStage::isTakenByTwin(qint32 index)
{
    const Plan::Folder &folder = m_context.plan->folders[index];
    const QByteArray path = m_context.plan->pathOf(folder.parent, folder.name);
    const QByteArray folded = foldedName(path);
    const auto twin = m_foldedFolders.constFind(folded);
    if (twin == m_foldedFolders.cend()) {
        m_foldedFolders.insert(folded, index);
        return false;
    }
    if (*twin == index)
        return false;
    const Plan::Folder &other = m_context.plan->folders[*twin];
    TargetFolder parent(m_context.to, m_context.targetFolderOf(folder.parent));
    parent.setArriving(other.name);
    const auto found = parent.find(folder.name);
    if (!found && found.error().kind != Error::Kind::Exists)
        return passOn(found);
    return !found.has_value();
}

void DecideStage::report(Outcome outcome, const QString &detail, const QByteArray &checksum)
{
    m_context.report(m_present, {.sha256 = checksum, .outcome = outcome, .detail = detail});
}

Result<> DecideStage::beginFile(const PlannedFile &file, bool isRetry)
{
    m_present = file;
    m_isRetry = isRetry;
    m_resumes = false;
    m_existing.reset();
    if (const auto failed = m_failedFolders.constFind(file.folder); failed != m_failedFolders.cend())
        return m_context.fail(file, *failed);
    const auto there = m_folder->find(file.name);
    if (!there)
        return m_context.fail(file, there.error());
    m_existing = *there;
    return m_existing ? meetExisting() : sendMissing();
}

// Its name is free; what somebody had begun may have left it in an earlier try, which went on with that. Where the source
// is as it was then, this one goes on; else it gets its name back, and is met as if there had been no earlier try.
Result<> DecideStage::sendMissing()
{
    if (wish() != Existing::Resume || m_tar.takes(m_present))
        return putBack();
    const QByteArray begun = begunName(m_present.name, m_present.size, m_present.changed);
    const auto left = m_folder->find(begun);
    if (!left)
        return m_context.fail(m_present, left.error());
    if (!*left || (*left)->type != Entry::Type::File)
        return putBack();
    FileTask task = copyTask(m_present.name, begun, true);
    task.partSize = (*left)->size;
    task.begun = 0;
    task.begunChanged = (*left)->changed;
    m_copy.add(std::move(task));
    return {};
}

Result<> DecideStage::putBack()
{
    QByteArray begun = m_folder->begunOf(m_present.name);
    if (begun.isEmpty() && m_present.folder < 0) // where that may not be listed
        begun = begunName(m_present.name, m_present.size, m_present.changed);
    const auto left = begun.isEmpty() ? Result<std::optional<Known>>(std::nullopt) : m_folder->find(begun);
    if (!left)
        return m_context.fail(m_present, left.error());
    if (!*left || (*left)->type != Entry::Type::File)
        return send(m_present.name, true);
    const auto renamed = m_context.to.renameToFree(m_folder->path() / begun, m_folder->path() / m_present.name);
    if (!renamed)
        return m_context.fail(m_present, renamed.error());
    m_folder->noteRenamed(begun, m_present.name, **left);
    m_existing = **left;
    return meetExisting();
}

bool DecideStage::mayResume() const
{
    return m_context.request.existing == Existing::Resume
        || std::ranges::contains(m_context.request.answers, Existing::Resume);
}

Existing DecideStage::wish() const
{
    return m_context.request.answers.value(m_context.plan->pathOf(m_present.folder, m_present.name),
                                           m_context.request.existing);
}

Result<> DecideStage::meetExisting()
{
    const Known &there = *m_existing;
    if (there.type != Entry::Type::File && there.type != Entry::Type::Link)
        return m_context.fail(m_present,
                              {Error::Kind::Exists, u"not a file"_s, (m_folder->path() / m_present.name).display()});
    if (there.type == Entry::Type::File && there.size == m_present.size) {
        if (m_context.request.trustsTimes && isSameTime(there.changed, m_present.changed)) {
            m_folder->removeStaleParts(m_present.name, {});
            report(Outcome::Unchanged);
            return {};
        }
        if (m_present.size == 0 || m_context.from.canSum() || m_context.to.canSum()) {
            beginComparing(m_present.size);
            return {};
        }
    }
    return settleConflict();
}

void DecideStage::beginComparing(qint64 length)
{
    const FileLocation source{&m_context.from, m_walk.sourceOf(m_present.folder, m_present.name)};
    const FileLocation there{&m_context.to, m_folder->path() / m_present.name};
    // Summed is the one whose site can, read the other.
    const bool sumsThere = m_context.to.canSum();
    m_same = std::make_unique<ResumePoint>(sumsThere ? source : there, sumsThere ? there : source, length,
                                           ResumePoint::Question::AllOrNothing);
}

Result<> DecideStage::compare(const QDeadlineTimer &deadline)
{
    const auto progress = m_same->step(deadline);
    if (!progress && endsTransfer(progress.error().kind))
        return passOn(progress);
    if (progress && *progress == Progress::Pending)
        return {};
    const bool same = progress && m_same->isSame();
    const QByteArray sum = m_same->sum();
    m_same.reset();
    if (!same)
        return settleConflict();
    if (m_resumes)
        return resumeExisting();
    // Next time their times tell. Of a site's file a late time may be an early one, which SFTP cannot say.
    constexpr qint64 doubtful = std::numeric_limits<qint32>::max();
    if (!m_context.from.session() || m_present.changed <= doubtful)
        std::ignore = m_context.to.setChanged(m_folder->path() / m_present.name,
                                              QDateTime::fromSecsSinceEpoch(m_present.changed));
    m_folder->removeStaleParts(m_present.name, {});
    report(Outcome::Unchanged, {}, sum);
    return {};
}

Result<> DecideStage::settleConflict()
{
    const Known &there = *m_existing;
    switch (wish()) {
    case Existing::Overwrite: return send(m_present.name, false);
    case Existing::KeepBoth: return keepBoth();
    case Existing::Resume: return continueExisting();
    case Existing::Ask:
        m_context.reportConflict(m_present, there.size, there.changed, there.size < m_present.size);
        return {};
    case Existing::Skip:
        m_folder->removeStaleParts(m_present.name, {});
        report(Outcome::Skipped, u"exists"_s);
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

// A copy that an earlier try kept is not made again.
Result<> DecideStage::keepBoth()
{
    const auto isOurs = [this](const Known &there) {
        return there.type == Entry::Type::File && there.size == m_present.size
            && isSameTime(there.changed, m_present.changed);
    };
    const auto name = m_folder->freeName(m_present.name, isOurs);
    if (!name)
        return m_context.fail(m_present, name.error());
    const auto kept = m_folder->find(*name);
    if (!kept)
        return m_context.fail(m_present, kept.error());
    if (!*kept)
        return send(*name, true);
    m_context.report(m_present,
                     {.path = m_context.plan->pathOf(m_present.folder, *name), .outcome = Outcome::Unchanged});
    return {};
}

Result<> DecideStage::continueExisting()
{
    const Known &there = *m_existing;
    if (there.type != Entry::Type::File || there.size >= m_present.size || m_resumes) {
        m_context.reportConflict(m_present, there.size, there.changed, false);
        return {};
    }
    m_resumes = true;
    beginComparing(there.size);
    return {};
}

// From its own name to one under which it is gone on with; the next try finds it there.
Result<> DecideStage::resumeExisting()
{
    const bool isProvable = m_context.toSite || m_context.from.canSum(); // else it would be fetched again
    if (m_tar.takes(m_present) || m_existing->size == 0 || !isProvable) // sent whole
        return send(m_present.name, false);
    const QByteArray begun = begunName(m_present.name, m_present.size, m_present.changed);
    const auto renamed = m_context.to.renameToFree(m_folder->path() / m_present.name, m_folder->path() / begun);
    if (!renamed && renamed.error().kind == Error::Kind::Exists) // another one is gone on with there
        return send(m_present.name, false);
    if (!renamed)
        return m_context.fail(m_present, renamed.error());
    FileTask task = copyTask(m_present.name, begun, true);
    std::ignore = m_context.to.removeFile( // less of it, perhaps, from an earlier try
        m_folder->path() / partName(m_present.name, m_present.size, m_present.changed));
    task.partSize = m_existing->size;
    task.begun = m_existing->size;
    task.begunChanged = m_existing->changed;
    m_copy.add(std::move(task));
    return {};
}

Result<> DecideStage::send(const QByteArray &name, bool isFree)
{
    if (!m_isRetry && m_tar.takes(m_present) && m_context.plan->fileCount >= worthStreaming) {
        m_tar.add(streamTask(name, isFree));
        return {};
    }
    const QByteArray part = partName(name, m_present.size, m_present.changed);
    FileTask task = copyTask(name, part, isFree);
    auto old = m_folder->find(part);
    if (!old)
        return m_context.fail(m_present, old.error());
    if (m_context.toSite && *old && (*old)->type == Entry::Type::Link) { // somebody else's: never written through
        if (const auto removed = m_context.to.removeFile(m_folder->path() / part); !removed)
            return m_context.fail(m_present, removed.error());
        *old = std::nullopt;
    }
    if (*old && (*old)->type == Entry::Type::File)
        task.partSize = (*old)->size;
    m_copy.add(std::move(task));
    return {};
}

// part: the name under which it arrives; all others go.
FileTask DecideStage::copyTask(const QByteArray &name, const QByteArray &part, bool isFree)
{
    m_folder->setArriving(name);
    m_folder->removeStaleParts(name, part);
    return {.file = m_present,
            .source = m_walk.sourceOf(m_present.folder, m_present.name),
            .part = m_folder->path() / part,
            .target = m_folder->path() / name,
            .isRetry = m_isRetry,
            .isNew = isFree && m_context.request.existing != Existing::Overwrite};
}

FileTask DecideStage::streamTask(const QByteArray &name, bool isFree)
{
    m_folder->setArriving(name);
    FileTask task{.file = m_present,
                  .source = m_walk.sourceOf(m_present.folder, m_present.name),
                  .target = m_folder->path() / name,
                  .isNew = isFree && m_context.request.existing != Existing::Overwrite,
                  .isInStream = true};
    if (m_context.toSite) {
        task.part = m_folder->path() / m_partFolder / name;
        task.streamPath = "./" + m_context.plan->pathOf(m_present.folder, m_partFolder + '/' + name);
        const auto before = m_folder->inPartFolder().constFind(name);
        task.hasArrived = before != m_folder->inPartFolder().cend() && before->type == Entry::Type::File
            && before->size == m_present.size && isSameTime(before->changed, m_present.changed);
        m_folder->removeStaleParts(name, {}); // of a try in which there was no tar
    } else {
        const QByteArray part = partName(name, m_present.size, m_present.changed);
        m_folder->removeStaleParts(name, part);
        task.part = m_folder->path() / part;
        task.streamPath = m_context.plan->pathBelowRoot(m_present.folder, m_present.name);
    }
    return task;
}

} // namespace officina
