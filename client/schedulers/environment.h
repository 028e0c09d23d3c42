// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place that says in which environment a scheduler's commands run at a site.
//
// Officina's questions mean what they say, whatever the user's start-up files set for their own:
// variables with which Slurm's and PBS's commands are told options are taken away, English and C
// are spoken, times are told in seconds. A job is sent without those options too: what its script
// says is what runs. The locale is left to it, because a job inherits it.
#pragma once

#include "client/schedulers/dialect.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace officina {

// Lines to begin a script for sh with.
QByteArray queryEnvironment(const Dialect &dialect);
QByteArray submitEnvironment(const Dialect &dialect);

// Variables that say where a scheduler and what its commands need is, and not what they are to do.
const QStringList &placeVariables();

// Random letters for a mark that no name can hold but by a chance of one in 10^12.
QByteArray randomMark();

} // namespace officina
