// SPDX-License-Identifier: GPL-3.0-or-later
//
// A computer as the catalogue knows it: what it has, where it stands, how it is entered.
#pragma once

#include "client/catalogue/facts.h"

namespace officina {

enum class State { Unknown, Planned, BeingBuilt, Operating, Retired };

struct Accelerator {
    QString model;
    std::optional<int> count;
    Exactness exactness = Exactness::Exact; // of the count
    std::optional<int> memoryGb;            // of each one
    QString note = {};
    QList<SourceId> sources = {};
    QList<SourceId> countSources = {};  // where they are others
    QList<SourceId> memorySources = {}; // of the memory alone
    bool isConfirmed = false;

    bool operator==(const Accelerator &) const = default;
};

struct NodeType {
    QString name;
    std::optional<int> count;
    QString description;
    QString note = {};
    QList<SourceId> sources = {};
    QList<SourceId> countSources = {}; // where they are others
    bool isConfirmed = false;

    bool operator==(const NodeType &) const = default;
};

struct System {
    SystemId id;
    Sourced<QString> name;
    QString country; // ISO 3166 alpha-2
    QString city;
    std::optional<Coordinates> place;
    Sourced<QString> siteName; // the building or the centre
    SiteId site;               // its profile in client/sites; empty where there is none
    double longestJobHours = 0; // that a job runs there, by that profile; 0: not told
    Sourced<QString> host;
    Sourced<QString> vendor;
    Sourced<bool> isEuroHpc; // else a national machine
    Sourced<State> state;
    QList<Milestone> dates;
    QList<Money> cost;
    QList<Accelerator> accelerators;
    QList<NodeType> nodeTypes;
    Sourced<int> gpusPerNode;     // of its main accelerated nodes
    Sourced<int> gpuUnitsPerNode; // where the scheduler counts halves of a module (LUMI: 8)
    Sourced<int> gpuNodes;        // how many such nodes
    Sourced<QString> peak;        // with its unit
    Sourced<QString> measured;    // HPL, with its unit
    Sourced<QString> aiPerformance; // in low precision, as its maker states it
    Sourced<QString> storage;
    Sourced<QString> loginHost;
    Sourced<QString> scheduler;
    Sourced<QString> authentication;
    Sourced<QUrl> docs;
    QList<Disagreement> conflicts;
    Sourced<QStringList> remarks;

    bool operator==(const System &) const = default;
};

} // namespace officina
