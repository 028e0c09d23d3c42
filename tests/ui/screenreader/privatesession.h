// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen and a session bus of a test's own, on which the bus of accessibility starts when it is asked for. Both end with
// it; what the test starts finds them by its environment.
#pragma once

#include "tests/support/privatebus.h"
#include "tests/support/tempfolder.h"

namespace officina::testing {

class PrivateSession
{
public:
    PrivateSession() = default;
    ~PrivateSession();
    PrivateSession(const PrivateSession &) = delete;
    PrivateSession &operator=(const PrivateSession &) = delete;

    bool start();

private:
    TempFolder m_folder; // of sockets: their names must be short
    QProcess m_screen;
    PrivateBus m_bus;
};

} // namespace officina::testing
