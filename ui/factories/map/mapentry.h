// SPDX-License-Identifier: GPL-3.0-or-later
//
// A factory, an antenna or a system of no factory as a mark of the map.
#pragma once

#include "client/catalogue/catalogue.h"

#include <QtCore/QPointF>

namespace officina {

struct MapEntry {
    QString id;
    QString name;
    QString description; // one sentence, for tool tips and screen readers
    QPointF at;          // km of the projection
    State state = State::Unknown;
    bool isAntenna = false;
    bool isCertain = true; // false: shown because something is not published

    bool operator==(const MapEntry &) const = default;
};

} // namespace officina
