// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which programs a login's shell has that make transfers faster or prove them. Asked once for
// each session; nothing is ever installed.
#pragma once

#include <QtCore/QByteArray>

namespace officina::ssh {

struct RemoteTools {
    bool sha256sum = false; // GNU: with -z
    bool split = false;     // GNU: with --filter
    bool python = false;    // 3, with hashlib
    bool tar = false;       // GNU, and mv with --target-directory

    // The question, in sh.
    static QByteArray script();
    // What it prints. A login that runs no commands has none of them, and one that takes too long over it neither.
    static RemoteTools parse(const QByteArray &answer);
};

} // namespace officina::ssh
