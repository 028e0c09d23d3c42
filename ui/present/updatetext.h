// SPDX-License-Identifier: GPL-3.0-or-later
//
// Updates of the catalogue in words: why one was not taken, and what one changes.
#pragma once

#include "client/updates/catalogueupdates.h"
#include "ui/present/errortext.h"

namespace officina {

ErrorText refusalText(const BundleRefusal &refusal);

struct UpdateLine { // one kind of entries
    QString kind;
    QString before, after, changed; // numbers
};
QList<UpdateLine> updateLines(const CatalogueUpdate &update);

} // namespace officina
