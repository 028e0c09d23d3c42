// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way to ask for computing time, as numbers and rule ids; words are the presentation's work.
#pragma once

#include "client/catalogue/form.h"
#include "client/catalogue/system.h"

#include <QtCore/QDateTime>

namespace officina {

using AccessModeId = Id<struct AccessModeTag>;

enum class AccessKind { EuroHpcIndustry, EuroHpcScience, EuroHpcClassic, EuroHpcOther, Factory, National };

enum class AmountUnit { GpuHours, NodeHours, QpuHours, CoreHours, BillingUnits };
// Whether a table of runs on nodes and GPUs comes to it; of the others only the applicant knows how much is meant.
inline bool isReckoned(AmountUnit unit)
{
    return unit == AmountUnit::GpuHours || unit == AmountUnit::NodeHours;
}

struct AmountLimits {
    AmountUnit unit = AmountUnit::GpuHours;
    std::optional<double> least;
    bool leastIsExcluded = false; // "more than", not "at least"
    std::optional<double> most;
    bool isFixedPackage = false; // everyone gets the most

    bool operator==(const AmountLimits &) const = default;
};

// A rule of a call, e.g. "civilian_only", "contract_outlives" with months.
struct AccessRule {
    QString id;
    int months = 0; // for contract_outlives
    QList<SourceId> sources;

    bool operator==(const AccessRule &) const = default;
};

struct OfferedSystem {
    SystemId system;
    QStringList partitions = {}; // "Booster"; empty: not told
    QString note = {}; // "Marked unavailable in 2026-08."
    bool isUnavailable = false; // when the call was last seen
    QList<SourceId> sources = {};
    bool isConfirmed = false;

    bool operator==(const OfferedSystem &) const = default;
};

// What a call gives for one partition, in a year's table; or asks at least.
struct PartitionAmount {
    SystemId system;
    QString partition; // empty: whichever of the system's
    QString accelerator = {};
    AmountUnit unit = AmountUnit::NodeHours;
    std::optional<double> amount = {}; // fixed
    std::optional<double> least = {};
    std::optional<double> most = {};
    std::optional<double> total = {}; // of all awards of the call
    QList<SourceId> sources = {};

    bool operator==(const PartitionAmount &) const = default;
};

struct Attachment {
    QString name;
    QString limit = {}; // "10 pages"
    QString note = {};
    QList<SourceId> sources = {};
    std::optional<int> mostPages = {}; // where the limit says it

    bool operator==(const Attachment &) const = default;
};

// How the call counts an hour of an accelerator: France counts an A100 hour as two.
struct HourFactor {
    QString model; // "A100"
    double factor = 1;

    bool operator==(const HourFactor &) const = default;
};

// A section of the form; of some only a part is asked.
struct FormPart {
    FormId form;
    QStringList only = {}; // ids of fields in the section; empty: all
    QStringList required = {}; // those that are required here, and not in the section itself

    bool operator==(const FormPart &) const = default;
};

// When one may ask, and how it is decided.
struct AccessCalls {
    bool isContinuous = false; // no cut-off dates
    bool isClosed = false;     // for good: replaced by another call
    std::optional<int> monthlyDay; // a cut-off on this day of each month, 1 to 28
    Sourced<QString> cutoffs;  // in words
    QList<QDate> dates;        // of cut-offs, as far as they are known
    QStringList approximate;   // of each year: "03-15", about that day; "10", in that month
    QTime time;                // of the day, of each of them; invalid: not told
    QString timeZone;          // of that time, an IANA name; empty: the call does not tell
    Sourced<QStringList> windows; // in which the time is used, "2026-08/2027-08"
    Sourced<QString> evaluation;
    Sourced<QString> answer;       // how long it takes, in words
    Sourced<int> answerWorkingDays;
    std::optional<int> answerDays; // what the words of answer say at most, in days

    bool operator==(const AccessCalls &) const = default;
};

// The cut-offs of a call from one day to another, the soonest first.
QList<QDate> cutoffDays(const AccessCalls &calls, const QDate &from, const QDate &to);
// Those of which the call tells the month, or about which day; the last of a month for the month.
QList<QDate> approximateDays(const AccessCalls &calls, const QDate &from, const QDate &to);

// What comes with an award.
struct AccessTerms {
    Sourced<QString> purpose;
    Sourced<int> systemsPerAward;
    Sourced<double> inferenceShare; // at most, of the award
    Sourced<QString> capacityRule;  // how much of the JU's share
    Sourced<int> renewals;          // at most
    Sourced<QString> extension;
    Sourced<QString> afterAward;
    Sourced<int> reportWithinMonths; // final report after the end
    Sourced<QString> account;        // what signing in takes beside the award

    bool operator==(const AccessTerms &) const = default;
};

// A Waldur portal that takes requests as proposals to a call.
struct WaldurRoute {
    QUrl address;      // the portal's base address
    QString call = {}; // its uuid or name there; empty: not told

    bool operator==(const WaldurRoute &) const = default;
};

// How one asks.
struct AccessRoute {
    QUrl page;   // the call's official page
    QUrl portal; // where the form is; where none is told beside it, the Waldur portal
    Sourced<WaldurRoute> waldur;
    QList<SourceId> portalSources; // of that address
    Sourced<QString> portalNote;
    QString contact; // e-mail, where there is no form
    Sourced<QString> login;
    Sourced<QStringList> fields; // ids of sections of the form
    QStringList fieldOrder;      // in the portal's form, by the last parts of ids: "public_summary"; empty: not known
    QList<Attachment> attachments;
    Sourced<QString> states; // that a request goes through

    bool operator==(const AccessRoute &) const = default;
};

struct AccessMode {
    AccessModeId id;
    QString name;
    AccessKind kind = AccessKind::National;
    QString country; // of a national mode
    Sourced<QString> operatedBy;
    Sourced<QStringList> audience; // ids: "startup", "sme", "industry", "academia", "public", …
    Sourced<QStringList> work;     // ids of what alone it is for: "measuring"; not known: not narrowed
    Sourced<AmountLimits> limits;
    Sourced<int> cpuHours; // the bound of limits in core-hours, for what runs without GPUs
    Sourced<QList<HourFactor>> hourFactors; // not known: an hour is an hour
    Sourced<QList<int>> durationsMonths;
    QList<PartitionAmount> amounts;
    QList<AccessRule> rules;
    AccessCalls calls;
    AccessTerms terms;
    AccessRoute route;
    QList<FormPart> parts;
    FormId reviewers;        // the section of their questions; may be empty
    QList<Form> form;        // what the parts are; empty: nothing can be written for it
    QList<FormField> questions; // of the reviewers, in their order
    QList<OfferedSystem> systems;        // seen in awards or forms; the live page decides
    Sourced<bool> systemsOpen;           // others than these are offered too, as there is room
    Sourced<QStringList> otherSystems;   // offered, and not of the catalogue
    QList<FactoryId> factories;          // of a factory's own mode
    Sourced<QString> status;             // what was last seen of the call
    QList<Disagreement> conflicts;
    Sourced<QString> basis; // who told what is known of it
    QList<SourceId> sources;

    bool operator==(const AccessMode &) const = default;
};

// Whether a body of the public sector may ask as one that does research: who decides on the call knows.
bool namesResearch(const QStringList &audience);

// Its hour on that day, where the call is; not valid where it names none, or this computer does not know the zone.
QDateTime cutoffTime(const AccessCalls &calls, const QDate &day);
bool isCutoffOver(const QDate &day, const QDateTime &time, const QDateTime &now); // a whole day is over in the evening

// The first cut-off that is not over, by dates or the day of the month; not valid where none is known, or where
// sources differ on it.
QDate nextCutoff(const AccessMode &mode, const QDateTime &now);
// What sources say of that cut-off where they differ on it; else null.
const Disagreement *disputeOf(const AccessMode &mode, const QDate &cutoff);
// Of the first one that is not over.
const Disagreement *cutoffDispute(const AccessMode &mode, const QDateTime &now);

} // namespace officina
