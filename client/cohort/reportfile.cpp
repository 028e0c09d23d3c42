// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a report's file; see the header.
#include "client/cohort/reportfile.h"

#include "client/base/files.h"

namespace officina::cohort {

TakenFile takeReportFile(Cohort &cohort, const QString &path, const QDateTime &now, bool acceptKey)
{
    TakenFile taken{.path = path, .report = {}, .error = {}};
    const auto report = readFile(path, largestReport).and_then(readReport);
    if (!report) {
        taken.error = Error{report.error().kind, report.error().detail, path};
        return taken;
    }
    taken.report = *report;
    taken.taking = takeReport(cohort, *report, now, acceptKey);
    return taken;
}

} // namespace officina::cohort
