// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job needs at the site beside the scheduler, asked before it is sent: modules that its login shell can load,
// the image of its container. A login shell gets nothing but a constant; names go to it as data.
#pragma once

#include "client/jobs/jobbody.h"
#include "client/schedulers/query.h"
#include "client/sites/siteprofile.h"
#include "client/ssh/session.h"

#include <QtCore/QMap>

#include <optional>

namespace officina {

struct ModulesFound {
    bool hasCommand = true;        // a login shell has "module"
    QMap<QString, QString> missing; // what could not be loaded, and what was said of it
    bool hasProgram = true;        // what runs containers is there, once they are loaded
    bool operator==(const ModulesFound &) const = default;
};

// wanted: modulesWanted(), loaded one after the other as the job will, because some are only there when others are.
// program: "apptainer"; empty: none.
Query<ModulesFound> findModules(const QStringList &wanted, const QByteArray &program = {});

struct ImageFound {
    bool isThere = false;
    NodeArch arch = NodeArch::Unknown; // that it was made for, as a SIF file says
    bool operator==(const ImageFound &) const = default;
};
Result<ImageFound> findImage(ssh::Session &session, const RemotePath &image);
// By the first bytes of a file: sylabs/sif, "Global header".
NodeArch archOfSif(const QByteArray &head);

// What is asked for a body. A container that is fetched from a registry is no file; a relative path is one of the
// folder that the job goes to, and of its new run folder (which is empty) where that is not said.
struct JobNeeds {
    QStringList modules;
    QByteArray program;
    QString container;
    std::optional<RemotePath> image; // to look for; nothing: none, or not a file
    bool isFetched = false;
    bool operator==(const JobNeeds &) const = default;
};
JobNeeds needsOf(const JobBody &body, const RemotePath &runFolder);

} // namespace officina
