// SPDX-License-Identifier: GPL-3.0-or-later
//
// One transfer on the session's thread; see the header.
#include "client/staging/transfer/transfer.h"

#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/transfer/transferpipeline.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace officina {

namespace {

constexpr int stepMilliseconds = 20; // so long others wait for the session

// A transfer takes and frees buffers of 255 KiB all the time. The C library would give each back
// to the system and take it again page by page, which costs a tenth of the speed.
void keepFreedBuffers()
{
#ifdef __GLIBC__
    static std::once_flag once;
    std::call_once(once, [] {
        mallopt(M_MMAP_THRESHOLD, 8 << 20);
        mallopt(M_TRIM_THRESHOLD, 64 << 20);
    });
#endif
}

// A copy of a folder within itself would never be whole, and grow with each try. Told by the host's key, whatever
// it was called; where one site has several hosts, with keys of their own, this is not noticed.
Result<> checkApart(ssh::Session &from, const RemotePath &source, ssh::Session &to, const RemotePath &target)
{
    if (from.fingerprint() != to.fingerprint() || from.user() != to.user())
        return {};
    const auto home = from.home();
    if (!home)
        return passOn(home);
    const QByteArray folder = (source.isAbsolute() ? source : *home / source).bytes();
    if (target.bytes() == folder || target.bytes().startsWith(folder + '/'))
        return failure(Error::Kind::IntoItself, {}, target.display());
    return {};
}

} // namespace

struct Transfer::Private {
    TransferRequest request;
    TransferStatus status;
    std::shared_ptr<RateLimit> limit;
    OtherSession other;

    // What exists while it runs, on the session's thread alone: it holds files and commands of the
    // session, and no other thread may let them go.
    struct Running {
        // other: of the other site, or nullptr.
        Running(const TransferRequest &request, ssh::Session &session, std::shared_ptr<ssh::Session> otherSession,
                TransferStatus &status, RateLimit *limit)
            : other(std::move(otherSession)), remote(session),
              second(other ? std::unique_ptr<FileSystem>(std::make_unique<RemoteFileSystem>(*other))
                           : std::make_unique<LocalFileSystem>()),
              pipeline(request, isUpload(request) ? *second : remote,
                       isUpload(request) ? static_cast<FileSystem &>(remote) : *second, status, limit)
        {}
        static bool isUpload(const TransferRequest &request) { return request.direction == Direction::Upload; }

        std::shared_ptr<ssh::Session> other; // kept, also where somebody else opens a new one
        RemoteFileSystem remote;
        std::unique_ptr<FileSystem> second; // this computer's, or the other site's
        TransferPipeline pipeline; // last: uses the above
    };
    std::unique_ptr<Running> running;

    Result<> begin(ssh::Session &session);
};

Result<> Transfer::Private::begin(ssh::Session &session)
{
    std::shared_ptr<ssh::Session> second;
    TransferRequest resolved = request;
    if (request.direction == Direction::SiteToSite) {
        const auto signedIn = other ? other() : failure(Error::Kind::NotFound, {}, request.other.value);
        if (!signedIn)
            return passOn(signedIn);
        second = *signedIn;
        if (const RemotePath into(request.local); !into.isAbsolute()) {
            const auto home = second->home();
            if (!home)
                return passOn(home);
            resolved.local = (into.bytes() == "." ? *home : *home / into).bytes();
        }
        if (const auto apart = checkApart(session, resolved.remote, *second, RemotePath(resolved.local)); !apart)
            return apart;
    }
    running = std::make_unique<Running>(resolved, session, std::move(second), status, limit.get());
    return {};
}

Transfer::Transfer(TransferRequest request, QString site, std::shared_ptr<RateLimit> limit, OtherSession other)
    : d(std::make_unique<Private>())
{
    d->limit = std::move(limit);
    d->other = std::move(other);
    keepFreedBuffers();
    const bool upload = request.direction == Direction::Upload;
    TransferReport &report = d->status.report;
    report.direction = request.direction;
    report.site = std::move(site);
    report.source = upload ? displayBytes(request.local) : request.remote.display();
    report.target = upload ? request.remote.display() : displayBytes(request.local);
    if (request.direction == Direction::SiteToSite)
        report.target = request.other.value + u':' + report.target;
    report.started = QDateTime::currentDateTimeUtc();
    d->request = std::move(request);
}

Transfer::~Transfer() = default;

Result<Progress> Transfer::step(ssh::Session &session)
{
    if (!d->running) {
        if (const auto begun = d->begin(session); !begun) {
            abandoned(begun.error());
            return passOn(begun);
        }
    }
    auto more = d->running->pipeline.step(QDeadlineTimer(stepMilliseconds));
    if (!more)
        abandoned(more.error());
    else if (*more == Progress::Done)
        d->running.reset();
    const std::lock_guard lock(d->status.mutex);
    d->status.report.ended = QDateTime::currentDateTimeUtc();
    return more;
}

void Transfer::abandoned(const Error &error)
{
    d->running.reset(); // closes its files and commands here, on the session's thread
    const std::lock_guard lock(d->status.mutex);
    d->status.progress.phase = TransferProgress::Phase::Ended;
    d->status.progress.speed = 0;
    d->status.progress.left.reset();
    d->status.report.error = error;
    d->status.report.ended = QDateTime::currentDateTimeUtc();
}

const TransferRequest &Transfer::request() const
{
    return d->request;
}

TransferProgress Transfer::progress() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.progress;
}

TransferReport Transfer::report() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.report;
}

QList<Conflict> Transfer::conflicts() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.conflicts;
}

} // namespace officina
