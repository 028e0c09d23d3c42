// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was found of a job before it is sent, in words.
#pragma once

#include "client/jobs/jobcheck.h"

#include <QtCore/QString>

namespace officina::jobtexts {

QString check(const JobCheck &check, const JobSpec &job, const Site &site);
QString size(const JobSpec &job); // "4 nodes, 12 h", "2 GPUs, 30 min"

} // namespace officina::jobtexts
