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
    LocalSide local;
    RemoteSide remote;
    std::optional<TransferWork> work; // on the session's thread alone; last: uses the above
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
    d->remote.use(session);
    if (!d->work) {
        Side &local = d->local;
        Side &remote = d->remote;
        const bool upload = d->request.direction == Direction::Upload;
        d->work.emplace(d->request, upload ? local : remote, upload ? remote : local, d->notes, d->limit.get());
    }
    auto more = d->work->step(QDeadlineTimer(stepMilliseconds));
    if (!more)
        abandoned(more.error());
    else if (!*more)
        d->work.reset();
    const std::lock_guard lock(d->notes.mutex);
    d->notes.report.ended = QDateTime::currentDateTimeUtc();
    return more;
}

void Transfer::abandoned(const Error &error)
{
    d->work.reset(); // closes its files here, on the session's thread
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
