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

    bool operator==(const RunRecord &) const = default;
};

QJsonObject toJson(const RunRecord &run);
// BadInput (subject: the field) for what is missing or of the wrong kind.
Result<RunRecord> runRecord(const QJsonObject &json);

} // namespace officina
