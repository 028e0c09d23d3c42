// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be asked for on one system, and by whom: the calls of EuroHPC, the factory's own and the national ways, each
// with what it gives there, when, and its page.
#pragma once

#include "ui/factories/factsheet.h"

#include <QtCore/QDate>

namespace officina {

enum class AudienceGroup { Anyone, Company, Research, Public };
QString audienceGroupText(AudienceGroup group);
// One whose audience is not told is for nobody in particular, and so never left out.
bool isFor(const AccessMode &mode, AudienceGroup group);

// In the order of the catalogue: those that name the system, and the factory's own (of none where that is empty).
QList<const AccessMode *> waysTo(const Catalogue &catalogue, const FactoryId &factory, const SystemId &system);

// Those of them that are for the group.
QList<const AccessMode *> waysFor(QList<const AccessMode *> ways, AudienceGroup group);

// Those that were not seen with it and offer others than they were seen with, if it is EuroHPC's and may run.
QList<const AccessMode *> waysThatMay(const Catalogue &catalogue, const System &system);

// In what they count, where that is not GPU-hours.
void addCounting(FactSheet &sheet, const System &system, const QList<const AccessMode *> &ways);
void addMode(FactSheet &sheet, const AccessMode &mode, const SystemId &system, const QDateTime &now);

} // namespace officina
