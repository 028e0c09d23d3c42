// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file for each award; see the header.
#include "client/requests/awardstore.h"

#include "client/base/files.h"
#include "client/base/remotepath.h"
#include "client/requests/draftfolder.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200; // of a file, below what file systems take

// Every project has a name that every file system takes.
QString fileName(const QString &project)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(project, {}, "._~")) + u".json"_s;
}

// It stands in sentences and tables: what ends a line, or turns the writing round, is in no id.
bool isId(const QString &project)
{
    return !project.isEmpty() && fileName(project).size() <= longestName && std::ranges::none_of(project, isMisleading);
}

Result<Award> read(const QString &path)
{
    const auto json = readJson(path);
    if (!json)
        return passOn(json);
    auto award = awardFromJson(json->object());
    if (!award)
        return failure(award.error().kind, award.error().detail, path);
    return award;
}

} // namespace

AwardStore::AwardStore(const QString &drafts) : m_folder(drafts + u"/awards"_s) {}

QString AwardStore::pathOf(const QString &project) const
{
    return m_folder + u'/' + fileName(project);
}

Result<AwardStore::Listing> AwardStore::list() const
{
    Listing listing;
    const auto files = jsonFiles(m_folder);
    if (!files)
        return passOn(files);
    for (const QFileInfo &file : *files) {
        const auto award = read(file.filePath());
        if (award)
            listing.awards.append(*award);
        else
            listing.problems.append(award.error());
    }
    std::ranges::stable_sort(listing.awards, {}, &Award::project);
    return listing;
}

Result<Award> AwardStore::load(const QString &project) const
{
    return read(pathOf(project));
}

Result<Award> AwardStore::save(Award award, const QDateTime &now)
{
    award.project = award.project.trimmed();
    if (!isId(award.project))
        return failure(Error::Kind::BadInput, u"not the id of a project"_s, award.project);
    // What would not be read again is not written.
    if (const auto readable = awardFromJson(toJson(award)); !readable)
        return failure(readable.error().kind, readable.error().detail, award.project);
    if (const auto made = makePrivateFolder(QFileInfo(m_folder).path()); !made)
        return passOn(made);
    if (const auto made = makePrivateFolder(m_folder); !made)
        return passOn(made);
    const FolderLock lock(m_folder);
    const QString path = pathOf(award.project);
    const auto old = read(path);
    if (const auto same = checkState(award, old, path); !same)
        return passOn(same);
    return writeState(std::move(award), old, path, now);
}

Result<> AwardStore::remove(const QString &project)
{
    const QString removed = m_folder + u"/removed/"_s + fileName(project);
    if (QFileInfo::exists(pathOf(project)))
        QFile::remove(removed);
    return moveFile(pathOf(project), removed);
}

} // namespace officina
