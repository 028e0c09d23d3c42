// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as programs print them.
#pragma once

#include <QtCore/QByteArrayView>

#include <optional>

namespace officina {

// The whole text as a number; nan, inf and infinity in any case, as Python, C and R write them.
// Beyond the range of a double it is an infinity or zero.
std::optional<double> plainNumber(QByteArrayView text);

} // namespace officina
