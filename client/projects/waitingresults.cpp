// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs whose results are still to be fetched; see the header.
#include "client/projects/waitingresults.h"

#include "client/base/files.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1;

std::optional<WaitingResult> read(const QString &file)
{
    const auto document = readJson(file);
    if (!document || (*document)["version"_L1].toInt() != knownVersion)
        return {};
    const auto run = runRecord((*document)["run"_L1].toObject());
    WaitingResult result{
        (*document)["project"_L1].toString(), (*document)["target"_L1].toString(), run.value_or(RunRecord()), {}};
    for (const auto &pattern : (*document)["fetch"_L1].toArray())
        result.fetch += pattern.toString();
    if (!run || result.target.isEmpty() || result.fetch.isEmpty())
        return {};
    return result;
}

} // namespace

QString resultsFolder(const QString &project, const ProjectSettings &settings, const RunRecord &run)
{
    QString name = run.site.value + u'-' + run.job.value;
    name.replace(u'/', u'-');
    const QDir folder(QDir(project).filePath(settings.results));
    QString free = name;
    for (int number = 2; folder.exists(free); ++number)
        free = name + u'-' + QString::number(number);
    return folder.filePath(free);
}

QString WaitingResults::fileOf(const RunRecord &run) const
{
    const QByteArray name =
        QCryptographicHash::hash(run.site.value.toUtf8() + ' ' + run.folder.bytes(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(name.toHex().left(32)) + u".json"_s;
}

Result<> WaitingResults::add(const QString &project, const ProjectSettings &settings, const RunRecord &run) const
{
    if (settings.fetch.isEmpty())
        return {};
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Local, {}, m_folder);
    const QJsonObject json{{u"version"_s, knownVersion},
                           {u"project"_s, project},
                           {u"target"_s, resultsFolder(project, settings, run)},
                           {u"run"_s, toJson(run)},
                           {u"fetch"_s, QJsonArray::fromStringList(settings.fetch)}};
    return writeFile(fileOf(run), QJsonDocument(json).toJson(), true);
}

QList<WaitingResult> WaitingResults::list(const SiteId &site) const
{
    QList<WaitingResult> results;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        if (const auto result = read(file.filePath()); result && (site.isEmpty() || result->run.site == site))
            results += *result;
    std::ranges::stable_sort(results, {}, [](const WaitingResult &result) { return result.run.submitted; });
    return results;
}

void WaitingResults::remove(const WaitingResult &result) const
{
    QFile::remove(fileOf(result.run));
}

std::unique_ptr<OwnerLock> WaitingResults::claim(const WaitingResult &result) const
{
    auto lock = std::make_unique<OwnerLock>(fileOf(result.run) + u".lock"_s);
    // It may have been fetched since it was listed.
    return lock->take() && QFile::exists(fileOf(result.run)) ? std::move(lock) : nullptr;
}

} // namespace officina
