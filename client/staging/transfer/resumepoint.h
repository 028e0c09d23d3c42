// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the beginnings of two files on two sides are the same, by SHA-256 of blocks: before an
// interrupted file is continued, and where a file of the same size is at the target already. What
// is damaged, or was never written, is found and sent again, never appended to.
//
// The local file is read here in steps; the remote one is summed where it is meanwhile, or read too.
// First in a few large blocks, then within the first that differs, so that little is in doubt at
// the end and both sides read each byte hardly more than once.
#pragma once

#include "client/staging/checksum/sha256.h"
#include "client/staging/files/filesystem.h"

#include <QtCore/QDeadlineTimer>

#include <optional>

namespace officina {

struct FileLocation {
    FileSystem *files = nullptr;
    RemotePath path;
};

class ResumePoint
{
public:
    enum class Question { AllOrNothing, HowFar };

    // local: the one that is cheap to read.
    ResumePoint(FileLocation local, FileLocation remote, qint64 length, Question question);

    Result<Progress> step(const QDeadlineTimer &deadline);
    // After the end.
    qint64 matchingBytes() const { return m_from; } // bytes; with AllOrNothing: 0 or the length
    bool isSame() const { return m_from == m_length; }
    QByteArray sum() const { return m_hash.hex(); } // of the local file's same beginning
    Sha256 takeHash() { return std::move(m_hash); }

private:
    struct Reading {
        FileLocation at;
        std::unique_ptr<ByteReader> reader;
        qint64 position = 0;
        Sha256 block;
        QList<QByteArray> sums; // of whole blocks, hex
        bool ended = false;
    };
    Result<> begin();
    Result<Progress> read(Reading &reading, const QDeadlineTimer &deadline);
    Result<Progress> wait(const QDeadlineTimer &deadline);
    Progress narrow(); // Pending: there is a block to look into

    qint64 m_length;
    Question m_question;
    qint64 m_from = 0; // everything before it is the same
    qint64 m_to = 0;
    qint64 m_block = 0;
    bool m_begun = false;
    Sha256 m_hash; // of the local file, up to m_from; while reading, beyond
    std::vector<Sha256> m_hashes; // at the beginnings of the blocks
    Reading m_local;
    Reading m_remote;
    Pending m_pending; // where the remote host sums by itself
};

} // namespace officina
