// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the beginnings of two files on two sides are the same, by SHA-256: before an interrupted
// file is continued, and where a file of the same size is at the target already. The near file is
// read here in steps; the far one is summed where it is, or read as well.
#pragma once

#include "client/staging/sha256.h"
#include "client/staging/side.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

struct SidePath {
    Side *side = nullptr;
    RemotePath path;
};

class SameStart
{
public:
    // near: the side that is cheap to read.
    SameStart(SidePath near, SidePath far, qint64 length);

    Result<bool> step(const QDeadlineTimer &deadline);  // true: call again
    bool same() const { return m_nearSum == m_farSum; } // after the end
    const QByteArray &sum() const { return m_nearSum; }
    Sha256 takeHash() { return std::move(m_near.hash); } // of the near file's beginning

private:
    struct Reading {
        SidePath at;
        std::unique_ptr<ByteReader> reader;
        Sha256 hash;
        qint64 done = 0;
        bool ended = false;
    };
    Result<bool> read(Reading &reading, const QDeadlineTimer &deadline) const;

    qint64 m_length;
    Reading m_near;
    Reading m_far;
    QByteArray m_nearSum;
    QByteArray m_farSum;
};

} // namespace officina
