// SPDX-License-Identifier: GPL-3.0-or-later
//
// What factories, systems and access modes have in common: places, money, dates, people, and what sources
// disagree about.
#pragma once

#include "client/catalogue/sourced.h"

namespace officina {

// "about 24 000", "more than 8 000": how exact a published figure is.
enum class Exactness { Exact, About, AtLeast, AtMost };

struct Coordinates { // of the town, from a gazetteer
    double latitude = 0; // degrees north
    double longitude = 0; // degrees east
    QList<SourceId> sources;

    bool operator==(const Coordinates &) const = default;
};

struct Money {
    QString label; // what the amount is for
    std::optional<double> amount; // in whole units of the currency; none: not published
    QString currency = {}; // ISO 4217
    Exactness exactness = Exactness::Exact;
    QString note = {};
    QList<SourceId> sources = {};
    bool isConfirmed = false;

    bool operator==(const Money &) const = default;
};

struct Milestone {
    QString date; // "2026-02", "2027-03/2027-06"
    QString event;
    QString note = {};
    QList<SourceId> sources = {};

    bool operator==(const Milestone &) const = default;
};

struct Disagreement { // what sources disagree about
    QString field;
    QString text;
    QList<SourceId> sources;

    bool operator==(const Disagreement &) const = default;
};

struct Partner {
    QString name;
    QString country = {}; // ISO 3166 alpha-2; may be empty

    bool operator==(const Partner &) const = default;
};

struct Person {
    QString name;
    QString role;

    bool operator==(const Person &) const = default;
};

struct Software { // that a factory publishes
    QString name;
    QString description;
    QString date; // of the version that was seen

    bool operator==(const Software &) const = default;
};

} // namespace officina
