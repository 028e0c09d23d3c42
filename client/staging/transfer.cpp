// SPDX-License-Identifier: GPL-3.0-or-later
//
// One transfer on the session's thread; see the header.
#include "client/staging/transfer.h"

#include "client/staging/localside.h"
#include "client/staging/remoteside.h"
#include "client/staging/transferwork.h"

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

} // namespace

struct Transfer::Private {
    TransferRequest request;
    TransferNotes notes;
    std::shared_ptr<RateLimit> limit;

    // What exists while it runs, on the session's thread alone: it holds files and commands of the
    // session, and no other thread may let them go.
    struct Running {
        Running(const TransferRequest &request, ssh::Session &session, TransferNotes &notes, RateLimit *limit)
            : remote(session), work(request, up(request) ? static_cast<Side &>(local) : remote,
                                    up(request) ? static_cast<Side &>(remote) : local, notes, limit)
        {}
        static bool up(const TransferRequest &request) { return request.direction == Direction::Upload; }

        LocalSide local;
        RemoteSide remote;
        TransferWork work; // last: uses the above
    };
    std::unique_ptr<Running> running;
};

Transfer::Transfer(TransferRequest request, QString site, std::shared_ptr<RateLimit> limit)
    : d(std::make_unique<Private>())
{
    d->limit = std::move(limit);
    keepFreedBuffers();
    const bool upload = request.direction == Direction::Upload;
    TransferReport &report = d->notes.report;
    report.direction = request.direction;
    report.site = std::move(site);
    report.source = upload ? displayBytes(request.local) : request.remote.display();
    report.target = upload ? request.remote.display() : displayBytes(request.local);
    report.started = QDateTime::currentDateTimeUtc();
    d->request = std::move(request);
}

Transfer::~Transfer() = default;

Result<bool> Transfer::step(ssh::Session &session)
{
    if (!d->running)
        d->running = std::make_unique<Private::Running>(d->request, session, d->notes, d->limit.get());
    auto more = d->running->work.step(QDeadlineTimer(stepMilliseconds));
    if (!more)
        abandoned(more.error());
    else if (!*more)
        d->running.reset();
    const std::lock_guard lock(d->notes.mutex);
    d->notes.report.ended = QDateTime::currentDateTimeUtc();
    return more;
}

void Transfer::abandoned(const Error &error)
{
    d->running.reset(); // closes its files and commands here, on the session's thread
    const std::lock_guard lock(d->notes.mutex);
    d->notes.progress.phase = TransferProgress::Phase::Ended;
    d->notes.progress.speed = 0;
    d->notes.progress.left.reset();
    d->notes.report.error = error;
    d->notes.report.ended = QDateTime::currentDateTimeUtc();
}

const TransferRequest &Transfer::request() const
{
    return d->request;
}

TransferProgress Transfer::progress() const
{
    const std::lock_guard lock(d->notes.mutex);
    return d->notes.progress;
}

TransferReport Transfer::report() const
{
    const std::lock_guard lock(d->notes.mutex);
    return d->notes.report;
}

QList<Conflict> Transfer::conflicts() const
{
    const std::lock_guard lock(d->notes.mutex);
    return d->notes.conflicts;
}

} // namespace officina
