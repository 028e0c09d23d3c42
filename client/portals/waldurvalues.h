// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Waldur tells, as values. What it does not tell, or tells in a form that is not known, is unknown
// (std::nullopt, an invalid date, an empty text), never 0. Names and forms are those of its published schema
// (tests/data/portals/waldur-schema.json says of which version).
#pragma once

#include "client/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QUrl>

#include <optional>

namespace officina {

struct PortalUser {
    QString uuid;
    QString name; // full, else the user name
    QDateTime tokenUntil; // invalid: not told

    bool operator==(const PortalUser &) const = default;
};

struct PortalProject {
    QString uuid;
    QString name;
    QString organisation; // that it belongs to
    QString backendId;    // as the funder or the site calls it
    QDate start;
    QDate end; // inclusive; invalid: none, or not told
    std::optional<int> resources;

    bool operator==(const PortalProject &) const = default;
};

// One thing that is counted: GPU-hours, storage. Amounts are in unit, as the portal's own pages show them.
struct PortalComponent {
    enum class Period { Month, Quarter, Year, Total }; // that limit and used are of

    QString type; // "gpu_hours": the portal's key
    QString name;
    QString unit;
    Period period = Period::Month;
    std::optional<double> limit;
    std::optional<double> used; // of that period
    std::optional<double> lastReport; // where use is told of the latest report alone, and of no period
    bool isByUse = false; // counted as the site reports it, with no sum that is told beside the limit
    double factor = 1;    // of the site's own units, in which reports come, that make one of these

    // Less than nothing where more was used.
    std::optional<double> left() const;
    bool operator==(const PortalComponent &) const = default;
};

// What a project was given of an offering: an award on a system.
struct PortalResource {
    QString uuid;
    QString name;
    QString state; // "OK", "Creating", …: the portal's word
    QString offering;
    QString offeringId; // that the site's own software goes by; may be empty
    QString provider;
    QString projectUuid;
    QString project;
    QString backendId; // as the site calls it: its account there
    QString username;
    QDate end;         // inclusive, the earlier of its own and its project's
    bool isPaused = false;
    bool isDownscaled = false;
    QDateTime lastSync; // invalid: not told
    QList<PortalComponent> components;

    bool operator==(const PortalResource &) const = default;
};

struct PortalRound {
    enum class State { Unknown, Scheduled, Open, Ended };

    QString uuid;
    QString name;
    QDateTime opens;
    QDateTime cutoff;
    State state = State::Unknown;

    bool operator==(const PortalRound &) const = default;
};

// What can be asked for in a call.
struct PortalOffering {
    QString uuid; // of its place in the call
    QString name;
    QString provider;
    QString state; // "accepted": can be asked for
    QList<PortalComponent> components; // without amounts

    bool operator==(const PortalOffering &) const = default;
};

struct PortalCall {
    QString uuid;
    QString name;
    QString organisation;
    QString state; // "active"
    QUrl page;
    std::optional<int> days; // that an award lasts
    std::optional<bool> isRestricted; // not open to all
    QList<PortalRound> rounds;
    QList<PortalOffering> offerings;

    bool operator==(const PortalCall &) const = default;
};

struct PortalProposal {
    QString uuid;
    QString name;
    QString summary;
    QString state; // "draft", "submitted", "in_review", "accepted", "rejected", "canceled"
    QString call;
    QString round; // its uuid
    QDateTime created;
    QStringList documents; // names of the files that are attached
    std::optional<bool> canSubmit;
    QString whyNot;

    bool operator==(const PortalProposal &) const = default;
};

PortalUser portalUser(const QJsonObject &json);
PortalProject portalProject(const QJsonObject &json);
PortalResource portalResource(const QJsonObject &json);
PortalCall portalCall(const QJsonObject &json);
PortalProposal portalProposal(const QJsonObject &json);

// Adds up what was reported of the components that are counted so, in the period that each is of. Of what nothing was
// reported the use stays unknown.
void addReports(PortalResource &resource, const QJsonArray &reports, const QDate &today);

// The questions of a call's checklist that need an answer and have none, in the portal's words.
QStringList openQuestions(const QJsonObject &checklist);

// The round that is open, else the next to open; nullptr where there is neither. now decides where the portal does not
// say so.
const PortalRound *currentRound(const PortalCall &call, const QDateTime &now);
PortalRound::State stateOf(const PortalRound &round, const QDateTime &now);

} // namespace officina

Q_DECLARE_METATYPE(officina::PortalResource)
