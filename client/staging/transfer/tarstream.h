// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many small files as one tar stream: a file of its own costs several round trips over SFTP, in a
// stream it costs its bytes. The far side's tar packs or unpacks, libarchive does it here (its
// names are bytes, as a server's are; a KTar has only text).
//
// Files arrive under temporary names, and nothing here is trusted: what did not arrive, or not as
// it should, has no sum to show and goes the other road.
#pragma once

#include "client/staging/files/filesystem.h"
#include "client/staging/transfer/verifier.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

struct TarItem {
    CopiedFile file;        // sum is filled in here
    QByteArray path;     // below the stream's root: of the part (upload) or of the source
    qint64 changed = 0;  // of the source, seconds since 1970, UTC
    uint permissions = 0;
    bool isThere = false; // upload: an earlier try brought it; only its sum is missing
    std::optional<Error> error; // the source cannot be read
};

class TarStream
{
public:
    TarStream(ssh::Session &session, RemotePath root) : m_session(session), m_root(std::move(root)) {}
    virtual ~TarStream() = default;

    void add(TarItem item);
    bool isEmpty() const { return m_items.isEmpty(); }
    bool isFull() const { return m_items.size() >= mostFiles || m_bytes >= mostBytes; }
    bool hasBegun() const { return m_begun; }

    // Moves until the deadline, and about so many bytes at most. Fails where the
    // connection does, or this computer's disk. Where everything is sent it waits for the far side
    // only if it may.
    virtual Result<Progress> step(const QDeadlineTimer &deadline, qint64 most, bool mayWait) = 0;
    virtual bool isSent() const { return false; } // to a site; its tar may still be at work

    qint64 moved() const { return m_moved; } // bytes of files
    // Index in the plan of the file at hand; -1: none.
    qint32 current() const { return m_next < m_items.size() ? m_items.at(m_next).file.file : -1; }
    QList<TarItem> takeItems() { return std::move(m_items); }

    // Larger files gain nothing from a stream.
    static constexpr qint64 largestFile = 1 << 20;

protected:
    static constexpr qsizetype mostFiles = 2500;
    static constexpr qint64 mostBytes = 256 << 20;

    ssh::Session &m_session;
    RemotePath m_root; // on the far side
    QList<TarItem> m_items;
    qint64 m_bytes = 0;
    qint64 m_moved = 0;
    qsizetype m_next = 0; // item
    bool m_begun = false;
    std::unique_ptr<ssh::Command> m_tar;
};

std::unique_ptr<TarStream> tarUpload(ssh::Session &session, const RemotePath &root);
std::unique_ptr<TarStream> tarDownload(ssh::Session &session, const RemotePath &root);

} // namespace officina
