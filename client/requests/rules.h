// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks a request over against the fields and rules of its access mode and the system it names. One checker for all
// modes: it goes by the types and roles of fields and by a small closed vocabulary of rules, all of it data. Pure: no
// clock, no files, no sentences; ui/present/checktext.h words the outcome. It never says that a request is eligible,
// only that nothing was found against it. Requests are filled in (profile.h) before they are looked over.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/amounts.h"

namespace officina {

// In the order in which they are shown.
enum class RuleId {
    AccessModeKnown,
    FieldGiven,       // label
    FieldForm,        // label, name: what was typed; it is no number, date, address … of that kind
    FieldTwoMeanings, // label, name
    FieldRange,       // label, amount, least, most
    FieldAboveZero,   // label: it is not
    FieldLength,      // label, amount: characters, least, most
    PlanAddsUp,       // label, amount: percent, that are not 100
    DateInPast,       // label, date
    DateInFuture,     // label, date
    ContractOutlives, // months: how long past the end
    OrganisationKind, // names: the audience
    OrganisationCountry,
    NationalRoute,    // name: the country; names: the mode's
    SystemChosen,
    SystemOffered,    // seen among the mode's systems
    RunTypes,         // at least one, each with sizes above 0 and a name
    LimitsKnown,      // none are
    WithinLimits,     // amount, least, most
    FixedPackage,     // amount, most
    Duration,         // months
    FitsSystem,       // gpus, nodes
    UnitMismatch,     // name says which: "nodes", "gpus_per_node", "half_modules", "runs", "memory", "gpu_memory"
    LargestJob,
    LongestRun, // name: of the run; amount: its hours; most: of a job there, or of the allocation; names: the system
    Calendar,         // amount: weeks that the runs take; most: of the allocation; nodes; gpus: jobs at the same time
    Civilian,
    AiAct,
    TeamEligible,
    AttachmentGiven, // label: what is asked for, and is not here
    AttachmentFile,  // name: of the file; amount: its pages, 0: not known; most: pages; names: what is wrong with it
};

struct Check {
    enum class Status {
        Ok,      // nothing found against
        Missing, // still to be filled in
        Problem, // against a rule
        Unknown, // cannot be told from what is known; the user has to look
    };

    RuleId rule;
    Status status = Status::Ok;
    FormStep step = FormStep::Attachments; // the page of the form where it is mended
    QString field = {}; // where it is mended; may be empty
    QString label = {}; // of the field, as the catalogue has it
    // What the sentence needs; which of them are set depends on the rule.
    double amount = 0;
    double least = 0;
    double most = 0;
    AmountUnit unit = AmountUnit::GpuHours;
    bool isNormalised = false; // hours that count several times
    int nodes = 0;
    int gpus = 0;
    int months = 0;
    QString name = {};       // of a system, a country code, a run, what was typed …
    QStringList names = {};
    QDate date = {};
    QList<SourceId> sources = {}; // of the rule

    bool operator==(const Check &) const = default;
};

QList<Check> checks(const Request &request, const Catalogue &catalogue, const QDate &today = QDate::currentDate());

// A rule that only asks for an answer: once it is given there is nothing more to say about it.
bool isAnswered(const Check &check);

struct Tally {
    int missing = 0;
    int problems = 0;
    int unknown = 0;

    int open() const { return missing + problems; } // what still has to be done
};
Tally tally(const QList<Check> &checks);
// What still has to be done on one page: missing + problems.
int openPoints(const QList<Check> &checks, FormStep step);

} // namespace officina
