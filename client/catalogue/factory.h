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

// What it computes on in the end: a new machine, an upgrade of one, or one beside which it works.
enum class MachineKind { New, Upgrade, Associated };

// What a factory offers beside computing time. Unknown is not "no".
enum class Service { Compute, Data, Training, CoWorking, Support, Incubation };

struct Factory {
    FactoryId id;
    Sourced<QString> name;
    Sourced<QString> shortName;
    QStringList aliases; // other names that people look for
    QString country; // ISO 3166 alpha-2
    Sourced<QString> city;
    std::optional<Coordinates> place;
    Sourced<QString> host;
    Sourced<QString> coordinator;
    Sourced<QStringList> participatingCountries;
    Sourced<QList<Partner>> partners;
    Sourced<QString> selected; // ISO date
    Sourced<int> round;
    Sourced<State> state;
    Sourced<MachineKind> machine;
    QList<Milestone> milestones;
    QList<Money> money;
    Sourced<QStringList> sectors;
    QList<std::pair<Service, Sourced<bool>>> services;
    Sourced<QStringList> otherServices;
    Sourced<bool> experimentalPlatform;
    Sourced<QUrl> website;
    Sourced<QString> contact; // e-mail or form for applications
    Sourced<QString> address;
    Sourced<QList<Person>> people;
    Sourced<QList<Software>> software;
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
    Sourced<QString> city; // where its host's name says one
    std::optional<Coordinates> place;
    Sourced<QString> name;
    Sourced<QString> host;
    QList<AntennaLink> factories;
    Sourced<QString> selected; // ISO date
    Sourced<QList<Partner>> partners;
    QList<Milestone> dates;
    QList<Money> money;
    Sourced<QUrl> website;

    bool operator==(const Antenna &) const = default;
};

} // namespace officina
