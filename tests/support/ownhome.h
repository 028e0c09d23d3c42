// SPDX-License-Identifier: GPL-3.0-or-later
//
// A home of a test's own for the program: nothing of it is the user's, and no practice factory runs.
#pragma once

#include "tests/support/tempfolder.h"

#include <QtCore/QDir>

namespace officina::testing {

// Before any Application. The home is the folder "home" in it.
inline void liveIn(const TempFolder &folder)
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(name, folder.bytes("home"));
    qputenv("OFFICINA_PRACTICE_DIR", folder.bytes("no-practice"));
    QDir().mkpath(folder.path(QStringLiteral("home")));
}

} // namespace officina::testing
