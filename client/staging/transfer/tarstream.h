// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many small files as one tar stream: a file of its own costs several round trips over SFTP, in a
// stream it costs its bytes. The site's tar packs or unpacks, libarchive does it here (its
// names are bytes, as a server's are; a KTar has only text).
//
// Files arrive under temporary names, and nothing here is trusted: what did not arrive, or not as
// it should, has no checksum to show and is copied by itself.
#pragma once

#include "client/base/progress.h"
#include "client/staging/transfer/transfercontext.h"

#include <QtCore/QElapsedTimer>

namespace officina {

class TarStream
{
public:
    struct Item {
        FileTask task; // its checksum is filled in here
        std::optional<Error> error; // of this file alone
        bool isWhole = false; // arrived, as far as can be told without a checksum
    };

    explicit TarStream(TransferContext &context) : m_context(context) { m_still.start(); }
    virtual ~TarStream() = default;

    void add(FileTask task);
    bool isEmpty() const { return m_items.empty(); }
    bool isFull() const { return m_items.size() >= mostFiles || m_bytes >= mostBytes; }
    bool hasBegun() const { return m_begun; }

    // Moves until the deadline, and about so many bytes at most. Fails where the connection does or this
    // computer's disk is full, with TooSlow where nothing has moved for the session's programLimit(), or
    // with another error where no tar can be had.
    Result<Progress> step(const QDeadlineTimer &deadline, qint64 most);
    virtual bool isSent() const { return false; } // to a site; its tar may still be at work
    Result<> wait(); // a little, for the remote host

    qint64 moved() const { return m_moved; } // bytes of files
    qint64 files() const { return qint64(m_next); } // moved as a whole, or passed over
    const FileTask *current() const { return m_next < m_items.size() ? &m_items[m_next].task : nullptr; }
    std::vector<Item> takeItems() { return std::move(m_items); }

    // Larger files gain nothing from a stream.
    static constexpr qint64 largestFile = 1 << 20;

protected:
    virtual Result<> begin() = 0;
    virtual Result<Progress> move(const QDeadlineTimer &deadline, qint64 most) = 0;
    void setMoved(qint64 bytes);

    TransferContext &m_context;
    std::vector<Item> m_items;
    size_t m_next = 0; // item
    std::unique_ptr<ssh::Command> m_tar;

private:
    static constexpr size_t mostFiles = 5000;
    static constexpr qint64 mostBytes = 256 << 20;

    qint64 m_bytes = 0;
    qint64 m_moved = 0;
    bool m_begun = false;
    QElapsedTimer m_still; // since something moved
};

std::unique_ptr<TarStream> tarUpload(TransferContext &context);
std::unique_ptr<TarStream> tarDownload(TransferContext &context);

} // namespace officina
