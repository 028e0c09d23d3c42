// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running a folder in words and as JSON: what would be sent, what differs from the last time, what came back.
#pragma once

#include "client/projects/projectfetch.h"
#include "client/projects/projectplan.h"

namespace officina {

QString planText(const ProjectPlan &plan);
QJsonObject planJson(const ProjectPlan &plan);
// A line for each value that is not as it was; empty where all is.
QString changesText(const ProjectSettings &before, const ProjectSettings &now);
QJsonObject settingsJson(const ProjectSettings &settings);
QJsonObject fetchedJson(const FetchedResults &fetched);

} // namespace officina
