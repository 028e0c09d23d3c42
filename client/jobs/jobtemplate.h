// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job to start from: a script body with places to fill and what may stand there. Values are put
// in as one shell word each, so that no name or path can change the script.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/jobspec.h"

#include <QtCore/QList>
#include <QtCore/QVariantMap>

namespace officina {

struct JobTemplate {
    struct Parameter {
        enum class Type { Integer, Real, Text, Folder, File };

        QString key; // as in the script: {{key}}
        Type type = Type::Text;
        QVariant standard; // the value to start from; invalid: the user must give one
        double least = 0;  // of numbers
        double most = 0;
        QString option; // "--lr": left out together with its value where that is empty
    };

    QString id;
    QString name; // English; the window has its own words for the ids it knows
    QList<Parameter> parameters;
    QByteArray body;
    QByteArray logs = "logs"; // folder of the event files, in the run folder
    int gpus = 0;
    int cpus = 0;
    int memory = 0;    // MiB
    int timeLimit = 0; // seconds

    // The body with the values in place; {{run}} and {{logs}} are the job's folders. BadInput
    // (subject: the key) for a value that is missing, out of range or not writable.
    Result<QByteArray> fill(const QVariantMap &values, const RemotePath &runFolder) const;
    // A specification with the template's own amounts.
    JobSpec spec() const;
};

// The templates that come with Officina; "training" is the first.
QList<JobTemplate> jobTemplates();
Result<JobTemplate> readJobTemplate(const QByteArray &metadata, const QByteArray &body);

} // namespace officina
