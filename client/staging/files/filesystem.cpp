// SPDX-License-Identifier: GPL-3.0-or-later
//
// What both sides of a transfer share; see the header.
#include "client/staging/files/filesystem.h"

namespace officina {

Result<checksums::Pending> FileSystem::beginSums(const QList<RemotePath> &, qint64)
{
    return nullptr;
}

Result<checksums::Pending> FileSystem::beginBlockSums(const RemotePath &, qint64, qint64, qint64)
{
    return nullptr;
}

Result<checksums::Pending> FileSystem::beginSum(const RemotePath &, qint64, bool)
{
    return nullptr;
}

bool isConnectionLost(Error::Kind kind)
{
    return kind == Error::Kind::Disconnected || kind == Error::Kind::Timeout || kind == Error::Kind::Unreachable;
}

bool endsTransfer(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Unreachable:
    case Error::Kind::Timeout:
    case Error::Kind::Disconnected:
    case Error::Kind::HostKeyUnknown:
    case Error::Kind::HostKeyChanged:
    case Error::Kind::HostKeyRevoked:
    case Error::Kind::CertificateExpired:
    case Error::Kind::AuthRejected:
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
    case Error::Kind::TooSlow:
    case Error::Kind::SourceChanged:
    case Error::Kind::NoChannel:
    case Error::Kind::Unsupported: return false;
    }
    return false;
}

} // namespace officina
