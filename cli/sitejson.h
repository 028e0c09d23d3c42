// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site as JSON: how it is reached, and what is known of using it.
#pragma once

#include "client/sites/site.h"
#include "client/sites/siteanswers.h"

#include <QtCore/QJsonObject>

namespace officina {

QJsonObject toJson(const Site &site);
QString nameOf(SiteAnswer answer); // "project", as in JSON and as an option

} // namespace officina
