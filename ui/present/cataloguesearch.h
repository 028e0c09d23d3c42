// SPDX-License-Identifier: GPL-3.0-or-later
//
// Factories, antennas and systems found by what people type in their own language; for the window's list and the
// terminal.
#pragma once

#include "client/catalogue/factorysearch.h"

namespace officina {

// The countries that take part in it, its own first; or the antenna's or the system's own.
QStringList countriesOf(const Catalogue &catalogue, const QString &id);

// "Antenna in Slovakia", where it has no name of its own.
QString antennaName(const Antenna &antenna);

// What finds a system in the user's language beside the catalogue's own texts: its state, names of its country.
QString systemWords(const System &system);

// With states, countries and sectors in the user's language beside the catalogue's own texts.
FactorySearch factorySearch(const Catalogue &catalogue);

} // namespace officina
