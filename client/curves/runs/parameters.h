// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hyper-parameters of several runs side by side: which differ, and which are the same in all.
#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace officina {

using HyperParameters = QMap<QString, QString>; // by name, as the logs have them

struct ComparedParameters {
    QStringList different; // names, ascending; one that a run does not have differs
    QStringList equal;
};

// Numbers are equal however they are written: 1e-3 and 0.001.
ComparedParameters compareParameters(const QList<HyperParameters> &runs);

} // namespace officina
