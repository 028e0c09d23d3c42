// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measured runs in words, as a table and as a plot; and from the job history into a request.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/jobs/jobtable.h"
#include "client/requests/request.h"
#include "ui/present/dossiercontent.h"

#include <QtCore/QSize>

class QPainter;

namespace officina {

// Nothing of a job that has not run, or of which nobody knows the GPUs.
std::optional<MeasuredRun> measuredRun(const SeenJob &job, const QString &siteName);

DossierTable scalingTable(const Evidence &evidence);
// What it shows, in sentences, with the job ids: for the form and for the dossier.
QStringList evidenceLines(const Evidence &evidence);

// Speed-up beside the ideal, and efficiency, by GPUs. Drawn for paper: dark ink, no ground of its own; dark: for a
// dark window.
inline constexpr QSize scalingPlotSize{560, 280};
void drawScaling(QPainter &painter, const Evidence &evidence, bool dark = false);
QByteArray scalingSvg(const Evidence &evidence); // needs a QGuiApplication

// The request with this evidence, and with its sentences in the fields that the mode has for them: those that say
// nothing yet, or said what the evidence before this one did.
Request withEvidence(Request request, const Catalogue &catalogue, const Evidence &evidence);

} // namespace officina
