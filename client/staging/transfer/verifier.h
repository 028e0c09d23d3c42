// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proves a batch of copied files: the sum of what was read must be the sum that the far side
// computes itself, of what arrived (at a site) or of its source (download). Where the far side runs
// no commands, what was written is read back.
#pragma once

#include "client/staging/checksum/sha256.h"
#include "client/staging/files/filesystem.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

// A file that was copied to its temporary name.
struct CopiedFile {
    qint32 file = 0; // index in the plan
    RemotePath source;
    RemotePath part;
    RemotePath target; // its own name
    QByteArray sum;    // of what was read, hex
    qint64 size = 0;
    std::optional<bool> verified; // nothing: not looked at, or the file cannot be read
    bool isPacked = false; // came in a stream to the site: lies under its own name in a temporary
                           // folder, with its time and permissions; see tarstream.h
};

class Verifier
{
public:
    Verifier(QList<CopiedFile> batch, FileSystem &from, FileSystem &to);

    // Where the far side sums by itself it only looks whether that is done,
    // unless it may wait.
    Result<Progress> step(const QDeadlineTimer &deadline, bool mayWait);
    QList<CopiedFile> takeBatch() { return std::move(m_batch); }
    bool readsBack() const { return !(m_to.session() ? m_to : m_from).canSum(); }

private:
    Result<checksums::Pending> begin();
    void compare(const QList<QByteArray> &sums);
    Result<Progress> readBack(const QDeadlineTimer &deadline);

    QList<CopiedFile> m_batch;
    FileSystem &m_from;
    FileSystem &m_to;
    checksums::Pending m_pending;
    qsizetype m_next = 0;
    std::unique_ptr<ByteReader> m_reader;
    Sha256 m_hash;
};

} // namespace officina
