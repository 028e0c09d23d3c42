// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a way to ask for time wants to know, as data: sections of fields. Forms, checks and dossiers are made from
// these; none of them knows a field by name, only by its role.
#pragma once

#include "client/catalogue/sourced.h"

#include <QtCore/QStringList>

namespace officina {

using FormId = Id<struct FormTag>;

// What an answer is in a draft: a text, except for those said here.
enum class FieldType {
    Text,
    List,     // with commas between
    Lines,    // one entry a line
    Address,
    Person,
    Email,
    Phone,
    Url,
    Country,  // ISO 3166 alpha-2
    Date,     // ISO; else as it was typed
    Flag,     // true or false
    Choice,   // the id of one of the choices, or a text where there are none
    Choices,  // a list of such ids
    Number,   // a number; else as it was typed
    Whole,    // the same
    Percent,  // the same
    Numbers,  // a list of numbers, one for each part
    Question, // of a reviewer: answered by other fields
};

// What rules look for.
enum class FieldRole {
    None,
    Title,
    Birth, // of a person: a day that is over
    ContractEnds,
    ContractPermanent,
    ContractOutlives, // told from the two, start and length
    OrganisationType,
    Country,
    Length, // in months
    Start,
    Partition,
    Amount, // the sum of the runs, in the mode's unit
    Storage,
    LargestJob,
    JobsAtOnce,
    Civilian,
    AiAct,
    TeamEligible,
    Why,             // so much
    Scaling,         // measured
    Checkpoints,     // in words
    CheckpointHours, // between two of them
    MemoryMost,      // of a job, in GB
    WallTypical,     // of a job, in hours
    GpusTypical,     // of a job
    GpusPerNode,     // of a job
    MonthlyPlan,     // a share a line, together all of it
    ResearchShares,  // a share a line
    InferenceShare,  // of all hours, in percent
};

// The page where it is filled in.
enum class FormStep { Applicant, Access, Compute, Project, Ethics, Attachments };

struct FieldChoice {
    QString id;
    QString label;

    bool operator==(const FieldChoice &) const = default;
};

struct FormField {
    QString id; // "project.title": also where the draft has its answer
    QString label;
    QString help = {};
    FieldType type = FieldType::Text;
    FieldRole role = FieldRole::None;
    FormStep step = FormStep::Project;
    bool isRequired = false;
    bool isPortalOnly = false; // personal, or to be declared there: stays out of the dossier
    int lines = 1;
    QString unit = {};
    QList<FieldChoice> choices = {};
    QStringList parts = {}; // of Numbers
    std::optional<double> least = {};
    std::optional<double> most = {};
    bool isPositive = false; // a number: more than 0
    int leastLength = 0; // characters
    int mostLength = 0;  // 0: no limit is known
    QString limit = {};  // in words
    QString profile = {}; // the field of the profile that fills it; may be empty
    QString neededIfField = {}; // required where that field…
    QStringList neededIfIs = {}; // …has one of these answers, as text
    QStringList answeredBy = {};

    bool operator==(const FormField &) const = default;
};

struct Form {
    FormId id;
    QString title;
    FormStep step = FormStep::Project;
    QList<FormField> fields;
    QList<SourceId> sources;

    bool operator==(const Form &) const = default;
};

} // namespace officina
