// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cohorts on disk: one JSON file each, written whole or not at all, readable by their owner only. One that cannot be
// read is left as it is, reported, and harms no other. Names and addresses of people are in them: what is removed is
// deleted, not kept aside.
#pragma once

#include "client/cohort/cohort.h"

namespace officina::cohort {

class CohortStore
{
public:
    explicit CohortStore(QString folder);

    struct Listing {
        QList<Cohort> cohorts; // by title
        QList<Error> problems; // subject: the file's path; the file is untouched
    };

    bool hasAny() const; // readable or not; cheap
    // An absent folder is an empty one. Denied where it cannot be read.
    Result<Listing> list() const;
    Result<Cohort> load(const CohortId &id) const; // NotFound, BadInput, Unsupported
    // An id that nobody has yet; the first one made of the title. As written.
    Result<Cohort> create(Cohort cohort, const QDateTime &now = QDateTime::currentDateTimeUtc());
    // Sets cohort.saved to now; as written. SourceChanged: the file is in another state than cohort.saved tells, so
    // another window wrote it meanwhile; nothing is written then.
    Result<Cohort> save(Cohort cohort, const QDateTime &now = QDateTime::currentDateTimeUtc());
    // Reads it, changes it and saves it, with the others kept out meanwhile. The change may say no.
    template <class Change> Result<Cohort> change(const CohortId &id, Change change)
    {
        for (;;) {
            auto cohort = load(id);
            if (!cohort)
                return cohort;
            if (const Result<> done = change(*cohort); !done)
                return passOn(done);
            auto saved = save(*std::move(cohort));
            if (saved || saved.error().kind != Error::Kind::SourceChanged)
                return saved;
        }
    }
    // Everything of it on this computer: its file is gone then. NotFound, Local. A damaged one too.
    Result<> remove(const CohortId &id);

    QString pathOf(const CohortId &id) const;

private:
    QString m_folder;
};

} // namespace officina::cohort
