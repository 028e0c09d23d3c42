// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that a command writes where its options say. One that is there already may be somebody's: it is replaced with
// --force alone, in each command that has it.
#pragma once

#include "cli/call.h"

#include <initializer_list>
#include <optional>

namespace officina {

QCommandLineOption forceOption();

// Looked at before the work begins: refuses where one of these options names nothing, or a file in a folder that is not
// there: a mistyped one is not made.
std::optional<Exit> unlessWritable(const Call &call, std::initializer_list<const char *> options);
// As unlessWritable(), and refuses where one names a file, a folder or a link that is there, and --force was not given.
// A device, and "-", may be written to at any time.
std::optional<Exit> unlessReplaceable(const Call &call, std::initializer_list<const char *> options);

} // namespace officina
