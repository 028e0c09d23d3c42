// SPDX-License-Identifier: GPL-3.0-or-later
//
// A computer as the catalogue knows it: what it has, where it stands, how it is entered.
#pragma once

#include "client/catalogue/sourced.h"

namespace officina {

enum class State { Unknown, Planned, BeingBuilt, Operating, Retired };

// "about 24 000", "more than 8 000": how exact a published figure is.
enum class Exactness { Exact, About, AtLeast, AtMost };

struct Accelerator {
    QString model;
    std::optional<int> count;
    Exactness exactness = Exactness::Exact; // of the count
    std::optional<int> memoryGb;            // of each one
    QList<SourceId> sources;
    bool isConfirmed = false;

    bool operator==(const Accelerator &) const = default;
};

struct NodeType {
    QString name;
    std::optional<int> count;
    QString description;
    QList<SourceId> sources;
    bool isConfirmed = false;

    bool operator==(const NodeType &) const = default;
};

struct Disagreement { // what sources disagree about
    QString field;
    QString text;
    QList<SourceId> sources;

    bool operator==(const Disagreement &) const = default;
};

struct System {
    SystemId id;
    Sourced<QString> name;
    QString country; // ISO 3166 alpha-2
    QString city;
    Sourced<QString> host;
    Sourced<QString> vendor;
    bool isEuroHpc = false; // else a national machine
    Sourced<State> state;
    QList<Accelerator> accelerators;
    QList<NodeType> nodeTypes;
    Sourced<int> gpusPerNode;     // of its main accelerated nodes
    Sourced<int> gpuUnitsPerNode; // where the scheduler counts halves of a module (LUMI: 8)
    Sourced<int> gpuNodes;        // how many such nodes
    Sourced<QString> peak;        // with its unit
    Sourced<QString> measured;    // HPL, with its unit
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
