// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facets of factories and their choices, in words of the user's language.
#pragma once

#include "client/catalogue/factoryfilter.h"

namespace officina {

QString facetText(Facet facet); // "Country"

// As one of the facet's list, "Norway", "64 GB or more"; the value itself where it is not known.
QString choiceText(const Catalogue &catalogue, Facet facet, const QString &value);
// By itself: "Norway", "Round 1", "64 GB or more per GPU".
QString chosenText(const Catalogue &catalogue, Facet facet, const QString &value);

QString fieldText(const QString &field); // of sectorFields()

} // namespace officina
