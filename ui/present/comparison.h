// SPDX-License-Identifier: GPL-3.0-or-later
//
// Systems side by side: a row for each thing that is known of one of them, each cell with its sources. Rows whose
// known values differ are marked; what is not published says so, and is no difference.
#pragma once

#include "client/catalogue/catalogue.h"

namespace officina {

struct ComparedCell {
    QString text; // that it is not published, where nobody tells
    bool isKnown = false;
    bool isConfirmed = true; // by a page that was read
    QList<SourceId> sources = {};
    QString note = {};

    bool operator==(const ComparedCell &) const = default;
};

// With its note, and that it is not verified where no page that was read tells it: for tables without links.
QString cellText(const ComparedCell &cell);

struct ComparedRow {
    QString id;    // "memory"
    QString label; // "Memory of a GPU"
    bool differs = false;
    QList<ComparedCell> cells; // one for each system
};

struct Comparison {
    QList<SystemId> systems;
    QStringList names;
    QList<ComparedRow> rows;
    QDate figuresOf;
};

inline constexpr int mostCompared = 4;

// In the order given; ids that the catalogue has not, and those after the fourth, are left out.
Comparison compareSystems(const Catalogue &catalogue, const QList<SystemId> &systems);

// For a spreadsheet: a first line of names; a column tells whether the row differs; sources at the end of each row.
QByteArray comparisonCsv(const Comparison &comparison, const Catalogue &catalogue);

} // namespace officina
