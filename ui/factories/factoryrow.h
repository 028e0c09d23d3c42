// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of the list: a factory or an antenna, with the texts that its columns show.
#pragma once

#include "client/catalogue/catalogue.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"

namespace officina {

struct FactoryRow {
    QString id;
    bool isAntenna = false;
    QString name;
    QString country;
    QString city; // of an antenna: its host
    QString state;
    Tone tone = Tone::Neutral;
    int systems = 0;
    QString accelerator; // the main one

    bool operator==(const FactoryRow &) const = default;
};

QList<FactoryRow> factoryRows(const Catalogue &catalogue);
QList<Column<FactoryRow>> factoryColumns();

Tone toneOf(State state);
// "MI250X" of "AMD Instinct MI250X": what fits into a list.
QString shortModel(const QString &model);

} // namespace officina

Q_DECLARE_METATYPE(officina::FactoryRow)
