// SPDX-License-Identifier: GPL-3.0-or-later
//
// How project folders were run last; see the header.
#include "client/projects/projectmemory.h"

#include "client/base/files.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1;

} // namespace

QString launchName(Launch launch)
{
    switch (launch) {
    case Launch::Once: break;
    case Launch::EachNode: return u"each-node"_s;
    case Launch::Torchrun: return u"torchrun"_s;
    }
    return u"once"_s;
}

std::optional<Launch> launchOf(QStringView name)
{
    for (const Launch launch : {Launch::Once, Launch::EachNode, Launch::Torchrun})
        if (name == launchName(launch))
            return launch;
    return {};
}

ProjectSettings firstSettings(const QString &project)
{
    ProjectSettings settings;
    settings.amounts.name = QDir(project).dirName();
    settings.amounts.gpus = 1;
    settings.amounts.cpus = 4;
    settings.amounts.memory = 4096;
    settings.amounts.timeLimit = 30 * 60;
    return settings;
}

QString ProjectMemory::fileOf(const QString &project) const
{
    const QByteArray name =
        QCryptographicHash::hash(QDir::cleanPath(QDir(project).absolutePath()).toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(name.toHex().left(32)) + u".json"_s;
}

std::optional<ProjectSettings> ProjectMemory::find(const QString &project) const
{
    const auto document = readJson(fileOf(project));
    if (!document || (*document)["version"_L1].toInt() != knownVersion)
        return {};
    const QJsonObject json = document->object();
    ProjectSettings settings;
    settings.site = SiteId{json["site"_L1].toString()};
    settings.command = json["command"_L1].toString().toUtf8();
    settings.launch = launchOf(json["launch"_L1].toString()).value_or(Launch::Once);
    settings.results = json["results"_L1].toString(ProjectSettings::usualResults);
    for (const auto &pattern : json["fetch"_L1].toArray())
        settings.fetch += pattern.toString();
    JobSpec &job = settings.amounts;
    job.name = json["name"_L1].toString();
    job.partition = json["partition"_L1].toString();
    job.account = json["account"_L1].toString();
    job.qos = json["qos"_L1].toString();
    job.nodes = std::max(1, json["nodes"_L1].toInt(1));
    job.gpus = std::max(0, json["gpus"_L1].toInt());
    job.cpus = std::max(0, json["cpus"_L1].toInt());
    job.memory = std::max(0, json["memory_mib"_L1].toInt());
    job.timeLimit = std::max(0, json["time_limit_seconds"_L1].toInt());
    job.links = std::max(1, json["links"_L1].toInt(1));
    if (settings.site.isEmpty() || settings.command.isEmpty())
        return {};
    return settings;
}

std::optional<QString> ProjectMemory::last() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const auto document = readJson(file.filePath());
        const QString project = document ? (*document)["folder"_L1].toString() : QString();
        if (!project.isEmpty() && QFileInfo(project).isDir() && find(project))
            return project;
    }
    return {};
}

Result<> ProjectMemory::keep(const QString &project, const ProjectSettings &settings) const
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Local, {}, m_folder);
    const JobSpec &job = settings.amounts;
    const QJsonObject json{{u"version"_s, knownVersion},
                           {u"folder"_s, project},
                           {u"site"_s, settings.site.value},
                           {u"command"_s, QString::fromUtf8(settings.command)},
                           {u"launch"_s, launchName(settings.launch)},
                           {u"results"_s, settings.results},
                           {u"fetch"_s, QJsonArray::fromStringList(settings.fetch)},
                           {u"name"_s, job.name},
                           {u"partition"_s, job.partition},
                           {u"account"_s, job.account},
                           {u"qos"_s, job.qos},
                           {u"nodes"_s, job.nodes},
                           {u"gpus"_s, job.gpus},
                           {u"cpus"_s, job.cpus},
                           {u"memory_mib"_s, job.memory},
                           {u"time_limit_seconds"_s, job.timeLimit},
                           {u"links"_s, job.links}};
    return writeFile(fileOf(project), QJsonDocument(json).toJson(), true);
}

} // namespace officina
