// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks a request over against the rules of its access mode and the system it names. Pure: no
// clock, no files, no sentences; ui/present/checktext.h words the outcome. It never says that a
// request is eligible, only that nothing was found against it.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

namespace officina {

// In the order in which they are shown.
enum class RuleId {
    AccessModeKnown,
    Title,
    ApplicantName,
    ApplicantEmail,
    ApplicantJobTitle,
    ContractOutlives,   // months: how long past the end
    OrganisationName,
    OrganisationKind,   // industry modes
    OrganisationCountry,
    VatNumber,
    OrganisationFacts,  // head office, research
    SystemChosen,
    SystemOffered,      // seen among the mode's systems
    RunTypes,           // at least one, each with sizes above 0 and a name
    WithinLimits,       // amount, least, most
    FixedPackage,       // amount, most
    Duration,           // months
    FitsSystem,         // gpus, nodes
    UnitMismatch,           // name says which: "nodes", "gpus_per_node", "half_modules"
    LargestJob,
    Calendar,           // amount: GPUs busy throughout; most: of the largest run
    Storage,
    Justification,
    Summary,
    Keywords,
    DataOrigin,
    Safeguards,
    PersonalData,
    Confidential,
    Civilian,
    AiAct,
    TeamEligible,
};

// The page of the form where it is mended.
enum class Step { Applicant, Access, Compute, Project, Ethics, Send };

struct Check {
    enum class Status {
        Ok,      // nothing found against
        Missing, // still to be filled in
        Problem, // against a rule
        Unknown, // cannot be told from what is known; the user has to look
    };

    RuleId rule;
    Status status = Status::Ok;
    Step step = Step::Send;
    // What the sentence needs; which of them are set depends on the rule.
    double amount = 0;
    double least = 0;
    double most = 0;
    int nodes = 0;
    int gpus = 0;
    int months = 0;
    QString name;    // of a system, a country code, a run …
    QDate date;
    QList<SourceId> sources; // of the rule

    bool operator==(const Check &) const = default;
};

QList<Check> checks(const Request &request, const Catalogue &catalogue);

// A rule that only asks for an answer: once it is given there is nothing more to say about it.
bool isAnswered(const Check &check);

struct Tally {
    int missing = 0;
    int problems = 0;
    int unknown = 0;
};
Tally tally(const QList<Check> &checks);
// What still has to be done on one page: missing + problems.
int openPoints(const QList<Check> &checks, Step step);

} // namespace officina
