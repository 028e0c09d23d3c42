// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list's texts; see the header.
#include "ui/requests/draftrow.h"

#include "client/requests/attachments.h"
#include "client/requests/estimator.h"
#include "ui/present/calendartext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace officina {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::RequestsPage)
};

} // namespace

DraftRow draftRow(const Request &request, const Catalogue &catalogue, const QString &draftFolder)
{
    const AccessMode *mode = catalogue.mode(request.mode);
    const System *system = catalogue.system(request.system);
    const Tally sum = tally(allChecks(request, catalogue, draftFolder));
    const QString title = request.title().simplified();
    return {.id = request.id.value,
            .title = title.isEmpty() ? Words::tr("Without a title") : title,
            .mode = mode ? modeText(*mode) : request.mode.value,
            .system = system ? system->name.valueOr(request.system.value) : QString(),
            .gpuHours = totalGpuHours(request.compute),
            .stage = stageText(request.stage),
            .open = tallyText(sum),
            .tone = sum.problems > 0 ? Tone::Bad
                : sum.missing > 0    ? Tone::Warning
                                     : Tone::Good,
            .saved = request.saved};
}

QList<Column<DraftRow>> draftColumns()
{
    return {
        {.title = Words::tr("Project"), .text = &DraftRow::title},
        {.title = Words::tr("Access"), .text = &DraftRow::mode},
        {.title = Words::tr("System"), .text = &DraftRow::system},
        {.title = Words::tr("GPU-hours"),
         .text = [](const DraftRow &row) { return formats::decimal(std::round(row.gpuHours), 0); },
         .sortValue = [](const DraftRow &row) { return row.gpuHours; },
         .alignment = rightAligned},
        {.title = Words::tr("Stage"), .text = &DraftRow::stage},
        {.title = Words::tr("Open"),
         .text = &DraftRow::open,
         .extra = [](const DraftRow &row,
                     int role) { return role == ToneRole ? QVariant(int(row.tone)) : QVariant(); }},
        {.title = Words::tr("Saved"),
         .text = [](const DraftRow &row) { return formats::dateTime(row.saved); },
         .sortValue = [](const DraftRow &row) { return row.saved; }},
    };
}

} // namespace officina
