// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a way to computing time suits or not, as values; ui/present/findertext.h has the sentences.
#pragma once

#include "client/catalogue/accessmode.h"

namespace officina {

enum class ReasonId {
    // Of the call.
    Closed,
    AudienceNamed,    // names: the audiences that match
    AudienceUnclear,  // note: whom the call names
    AudienceOther,
    NeedsEuProject,
    PaysForLarge,
    OpenResearchOnly, // nothing proprietary
    SeniorAsks,       // rule: the call's own
    ContractOutlives, // months
    HomeCountry,
    NationalRoute,    // country: whose call it is; the user's is not told
    OtherCountry,     // country: whose call it is
    EuMember,
    TakesPart,        // factory
    CountryUnclear,
    WorkUnclear,      // names: kinds of work it is meant for; the user's is not told
    MeantFor,         // for measuring, and that is what is wanted
    NotMeantFor,
    InferenceShare,   // amount: the share at most
    AlwaysOpen,
    NextDate,         // date; time where the call names the hour; count: days until then; after, where it is near
    DatesUnclear,     // note: in the call's words
    DatesDiffer,      // note: what sources say of the next date
    InTime,           // date: when computing may begin
    TooLate,          // date
    AnswerUnclear,    // note
    // Of a system.
    NoSystem,
    NotNamed,         // the call was not seen with it, and offers others than those it was seen with
    OfferUnconfirmed, // that it is offered is second-hand
    Operating,
    NotYetOperating,  // note: when it is expected
    StateUnclear,
    Retired,
    MarkedUnavailable, // note
    AmountFits,       // amount: needed; most: given; unit
    AmountTooLarge,   // amount, most
    AmountAboveTotal, // amount; most: of all awards of the call
    AmountTooSmall,   // amount, least
    AmountUnclear,    // note: the limits in words
    HoursCountedOtherwise, // note
    MostUnclear,      // how much it gives there at most; most: all awards together, 0: not known
    SpeedUnclear,     // so the amount is a guess within some factor
    PackageToBegin,   // most: an amount to find out with
    AskForAtLeast,    // least, and what is needed is not known
    OtherUnit,
    NoGpus,
    DataStays,
    DataLeaves,       // country: where the system stands
    ModelFits,        // gpus, memory: GB that the model takes
    ModelTakesNodes,  // nodes, memory
    MemoryUnclear,
    HomeFactory,      // factory
};

struct Reason {
    enum class Kind {
        For,
        Ask,      // has to be asked or looked up: not published, or not told by the user
        Against,  // a drawback
        Excludes, // it cannot be had this way
    };

    ReasonId id;
    Kind kind = Kind::For;
    // What the sentence needs; which of them are set depends on the id.
    double amount = 0;
    double least = 0;
    bool leastIsExcluded = false;
    double most = 0;
    AmountUnit unit = AmountUnit::GpuHours;
    int count = 0; // months, GPUs, nodes, days
    double memoryGb = 0;
    QString country;
    QString note; // of the catalogue, in its language
    QStringList names;
    AccessRule rule;
    FactoryId factory;
    QDate date;
    QDateTime time;
    bool isZoneTold = false; // of that time; else it is read as that of EuroHPC's seat
    QDate after;
    QList<SourceId> sources;

    bool operator==(const Reason &) const = default;
};

QString nameOf(ReasonId id); // "audience_named"

// How many of a kind there are.
int count(const QList<Reason> &reasons, Reason::Kind kind);

} // namespace officina
