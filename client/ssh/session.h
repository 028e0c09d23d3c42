// SPDX-License-Identifier: GPL-3.0-or-later
//
// One authenticated SSH connection: commands and files of the remote host, over libssh.
//
// Used by one thread at a time (connection/Connection gives each a WorkerThread). Every call ends:
// with a value, or with an error within its time limit even where the network or the server is
// dead, or soon after the stop flag given to open() is set. After Timeout or Cancelled the session
// is dead (isAlive() false) and must be replaced; after Disconnected too, unless only the server of
// its files ended: then what was open there is lost, and the next call starts another. After TooSlow
// the session goes on: the host answers, but a command or its file system did not in time.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/remotepath.h"
#include "client/base/result.h"
#include "client/ssh/command.h"
#include "client/ssh/prompts.h"
#include "client/ssh/remotetools.h"
#include "client/ssh/target.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <chrono>
#include <functional>
#include <memory>

namespace officina::ssh {

using namespace std::chrono_literals;

struct Entry {
    enum class Type { File, Folder, Link, Other, Unknown }; // Unknown: it could not be looked at

    QByteArray name; // bytes as the server has them
    Type type = Type::File;
    qint64 size = 0;     // bytes, never negative
    QDateTime changed;   // UTC, whole seconds
    uint permissions = 0; // 07777
    QString owner;       // as the server says, may be empty

    bool isFolder() const { return type == Type::Folder; }
    bool operator==(const Entry &) const = default;
};

struct Space {
    qint64 free = 0;  // bytes a user may still write
    qint64 total = 0; // bytes
    qint64 freeFiles = -1; // how many more a user may make; -1: not told
};

class RemoteFile;
class RemoteFolder;
class Tunnel;

class Session
{
public:
    // Connects, checks the host key, authenticates. Unreachable, Timeout, HostKeyUnknown,
    // HostKeyChanged, AuthRejected, Cancelled.
    static Result<std::unique_ptr<Session>> open(const Target &target, Prompts &prompts, const CancelFlag &stop);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    bool isAlive() const;
    // Asks the server for a sign of life and waits for it, 5 s at most. False: the session is dead.
    bool checkAlive();
    QString user() const;        // the name logged in with
    QString cipher() const;      // in use towards the server
    QString fingerprint() const; // of the host's key
    // When the certificate signed in with expires, UTC; invalid: without one, or it never does.
    // Where the agent offered several keys, the soonest of those certificates whose files were at hand, or the last of
    // its own that are made out for the user.
    QDateTime certificateUntil() const;
    QDateTime rereadCertificate(); // the same, once it has been renewed where it lies
    // The quickest answer to a question about files so far; the time for a packet there and back,
    // and little more.
    std::chrono::microseconds roundTrip() const;
    std::chrono::milliseconds programLimit() const; // of the target

    // Commands are for a POSIX sh, whatever the login's shell is: that one never sees them (command.cpp).
    // NoChannel where the server opens no further one beside those in use.
    //
    // A command that ran is a value whatever its exit code; one that takes longer ends as TooSlow.
    // The output of each stream is cut at 64 MiB.
    Result<Output> run(const QByteArray &command, const QByteArray &input = {}, std::chrono::milliseconds limit = 60s);
    // As run(), but hands out what the command prints as it comes; returning false ends it.
    Result<Output> stream(const QByteArray &command, const std::function<bool(QByteArrayView)> &out,
                          std::chrono::milliseconds idleLimit = 60s);

    // Starts a command and leaves it running beside what else is done here.
    Result<std::unique_ptr<Command>> start(const QByteArray &command, std::chrono::milliseconds limit = 30s);

    // Asked when first needed; none, and asked again later, where no channel is free for it.
    const RemoteTools &programs();
    bool knowsPrograms() const;
    void setPrograms(const RemoteTools &programs); // from who asked by a command of its own

    // Files. Paths are absolute or relative to the home folder; "~" is not expanded.
    Result<RemotePath> home();
    Result<QList<Entry>> list(const RemotePath &folder); // without "." and "..", in server order
    // The same in pieces, for folders of any size.
    Result<std::unique_ptr<RemoteFolder>> openFolder(const RemotePath &folder);
    Result<Entry> stat(const RemotePath &path); // follows links
    Result<Entry> lstat(const RemotePath &path);
    // Exists where there is one. permissions: less the server's umask.
    Result<> makeFolder(const RemotePath &path, uint permissions = 0777);
    Result<> makePath(const RemotePath &path); // with its parents; fine where it exists
    Result<> removeFile(const RemotePath &path);
    Result<> removeFolder(const RemotePath &path); // empty ones only
    // Replaces an existing file, in one step where the server can; else the old file is moved aside
    // until the new one has its name.
    Result<> rename(const RemotePath &from, const RemotePath &to);
    Result<QByteArray> readLink(const RemotePath &path);
    // Unsupported where the server, or the file system there, has no links.
    Result<> makeLink(const RemotePath &path, const QByteArray &target);
    Result<> setPermissions(const RemotePath &path, uint permissions);
    // SFTP has whole seconds from 1970 to 2106: a time outside becomes the nearest of these, never
    // another one. nearestTime() tells which.
    Result<> setChanged(const RemotePath &path, const QDateTime &changed);
    static QDateTime nearestTime(const QDateTime &time);
    Result<> truncate(const RemotePath &path, qint64 size);
    Result<Space> space(const RemotePath &path); // Unsupported where it is not told

    // Whole small files.
    Result<QByteArray> read(const RemotePath &path, qint64 offset = 0, qint64 maxBytes = 16 << 20);
    Result<> write(const RemotePath &path, const QByteArray &bytes); // temporary name, then rename

    // Large files, pipelined. A file that outlives its session keeps the connection's handles
    // until it goes too; like the session it is used, and destroyed, on one thread.
    // bytes: about how much will be moved. Where the way is long that decides on how many channels
    // of this connection the requests are spread: each carries 2 MiB a round trip. They are given
    // back where something else needs one.
    // permissions: of a file that is created, less the server's umask.
    // Create: where there is nothing, not even a link. Continue: write into what exists.
    enum class OpenMode { Read, Create, Continue };
    Result<std::unique_ptr<RemoteFile>> openFile(const RemotePath &path, OpenMode mode, qint64 offset = 0,
                                                 qint64 bytes = 0, uint permissions = 0600);

    struct Private; // defined in session_p.h, for this folder's sources
    explicit Session(std::shared_ptr<Private> d);

private:
    friend class PortForwards;
    friend class Tunnel;

    Result<bool> linksAreSwapped(const RemotePath &folder);

    std::shared_ptr<Private> d; // shared with its open files
};

// A file on the remote host with several requests in flight.
class RemoteFile
{
public:
    ~RemoteFile(); // closes without reporting; close() reports
    RemoteFile(const RemoteFile &) = delete;
    RemoteFile &operator=(const RemoteFile &) = delete;

    // The next bytes in order, at most one request's worth; empty at the end of the file.
    Result<QByteArray> read();
    // Sends bytes at the current position. It may return before the server confirmed them;
    // confirmed() tells how far the server has said yes.
    Result<> write(QByteArrayView bytes);
    Result<> flush(); // waits until everything written is confirmed
    // flush(), and waits until it is on the server's disk, where the server can tell. Takes up to 3 minutes.
    Result<> sync();
    Result<> close();

    qint64 confirmed() const; // offset in the file up to which everything is confirmed
    qint64 chunkSize() const; // bytes the server takes in one request
    int channels() const; // that its requests are spread over

    struct Private;
    explicit RemoteFile(std::unique_ptr<Private> d);

private:
    friend class Session;
    std::unique_ptr<Private> d;
};

// A folder that is being listed. Other calls of the session may come between two reads.
class RemoteFolder
{
public:
    ~RemoteFolder();
    RemoteFolder(const RemoteFolder &) = delete;
    RemoteFolder &operator=(const RemoteFolder &) = delete;

    // The next entries, at most those of one answer of the server, without "." and ".."; empty at
    // the end.
    Result<QList<Entry>> read();

    struct Private;
    explicit RemoteFolder(std::unique_ptr<Private> d);

private:
    std::unique_ptr<Private> d;
};

} // namespace officina::ssh
