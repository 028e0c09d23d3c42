// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetching a run's results; see the header.
#include "client/projects/projectfetch.h"

#include "client/base/localpath.h"
#include "client/staging/files/remotefilesystem.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr int stepMilliseconds = 20;
constexpr QByteArrayView codeFolder("code/");

Excludes wanted(const QStringList &patterns)
{
    QByteArrayList bytes;
    for (const QString &pattern : patterns)
        bytes += pattern.startsWith("./"_L1) ? pattern.sliced(2).toUtf8() : pattern.toUtf8();
    return Excludes(bytes);
}

// It, or a folder that it lies in.
bool isWanted(const Excludes &patterns, const QByteArray &path)
{
    if (patterns.matches(path, false))
        return true;
    for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
        if (patterns.matches(path.first(slash), true))
            return true;
    return false;
}

// As it lies in the project it was sent along, and the run left it alone.
bool wasSent(const QString &project, const QByteArray &path, const PlannedFile &file)
{
    const QFileInfo info(project + u'/' + localText(path));
    return info.isFile() && info.size() == file.size
        && isSameTime(info.lastModified().toSecsSinceEpoch(), file.changed);
}

} // namespace

Result<> checkFetchPatterns(const QStringList &patterns)
{
    if (const auto wrong = wanted(patterns).error())
        return std::unexpected(*wrong);
    for (const QString &pattern : patterns)
        if (pattern.trimmed().isEmpty() || pattern.startsWith(u'#') || pattern.startsWith(u'!'))
            return failure(Kind::BadInput, {}, pattern);
    return {};
}

ProjectFetch::ProjectFetch(WaitingResult result) : m_result(std::move(result))
{
    m_fetched.folder = m_result.target;
}

ProjectFetch::~ProjectFetch() = default;

Result<Progress> ProjectFetch::look(ssh::Session &session)
{
    if (!m_walk) {
        m_files = std::make_unique<RemoteFileSystem>(session);
        m_walk = std::make_unique<TreeWalk>(*m_files, m_result.run.folder, "run");
    }
    const auto walked = m_walk->step(QDeadlineTimer(stepMilliseconds));
    if (walked && *walked == Progress::Done) {
        choose();
        m_walk.reset();
        m_files.reset();
        m_looked = true;
        return Progress::Pending;
    }
    return walked;
}

void ProjectFetch::choose()
{
    Plan &plan = m_walk->plan();
    const Excludes patterns = wanted(m_result.fetch);
    QSet<QByteArray> ofCode, ofRun; // by path below code and below the run folder
    QSet<QByteArray> others;        // of all else, for links
    const auto sort = [&](const QByteArray &path, const PlannedFile *file) {
        const bool isCode = path.startsWith(codeFolder);
        const QByteArray name = isCode ? path.sliced(codeFolder.size()) : path;
        if (!isWanted(patterns, name) || (file && isCode && wasSent(m_result.project, name, *file)))
            others.insert(path);
        else
            (isCode ? ofCode : ofRun).insert(name);
    };
    while (const PlannedFile *file = plan.files.peek()) {
        sort(plan.pathBelowRoot(file->folder, file->name), file);
        plan.files.pop();
    }
    // "checkpoints/last.pt" is often a link, and worth nothing without what it leads to.
    for (const Plan::Link &link : std::as_const(plan.links)) {
        const QByteArray path = plan.pathBelowRoot(link.folder, link.name);
        sort(path, nullptr);
        if (others.contains(path))
            continue;
        const QByteArray folder = path.left(std::max<qsizetype>(0, path.lastIndexOf('/')));
        const QByteArray to = QDir::cleanPath(QString::fromLatin1(folder + '/' + link.target)).toLatin1();
        for (const QByteArray &other : std::as_const(others))
            if (other == to || other.startsWith(to + '/'))
                (other.startsWith(codeFolder) ? ofCode : ofRun)
                    .insert(other.startsWith(codeFolder) ? other.sliced(codeFolder.size()) : other);
    }
    const RemotePath target(localBytes(m_result.target));
    for (const auto &[only, from] : {std::pair(ofCode, m_result.run.folder / "code"), {ofRun, m_result.run.folder}}) {
        if (only.isEmpty())
            continue;
        TransferRequest request;
        request.direction = Direction::Download;
        request.remote = from;
        request.local = target.parent().bytes();
        request.name = target.name();
        request.only = only;
        m_requests.push_back(request);
    }
}

Result<Progress> ProjectFetch::step(ssh::Session &session)
{
    if (!m_looked)
        return look(session);
    if (!m_transfer) {
        if (m_requests.empty())
            return Progress::Done;
        const QString folder = QFileInfo(m_result.target).path();
        if (!QDir().mkpath(folder))
            return failure(Kind::Local, {}, folder);
        const std::lock_guard lock(m_mutex);
        m_transfer = std::make_shared<Transfer>(m_requests.front(), m_result.run.site.value);
        m_requests.pop_front();
    }
    const auto done = m_transfer->step(session);
    if (!done || *done == Progress::Pending)
        return done;
    if (const auto taken = takeReport(); !taken)
        return passOn(taken);
    return Progress::Pending;
}

Result<> ProjectFetch::takeReport()
{
    using Outcome = FileReport::Outcome;
    const TransferReport report = m_transfer->report();
    m_fetched.files += report.count(Outcome::Sent);
    m_fetched.bytes += report.bytes(Outcome::Sent);
    m_fetched.unchanged += report.count(Outcome::Unchanged);
    m_fetched.differing += m_transfer->conflicts().size();
    {
        const std::lock_guard lock(m_mutex);
        m_transfer.reset();
    }
    if (const auto failed = report.files.firstError())
        return std::unexpected(*failed);
    return {};
}

void ProjectFetch::abandoned(const Error &error)
{
    if (m_transfer)
        m_transfer->abandoned(error);
    m_walk.reset();
    m_files.reset();
}

TransferProgress ProjectFetch::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_transfer ? m_transfer->progress() : TransferProgress();
}

} // namespace officina
