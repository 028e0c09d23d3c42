// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running a program with an end; see the header.
#include "client/ssh/sshprogram.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QProcess>

namespace officina::ssh {

Result<ProgramResult> runProgram(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit,
                                 const CancelFlag &stop)
{
    constexpr int stopLatency = 50; // milliseconds
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return failure(Error::Kind::Local, process.errorString(), program);
    const QDeadlineTimer deadline(limit);
    bool isLate = false;
    while (!process.waitForFinished(stopLatency) && process.state() != QProcess::NotRunning) {
        isLate = deadline.hasExpired();
        if (!stop && !isLate)
            continue;
        process.kill();
        process.waitForFinished(1000);
        if (stop)
            return failure(Error::Kind::Cancelled, {}, program);
        break;
    }
    return ProgramResult{process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, isLate,
                         process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace officina::ssh
