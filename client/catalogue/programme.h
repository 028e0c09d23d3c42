// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programme behind the factories: what it costs, what comes next, and what all its systems share.
#pragma once

#include "client/catalogue/facts.h"

namespace officina {

// How fast an accelerator trains, as users have measured it.
struct SustainedSpeed {
    QStringList accelerators; // parts of model names
    double flops = 0;         // floating-point operations per second
    QList<SourceId> sources;

    bool operator==(const SustainedSpeed &) const = default;
};

// Rules of thumb for who does not know yet how many GPU-hours are needed.
struct RulesOfThumb {
    QList<SustainedSpeed> speeds;
    Sourced<double> reservePercent;
    Sourced<double> tokensPerParameter; // to train on, from scratch
    Sourced<double> trainingBytesPerParameter;
    Sourced<double> inferenceBytesPerParameter;

    bool operator==(const RulesOfThumb &) const = default;
};

// Of a GPU of that model; null where nobody told.
inline const SustainedSpeed *speedOf(const RulesOfThumb &rules, const QString &model)
{
    for (const SustainedSpeed &speed : rules.speeds) {
        for (const QString &part : speed.accelerators) {
            if (model.contains(part))
                return &speed;
        }
    }
    return nullptr;
}

// How projects that were granted time are named: "EHPC-AIF-2026PG01-907" is of the call AIF and the round PG.
struct ProjectIds {
    struct Call {
        QString call;
        QString round; // letters behind the year
        QString mode;  // id of the access mode

        bool operator==(const Call &) const = default;
    };
    QString form; // a regular expression of the whole id; empty: not known
    QList<Call> calls;

    bool operator==(const ProjectIds &) const = default;
};

struct Programme {
    QList<Money> money;
    QList<Disagreement> conflicts;
    QList<Milestone> calls;
    Sourced<QString> furtherFactories;
    Sourced<QString> gigafactories; // their state
    Sourced<QString> gigafactoriesSelection;
    QList<Milestone> gigafactoriesDates;
    QList<std::pair<QString, Sourced<QString>>> access; // "login", "ssh", …: of the federation
    RulesOfThumb estimates;
    ProjectIds projectIds;

    bool operator==(const Programme &) const = default;
};

} // namespace officina
