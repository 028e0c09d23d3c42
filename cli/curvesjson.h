// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of curves as JSON, for scripts.
#pragma once

#include "client/curves/runs/run.h"

#include <QtCore/QJsonObject>

namespace officina {

QString reasonName(LogIssue::Reason reason); // never translated
// opened: as LogSource::opened().
QJsonObject runJson(const Run &run, const RemotePath &opened);

} // namespace officina
