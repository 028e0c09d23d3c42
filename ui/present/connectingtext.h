// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is met on the way to a site, where its kind alone does not tell: a part of errortext.
#pragma once

#include "ui/present/errortext.h"

#include <optional>

namespace officina {

// Of the practice factory that does not run, and of a server for SSH 1 alone; nothing of all others. errorText() asks it.
std::optional<ErrorText> connectingErrorText(const Error &error);

} // namespace officina
