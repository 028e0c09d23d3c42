// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the parts of ssh::Session share: the handles of libssh with their owners, and how its
// errors become ours. Names libssh's types without including libssh.h.
#pragma once

#include "client/ssh/hostconfig.h"
#include "client/ssh/knownhosts.h"
#include "client/ssh/session.h"
#include "client/ssh/tunnel.h"
#include "client/ssh/watchdog.h"

struct ssh_session_struct;
struct ssh_channel_struct;
struct sftp_session_struct;

namespace officina::ssh {

struct SessionDeleter {
    void operator()(ssh_session_struct *session) const; // disconnects and frees
};
struct ChannelDeleter {
    void operator()(ssh_channel_struct *channel) const;
};
struct SftpDeleter {
    void operator()(sftp_session_struct *sftp) const;
};

using SessionHandle = std::unique_ptr<ssh_session_struct, SessionDeleter>;
using ChannelHandle = std::unique_ptr<ssh_channel_struct, ChannelDeleter>;
using SftpHandle = std::unique_ptr<sftp_session_struct, SftpDeleter>;

// A server that says nothing for so long is taken for dead.
inline constexpr std::chrono::milliseconds answerLimit = 30s;

struct Session::Private {
    // A file with requests in flight.
    struct Pipeline {
        virtual ~Pipeline() = default;
        virtual void settle() = 0; // takes in all their answers
    };

    Private(Target t, const CancelFlag &stop) : target(std::move(t)), watchdog(stop) {}
    ~Private();

    // Why the last libssh call failed: the watchdog's reason where it fired, else Disconnected
    // where the connection is gone, else the given kind.
    Error error(const QString &subject = {}, Error::Kind otherwise = Error::Kind::BadReply) const;
    // The same for an SFTP call, by the server's status code.
    Error sftpError(const RemotePath &path, sftp_session_struct *of = nullptr) const; // of: the main channel
    bool isAlive() const;
    // The SFTP channel, opened when first needed; nullptr's reason in the error. Answers that a
    // file has in flight are taken in first: libssh's other calls would swallow them.
    Result<sftp_session_struct *> sftpChannel();
    // One more SFTP channel, for striped files alone; nullptr where the server allows no more.
    sftp_session_struct *extraChannel(size_t index);
    // From now on requests of this pipeline are in flight; those of another are taken in first.
    void takeTurn(Pipeline *next);

    // Session::open(), over a tunnel where that is the way.
    static Result<std::unique_ptr<Session>> open(const Target &target, Prompts &prompts, const CancelFlag &stop,
                                                 std::unique_ptr<Tunnel> tunnel);
    // The host's name in known_hosts, and the files it is looked up in.
    KnownHosts knownHosts() const;

    Target target;
    std::optional<HostConfig> config; // of ~/.ssh/config, where that is used and ssh could be asked
    Watchdog watchdog;
    QString fingerprint;
    QStringList certificates;   // files of those offered on the way that let in
    QDateTime certificateUntil; // of the certificate signed in with; invalid: none, or for ever
    std::unique_ptr<Tunnel> tunnel; // the way to it, where it is behind another host
    Socket socket;                  // given to libssh, which does not close it
    SessionHandle handle;
    SftpHandle sftp; // after handle: closed before it
    std::vector<SftpHandle> extraSftp; // likewise
    bool noMoreChannels = false;
    std::optional<RemoteTools> programs;
    Pipeline *pipeline = nullptr;
    std::chrono::microseconds roundTrip = std::chrono::microseconds::max();
};

} // namespace officina::ssh
