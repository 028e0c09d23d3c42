// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run as the user sees it in lists, charts and tables: what it is called, its colour, what there is to say of it.
#pragma once

#include "client/follow/runsources.h"
#include "ui/present/curves/curvestyle.h"

#include <QtCore/QMap>

namespace officina {

class RunAppearances;

struct ListedRun {
    QString key; // stays the same for a run
    QString label;
    int style = 0;
    bool live = false;
    QString note; // the tool tip: points, format, issues
    QColor colour = {}; // where it is not the style's
    bool pinned = false;
    bool hidden = false;
    int gpus = 0; // that it runs on; 0: not known
    QMap<QString, QString> parameters = {}; // hyper-parameters
    QString notes = {}; // of the user
    QStringList tags = {}; // the same; without "#"

    QColor inkOn(bool dark) const { return colour.isValid() ? colour : curveColour(style, dark); }

    bool operator==(const ListedRun &) const = default;
};

// The hyper-parameters of which some runs have different values, in the order of their names.
QStringList varyingParameters(const QList<ListedRun> &runs);

struct RunEntry {
    ListedRun listed;
    const Run *run = nullptr; // as long as that of OpenedRun
    const RunSource *source = nullptr;
};

// As the user wants to see them, the pinned ones first.
QList<RunEntry> runEntries(const QList<OpenedRun> &runs, const RunAppearances &appearances);

} // namespace officina
