// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file for each cohort; see the header.
#include "client/cohort/cohortstore.h"

#include "client/base/files.h"
#include "client/requests/draftfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

Result<Cohort> read(const QString &path, const CohortId &id)
{
    const auto bytes = readFile(path, largestFile);
    if (!bytes)
        return passOn(bytes);
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(*bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, u"byte %1: %2"_s.arg(parse.offset).arg(parse.errorString()), path);
    auto cohort = cohortFromJson(document.object());
    if (!cohort)
        return failure(cohort.error().kind, cohort.error().detail, path);
    cohort->id = id; // the file's name counts: a copy made by hand is a cohort of its own
    return cohort;
}

} // namespace

CohortStore::CohortStore(QString folder) : m_folder(std::move(folder)) {}

QString CohortStore::pathOf(const CohortId &id) const
{
    return m_folder + u'/' + id.value + u".json"_s;
}

bool CohortStore::hasAny() const
{
    return !QDir(m_folder).entryList({u"*.json"_s}, QDir::Files).isEmpty();
}

Result<CohortStore::Listing> CohortStore::list() const
{
    Listing listing;
    const auto files = jsonFiles(m_folder);
    if (!files)
        return passOn(files);
    for (const QFileInfo &file : *files) {
        const CohortId id{file.completeBaseName()};
        const auto cohort = isPlain(id)
            ? read(file.filePath(), id)
            : failure(Error::Kind::BadInput, u"not a cohort's file name"_s, file.filePath());
        if (cohort)
            listing.cohorts.append(*cohort);
        else
            listing.problems.append(cohort.error());
    }
    std::ranges::stable_sort(listing.cohorts, {}, &Cohort::title);
    return listing;
}

Result<Cohort> CohortStore::load(const CohortId &id) const
{
    if (!isPlain(id))
        return failure(Error::Kind::NotFound, {}, id.value); // a title, perhaps
    auto cohort = read(pathOf(id), id);
    if (!cohort && cohort.error().kind == Error::Kind::NotFound)
        return failure(Error::Kind::NotFound, {}, id.value);
    return cohort;
}

Result<Cohort> CohortStore::create(Cohort cohort, const QDateTime &now)
{
    const CohortId wanted = cohortIdFor(cohort.title);
    cohort.id = wanted;
    cohort.saved = {};
    for (int number = 2;; ++number) {
        if (!QFileInfo::exists(pathOf(cohort.id))) {
            auto saved = save(cohort, now);
            if (saved || saved.error().kind != Error::Kind::SourceChanged)
                return saved;
        }
        cohort.id = {wanted.value + u'-' + QString::number(number)};
    }
}

Result<Cohort> CohortStore::save(Cohort cohort, const QDateTime &now)
{
    if (!isPlain(cohort.id))
        return failure(Error::Kind::BadInput, u"not the id of a cohort"_s, cohort.id.value);
    if (const auto made = makePrivateFolder(m_folder); !made)
        return passOn(made);
    const FolderLock lock(m_folder);
    const QString path = pathOf(cohort.id);
    const auto old = load(cohort.id);
    if (!old && cohort.saved.isValid()) // deleted elsewhere: it does not come back
        return failure(Error::Kind::SourceChanged, {}, path);
    if (const auto same = checkState(cohort, old, path); !same)
        return passOn(same);
    return writeState(std::move(cohort), old, path, now);
}

Result<> CohortStore::remove(const CohortId &id)
{
    if (!isPlain(id))
        return failure(Error::Kind::NotFound, {}, id.value);
    const FolderLock lock(m_folder);
    QFile file(pathOf(id));
    if (!file.exists())
        return failure(Error::Kind::NotFound, {}, id.value);
    if (!file.remove())
        return failure(Error::Kind::Local, file.errorString(), file.fileName());
    return {};
}

} // namespace officina::cohort
