// SPDX-License-Identifier: GPL-3.0-or-later
//
// Xvfb and the bus; see the header.
#include "tests/ui/screenreader/privatesession.h"

#include <sys/stat.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

bool PrivateSession::start()
{
    ::chmod(m_folder.bytes().constData(), 0700); // as it has to be
    qputenv("XDG_RUNTIME_DIR", m_folder.bytes());
    const QByteArray display =
        startService(m_screen, u"Xvfb"_s,
                     {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    qputenv("DISPLAY", ':' + display);
    return !display.isEmpty() && m_bus.start();
}

PrivateSession::~PrivateSession()
{
    m_bus.stop(); // before the screen, on which what it starts draws
    stopService(m_screen);
}

} // namespace officina::testing
