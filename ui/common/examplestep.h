// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the training example has come at a site, which comes along with the program: what several pages offer until
// it is done once.
#pragma once

#include "client/base/ids.h"

#include <QtCore/QString>

namespace officina {

class Settings;

enum class ExampleStep { None, Stage, Run };

ExampleStep exampleStep(const Settings &settings, const SiteId &site);
QString exampleText(ExampleStep step); // of a button; empty for None

} // namespace officina
