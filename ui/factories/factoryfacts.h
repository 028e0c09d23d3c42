// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is a factory's, an antenna's and the programme's: who, since when, with whose money, and what for.
#pragma once

#include "ui/factories/factsheet.h"

namespace officina {

void addFactoryFacts(FactSheet &sheet, const Catalogue &catalogue, const Factory &factory);
void addAntennaFacts(FactSheet &sheet, const Antenna &antenna);
void addProgrammeFacts(FactSheet &sheet, const Programme &programme);

} // namespace officina
