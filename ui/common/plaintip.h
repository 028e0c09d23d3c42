// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tool tips take what looks like markup for it. Names of others are shown by this as the very characters that they are.
#pragma once

#include <QtCore/QString>

namespace officina {

QString plainTip(const QString &text);

} // namespace officina
