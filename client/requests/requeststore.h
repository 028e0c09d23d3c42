// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts on disk: one JSON file each, written whole or not at all, readable by their owner only; and the profile beside
// them. A draft that cannot be read is left exactly as it is and reported. Nothing is ever deleted: a removed draft
// moves to the folder "removed" and can be taken back, and what is written over after a pause is kept in "versions".
// Two windows never overwrite one another: who saves says which state of the file it had read.
#pragma once

#include "client/requests/profile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QHash>

namespace officina {

class RequestStore
{
public:
    explicit RequestStore(QString folder);

    struct Listing {
        QList<Request> requests; // newest first
        QList<Error> problems; // subject: the file's path; the file is untouched
    };

    const QString &folder() const { return m_folder; }
    // An absent folder is an empty one. Error where the folder cannot be read. A draft that is as it was when it was
    // listed before is not read again: with thousands of them that takes long, and they are listed at many looks.
    Result<Listing> list() const;
    Result<Request> load(const RequestId &id) const;
    // Sets request.saved to now; returns it as written. SourceChanged: the file there is in another state than the one
    // that request.saved tells, so somebody else wrote it meanwhile; nothing is written then.
    Result<Request> save(Request request, const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<> remove(const RequestId &id);
    Result<> restore(const RequestId &id); // takes back the last removal; Exists where it is there

    // A draft of this program from any file: of its own, of a colleague, of a dossier's zip ("request.json" in it). It
    // gets an id of its own here and refers to no profile. NotFound, BadInput, Unsupported and others of readFile();
    // Exists: a draft here says the same (subject: its file), or was imported from the same (detail: editedSince).
    enum class IfThere { Refuse, Copy };
    Result<Request> import(const QString &path, IfThere ifThere = IfThere::Refuse,
                           const QDateTime &now = QDateTime::currentDateTimeUtc());
    inline static const QString editedSince = QStringLiteral("edited since it was imported");

    struct Here {
        Request draft;
        bool isEdited = false; // since it was imported: it says something else now
    };
    // By contentDigest() of what each draft says, and of what it was imported from.
    QHash<QString, Here> byContent() const;

    // In the place of what is there, which is kept as a version. As save() for request.saved.
    Result<Request> takeBack(Request request, const QDateTime &now = QDateTime::currentDateTimeUtc());

    // States that were written over, the newest first.
    QList<Request> versions(const RequestId &id) const;
    QString newestVersion(const RequestId &id) const; // its file; empty: none can be read
    // The newest version in the place of a draft that cannot be read, which is kept in "removed". NotFound: there is
    // none of them; Exists: it can be read.
    Result<Request> goBack(const RequestId &id, const QDateTime &now = QDateTime::currentDateTimeUtc());

    // An absent file is an empty profile.
    Result<Profile> profile() const;
    // These answers into what is there now, which another window may have written; null takes one away. As written. A
    // profile that cannot be read is left as it is: its error.
    Result<Profile> changeProfile(const QJsonObject &changes);

    QString pathOf(const RequestId &id) const;
    QString profilePath() const { return m_folder + QStringLiteral("/profile/profile.json"); }

private:
    struct Known {
        qint64 bytes = -1;
        QDateTime modified, changed; // the content; the content, permissions and the like
        Request request;

        bool isAs(const Known &other) const
        {
            return bytes == other.bytes && modified == other.modified && changed == other.changed;
        }
    };

    Result<> keepVersion(const Request &old) const;
    QFileInfoList versionFiles(const RequestId &id) const; // the newest first

    QString m_folder;
    mutable QHash<QString, Known> m_known; // by path
};

// A draft from a file, as it is: JSON, or a dossier's zip. Nothing is kept. SpecialFile: it is a pipe.
Result<Request> readRequestFile(const QString &path);

// What a draft's file holds. BadInput where this program would not read it again: then nothing is written in its place.
Result<QByteArray> draftBytes(const Request &request, const QString &path);

} // namespace officina
