// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file per draft; see the header.
#include "client/requests/requeststore.h"

#include "client/base/files.h"
#include "client/requests/attachments.h"
#include "client/requests/draftfolder.h"

#include <KZip>

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A draft is a few kilobytes of text; what is larger was not written by this program.
constexpr qint64 largestDraft = 4 * 1024 * 1024;
constexpr qint64 pauseSeconds = 10 * 60; // after which the next change begins a new version
constexpr qint64 settledSeconds = 3; // after which the next change has another time on each file system

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

Result<Request> parse(const QByteArray &bytes, const QString &path)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, u"byte %1: %2"_s.arg(parse.offset).arg(parse.errorString()), path);
    auto request = requestFromJson(document.object());
    if (!request)
        return failure(request.error().kind, request.error().detail, path);
    return request;
}

Result<Request> read(const QString &path, const RequestId &id)
{
    const auto bytes = readFile(path, largestDraft);
    if (!bytes)
        return passOn(bytes);
    auto request = parse(*bytes, path);
    // The file's name counts: a copy made by hand is a draft of its own.
    if (request)
        request->id = id;
    return request;
}

// Of the dossier's zip that Officina writes.
Result<QByteArray> requestInZip(const QString &path)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput, zip.errorString(), path);
    const KArchiveFile *file = zip.directory()->file(u"request.json"_s);
    if (!file || file->size() > largestDraft)
        return failure(Error::Kind::BadInput, u"request.json: is missing"_s, path);
    return file->data();
}

// A file that goes with a draft: in the dossier's zip, or beside the draft's own file.
Result<QByteArray> attachedIn(const QString &path, const AttachedFile &file)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return readAttached(file, QFileInfo(path).path());
    const KArchiveEntry *folder = zip.directory()->entry(u"attachments"_s);
    if (folder && folder->isDirectory()) {
        const auto *files = static_cast<const KArchiveDirectory *>(folder);
        for (const QString &name : files->entries()) {
            const KArchiveFile *entry = files->file(name);
            if (!entry || entry->size() != file.bytes || file.bytes > largestAttachment)
                continue;
            QByteArray content = entry->data();
            if (QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() == file.sha256.toLatin1())
                return content;
        }
    }
    return failure(Error::Kind::NotFound, {}, file.name);
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
    const auto files = jsonFiles(m_folder);
    if (!files)
        return passOn(files);
    const QDateTime settled = QDateTime::currentDateTimeUtc().addSecs(-settledSeconds);
    QHash<QString, Known> known; // without those that are gone
    for (const QFileInfo &file : *files) {
        const RequestId id{file.completeBaseName()};
        if (!isPlainId(id)) {
            listing.problems.append({Error::Kind::BadInput, u"not a draft's file name"_s, file.filePath()});
            continue;
        }
        // Its state from before it is read: what is written meanwhile is another one.
        Known draft{file.size(), file.lastModified(QTimeZone::UTC), file.metadataChangeTime(QTimeZone::UTC), {}};
        const auto before = m_known.constFind(file.filePath());
        if (before != m_known.constEnd() && before->isAs(draft)) {
            draft.request = before->request;
        } else if (auto request = read(file.filePath(), id)) {
            draft.request = *std::move(request);
        } else {
            listing.problems.append(request.error());
            continue;
        }
        listing.requests.append(draft.request);
        if (draft.modified < settled)
            known.insert(file.filePath(), draft);
    }
    m_known = std::move(known);
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
    if (const auto made = makePrivateFolder(m_folder); !made)
        return passOn(made);
    const FolderLock lock(m_folder);
    const QString path = pathOf(request.id);
    if (const auto readable = draftBytes(request, path); !readable)
        return passOn(readable);
    const auto old = load(request.id);
    if (const auto same = checkState(request, old, path); !same)
        return passOn(same);
    // What has stood for a while is kept; what was typed a moment ago is not a version. What cannot be kept does not
    // hold up what is typed now.
    if (old && old->saved.isValid() && old->saved.secsTo(now) >= pauseSeconds)
        std::ignore = keepVersion(*old);
    return writeState(std::move(request), old, path, now);
}

Result<> RequestStore::keepVersion(const Request &old) const
{
    const QString folder = m_folder + u"/versions/"_s + old.id.value;
    if (const auto made = makePrivateFolder(folder); !made)
        return made;
    const QString name = old.saved.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".json"_s;
    return writeFile(folder + u'/' + name, QJsonDocument(toJson(old)).toJson(), true);
}

Result<Request> RequestStore::takeBack(Request request, const QDateTime &now)
{
    const auto current = load(request.id);
    if (!current)
        return current;
    if (const auto kept = keepVersion(*current); !kept)
        return passOn(kept);
    return save(std::move(request), now);
}

QFileInfoList RequestStore::versionFiles(const RequestId &id) const
{
    if (!isPlainId(id))
        return {};
    const QDir folder(m_folder + u"/versions/"_s + id.value);
    return folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

QList<Request> RequestStore::versions(const RequestId &id) const
{
    QList<Request> list;
    for (const QFileInfo &file : versionFiles(id)) {
        if (const auto request = read(file.filePath(), id))
            list.append(*request);
    }
    return list;
}

QString RequestStore::newestVersion(const RequestId &id) const
{
    for (const QFileInfo &file : versionFiles(id)) {
        if (read(file.filePath(), id))
            return file.filePath();
    }
    return {};
}

Result<Request> RequestStore::goBack(const RequestId &id, const QDateTime &now)
{
    const QString path = pathOf(id);
    const QString version = newestVersion(id);
    if (version.isEmpty() || !QFileInfo::exists(path))
        return failure(Error::Kind::NotFound, {}, path);
    const FolderLock lock(m_folder);
    const auto damaged = load(id);
    if (damaged) // somebody mended it meanwhile
        return failure(Error::Kind::Exists, {}, path);
    const QString removed = m_folder + u"/removed"_s;
    if (const auto made = makePrivateFolder(removed); !made)
        return passOn(made);
    const QString kept = removed + u'/' + id.value + now.toUTC().toString(u"'-damaged-'yyyyMMdd-HHmmss-zzz'.json'"_s);
    if (QFile file(path); !file.copy(kept))
        return failure(Error::Kind::Local, file.errorString(), kept);
    auto request = read(version, id);
    return request ? writeState(*std::move(request), damaged, path, now) : request;
}

Result<Request> readRequestFile(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return passOn(bytes);
    if (!bytes->startsWith("PK")) {
        if (bytes->size() > largestDraft) // the list of drafts would not take it either
            return failure(Error::Kind::BadInput, u"larger than %1 bytes"_s.arg(largestDraft), path);
        return parse(*bytes, path);
    }
    const auto inside = requestInZip(path);
    return inside ? parse(*inside, path) : Result<Request>(passOn(inside));
}

Result<QByteArray> draftBytes(const Request &request, const QString &path)
{
    QByteArray bytes = QJsonDocument(toJson(request)).toJson();
    if (bytes.size() > largestDraft)
        return failure(Error::Kind::BadInput, u"larger than %1 bytes"_s.arg(largestDraft), path);
    if (const auto readable = parse(bytes, path); !readable)
        return passOn(readable);
    return bytes;
}

QHash<QString, RequestStore::Here> RequestStore::byContent() const
{
    QHash<QString, Here> drafts;
    const auto here = list();
    QList<Request> requests = here ? here->requests : QList<Request>();
    std::ranges::reverse(requests); // of several that are the same, the newest
    for (const Request &request : std::as_const(requests))
        if (!request.origin.isEmpty())
            drafts.insert(request.origin, {request, true});
    for (const Request &request : std::as_const(requests)) // these go before the others
        drafts.insert(contentDigest(request), {request, false});
    return drafts;
}

Result<Request> RequestStore::import(const QString &path, IfThere ifThere, const QDateTime &now)
{
    const auto found = readRequestFile(path);
    if (!found)
        return found;
    const QString origin = contentDigest(*found);
    if (ifThere == IfThere::Refuse) {
        const auto known = byContent();
        if (const auto same = known.find(origin); same != known.cend())
            return failure(Error::Kind::Exists, same->isEdited ? editedSince : QString(), pathOf(same->draft.id));
    }
    // What it says of people is a colleague's: the profile of this computer adds nothing.
    Request request = found->duplicate(now);
    request.origin = origin;
    request.usesProfile = false;
    for (const AttachedFile &file : std::as_const(request.attachments)) {
        // What is not there, the checks tell.
        if (const auto content = attachedIn(path, file)) {
            if (const auto kept = keepAttached(file, *content, m_folder); !kept)
                return passOn(kept);
        }
    }
    return save(request, now);
}

Result<Profile> RequestStore::profile() const
{
    const auto json = readJson(profilePath());
    if (!json)
        return json.error().kind == Error::Kind::NotFound ? Result<Profile>(Profile()) : passOn(json);
    auto profile = profileFromJson(json->object());
    if (!profile)
        return failure(profile.error().kind, profile.error().detail, profilePath());
    return profile;
}

Result<Profile> RequestStore::changeProfile(const QJsonObject &changes)
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return passOn(made);
    if (const auto made = makePrivateFolder(QFileInfo(profilePath()).path()); !made)
        return passOn(made);
    const FolderLock lock(QFileInfo(profilePath()).path());
    auto current = profile();
    if (!current)
        return current;
    current->change(changes);
    if (const auto written = writeFile(profilePath(), QJsonDocument(toJson(*current)).toJson(), true); !written)
        return passOn(written);
    return current;
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
