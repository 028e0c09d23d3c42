// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Officina remembers of a job it sent; see the header.
#include "client/jobs/runrecord.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>

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
    if (run.stops)
        json[u"stops"_s] = QJsonArray::fromStringList(*run.stops);
    if (run.stopIdleMinutes > 0)
        json[u"stop_idle_minutes"_s] = run.stopIdleMinutes;
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
    if (json.contains("stops"_L1)) {
        run.stops.emplace();
        for (const auto &name : json["stops"_L1].toArray())
            *run.stops += name.toString();
    }
    run.stopIdleMinutes = std::max(0, json["stop_idle_minutes"_L1].toInt());
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

RemotePath plannedRunFolder(const RemotePath &work, const QString &name, const QDateTime &now, int links)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression edges(u"^[-.]+|[-.]+$"_s);
    const QString plain = name.normalized(QString::NormalizationForm_KD).replace(odd, u"-"_s).left(60).remove(edges);
    const QString stamp = now.toLocalTime().toString(u"yyyyMMdd-HHmmss-zzz");
    const QString run = plain.isEmpty() ? stamp : stamp + u'-' + plain;
    return work / "runs" / (links > 1 ? u"%1+%2links"_s.arg(run).arg(links) : run).toUtf8();
}

int linksPlanned(const RemotePath &folder)
{
    if (!folder.bytes().endsWith("links")) // lists are long
        return 0;
    // '+' is in no name that plannedRunFolder() made of what was typed.
    static const QRegularExpression chain(u"^[0-9]{8}-[0-9]{6}-[0-9]{3}(?:-[A-Za-z0-9._-]+)?\\+([0-9]{1,3})links\\z"_s);
    return chain.match(QString::fromLatin1(folder.name())).captured(1).toInt();
}

QByteArray nameOfLink(const QByteArray &name, int link)
{
    const qsizetype dot = name.lastIndexOf('.');
    return QByteArray(name).insert(dot > 0 ? dot : name.size(), '-' + QByteArray::number(link));
}

} // namespace officina
