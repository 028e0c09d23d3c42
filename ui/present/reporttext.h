// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a transfer's report says of one file, in words: why it was left out, or in what the copy is not as the source.
// Window and terminal tell the same.
#pragma once

#include "client/staging/transfer/transferreport.h"

namespace officina {

// Empty where there is nothing to add to the outcome.
QString fileNote(const FileReport &file);
// True where fileNote() tells of a copy that is not in all as its source: who reads the outcome alone would be misled.
bool differsFromSource(const FileReport &file);
// True where only its beginning was copied.
bool isBeginningOnly(const FileReport &file);

} // namespace officina
