// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job as JSON and back, every field of it, for the history of this computer: what was not known is
// left out and comes back as not known. For files that people keep there is jobRecord (jobs.h).
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QJsonObject>

namespace officina {

QJsonObject toJson(const Job &job);
// Reads whatever is there; what is missing or of another kind is not known.
Job jobOf(const QJsonObject &json);

// "out-of-memory", as the history, its queries and its tables write it; Unknown for any other word.
QString stateName(JobState state);
JobState stateNamed(QStringView name);

} // namespace officina
