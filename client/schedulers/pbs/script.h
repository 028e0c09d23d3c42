// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a PBS script. What a person typed becomes one quoted value of one option, or is refused:
// no name can add a second option or a line to the script.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/jobspec.h"

namespace officina::pbs {

Result<QByteArray> renderScript(const JobSpec &spec);
// "-l nodes=2:ppn=8", "-l ncpus=8": what older servers had for -l select.
bool isOldStyle(const QString &option);
// As -o names it.
QByteArray outputName(const JobSpec &spec);

} // namespace officina::pbs
