// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a job costs more than it brings, and what was done about it, in one sentence each.
#pragma once

#include "client/base/result.h"
#include "client/jobs/stoploss.h"

namespace officina::stoplosstext {

QString sentence(const StopLossFinding &finding);
// Of a job that was to be cancelled for it: it was told to stop, that was refused, or nobody knows.
QString acted(const StopLossFinding &finding, const Result<> &done);

} // namespace officina::stoplosstext
