// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 of something that is read piece by piece, in steps: no file is too large for one.
#pragma once

#include "client/base/progress.h"
#include "client/base/result.h"
#include "client/staging/checksum/sha256.h"

#include <QtCore/QDeadlineTimer>

#include <functional>

namespace officina {

class FileHasher
{
public:
    // read: the next bytes; empty at the end.
    explicit FileHasher(std::function<Result<QByteArray>()> read) : m_read(std::move(read)) {}

    Result<Progress> step(const QDeadlineTimer &deadline)
    {
        do {
            const auto bytes = m_read();
            if (!bytes)
                return passOn(bytes);
            if (bytes->isEmpty())
                return Progress::Done;
            m_hash.add(*bytes);
            m_size += bytes->size();
        } while (!deadline.hasExpired());
        return Progress::Pending;
    }

    // After the end.
    QByteArray hex() const { return m_hash.hex(); }
    qint64 size() const { return m_size; } // bytes

private:
    std::function<Result<QByteArray>()> m_read;
    Sha256 m_hash;
    qint64 m_size = 0;
};

} // namespace officina
