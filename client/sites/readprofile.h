// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a catalogue entry that tells how a system is used. Fields that we do not know are passed
// over, for a later catalogue; a value that cannot be meant is BadInput, which costs that entry.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"

class QJsonObject;

namespace officina {

Result<> readProfile(const QJsonObject &json, Site &site);

} // namespace officina
