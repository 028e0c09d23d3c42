// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of the list: a factory, an antenna or a system of no factory, with the texts that its columns show.
#pragma once

#include "client/catalogue/catalogue.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"
#include "ui/factories/map/mapentry.h"

namespace officina {

struct FactoryRow {
    QString id;
    bool isAntenna = false;
    QString name;
    QString country;
    QString city; // of an antenna: its host
    QString state;
    Tone tone = Tone::Neutral;
    int systems = 0; // of a factory
    QString accelerator; // the main one
    QString notPublished; // what it is shown for although it is not known: "GPU memory"

    bool operator==(const FactoryRow &) const = default;
};

enum FactoryColumn {
    nameColumn,
    countryColumn,
    cityColumn,
    stateColumn,
    systemsColumn,
    acceleratorColumn,
    notPublishedColumn
};

QList<FactoryRow> factoryRows(const Catalogue &catalogue);
QList<Column<FactoryRow>> factoryColumns(); // in the order of FactoryColumn

// The rows as marks; an antenna stands in the middle of its country.
QList<MapEntry> mapEntries(const Catalogue &catalogue, const QList<FactoryRow> &rows);

Tone toneOf(State state);
// "MI250X" of "AMD Instinct MI250X": what fits into a list.
QString shortModel(const QString &model);

} // namespace officina

Q_DECLARE_METATYPE(officina::FactoryRow)
