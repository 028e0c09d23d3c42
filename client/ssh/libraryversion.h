// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which libssh it is that runs, for reports.
#pragma once

#include <QtCore/QString>

namespace officina::ssh {

QString libraryVersion(); // "0.11.2/openssl/zlib"

} // namespace officina::ssh
