// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking one of OpenSSH's own programs. It gets no input, and is ended where it takes too long or soon
// after the stop flag is set.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <chrono>

namespace officina::ssh {

struct ProgramResult {
    bool succeeded = false; // ended by itself, with status 0
    bool isLate = false;    // was ended at its limit
    QByteArray out;
    QByteArray errors;
};

// Cancelled; Local where it cannot be started.
Result<ProgramResult> runProgram(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit,
                                 const CancelFlag &stop);

} // namespace officina::ssh
