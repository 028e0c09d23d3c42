// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file per draft; see the header.
#include "client/requests/requeststore.h"

#include "client/base/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A draft is a few kilobytes of text; what is larger was not written by this program.
constexpr qint64 largestDraft = 4 * 1024 * 1024;

bool isPlainId(const RequestId &id)
{
    return !id.isEmpty() && id.value.size() <= 64 && std::ranges::all_of(id.value, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-';
    });
}

std::unexpected<Error> badId(const RequestId &id)
{
    return failure(Error::Kind::BadInput, u"not the id of a draft"_s, id.value);
}

Result<Request> read(const QString &path, const RequestId &id)
{
    const auto bytes = readFile(path, largestDraft);
    if (!bytes)
        return passOn(bytes);
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(*bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, u"byte %1: %2"_s.arg(parse.offset).arg(parse.errorString()), path);
    auto request = requestFromJson(document.object());
    if (!request)
        return failure(request.error().kind, request.error().detail, path);
    // The file's name counts: a copy made by hand is a draft of its own.
    request->id = id;
    return request;
}

Result<> moveFile(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return failure(Error::Kind::NotFound, {}, from);
    if (!QDir().mkpath(QFileInfo(to).path()))
        return failure(Error::Kind::Local, u"the folder cannot be made"_s, to);
    QFile file(from);
    if (!file.rename(to))
        return failure(Error::Kind::Local, file.errorString(), from);
    return {};
}

} // namespace

RequestStore::RequestStore(QString folder) : m_folder(std::move(folder)) {}

QString RequestStore::pathOf(const RequestId &id) const
{
    return m_folder + u'/' + id.value + u".json"_s;
}

Result<RequestStore::Listing> RequestStore::list() const
{
    Listing listing;
    const QDir folder(m_folder);
    if (!folder.exists())
        return listing;
    if (!QFileInfo(m_folder).isReadable() || !QFileInfo(m_folder).isExecutable())
        return failure(Error::Kind::Denied, {}, m_folder);
    for (const QFileInfo &file : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        const RequestId id{file.completeBaseName()};
        if (!isPlainId(id)) {
            listing.problems.append({Error::Kind::BadInput, u"not a draft's file name"_s, file.filePath()});
            continue;
        }
        const auto request = read(file.filePath(), id);
        if (request)
            listing.requests.append(*request);
        else
            listing.problems.append(request.error());
    }
    std::ranges::stable_sort(listing.requests, std::greater{}, &Request::saved);
    return listing;
}

Result<Request> RequestStore::load(const RequestId &id) const
{
    return isPlainId(id) ? read(pathOf(id), id) : badId(id);
}

Result<Request> RequestStore::save(Request request, const QDateTime &now)
{
    if (!isPlainId(request.id))
        return badId(request.id);
    request.saved = now.toUTC();
    if (!QFileInfo::exists(m_folder)) {
        if (!QDir().mkpath(m_folder))
            return failure(Error::Kind::Local, u"the folder cannot be made"_s, m_folder);
        // Names and plans of people: the folder is theirs alone, like the files in it.
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const auto written = writeFile(pathOf(request.id), QJsonDocument(toJson(request)).toJson(), true);
    if (!written)
        return passOn(written);
    return request;
}

Result<> RequestStore::remove(const RequestId &id)
{
    if (!isPlainId(id))
        return badId(id);
    // An earlier removal of the same draft gives way: it is the older state of the same thing.
    const QString removed = m_folder + u"/removed/"_s + id.value + u".json"_s;
    if (QFileInfo::exists(pathOf(id)))
        QFile::remove(removed);
    return moveFile(pathOf(id), removed);
}

Result<> RequestStore::restore(const RequestId &id)
{
    if (!isPlainId(id))
        return badId(id);
    if (QFileInfo::exists(pathOf(id)))
        return failure(Error::Kind::Exists, {}, pathOf(id));
    return moveFile(m_folder + u"/removed/"_s + id.value + u".json"_s, pathOf(id));
}

} // namespace officina
