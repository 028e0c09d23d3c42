// SPDX-License-Identifier: GPL-3.0-or-later
//
// "#PBS" lines as fields of a job; for scriptoptions.h, which says what is promised.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/scriptoptions.h"
#include "client/schedulers/scriptwords.h"

namespace officina::pbs {

// The options of one line, without its "#PBS".
Result<QList<ScriptOption>> optionsIn(const QString &line);
// Also takes out of the body what Officina itself writes before it.
void takeOptions(const QList<ScriptOption> &options, ReadScript &read);

} // namespace officina::pbs
