// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the user is in the five steps, told from what is really there: drafts, the site in use,
// transfers, and the jobs of all connected sites. It claims nothing that the program cannot know, such as a grant.
#pragma once

#include "ui/common/jobsofsite.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace officina {

class Catalogue;
struct Request;
struct Site;
struct TransferItem;

struct JourneyStep {
    QString title;
    QString text; // one sentence or phrase
    bool isDone = false;

    bool operator==(const JourneyStep &) const = default;
};

// What waited or ran at a site when this computer last saw its queue.
struct JobsLastSeen {
    QString site; // its name
    int number = 0;
    QDateTime when;
};

struct Whereabouts {
    const Catalogue &catalogue;
    const QList<Request> &drafts; // newest first
    const Site *site = nullptr;   // connected; nullptr: none
    const QList<TransferItem> &transfers;
    const QList<JobsOfSite> &jobs;
    std::optional<JobsLastSeen> seen = {}; // where no site tells of today
    QString draftFolder = {}; // where the drafts lie, and what is attached to them

    int openPoints(const Request &draft) const; // as the list of requests counts them
};

QList<JourneyStep> journey(const Whereabouts &here);

} // namespace officina
