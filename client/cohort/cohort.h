// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cohort: the people whom a teacher or an accelerator looks after at one site, and what is known of how far they are.
// A value, and the JSON in which it is kept.
#pragma once

#include "client/base/ids.h"
#include "client/cohort/roster.h"
#include "client/sites/site.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

namespace officina::cohort {

using CohortId = Id<struct CohortTag>; // lower-case letters, digits and dashes: "winter-2026"

struct Team {
    QString name;
    QString account; // that its jobs are charged to; empty: the cohort's
    std::optional<double> gpuHours = {}; // as the teacher was told; nothing: not told
    bool operator==(const Team &) const = default;
};

struct Cohort {
    CohortId id;
    QString title;
    SiteId site; // as members' reports name it: a system of the catalogue, or "practice"
    QString project; // for portals; may be empty
    QString account; // of the scheduler there; may be empty
    QDate from, until; // first and last day; invalid: not told
    QString consent; // what members agree to when they report; empty: Officina's own words
    QString invitation; // the file of it; empty: none known
    QList<Member> members;
    QList<Team> teams; // those with something to say of; others are known by their members alone
    QDateTime saved; // by CohortStore; tells the states of a file apart

    qsizetype indexOf(const QString &mail) const; // of members; -1: not in the roster
    // Of the members, in the order of their first one, then those without any; a team that is not listed has its
    // name alone. Members without a team are in none.
    QList<Team> allTeams() const;
    QString accountOf(const Team &team) const { return team.account.isEmpty() ? account : team.account; }
    QStringList accounts() const; // of the cohort and its teams, each once
    void setTeam(const Team &team);
    // What is in a file that is given away or deleted, for who decides on that.
    struct Holding {
        qsizetype members = 0, named = 0, users = 0, marks = 0;
    };
    Holding holding() const;
    // A table of that form wants a project for each member, and there is none for all of them.
    bool lacksProject(RosterForm form) const;

    bool operator==(const Cohort &) const = default;
};

// By which others know the site too: an alias of this user's is nobody else's name for it.
SiteId commonName(const Site &site);

// "Winter 2026 – LUMI" -> "winter-2026-lumi"; "cohort" where nothing is left.
CohortId cohortIdFor(const QString &title);
bool isPlain(const CohortId &id);

QJsonObject toJson(const Cohort &cohort);
QJsonObject toJson(const Member &member);
QJsonObject toJson(const StepMark &mark);
// BadInput (detail: the field), Unsupported: written by a newer Officina.
Result<Cohort> cohortFromJson(const QJsonObject &json);

} // namespace officina::cohort
