// SPDX-License-Identifier: GPL-3.0-or-later
//
// dbus-daemon; see the header.
#include "tests/support/privatebus.h"

#include "tests/support/waiting.h"

#include <csignal>
#include <sys/prctl.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = int(std::chrono::milliseconds(tryLimit).count());

} // namespace

void endWithTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

QByteArray startService(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithTest(process);
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(limitMs))
            return {};
    return process.readLine().trimmed();
}

void stopService(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(limitMs))
        process.kill();
    process.waitForFinished();
}

bool PrivateBus::start()
{
    const QByteArray address =
        startService(m_process, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_address = QString::fromLatin1(address);
    return !address.isEmpty();
}

} // namespace officina::testing
