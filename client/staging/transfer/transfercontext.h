// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stages of one transfer share: the request, the two file systems, the plan, and the one place
// where the outcome of a file is told. What it tells goes into TransferStatus, which other threads read.
#pragma once

#include "client/staging/files/filesystem.h"
#include "client/staging/transfer/filetask.h"
#include "client/staging/transfer/ratelimit.h"
#include "client/staging/transfer/transferreport.h"
#include "client/staging/transfer/transferrequest.h"

#include <QtCore/QDeadlineTimer>

#include <deque>
#include <mutex>

namespace officina {

// What a transfer tells while it runs. Locked for each look and each change.
struct TransferStatus {
    mutable std::mutex mutex;
    TransferProgress progress;
    TransferReport report;
    QList<Conflict> conflicts;
};

class TransferContext
{
public:
    TransferContext(const TransferRequest &request, FileSystem &from, FileSystem &to, TransferStatus &status,
                    RateLimit *limit);

    const TransferRequest request;
    FileSystem &from;
    FileSystem &to;
    const RemotePath source;
    const RemotePath target;
    const bool toSite; // else to this computer
    Plan *plan = nullptr; // of the scan

    // The side that is a site's, and the one that is cheap to read.
    FileSystem &site() const { return toSite ? to : from; }
    RemotePath targetFolderOf(qint32 folder) const;

    // The outcome of a file, once for each. Empty path: that of its plan.
    void report(const PlannedFile &file, FileReport entry);
    void report(FileReport entry); // of what is none: a link, a folder
    void reportOthersParts(qint64 parts); // that stay in a folder
    // What is at the target is left alone until somebody decides. isBeginning: it may be the file's.
    void reportConflict(const PlannedFile &file, qint64 targetSize, qint64 targetChanged, bool isBeginning);
    // What has arrived is of no use to a later try: it goes, and what somebody had begun is as it was.
    Result<> dropPart(const FileTask &task);
    // Once more at the end, or failed.
    void retryLater(const FileTask &task, const Error &error);
    // Fails the file, or is the error that ends the transfer.
    Result<> fail(const PlannedFile &file, const Error &error);
    std::optional<PlannedFile> takeRetry();
    qint64 reportedBytes() const { return m_reportedBytes; }

    // Bytes that may be moved now; 0: waited a little for it.
    qint64 allowance();
    void account(qint64 moved);
    qint64 moved() const { return m_moved; }

private:
    TransferStatus &m_status;
    RateLimit *m_limit;
    qint64 m_allowed = 0; // taken from the limit and not moved yet; negative: moved too early
    qint64 m_moved = 0;
    qint64 m_reportedBytes = 0;
    std::deque<PlannedFile> m_retries; // those in it were tried once
};

} // namespace officina
