// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map with what belongs to it: buttons to zoom, what its signs mean, and where its land is from.
#pragma once

#include "client/catalogue/system.h"
#include "ui/common/card.h"

namespace officina {

class FactoryMap;

class MapCard : public Card
{
    Q_OBJECT

public:
    // bounds: as FactoryMap. states: that the legend names.
    MapCard(const QRectF &bounds, const QList<State> &states, QWidget *parent = nullptr);

    FactoryMap *map() const { return m_map; }

private:
    FactoryMap *m_map;
};

} // namespace officina
