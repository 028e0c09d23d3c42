// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file's bytes from one side to the other, into its temporary file, in steps. What is there
// from an earlier try is continued only where it proved to be the source's beginning. Of a large
// file the far side makes its sum while it is copied, so that proving it takes hardly longer.
#pragma once

#include "client/staging/checksum/hashthread.h"
#include "client/staging/transfer/resumepoint.h"

#include <optional>

namespace officina {

class FileCopy
{
public:
    struct Job {
        FileLocation source;
        FileLocation part;
        bool upload = true;   // the source is the near side
        qint64 size = 0;      // of the source, and when it was last changed, as planned
        qint64 changed = 0;   // seconds since 1970, UTC
        qint64 partSize = -1; // of what is there from an earlier try; -1: nothing
    };

    explicit FileCopy(Job job);

    // Moves until the deadline, and about so many bytes at most.
    Result<Progress> step(const QDeadlineTimer &deadline, qint64 most);

    bool isComparing() const { return m_check != nullptr; }
    bool isVerifying() const { return m_copied; }
    qint64 position() const { return m_position; } // in the file
    qint64 moved() const { return m_moved; }       // bytes that went over the wire
    // After the end.
    const QByteArray &sum() const { return m_sum; }
    // Of what arrived (upload) or of the source (download), as the far side says; empty: not asked.
    const QByteArray &farSum() const { return m_farSum; }
    const std::optional<Entry> &changedSource() const { return m_changedSource; } // it changed meanwhile

private:
    Result<> open();
    Result<Progress> check(const QDeadlineTimer &deadline);
    Result<> sumAlong();
    Result<> endCopying();
    Result<Progress> awaitSum(const QDeadlineTimer &deadline);

    Job m_job;
    Sha256 m_hash;
    qint64 m_position = 0;
    qint64 m_moved = 0;
    bool m_copied = false; // all of it; its sum may be missing
    QByteArray m_sum;
    QByteArray m_farSum;
    std::unique_ptr<ResumePoint> m_check;
    std::unique_ptr<HashThread> m_hashing; // of a large file
    std::unique_ptr<ByteReader> m_reader;
    std::unique_ptr<ByteWriter> m_writer;
    checksums::Pending m_pending; // the far side's sum, under way
    std::optional<Entry> m_changedSource;
};

} // namespace officina
