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

    static constexpr int allGpus = -1; // of a node; settleAmounts() in jobcheck.h finds out how many

    QString id;
    QString name; // English; the window has its own words for the ids it knows
    QString jobName; // to start from; empty: the id
    QList<Parameter> parameters; // none: the body is a command to be changed as a text
    QByteArray body;
    QByteArray logs = "logs"; // folder of the event files, in the run folder
    int nodes = 1;
    int gpus = 0;      // per node
    int tasks = 0;     // per node; 0: the scheduler's default
    int cpus = 0;      // 0: a share of the node, as of its GPUs; likewise below
    int memory = 0;    // MiB
    int timeLimit = 0; // seconds
    QString array, constraint, signal, mailTo, mailOn;
    QString modules; // as the form has them (jobbody.h); likewise below
    QString environment;
    QString container;
    QString containerRuns; // "pyxis"; empty: apptainer
    int links = 1;         // more: a chain
    bool watchGpus = false;
    int stopIdleMinutes = 0;
    QStringList more;        // options that the form does not know
    QStringList schedulers;  // "slurm", "pyxis": it can be used where one of them is; empty: everywhere
    QByteArray shell;        // what runs the body; empty: as usual
    QString site, partition, qos; // of the user's own: where it was made
    bool isOwn = false;      // the user's: a file of theirs

    // The body with the values in place; {{run}} and {{logs}} are the job's folders. BadInput
    // (subject: the key) for a value that is missing, out of range or not writable.
    Result<QByteArray> fill(const QVariantMap &values, const RemotePath &runFolder) const;
    // The same with the template's modules, variables and container around it: what a job of it runs. What the user typed
    // as a command is run as it stands.
    Result<QByteArray> wholeBody(const QVariantMap &values, const RemotePath &runFolder) const;
    // A specification with the template's own amounts; gpus may be allGpus.
    JobSpec spec() const;
};

// The templates that come with Officina; "training" is the first.
QList<JobTemplate> jobTemplates();
Result<JobTemplate> readJobTemplate(const QByteArray &metadata, const QByteArray &body);

// The user's own: a pair of files each, <id>.json and <id>.sbatch. What cannot be read is left out.
QString ownTemplatesFolder();
QList<JobTemplate> ownTemplates(const QString &folder);
// Gives it an id that is free, or that of one of them, which it replaces. BadInput for a name of nothing.
Result<JobTemplate> saveTemplate(const QString &folder, JobTemplate made, const QString &instead = {});
Result<> removeTemplate(const QString &folder, const QString &id);

} // namespace officina
