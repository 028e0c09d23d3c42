// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Officina remembers of a job it sent; see the header.
#include "client/jobs/runrecord.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1;

QString text(const RemotePath &path)
{
    return QString::fromUtf8(path.bytes()); // a script's paths are UTF-8, or it is not sent
}

} // namespace

QJsonObject toJson(const RunRecord &run)
{
    QJsonObject json{{u"officina"_s, u"run"_s},       {u"version"_s, knownVersion},
                     {u"site"_s, run.site.value},     {u"job"_s, run.job.value},
                     {u"name"_s, run.name},           {u"folder"_s, text(run.folder)},
                     {u"script"_s, text(run.script)}, {u"output"_s, text(run.output)},
                     {u"logs"_s, text(run.logs)},     {u"submitted"_s, run.submitted.toUTC().toString(Qt::ISODate)}};
    if (!run.links.isEmpty()) {
        QJsonArray links;
        for (const JobId &link : run.links)
            links += link.value;
        json[u"links"_s] = links;
    }
    return json;
}

Result<RunRecord> runRecord(const QJsonObject &json)
{
    if (json["officina"_L1].toString() != u"run" || json["version"_L1].toInt() != knownVersion)
        return failure(Error::Kind::BadInput, {}, u"version"_s);
    RunRecord run;
    run.site = SiteId{json["site"_L1].toString()};
    run.job = JobId{json["job"_L1].toString()};
    for (const auto &link : json["links"_L1].toArray())
        run.links += JobId{link.toString()};
    run.name = json["name"_L1].toString();
    run.folder = RemotePath::fromText(json["folder"_L1].toString());
    run.script = RemotePath::fromText(json["script"_L1].toString());
    run.output = RemotePath::fromText(json["output"_L1].toString());
    run.logs = RemotePath::fromText(json["logs"_L1].toString());
    run.submitted = QDateTime::fromString(json["submitted"_L1].toString(), Qt::ISODate).toUTC();
    const std::pair<QString, const RemotePath &> paths[] = {
        {u"folder"_s, run.folder}, {u"script"_s, run.script}, {u"output"_s, run.output}, {u"logs"_s, run.logs}};
    for (const auto &[field, path] : paths)
        if (!path.isAbsolute())
            return failure(Error::Kind::BadInput, path.display(), field);
    return run;
}

} // namespace officina
