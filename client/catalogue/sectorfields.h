// SPDX-License-Identifier: GPL-3.0-or-later
//
// Factories name some sixty sectors, each in its own words. The field of a sector is what one looks for: "health" is
// that of "biomedicine" and of "digital health". The grouping is ours, the sectors are the factories'.
#pragma once

#include <QtCore/QStringList>

namespace officina {

// Ids of the fields that a sector lies in, "health"; "other" where none is known.
QStringList fieldsOf(const QString &sector);

// All of them, "other" last.
QStringList sectorFields();

} // namespace officina
