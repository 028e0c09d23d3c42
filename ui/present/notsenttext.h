// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of a job for which its scheduler was not asked at all, because its folder or script did not get to the site: whatever
// kind of error that was, no job was started.
#pragma once

#include "ui/present/errortext.h"

namespace officina {

ErrorText notSentText(const Error &error);

} // namespace officina
