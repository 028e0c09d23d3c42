// SPDX-License-Identifier: GPL-3.0-or-later
//
// The detail of a Disconnected that is nobody's fault: servers wait a minute or two for who signs in (LoginGraceTime),
// and a question to a person took longer to be answered.
#pragma once

#include <QtCore/QLatin1StringView>

namespace officina {

inline constexpr QLatin1StringView hungUpWhileAsking("the server hung up while a question was open");

} // namespace officina
