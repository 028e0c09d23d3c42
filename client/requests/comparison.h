// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two requests, or two versions of one, say differently.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

namespace officina {

struct Difference {
    QString
        field; // "project.title"; or "mode", "factory", "system", "runs", "reserve_percent", "evidence", "attachments"
    const FormField *about; // of the catalogue; null: it is none of a form
    QJsonValue one; // Undefined: not given
    QJsonValue other;
};

// In the order of the first one's form; what that does not ask comes last.
QList<Difference> differences(const Request &one, const Request &other, const Catalogue &catalogue);

} // namespace officina
