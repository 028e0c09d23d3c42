// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was granted, from its first day to its final report, by the project's id. What is not known of it stays
// unknown: no date and no figure here is a guess.
#pragma once

#include "client/base/result.h"
#include "client/catalogue/catalogue.h"

#include <QtCore/QJsonObject>

namespace officina {

struct Award {
    QString project;    // "EHPC-AIF-2026PG01-907": what it is known by, here and at the site
    AccessModeId mode;  // may be empty
    SystemId system;    // likewise; also the site of its jobs
    QString account;    // that its jobs ran under; empty: as the project
    QDate start;        // first and last day; either may be invalid
    QDate end;
    QDate extendedTo;   // the last day of an extension; invalid: there is none
    double amount = 0;  // granted; 0: not known
    AmountUnit unit = AmountUnit::GpuHours;
    double dataTb = 0;  // to be fetched before the end, in 10^12 bytes; 0: not known
    double megabytesPerSecond = 0; // that fetching reaches, in 10^6 bytes; 0: not known
    bool isReported = false; // the final report is handed in
    QDateTime saved;    // UTC; invalid: never
    QJsonObject unknown; // fields of the file that this program does not know

    QDate lastDay() const { return extendedTo.isValid() ? extendedTo : end; }

    bool operator==(const Award &) const = default;
};

// As awards' files have it, "gpu_hours"; nothing: it is none.
std::optional<AmountUnit> unitNamed(const QString &name);
QJsonObject toJson(const Award &award);
// BadInput names the field that is damaged; Unsupported: a newer program wrote it.
Result<Award> awardFromJson(const QJsonObject &object);

// The access mode that a project's id tells of; null where it tells of none that is known.
const AccessMode *modeOfProject(const QString &project, const Catalogue &catalogue);

// Each invalid where it is not known.
struct AwardDates {
    QDate start;
    QDate half;      // half of the time is over
    QDate fetchFrom; // the last day on which fetching the data can begin
    QDate end;
    QDate reportDue;
};
// The report is due as the mode says, after an extension's end too. mode: null where it is not known.
AwardDates datesOf(const Award &award, const AccessMode *mode);

// How long fetching the data takes; nothing where its size or the speed is not known.
std::optional<double> fetchSeconds(const Award &award);

// What was granted in GPU-hours; nothing where it is not known or cannot be converted.
std::optional<double> grantedGpuHours(const Award &award, const System *system);

// GPU-hours of one week of the jobs seen at its site.
struct WeekHours {
    QDate monday;
    double gpuHours = 0;
    int unknownJobs = 0; // of which nobody knows the GPUs
};

struct UseForecast {
    double used = 0;     // since the start, of the jobs that are known
    double perDay = 0;   // of the last four weeks, or since the start
    double unused = 0;   // GPU-hours that lapse at that pace; 0: none
    int unknownJobs = 0;
};
// From jobs that this computer has seen: what others of the project ran is not in it. Nothing where the award has no
// dates or amount, has not begun, or is over.
std::optional<UseForecast> forecastUse(const Award &award, double granted, const QList<WeekHours> &weeks,
                                       const QDate &today);

} // namespace officina
