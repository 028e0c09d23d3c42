// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of this computer or of a site, behind the same few operations, so that sending, fetching
// and copying between sites are one engine. Paths and names are bytes everywhere.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"
#include "client/ssh/session.h"
#include "client/staging/files/remotecommands.h"

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
    // Has the disk begin with what is there so far, beside what else is done: FileSystem::sync() is short then.
    virtual void startWriteBack() {}
    // Waits until all is on the disk, where the other side can be asked for that, and not by its shell.
    virtual Result<> sync() { return {}; }
    virtual Result<> close() = 0;         // an error here means that not everything arrived
};

// A folder as it is listed, piece by piece.
class FolderReader
{
public:
    virtual ~FolderReader() = default;
    // The next entries, without "." and ".."; none at the end. One whose Type is Unknown is there, but could
    // not be looked at: lstat() tells why.
    virtual Result<QList<Entry>> read() = 0;
};

class FileSystem
{
public:
    virtual ~FileSystem() = default;

    virtual Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &folder) = 0;
    Result<QList<Entry>> list(const RemotePath &folder); // all of it
    virtual Result<Entry> stat(const RemotePath &path) = 0; // follows links
    virtual Result<Entry> lstat(const RemotePath &path) = 0;
    // Exists where there is something. permissions: 0777, less what the other side takes away by itself.
    virtual Result<> makeFolder(const RemotePath &path, uint permissions = 0777) = 0;
    virtual Result<> makePath(const RemotePath &path) = 0;
    virtual Result<> removeFile(const RemotePath &path) = 0;
    virtual Result<> removeFolder(const RemotePath &path) = 0;                 // an empty one
    virtual Result<> rename(const RemotePath &from, const RemotePath &to) = 0; // replaces a file
    // Exists where there is something.
    virtual Result<> renameToFree(const RemotePath &from, const RemotePath &to);
    virtual Result<QByteArray> readLink(const RemotePath &path) = 0;
    virtual Result<> makeLink(const RemotePath &path, const QByteArray &target) = 0; // fails where there is something
    virtual Result<> setPermissions(const RemotePath &path, uint permissions) = 0; // 07777
    virtual Result<> setChanged(const RemotePath &path, const QDateTime &changed) = 0;
    virtual Result<> truncate(const RemotePath &path, qint64 size) = 0; // a file

    // Of the file system that holds a folder. Unsupported where it is not told.
    virtual Result<ssh::Space> space(const RemotePath &folder) = 0;

    // bytes: about how much will be moved, for how many requests are kept in flight.
    virtual Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &path, qint64 offset = 0,
                                                           qint64 bytes = 0) = 0;
    // From offset 0 the file is made (0600), in the place of what is there; else it goes on within that.
    virtual Result<std::unique_ptr<ByteWriter>> openToWrite(const RemotePath &path, qint64 offset = 0,
                                                            qint64 bytes = 0) = 0;
    // Has a closed file written out to the disk. A site's files are by their writer, or with their sums.
    virtual Result<> sync(const RemotePath &path);

    // The user's home folder there, under each name it is known to have; HomeGuard keeps it.
    virtual Result<QList<RemotePath>> homes();
    // The session behind it; nullptr for this computer.
    virtual ssh::Session *session() { return nullptr; }
    // Begins to ask what will be wanted soon: on a long way, answers are worth waiting for together.
    virtual Result<> prepare() { return {}; }
    // Whether it has a tar for streams.
    virtual bool canStream() { return false; }
    // Its sh for this transfer's commands, started when first needed; nullptr where none can be had.
    virtual Result<std::shared_ptr<RemoteShell>> remoteShell() { return nullptr; }

    // Many files by one command, where the files are; see remotecommands.h. nullptr: not possible here, or not now.
    virtual Result<Pending> beginTimes(const QList<RemotePath> &files);
    virtual Result<Pending> beginPermissions(const QList<RemotePath> &files);
    virtual Result<Pending> beginFolders(const QList<NewFolder> &folders);

    // Checksums made where the files are, without moving them; see remotechecksums.h. nullptr likewise.
    virtual bool canSum() { return false; }
    // toSync: those of them that are also to be on the disk by then.
    virtual Result<Pending> beginSums(const QList<RemotePath> &files, qint64 bytes,
                                      const QList<RemotePath> &toSync = {});
    virtual Result<Pending> beginBlockSums(const RemotePath &file, qint64 offset, qint64 length, qint64 block);
    // Of one file of this size, which may still be growing to it.
    virtual Result<Pending> beginSum(const RemotePath &file, qint64 size, bool grows);
    // In how small blocks beginBlockSums() can sum: a file's size where only in one.
    virtual qint64 smallestBlock(qint64 size) { return size; }
};

// Whether two times of one file are the same for all that can be told. SFTP has 32 bits for a time, so
// servers without a shell keep others only in part: cut to the range, or wrapped around.
bool isSameTime(qint64 a, qint64 b);

// True where no other file of the transfer will fare better: the connection, a full disk, a stop.
bool endsTransfer(Error::Kind kind);
// True where a new connection can go on with it.
bool isConnectionLost(Error::Kind kind);

} // namespace officina
