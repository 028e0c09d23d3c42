// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file's bytes from one side to the other, into its temporary file, in steps. What is there
// from an earlier try is continued only where it proved to be the source's beginning. Never more is
// read or written than was planned, whatever the source holds. Of a large file the remote host makes
// its checksum while it is copied, so that proving it takes hardly longer.
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
        bool upload = true;   // the source is the side that is cheap to read
        qint64 size = 0;      // of the source, and when it was last changed, as planned
        qint64 changed = 0;   // seconds since 1970, UTC
        qint64 partSize = -1; // of what is there from an earlier try; -1: nothing
        qint64 kept = 0;      // so much of that must prove good, else nothing is written
        bool sums = true;     // false: nothing is summed, so nothing can be proved
    };
    enum class Source {
        AsPlanned,
        Grown,    // has more than was planned, and that is its beginning
        Changed,  // now() tells how it is; also where what must be kept is not its beginning
        NotAsListed, // holds more than its size says, as files of /proc do
    };

    explicit FileCopy(Job job);

    // Moves until the deadline, and about so many bytes at most.
    Result<Progress> step(const QDeadlineTimer &deadline, qint64 most);

    bool isComparing() const { return m_check != nullptr; }
    qint64 arrived() const; // so much of the file: without what is on its way
    qint64 moved() const { return m_moved; }       // bytes that went over the wire
    // After the end.
    Source source() const { return m_source; }
    const Entry &now() const { return m_now; } // the source
    const QByteArray &checksum() const { return m_sum; } // of what was read, hex
    // The remote host's own, under way: of what arrived (upload) or of the source (download). nullptr: not begun.
    Pending takeRemoteSum() { return std::move(m_pending); }

private:
    Result<> open();
    Result<Progress> check(const QDeadlineTimer &deadline);
    Result<> sumAlong();
    Result<Progress> leave();
    Result<Progress> end(bool more);

    Job m_job;
    Sha256 m_hash;
    qint64 m_position = 0;
    qint64 m_moved = 0;
    qint64 m_writtenBack = 0; // so far the disk was asked to begin
    QByteArray m_sum;
    Source m_source = Source::AsPlanned;
    Entry m_now;
    std::unique_ptr<ResumePoint> m_check;
    std::unique_ptr<HashThread> m_hashing; // of a large file
    std::unique_ptr<ByteReader> m_reader;
    std::unique_ptr<ByteWriter> m_writer;
    Pending m_pending;
};

} // namespace officina
