// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which libarchive it is that runs, and over what, for reports.
#pragma once

#include <QtCore/QString>

namespace officina {

QString archiveVersion(); // "libarchive 3.7.4 zlib/1.3.1 liblzma/5.8.1"

} // namespace officina
