// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 sums that a site makes of its own files, with its own programs, while other work goes
// on over the same session. Which programs it has is asked once.
#pragma once

#include "client/base/remotepath.h"
#include "client/staging/checksum/remoteshell.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <memory>

namespace officina {

// Sums under way.
class PendingSums
{
public:
    virtual ~PendingSums() = default;
    virtual Result<Progress> poll() = 0; // never waits
    // Waits a little, where there is nothing else to do.
    virtual Result<> wait() = 0;
    // For a file that is still being written: so many bytes of it are there now.
    virtual void grown(qint64 bytes) { Q_UNUSED(bytes); }
    // Once poll() said Done: hex, in the order asked for; empty for what could not be read.
    virtual QList<QByteArray> take() = 0;
};

namespace checksums {

using Pending = std::unique_ptr<PendingSums>;

// Of whole files. bytes: what to expect in all, for the time limit.
Pending ofFiles(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files, qint64 bytes);
// Of [offset, offset + length), block by block, the last one may be shorter.
Pending ofBlocks(std::shared_ptr<RemoteShell> shell, const RemotePath &file, qint64 offset, qint64 length,
                 qint64 block);
// When files were last changed, as decimal seconds since 1970 in the place of checksums: SFTP has 32 bits for that.
Pending timesOf(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files);
// Of a file that grows to this size; needs python: no other common program reads along.
Result<Pending> ofGrowing(ssh::Session &session, const RemotePath &file, qint64 size);

// The sums in what `sha256sum -z` printed, by the names it was given. A login's own greeting
// before the first NUL is ignored.
QHash<QByteArray, QByteArray> parse(const QByteArray &printed);

} // namespace checksums

} // namespace officina
