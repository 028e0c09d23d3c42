// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session bus of a test's own, which ends with it; what the test starts finds it by its environment.
#pragma once

#include <QtCore/QProcess>

namespace officina::testing {

// Also where the test is killed. Before the process is started.
void endWithTest(QProcess &process);

// Starts it, and its first line, which says that it is ready; empty: it did not.
QByteArray startService(QProcess &process, const QString &program, const QStringList &arguments);
void stopService(QProcess &process);

class PrivateBus
{
public:
    PrivateBus() = default;
    ~PrivateBus() { stop(); }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    bool start();
    void stop() { stopService(m_process); }
    QString address() const { return m_address; }

private:
    QProcess m_process;
    QString m_address;
};

} // namespace officina::testing
