// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training example that comes along with the program, as files that can be staged: for who has
// nothing of their own yet.
#pragma once

#include "client/base/result.h"

namespace officina {

// What it tells of itself, in the language of the program; in English the same as resources/training/README.md.
QString exampleReadme();

// Where it is kept on this computer, from where an interrupted transfer goes on; also its name at a site.
QString exampleFolder();

// Writes it there or anywhere. What is there already, and the same, keeps its time.
Result<> unpackExample(const QString &folder);

} // namespace officina
