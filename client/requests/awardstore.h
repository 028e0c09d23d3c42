// SPDX-License-Identifier: GPL-3.0-or-later
//
// The awards of this computer: one file for each project, beside the drafts, readable by their owner only.
#pragma once

#include "client/requests/award.h"

namespace officina {

class AwardStore
{
public:
    // drafts: the folder of the drafts; the awards are in "awards" below it.
    explicit AwardStore(const QString &drafts);

    struct Listing {
        QList<Award> awards;   // by project
        QList<Error> problems; // subject: the file's path; the file is untouched
    };
    // An absent folder is an empty one.
    Result<Listing> list() const;
    Result<Award> load(const QString &project) const; // NotFound
    // Sets award.saved to now. SourceChanged: the file there is in another state than award.saved tells. BadInput: the
    // project's name is empty or too long.
    Result<Award> save(Award award, const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<> remove(const QString &project); // into the folder "removed" below

    QString pathOf(const QString &project) const;

private:
    QString m_folder;
};

} // namespace officina
