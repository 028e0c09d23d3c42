// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request for computing time as the user writes it: a value that goes to JSON and back without
// loss. Nothing in it is checked here; rules.h does that.
#pragma once

#include "client/base/ids.h"
#include "client/base/result.h"
#include "client/catalogue/accessmode.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

namespace officina {

using RequestId = Id<struct RequestTag>;

enum class Answer { NotGiven, Yes, No };

enum class OrganisationType {
    NotGiven,
    Startup,
    Sme,
    LargeEnterprise,
    University,
    ResearchInstitution,
    InternationalAssociation,
    Ngo,
    PublicAdministration,
    Other,
};

bool isEnterprise(OrganisationType type);

struct Applicant {
    QString name;
    QString email;
    QString jobTitle;
    QDate contractEnds;        // may be invalid: not given
    bool contractIsPermanent = false;

    bool operator==(const Applicant &) const = default;
};

struct Organisation {
    QString name;
    OrganisationType type = OrganisationType::NotGiven;
    QString country; // ISO 3166 alpha-2
    QString address;
    QString department;
    QString vat;
    QString pic; // EU participant code
    Answer headOfficeInEurope = Answer::NotGiven;
    Answer hasResearch = Answer::NotGiven;
    std::optional<int> researchInEuropePercent;

    bool operator==(const Organisation &) const = default;
};

struct RunType {
    QString name;
    int nodes = 1;
    int gpusPerNode = 1;
    double hours = 1; // wall time of one run
    int runs = 1;

    double gpuHours() const { return double(nodes) * gpusPerNode * hours * runs; }
    int gpus() const { return nodes * gpusPerNode; }

    bool operator==(const RunType &) const = default;
};

struct Compute {
    QList<RunType> runs;
    int reservePercent = 10;
    double storageTb = 0;
    int largestJobGpus = 0;
    int durationMonths = 0; // 0: not chosen
    QDate start;            // preferred; may be invalid
    QString justification;  // why this much

    bool operator==(const Compute &) const = default;
};

struct Project {
    QString summary;
    QString keywords;
    QString codes;       // software and its licences
    QString checkpoints; // how runs are saved and resumed

    bool operator==(const Project &) const = default;
};

struct Ethics {
    QString dataOrigin; // where the data comes from and on what grounds
    QString safeguards; // protection of data and people
    Answer personalData = Answer::NotGiven;
    Answer confidential = Answer::NotGiven;
    Answer civilian = Answer::NotGiven;
    Answer aiAct = Answer::NotGiven;
    Answer teamEligible = Answer::NotGiven; // everybody works for an organisation in such a country

    bool operator==(const Ethics &) const = default;
};

struct Request {
    RequestId id; // also the draft's file name: letters, digits, dashes
    QString title;
    AccessModeId mode;
    FactoryId factory; // may be empty
    SystemId system;   // may be empty: not chosen
    Applicant applicant;
    Organisation organisation;
    Compute compute;
    Project project;
    Ethics ethics;
    QDateTime created; // UTC
    QDateTime saved;   // UTC; invalid: never

    static Request create(const AccessModeId &mode, const QDateTime &now);
    // The same content under a new id.
    Request duplicate(const QDateTime &now) const;

    bool operator==(const Request &) const = default;
};

QJsonObject toJson(const Request &request);
// BadInput names the field that is missing or of the wrong kind; so does a version that is newer
// than this program's (detail "version N").
Result<Request> requestFromJson(const QJsonObject &object);

} // namespace officina
