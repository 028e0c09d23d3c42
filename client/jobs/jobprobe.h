// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job needs at the site beside the scheduler, asked before it is sent: modules that its login shell can load,
// folders and programs, the image of its container. A login shell gets nothing but a constant; names go to it as data.
#pragma once

#include "client/jobs/jobbody.h"
#include "client/jobs/jobplaces.h"
#include "client/schedulers/query.h"
#include "client/sites/siteprofile.h"
#include "client/ssh/session.h"

#include <QtCore/QMap>

#include <optional>

namespace officina {

// What is asked for a body. A container that is fetched from a registry is no file; a relative path is one of the
// folder that the job goes to, and of its new run folder (which is empty) where that is not said.
struct JobNeeds {
    QStringList modules; // loaded one after the other as the job will, because some are only there when others are
    QByteArray program;  // "apptainer"; empty: none
    QList<NeededPlace> places;
    QString container;
    std::optional<RemotePath> image; // to look for; nothing: none, or not a file
    bool isFetched = false;
    bool operator==(const JobNeeds &) const = default;
};
JobNeeds needsOf(const JobBody &body, const RemotePath &runFolder);

struct NeedsFound {
    bool hasCommand = true;        // a login shell has "module"
    QMap<QString, QString> missing; // what could not be loaded, and what was said of it
    bool hasProgram = true;        // what runs containers is there, once they are loaded
    QList<PlaceState> places = {}; // as JobNeeds::places
    bool operator==(const NeedsFound &) const = default;
};
// All but the image, in one round trip.
Query<NeedsFound> findNeeds(const JobNeeds &needs);

struct ImageFound {
    bool isThere = false;
    NodeArch arch = NodeArch::Unknown; // that it was made for, as a SIF file says
    bool operator==(const ImageFound &) const = default;
};
Result<ImageFound> findImage(ssh::Session &session, const RemotePath &image);
// By the first bytes of a file: sylabs/sif, "Global header".
NodeArch archOfSif(const QByteArray &head);

} // namespace officina
