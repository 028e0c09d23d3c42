// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the finder found, as JSON: words for programs beside the sentences for people.
#pragma once

#include "client/guide/finder.h"

#include <QtCore/QJsonObject>

namespace officina {

QJsonObject findingJson(const FinderResult &finding, const Catalogue &catalogue);

} // namespace officina
