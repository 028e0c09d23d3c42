// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts on disk: one JSON file each, written whole or not at all, readable by their owner only.
// A draft that cannot be read is left exactly as it is and reported; nothing is ever deleted:
// a removed draft moves to the folder "removed" and can be taken back.
#pragma once

#include "client/requests/request.h"

namespace officina {

class RequestStore
{
public:
    explicit RequestStore(QString folder);

    struct Listing {
        QList<Request> requests; // newest first
        QList<Error> problems;   // subject: the file's path; the file is untouched
    };

    const QString &folder() const { return m_folder; }
    // An absent folder is an empty one. Error where the folder cannot be read.
    Result<Listing> list() const;
    Result<Request> load(const RequestId &id) const;
    // Sets request.saved to now; returns it as written.
    Result<Request> save(Request request, const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<> remove(const RequestId &id);
    Result<> restore(const RequestId &id); // takes back the last removal; Exists where it is there

    QString pathOf(const RequestId &id) const;

private:
    QString m_folder;
};

} // namespace officina
