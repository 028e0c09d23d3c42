// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of projects becomes a draft for each: for a cohort, whose companies each apply by themselves.
#pragma once

#include "cli/call.h"
#include "client/requests/requeststore.h"

namespace officina {

RequestStore::IfThere ifThere(const Call &call); // --again
// request import FILE.csv --mode MODE [--shared DRAFT] [--again]. Rows that cannot be taken are named and change nothing.
Exit importTable(Call &call, RequestStore store);

} // namespace officina
