// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of the list of drafts.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"

namespace officina {

struct DraftRow {
    QString id;
    QString title;
    QString mode;
    QString system;
    double gpuHours = 0;
    QString stage;
    QString open; // "2 missing, 1 problem"
    Tone tone = Tone::Neutral;
    QDateTime saved;

    bool operator==(const DraftRow &) const = default;
};

DraftRow draftRow(const Request &request, const Catalogue &catalogue, const QString &draftFolder);
QList<Column<DraftRow>> draftColumns();

} // namespace officina

Q_DECLARE_METATYPE(officina::DraftRow)
