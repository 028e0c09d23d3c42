// SPDX-License-Identifier: GPL-3.0-or-later
//
// An AI Factory, and an antenna (a country's door to a factory elsewhere), as the catalogue knows
// them.
#pragma once

#include "client/catalogue/system.h"

namespace officina {

using AntennaId = Id<struct AntennaTag>;

enum class SystemRole { Current, Planned, Former, National, Experimental };

struct FactorySystem {
    SystemId system;
    SystemRole role = SystemRole::Current;
    QList<SourceId> sources;

    bool operator==(const FactorySystem &) const = default;
};

struct Money {
    QString label; // what the amount is for
    double amount = 0; // in whole units of the currency
    QString currency;  // ISO 4217
    Exactness exactness = Exactness::Exact;
    QList<SourceId> sources;
    bool isConfirmed = false;

    bool operator==(const Money &) const = default;
};

struct Milestone {
    QString date; // "2026-02", "2027-03/2027-06"
    QString event;
    QList<SourceId> sources;

    bool operator==(const Milestone &) const = default;
};

// What a factory offers beside computing time. Unknown is not "no".
enum class Service { Compute, Data, Training, CoWorking, Support, Incubation };

struct Factory {
    FactoryId id;
    Sourced<QString> name;
    Sourced<QString> shortName;
    QString country; // ISO 3166 alpha-2
    Sourced<QString> city;
    Sourced<QString> host;
    Sourced<QString> coordinator;
    Sourced<QStringList> participatingCountries;
    Sourced<QStringList> partners;
    Sourced<QString> selected; // ISO date
    Sourced<int> round;
    Sourced<State> state;
    QList<Milestone> milestones;
    QList<Money> money;
    Sourced<QStringList> sectors;
    QList<std::pair<Service, Sourced<bool>>> services;
    Sourced<bool> experimentalPlatform;
    Sourced<QUrl> website;
    QList<AntennaId> antennas;
    QList<FactorySystem> systems;
    QList<Disagreement> conflicts;
    Sourced<QStringList> remarks;

    bool operator==(const Factory &) const = default;
};

struct AntennaLink {
    FactoryId factory;
    QString kind; // "linked", "letter of intent", "memorandum of understanding"
    QList<SourceId> sources;

    bool operator==(const AntennaLink &) const = default;
};

struct Antenna {
    AntennaId id;
    QString country;
    Sourced<QString> name;
    Sourced<QString> host;
    QList<AntennaLink> factories;
    Sourced<QString> selected; // ISO date
    Sourced<QStringList> partners;
    QList<Money> money;
    Sourced<QUrl> website;

    bool operator==(const Antenna &) const = default;
};

} // namespace officina
