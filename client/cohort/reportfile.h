// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that somebody sent, taken as a member's report: what became of it, whatever it is. What was not taken has changed
// nothing.
#pragma once

#include "client/cohort/board.h"

namespace officina::cohort {

struct TakenFile {
    QString path;
    std::optional<ProgressReport> report; // nothing: it is none that can be read
    std::optional<Error> error; // why; as readFile() and readReport(): Rejected is a forged one
    Taking taking = Taking::Known; // of the report

    bool isTaken() const { return report && cohort::isTaken(taking); }
};

// acceptKey: as takeReport()'s.
TakenFile takeReportFile(Cohort &cohort, const QString &path, const QDateTime &now, bool acceptKey = false);

} // namespace officina::cohort
