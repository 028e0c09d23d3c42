// SPDX-License-Identifier: GPL-3.0-or-later
//
// Xvfb and dbus-daemon; see the header.
#include "tests/ui/screenreader/privatesession.h"

#include "tests/support/waiting.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = int(std::chrono::milliseconds(tryLimit).count());

// Starts it, and its first line, which says that it is ready; empty: it did not.
QByteArray firstLine(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithTest(process);
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(limitMs))
            return {};
    return process.readLine().trimmed();
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(limitMs))
        process.kill();
    process.waitForFinished();
}

} // namespace

void endWithTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

bool PrivateSession::start()
{
    ::chmod(m_folder.bytes().constData(), 0700); // as it has to be
    qputenv("XDG_RUNTIME_DIR", m_folder.bytes());
    const QByteArray display =
        firstLine(m_screen, u"Xvfb"_s,
                  {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    const QByteArray address =
        firstLine(m_bus, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    qputenv("DISPLAY", ':' + display);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    return !display.isEmpty() && !address.isEmpty();
}

PrivateSession::~PrivateSession()
{
    end(m_bus);
    end(m_screen);
}

} // namespace officina::testing
