// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which names of a Unix server Windows can have. Others are not only refused there: "..\x" would lie outside of the
// folder, "x:stream" be a hidden part of x, CON a device, and "x." another file, x.
#pragma once

#include <QtCore/QByteArrayView>

namespace officina {

// Of one file or folder, not a path. True on every system for the same names.
bool isWindowsName(QByteArrayView name);
// Whether a name that another computer sent may be that of a file here: a plain one, and on Windows one of Windows'.
bool isLocalName(QByteArrayView name);

} // namespace officina
