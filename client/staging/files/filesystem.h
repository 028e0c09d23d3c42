// SPDX-License-Identifier: GPL-3.0-or-later
//
// One side of a transfer: this computer's files or a site's, behind the same few operations, so
// that sending and fetching are one engine. Paths and names are bytes on both sides.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"
#include "client/ssh/session.h"
#include "client/staging/checksum/remotechecksums.h"

#include <memory>

namespace officina {

using ssh::Entry;

class ByteReader
{
public:
    virtual ~ByteReader() = default;
    virtual Result<QByteArray> read() = 0; // the next bytes; empty at the end
};

class ByteWriter
{
public:
    virtual ~ByteWriter() = default;
    virtual Result<> write(QByteArrayView bytes) = 0;
    virtual qint64 confirmed() const = 0; // offset up to which everything has arrived
    virtual Result<> close() = 0;         // an error here means that not everything arrived
};

class FileSystem
{
public:
    virtual ~FileSystem() = default;

    virtual Result<QList<Entry>> list(const RemotePath &folder) = 0;
    virtual Result<Entry> stat(const RemotePath &path) = 0; // follows links
    virtual Result<Entry> lstat(const RemotePath &path) = 0;
    virtual Result<> makeFolder(const RemotePath &path) = 0; // Exists where there is something
    virtual Result<> makePath(const RemotePath &path) = 0;
    virtual Result<> removeFile(const RemotePath &path) = 0;
    virtual Result<> removeFolder(const RemotePath &path) = 0;                 // an empty one
    virtual Result<> rename(const RemotePath &from, const RemotePath &to) = 0; // replaces a file
    virtual Result<QByteArray> readLink(const RemotePath &path) = 0;
    virtual Result<> makeLink(const RemotePath &path, const QByteArray &target) = 0; // fails where there is something
    virtual Result<> setPermissions(const RemotePath &path, uint permissions) = 0; // 07777
    virtual Result<> setChanged(const RemotePath &path, const QDateTime &changed) = 0;

    // Of the file system that holds a folder. Unsupported where it is not told.
    virtual Result<ssh::Space> space(const RemotePath &folder) = 0;

    // bytes: about how much will be moved, for how many requests are kept in flight.
    virtual Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &path, qint64 offset = 0,
                                                           qint64 bytes = 0) = 0;
    // From offset 0 the file is made or emptied; else it goes on within what is there.
    virtual Result<std::unique_ptr<ByteWriter>> openToWrite(const RemotePath &path, qint64 offset = 0,
                                                            qint64 bytes = 0) = 0;

    // The session behind it; nullptr for this computer.
    virtual ssh::Session *session() { return nullptr; }
    // Its sh for this transfer's commands, started when first needed.
    virtual Result<std::shared_ptr<RemoteShell>> remoteShell() { return nullptr; }

    // Sums where the files are, without moving them; see remotechecksums.h. nullptr: not possible here.
    virtual bool canSum() { return false; }
    virtual Result<checksums::Pending> beginSums(const QList<RemotePath> &files, qint64 bytes);
    virtual Result<checksums::Pending> beginBlockSums(const RemotePath &file, qint64 offset, qint64 length,
                                                      qint64 block);
    // Of one file of this size, which may still be growing to it.
    virtual Result<checksums::Pending> beginSum(const RemotePath &file, qint64 size, bool grows);
    // In how small blocks beginBlockSums() can sum: a file's size where only in one.
    virtual qint64 smallestBlock(qint64 size) { return size; }
};

// True where no other file of the transfer will fare better: the connection, a full disk, a stop.
bool endsTransfer(Error::Kind kind);
// True where a new connection can go on with it.
bool isConnectionLost(Error::Kind kind);

} // namespace officina
