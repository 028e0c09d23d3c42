// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs that are to be seen as lines of charts, by tag.
#pragma once

#include "ui/curves/runs/rungroups.h"

#include <map>

namespace officina {

using CurvesByTag = std::map<QString, QList<CurveLine>>;

// all: a tag that only hidden runs have is there without a line, so that its chart stays in its place.
// metric: the tag that is the horizontal axis, where one is.
CurvesByTag curvesByTag(const QList<RunEntry> &all, const QList<RunEntry> &shown, RunGroups &groups,
                        const QString &metric);

} // namespace officina
