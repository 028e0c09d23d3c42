// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Officina remembers of a job it sent: where its script, output and run logs lie. Kept as
// officina-run.json in the run folder, so that any machine of the user finds it again.
#pragma once

#include "client/base/ids.h"
#include "client/base/remotepath.h"
#include "client/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace officina {

struct RunRecord {
    static constexpr QByteArrayView fileName = "officina-run.json";

    SiteId site;
    JobId job; // empty until the scheduler has taken it
    QList<JobId> links; // of a chain, in their order; empty for a job by itself
    QString name;
    RemotePath folder; // absolute
    RemotePath script;
    RemotePath output; // standard output and error
    RemotePath logs;   // where training writes its event files
    QDateTime submitted;
    std::optional<QStringList> stops; // as JobSpec::stops
    int stopIdleMinutes = 0; // after which the script itself stops the job; 0: never, or not told by an earlier version

    QList<JobId> jobs() const { return links.isEmpty() ? QList<JobId>{job} : links; }
    bool operator==(const RunRecord &) const = default;
};

QJsonObject toJson(const RunRecord &run);
// BadInput (subject: the field) for what is missing or of the wrong kind.
Result<RunRecord> runRecord(const QJsonObject &json);

// "<work>/runs/20261121-041233-071-name", to the millisecond because scripts submit in loops; odd characters of
// the name became '-'. links: of a chain, "…-name+10links", which tells whoever finds its jobs that they are one.
RemotePath plannedRunFolder(const RemotePath &work, const QString &name, const QDateTime &now, int links = 1);
// How many links were planned for the run in that folder; 0: it is no chain, or not Officina's.
int linksPlanned(const RemotePath &folder);
// "output.txt" as that of the third link: "output-3.txt".
QByteArray nameOfLink(const QByteArray &name, int link);

} // namespace officina
