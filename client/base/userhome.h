// SPDX-License-Identifier: GPL-3.0-or-later
//
// The home folder that ssh means by "~": that of the user's account, whatever HOME says. So the hosts that
// are listed are those that ssh finds.
#pragma once

#include <QtCore/QString>

namespace officina {

QString userHome();
QString userName(); // the account's; empty: it has none
// The same path with "~/" at its beginning replaced.
QString withoutTilde(const QString &path);

} // namespace officina
