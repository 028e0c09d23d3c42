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
    QDate oldReading = {}; // when its sources were read, where that is more than six months ago; else not valid

    bool operator==(const ComparedCell &) const = default;
};

// With its note, that it is not verified where no page that was read tells it, and when that was where it is long ago:
// for tables without links.
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

    bool isAnyOld() const; // of the facts in the rows
};

inline constexpr int mostCompared = 4;

// In the order given; ids that the catalogue has not, and those after the fourth, are left out.
Comparison compareSystems(const Catalogue &catalogue, const QList<SystemId> &systems, const QDate &today);

// For a spreadsheet: a first line of names; a column tells whether the row differs; sources at the end of each row.
QByteArray comparisonCsv(const Comparison &comparison, const Catalogue &catalogue);

} // namespace officina
