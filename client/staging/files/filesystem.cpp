// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all file systems share; see the header.
#include "client/staging/files/filesystem.h"

namespace officina {

Result<QList<Entry>> FileSystem::list(const RemotePath &folder)
{
    const auto reader = openFolder(folder);
    if (!reader)
        return passOn(reader);
    QList<Entry> entries;
    for (;;) {
        const auto more = (*reader)->read();
        if (!more)
            return passOn(more);
        if (more->isEmpty())
            return entries;
        entries += *more;
    }
}

Result<> FileSystem::sync(const RemotePath &)
{
    return {};
}

Result<QList<RemotePath>> FileSystem::homes()
{
    return QList<RemotePath>();
}

Result<Pending> FileSystem::beginSums(const QList<RemotePath> &, qint64, const QList<RemotePath> &)
{
    return nullptr;
}

Result<Pending> FileSystem::beginBlockSums(const RemotePath &, qint64, qint64, qint64)
{
    return nullptr;
}

// Nothing that all sides can do is one step: between the two are some milliseconds, not a transfer's hours.
Result<> FileSystem::renameToFree(const RemotePath &from, const RemotePath &to)
{
    const auto there = lstat(to);
    if (there)
        return failure(Error::Kind::Exists, {}, to.display());
    return there.error().kind == Error::Kind::NotFound ? rename(from, to) : passOn(there);
}

Result<Pending> FileSystem::beginTimes(const QList<RemotePath> &)
{
    return nullptr;
}

Result<Pending> FileSystem::beginPermissions(const QList<RemotePath> &)
{
    return nullptr;
}

Result<Pending> FileSystem::beginFolders(const QList<NewFolder> &)
{
    return nullptr;
}

Result<Pending> FileSystem::beginSum(const RemotePath &, qint64, bool)
{
    return nullptr;
}

bool isSameTime(qint64 a, qint64 b)
{
    constexpr qint64 latest = std::numeric_limits<quint32>::max();
    return quint32(a) == quint32(b) || std::clamp<qint64>(a, 0, latest) == std::clamp<qint64>(b, 0, latest);
}

bool isConnectionLost(Error::Kind kind)
{
    return kind == Error::Kind::Disconnected || kind == Error::Kind::HungUp || kind == Error::Kind::Timeout
        || kind == Error::Kind::Unreachable || kind == Error::Kind::TurnedAway; // another minute it takes one again
}

bool endsTransfer(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Unreachable:
    case Error::Kind::Timeout:
    case Error::Kind::TooSlow: // each other file would take as long to say so
    case Error::Kind::Disconnected:
    case Error::Kind::HungUp:
    case Error::Kind::HostKeyUnknown:
    case Error::Kind::HostKeyChanged:
    case Error::Kind::HostKeyRevoked:
    case Error::Kind::HostKeyUncertified:
    case Error::Kind::CertificateExpired:
    case Error::Kind::PassphraseWrong:
    case Error::Kind::PasswordRejected:
    case Error::Kind::AuthRejected:
    case Error::Kind::NotSsh:
    case Error::Kind::TurnedAway:
    case Error::Kind::SchedulerDown:
    case Error::Kind::TooLong:
    case Error::Kind::NoSpace:
    case Error::Kind::TooLarge:
    case Error::Kind::LocalTooLarge:
    case Error::Kind::LocalNoSpace: return true;
    case Error::Kind::NotFound:
    case Error::Kind::Denied:
    case Error::Kind::Exists:
    case Error::Kind::Local:
    case Error::Kind::Rejected:
    case Error::Kind::Corrupt:
    case Error::Kind::BadReply:
    case Error::Kind::BadInput:
    case Error::Kind::SourceChanged:
    case Error::Kind::NoChannel:
    case Error::Kind::Protected:
    case Error::Kind::SpecialFile:
    case Error::Kind::DeadLink:
    case Error::Kind::NotAFolder:
    case Error::Kind::IntoItself:
    case Error::Kind::NameTooLong:
    case Error::Kind::Unsupported: return false;
    }
    return false;
}

} // namespace officina
