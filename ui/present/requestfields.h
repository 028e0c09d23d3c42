// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of a request's draft by their names, as they are typed in a terminal, or stand in a table: project.title="My project",
// size.storage_tb=0.5, submission.start_date=2027-01-31, runs=[…].
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

#include <QtCore/QJsonArray>

namespace officina {

// Which field a column of a table is, by its id or label; empty: none.
QString fieldOfColumn(const AccessMode &mode, const QString &title);

// Empty: it is done. Else why not, in words; the request is as it was.
QString assignField(Request &request, const Catalogue &catalogue, const QString &assignment);

// "fast-lane" for aif_fast_lane.
QString shortName(const AccessMode &mode);
const AccessMode *modeNamed(const Catalogue &catalogue, const QString &name); // by its id or short name
QStringList modeNames(const Catalogue &catalogue);

// What a mode asks: field, label, kind, required, choices.
QJsonArray fieldsJson(const AccessMode &mode);
QString kindName(FieldType type); // as the catalogue's files call it

} // namespace officina
