// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a catalogue entry that people read: all ways in, and what is known beside the profile. A value that cannot be meant is BadInput, which costs that entry.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"
#include "client/sites/siteguide.h"

class QJsonObject;

namespace officina {

// Login notes and hints go to the site.
Result<> readGuide(const QJsonObject &json, Site &site, SiteGuide &guide);

} // namespace officina
