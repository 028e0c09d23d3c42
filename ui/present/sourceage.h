// SPDX-License-Identifier: GPL-3.0-or-later
//
// When what we tell was read, and whether that is so long ago that it may have changed: six months.
#pragma once

#include "client/catalogue/catalogue.h"

namespace officina {

bool isOld(const QDate &read, const QDate &today);
// When these were read first, where that is so long ago; else not valid.
QDate oldReading(const Catalogue &catalogue, const QList<SourceId> &sources, const QDate &today);

QString readOnText(const QDate &read); // "read on 21/11/2026"
// Below facts of which some are as old as that.
QString oldFactsText();

} // namespace officina
