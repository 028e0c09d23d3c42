// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a script of the user's own cannot be read, or what became of it, in words: for window and terminal alike.
#pragma once

#include "client/schedulers/dialect.h"
#include "client/schedulers/scriptoptions.h"
#include "ui/present/errortext.h"

namespace officina {

// Of an error of readScript(): what is wrong, and what to do about it.
ErrorText scriptFaultText(const Error &error);
// Of a script of more than largestScript bytes.
ErrorText scriptTooLargeText();
// What is not in the script any more as it was written: line ends, UTF-16.
QStringList conversionTexts(const ReadScript &read);
// It asks for another cluster; empty: it does not.
QString elsewhereText(const ReadScript &read);
// What the job has as the user's start-up files set it, and what of them no job has; empty: neither.
QString startUpText(const JobSpec &spec, const Dialect &dialect);

} // namespace officina
