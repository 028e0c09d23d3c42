// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of a factory's table of systems.
#pragma once

#include "client/catalogue/catalogue.h"
#include "ui/common/rowmodel.h"

namespace officina {

enum SystemColumn { systemNameColumn, systemAcceleratorsColumn, systemMemoryColumn, systemStateColumn };

struct SystemRow {
    QString id;
    QString name;
    QString accelerators; // all of them, as the terminal tells them
    QString memory; // of each, with its unit
    State state = State::Unknown;

    bool operator==(const SystemRow &) const = default;
};

QList<SystemRow> systemRows(const Catalogue &catalogue, const Factory &factory);
QList<Column<SystemRow>> systemColumns();

} // namespace officina

Q_DECLARE_METATYPE(officina::SystemRow)
