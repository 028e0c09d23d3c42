// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site as the user set it: what they said of it goes before what the catalogue says.
#pragma once

#include "client/sites/site.h"

namespace officina {

class Settings;

Site withSettings(Site known, const Settings &settings);

} // namespace officina
