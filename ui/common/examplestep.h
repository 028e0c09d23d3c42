// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the training example has come at a site, which comes along with the program: what several pages offer until
// it is done once.
#pragma once

#include "client/base/ids.h"

#include <QtCore/QString>

namespace officina {

class JobBoard;
class Settings;

enum class ExampleStep { None, Stage, Run };

// None as well while it is under way there.
ExampleStep exampleStep(const Settings &settings, const SiteId &site);
// As soon as the job with it is known to have ended: well, and it is done; else it is offered again.
void noteExampleJobs(Settings &settings, const JobBoard &jobs);
QString exampleText(ExampleStep step); // of a button; empty for None

} // namespace officina
