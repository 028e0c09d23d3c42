// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's entries as JSON. Every fact comes with the ids of its sources; one that no
// source tells is null.
#pragma once

#include "client/catalogue/catalogue.h"

#include <QtCore/QJsonObject>

namespace officina {

QJsonObject systemJson(const Catalogue &catalogue, const System &system);
QJsonObject factoryJson(const Catalogue &catalogue, const Factory &factory);
// With its systems, its ways to ask for time, and the sources of it all in full.
QJsonObject factoryDetailJson(const Catalogue &catalogue, const Factory &factory);

QJsonObject antennaJson(const Catalogue &catalogue, const Antenna &antenna);
QJsonObject antennaDetailJson(const Catalogue &catalogue, const Antenna &antenna); // with its sources in full

// A way to ask for time; next: its next cut-off, not valid where that is not known or sources differ on it.
QJsonObject modeJson(const Catalogue &catalogue, const AccessMode &mode, const QDate &next);
// Of it only where one asks.
QJsonObject routeJson(const Catalogue &catalogue, const AccessMode &mode);

// The sources that a document names, each in full.
QJsonArray sourcesOf(const Catalogue &catalogue, const QJsonObject &document);

} // namespace officina
