// SPDX-License-Identifier: GPL-3.0-or-later
//
// RemoteFolder: a listing, one answer of the server at a time; see session.h. So a folder of any
// size neither keeps the session to itself nor counts as a server that does not answer.
#include "client/ssh/session_p.h"

#include <libssh/libssh.h>
#include <libssh/sftp.h>

namespace officina::ssh {

using namespace Qt::StringLiterals;

constexpr int mostDots = 1000; // entries called "." or ".." in a row

struct RemoteFolder::Private {
    Result<> next(QList<Entry> &entries); // adds one entry, or sets ended
    Result<> checkEmpty();

    std::shared_ptr<Session::Private> session;
    RemotePath path;
    std::shared_ptr<SftpChannel> sftp;
    sftp_dir folder = nullptr;
    bool ended = false;
    bool isTold = false; // a name, be it "."
};

RemoteFolder::RemoteFolder(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

RemoteFolder::~RemoteFolder()
{
    d->session->takeTurn(nullptr);
    const AnswerLimit limit(*d->session);
    sftp_closedir(d->folder);
}

Result<> RemoteFolder::Private::next(QList<Entry> &entries)
{
    const AnswerLimit limit(*session);
    const Attributes attributes{sftp_readdir(sftp->sftp.get(), folder)};
    if (!attributes) {
        ended = sftp_dir_eof(folder);
        return !ended ? std::unexpected(session->sftpError(path, *sftp, limit)) : isTold ? Result<>() : checkEmpty();
    }
    isTold = true;
    const QByteArray name(attributes->name);
    if (name == "." || name == "..")
        return {};
    if (tellsType(*attributes)) {
        entries << entryOf(*attributes, name);
        return {};
    }
    const RemotePath whole = path / name;
    const AnswerLimit again(*session);
    const Attributes looked{sftp_lstat(sftp->sftp.get(), whole.bytes().constData())};
    if (looked) {
        entries << entryOf(*looked, name);
        return {};
    }
    const Error error = session->sftpError(whole, *sftp, again);
    if (sftp->isAbandoned || !session->isAlive())
        return std::unexpected(error);
    entries << entryOf(*attributes, name); // of a type that is not known
    return {};
}

// A folder that may be listed and not entered: OpenSSH leaves out what it may not look at, which is all of it, and says
// nothing. An empty one has at least ".", as a rule.
Result<> RemoteFolder::Private::checkEmpty()
{
    const RemotePath inside = path / ".";
    const AnswerLimit limit(*session);
    const Attributes looked{sftp_lstat(sftp->sftp.get(), inside.bytes().constData())};
    if (looked)
        return {};
    const Error error = session->sftpError(path, *sftp, limit);
    const bool isClosed = error.kind == Error::Kind::Denied || sftp->isAbandoned || !session->isAlive();
    return isClosed ? std::unexpected(error) : Result<>();
}

Result<QList<Entry>> RemoteFolder::read()
{
    d->session->takeTurn(nullptr);
    QList<Entry> entries;
    // libssh keeps what it has not told of an answer yet. One may hold nothing but "." and "..".
    for (int empty = 0; !d->ended && (entries.isEmpty() || d->folder->buffer); ++empty) {
        if (const auto read = d->next(entries); !read)
            return passOn(read);
        if (entries.isEmpty() && empty > mostDots)
            return failure(Error::Kind::BadReply, u"no names in the listing"_s, d->path.display());
    }
    return entries;
}

Result<std::unique_ptr<RemoteFolder>> Session::openFolder(const RemotePath &folder)
{
    const auto channel = d->sftpChannel();
    if (!channel)
        return passOn(channel);
    const AnswerLimit limit(*d);
    const sftp_dir opened = sftp_opendir((*channel)->sftp.get(), folder.bytes().constData());
    if (!opened)
        return std::unexpected(d->sftpError(folder, **channel, limit));
    auto open = std::make_unique<RemoteFolder::Private>();
    *open = {d, folder, *channel, opened};
    return std::make_unique<RemoteFolder>(std::move(open));
}

} // namespace officina::ssh
