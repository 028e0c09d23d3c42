// SPDX-License-Identifier: GPL-3.0-or-later
//
// An estimate in words, with its arithmetic, so that whoever reads it can do it again; and its way into a request.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/estimatorhours.h"
#include "client/requests/estimatortraining.h"

namespace officina {

// One step of the arithmetic a line: operations, GPU-hours, memory, GPUs, calendar, storage; what is not known, and
// why, is said. system may be null.
QStringList estimateLines(const TrainingPlan &plan, const TrainingNeed &need, const System *system);

// "5 000 GPU-hours are 1 250 node-hours: one node-hour is 4 GPU-hours."
QString conversionText(double hours, HourUnit from, HourUnit to, const HourRates &rates);
QString hourUnitText(HourUnit unit, double hours); // "1 250 node-hours"
// What others reckoned with for a GPU of that system, and who told it; empty where nobody did.
QString speedText(const System *system, const Catalogue &catalogue);
const SustainedSpeed *speedOfOthers(const System *system, const Catalogue &catalogue); // null likewise
QString slipText(AmountSlip slip);   // empty: none
QString scaleText(ScaleSlip slip);   // empty: none

// What an estimate changes in a request: a kind of run of that name, in the place of one that is there, the storage
// and the largest job where the mode asks for them and nothing is said yet, and the arithmetic as a paragraph of why
// so much is needed, in the place of an earlier one. Nothing: it lacks the GPU-hours or the GPUs.
std::optional<Request> withEstimate(Request request, const Catalogue &catalogue, const TrainingPlan &plan,
                                    const TrainingNeed &need, const QString &runName);

} // namespace officina
