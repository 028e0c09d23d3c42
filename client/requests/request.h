// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request for computing time as the user writes it: answers by the ids of the mode's fields, and a table of runs. A
// value that goes to JSON and back without loss, with what this program does not know. Nothing in it is checked here;
// rules.h does that.
#pragma once

#include "client/base/ids.h"
#include "client/base/result.h"
#include "client/catalogue/accessmode.h"
#include "client/requests/attachedfile.h"
#include "client/requests/evidence.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

namespace officina {

using RequestId = Id<struct RequestTag>;

// Of a draft's file that goes to somebody else: a desktop knows by it what opens it, which it does not of JSON.
constexpr auto requestSuffix = "officina-request";

struct RunType {
    QString name;
    int nodes = 1;
    int gpusPerNode = 1; // 0: it runs on processors alone
    double hours = 1; // wall time of one run
    int runs = 1;
    QJsonObject unknown = {}; // fields of a newer program

    double gpuHours() const { return double(nodes) * gpusPerNode * hours * runs; }
    double nodeHours() const { return double(nodes) * hours * runs; }
    int gpus() const { return nodes * gpusPerNode; }

    bool operator==(const RunType &) const = default;
};

struct Compute {
    QList<RunType> runs;
    int reservePercent = 10;

    bool operator==(const Compute &) const = default;
};

// How far a request has come; only its applicant knows, and says so.
enum class Stage { Draft, Submitted, Granted, Refused, Withdrawn };
QString stageName(Stage stage); // as drafts have it: "submitted"
std::optional<Stage> stageNamed(const QString &name);

struct Request {
    RequestId id; // also the draft's file name: letters, digits, dashes
    AccessModeId mode;
    QDate rulesOf;     // of the catalogue that it was begun with; may be invalid
    FactoryId factory; // may be empty
    SystemId system;   // may be empty: not chosen
    bool usesProfile = false; // what it does not say of people and organisation, the profile of this computer does
    QJsonObject answers;      // by the id of the field; what is not there was not given
    Compute compute;
    Evidence evidence; // measured
    QList<AttachedFile> attachments;
    Stage stage = Stage::Draft;
    QString reference; // what the portal calls it: "DRAFT-12345"; once granted, the project's id
    QString language;  // of its dossier: "fr"; empty: the one the program speaks
    QString origin;    // contentDigest() of what it was imported from; empty: it was begun here
    QDateTime created; // UTC
    QDateTime saved;   // UTC; invalid: never
    QJsonObject unknown; // fields of the file that this program does not know: they are written back

    static Request create(const AccessModeId &mode, const QDateTime &now);
    // The same content under a new id, as a draft.
    Request duplicate(const QDateTime &now) const;

    QString title() const;
    QString text(const QString &field) const; // of an answer that is one; else empty
    // What is empty is taken away: it was not given.
    void set(const QString &field, const QJsonValue &answer);

    bool operator==(const Request &) const = default;
};

inline const QString titleField = QStringLiteral("project.title");

// Of what it says, whoever keeps it, how far it has come, and of whichever day the rules it was begun with are.
QString contentDigest(const Request &request);

// Whether an answer says nothing: absent, empty, or spaces alone.
bool isEmptyAnswer(const QJsonValue &answer);
// As one text to look for: "true", "sme", "12.5"; of a list its parts with commas.
QString plainAnswer(const QJsonValue &answer);

QJsonObject toJson(const Request &request);
// Of this version, or of an older one, which is brought up to date (draftmigration.h). BadInput names what is damaged;
// Unsupported (detail "version N"): a newer program wrote it.
Result<Request> requestFromJson(const QJsonObject &object);

} // namespace officina
