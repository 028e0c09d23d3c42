// SPDX-License-Identifier: GPL-3.0-or-later
//
// What numbers within objects are called by their path, so that none takes another's name: {"a": {"b": 1}} and
// {"a/b": 2} are two metrics. The one that comes later is called as pandas would: "a/b.1".
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>

namespace officina {

class PathNames
{
public:
    static constexpr char between = '\xff'; // the keys of a path; UTF-8 has none
    static constexpr qsizetype most = 100'000; // paths; each beyond is called by all of its keys, as they are
    static constexpr qsizetype longest = 4'096; // bytes; of longer ones nothing is kept, as no reader takes them

    // The name of what is at this path: that which is wished for, unless another has it.
    QByteArray nameOf(const QByteArray &path, const QByteArray &wished);

private:
    QHash<QByteArray, QByteArray> m_names; // by path
    QHash<QByteArray, int> m_given; // names, and how often each was wished for by others since
};

} // namespace officina
