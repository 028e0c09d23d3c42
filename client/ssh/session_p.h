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
struct ssh_key_struct;
struct sftp_attributes_struct;
struct sftp_session_struct;
struct ssh_counter_struct;

namespace officina::ssh {

struct SessionDeleter {
    void operator()(ssh_session_struct *session) const; // disconnects and frees
};
struct KeyDeleter {
    void operator()(ssh_key_struct *key) const;
};
struct ChannelDeleter {
    void operator()(ssh_channel_struct *channel) const;
};
struct SftpDeleter {
    void operator()(sftp_session_struct *sftp) const;
};
struct AttributesDeleter {
    void operator()(sftp_attributes_struct *attributes) const;
};

using SessionHandle = std::unique_ptr<ssh_session_struct, SessionDeleter>;
using Key = std::unique_ptr<ssh_key_struct, KeyDeleter>;
using ChannelHandle = std::unique_ptr<ssh_channel_struct, ChannelDeleter>;
using SftpHandle = std::unique_ptr<sftp_session_struct, SftpDeleter>;
using Attributes = std::unique_ptr<sftp_attributes_struct, AttributesDeleter>;

// A sign of life takes no disk and no program, so it comes sooner than any other answer.
inline constexpr std::chrono::milliseconds signOfLifeLimit = 5s;
inline constexpr int usualChannels = 10; // that OpenSSH allows on a connection

// One SFTP channel. What is open on it keeps it, also where the session has taken another since.
struct SftpChannel {
    explicit SftpChannel(SftpHandle handle) : sftp(std::move(handle)) {}

    ssh_channel_struct *channel() const;
    bool isOpen() const; // and no answer on it was given up
    void abandon();      // what the server still says on it is not waited for: calls on it fail at once

    SftpHandle sftp;
    bool isAbandoned = false;
};

// While it lives, libssh's calls wait so long for an answer (0: for ever) and then fail; isOver()
// tells that this was why. The watchdog ends those that do not even then, signOfLifeLimit later.
class AnswerLimit
{
public:
    explicit AnswerLimit(Session::Private &session); // of the target
    AnswerLimit(Session::Private &session, std::chrono::milliseconds limit);
    ~AnswerLimit();
    AnswerLimit(const AnswerLimit &) = delete;
    AnswerLimit &operator=(const AnswerLimit &) = delete;

    bool isOver() const { return elapsed() >= m_limit; }
    std::chrono::microseconds elapsed() const;

private:
    Session::Private &m_session;
    std::chrono::milliseconds m_limit;
    std::chrono::milliseconds m_outer;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    Watchdog::Limit m_watch;
};

struct Session::Private : std::enable_shared_from_this<Private> {
    // A file with requests in flight.
    struct Pipeline {
        virtual ~Pipeline() = default;
        virtual void settle() = 0;          // takes in all their answers
        virtual void giveBackChannels() = 0; // all but one
    };

    Private(Target t, const CancelFlag &stop) : target(std::move(t)), watchdog(stop) {}
    ~Private();

    // Why the last libssh call failed: the watchdog's reason where it fired, else Disconnected
    // where the connection is gone, else the given kind.
    Error error(const QString &subject = {}, Error::Kind otherwise = Error::Kind::BadReply) const;
    // The same for a call on an SFTP channel, by the server's status code. A channel that has no
    // further use is abandoned.
    Error sftpError(const RemotePath &path, SftpChannel &of, const AnswerLimit &limit);
    // No answer came in time: Timeout where there is no sign of life either, else TooSlow.
    Error unanswered(const QString &subject);
    void setPatience(std::chrono::milliseconds limit); // of libssh's calls from now on; 0: without end
    bool isAlive() const;
    bool givesSignOfLife();
    bool sendsWhatWaits(); // all of it, for as long as it gets less
    // tinysshd: a second channel ends the connection, and no sign of life is given.
    bool hasOneChannelOnly() const;
    bool isSpent() const; // that channel is gone

    // A channel for a command or for SFTP; NoChannel where the server allows no more. Those that only
    // make large files faster are given back for others, and for a command that ends before anything
    // else is done here also that of the files, where nothing is open on it.
    enum class Need { Speed, Files, Command, ShortCommand };
    Result<ChannelHandle> openChannel(const QString &subject, Need need, std::chrono::milliseconds most);
    Result<std::unique_ptr<Command>> start(const QByteArray &command, std::chrono::milliseconds limit, Need need);
    bool giveBackChannels(Need need); // whether there was one
    void giveBackUnused(); // channels that only made large files faster
    void giveBack(const std::shared_ptr<SftpChannel> &extra);
    bool wasRefused() const { return channelsHeld() >= channelLimit; } // one more, or would be
    int channelsHeld() const { return commands + (sftp ? 1 : 0) + int(extraSftp.size()); }
    // The SFTP channel, opened when first needed and after it ended. Answers that a file has in
    // flight are taken in first: libssh's other calls would swallow them.
    Result<std::shared_ptr<SftpChannel>> sftpChannel();
    Result<std::shared_ptr<SftpChannel>> openSftp(Need need);
    QByteArray wordsOfCommand(); // the first line that a command which says nothing prints
    // One more SFTP channel, for striped files alone; nullptr where only one for a command is left.
    std::shared_ptr<SftpChannel> extraChannel();
    // From now on requests of this pipeline are in flight; those of another are taken in first.
    void takeTurn(Pipeline *next);

    // Does call(sftp) within the answer limit. What it returns is false, or null, where it failed.
    template <class Call>
    auto ask(const RemotePath &path, Call call) -> Result<std::invoke_result_t<Call, sftp_session_struct *>>
    {
        const auto channel = sftpChannel();
        if (!channel)
            return passOn(channel);
        const AnswerLimit limit(*this);
        auto value = call((*channel)->sftp.get());
        if (!value)
            return std::unexpected(sftpError(path, **channel, limit));
        roundTrip = std::min(roundTrip, limit.elapsed());
        return value;
    }
    // The same where there is nothing to return.
    template <class Call> Result<> tell(const RemotePath &path, Call call)
    {
        return ask(path, std::move(call)).transform([](bool) {});
    }

    // Session::open(), over a tunnel where that is the way.
    static Result<std::unique_ptr<Session>> open(const Target &target, Prompts &prompts, const CancelFlag &stop,
                                                 std::unique_ptr<Tunnel> tunnel);
    // As far as signing in: connected, and the host's key is trusted.
    static Result<std::shared_ptr<Private>> reach(const Target &target, Prompts &prompts, const CancelFlag &stop,
                                                  std::unique_ptr<Tunnel> tunnel);
    QString user() const;
    // When the certificate does that may have let in, as it lies there now; invalid: there is none, or it never does.
    QDateTime certificateEnd() const;
    // The host's name in known_hosts, and the files it is looked up in.
    KnownHosts knownHosts() const;

    Target target;
    std::optional<HostConfig> config; // of ~/.ssh/config, where that is used and ssh could be asked
    Watchdog watchdog;
    QString fingerprint;
    QStringList certificates; // files of those offered on the way that let in
    bool usesAgent = false; // that way was the agent, which may hold certificates of its own
    QDateTime certificateUntil; // of the certificate signed in with; invalid: none, or for ever
    std::unique_ptr<Tunnel> tunnel; // the way to it, where it is behind another host
    Socket socket; // given to libssh, which does not close it
    std::shared_ptr<ssh_counter_struct> counted; // by libssh: bytes that went through the socket
    SessionHandle handle;
    std::shared_ptr<SftpChannel> sftp; // after handle: closed before it
    std::vector<std::shared_ptr<SftpChannel>> extraSftp; // likewise; free where nothing else keeps it
    int commands = 0; // under way
    int channelLimit = usualChannels; // fewer once the server has refused one
    bool hadChannel = false;
    bool closedChannel = false; // since the server last let one be opened
    std::optional<bool> swapsLinks; // the order of SSH_FXP_SYMLINK is not the one libssh supposes
    std::optional<RemoteTools> programs;
    std::vector<Pipeline *> openFiles;
    Pipeline *pipeline = nullptr;
    std::chrono::milliseconds patience{0};
    std::chrono::microseconds roundTrip = std::chrono::microseconds::max();
};

// What the server says of a file. Other where it does not say of what type it is.
Entry entryOf(const sftp_attributes_struct &attributes, const QByteArray &name);
bool tellsType(const sftp_attributes_struct &attributes);

} // namespace officina::ssh
