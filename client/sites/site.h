// SPDX-License-Identifier: GPL-3.0-or-later
//
// How to reach and use one system: the practice factory, a system of the catalogue, or an alias
// of the user's own ~/.ssh/config. A value; sites/sitelist.h finds them all.
#pragma once

#include "client/base/ids.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace officina {

struct Site {
    enum class Origin { Practice, Catalogue, SshConfig };
    enum class Scheduler { Unknown, Slurm, Pbs };

    struct Partition {
        QString name;
        QString maxTime;    // as the site writes it, "2-00:00:00"; may be empty
        int gpusPerNode = 0; // 0: unknown or none
        bool operator==(const Partition &) const = default;
    };

    SiteId id;
    QString name; // for people
    Origin origin = Origin::SshConfig;

    // Reaching it.
    QString host; // alias, name or address
    int port = 0;
    QString user;
    QStringList identities;
    QString knownHosts;
    QStringList fingerprints; // published by the site, "SHA256:…"
    QStringList loginNotes;   // what the operator says of signing in, for people
    QStringList hints;        // the same from users of the site: to be checked before trusting
    QString docsUrl;
    // One connection serves everything, so that is what a site sees of us:
    int signInSeconds = 0; // to leave between two sign-ins; 0: none
    QString transferHost; // "host" or "host:port" for files alone, with or without a shell; may be empty
    int channels = 0;      // of the connection, at most so many for one large file; 0: as many as help
    QString renewCommand;  // run on this computer it renews the user's certificate; may be empty

    // Using it.
    Scheduler scheduler = Scheduler::Unknown;
    QString account; // empty: the user's to give
    QList<Partition> partitions;
    QString gpuRequest; // option template, "%1" the number: "--gres=gpu:%1"
    // Folder for runs; empty: the home folder. May hold $WORK and the like, which the site fills
    // in, and "<project>" and the like, which the user has to.
    QString work;
    QString quotaCommand; // prints what may still be used, in the site's own form; may be empty
    int quotaSeconds = 0; // to leave between two of them

    bool operator==(const Site &) const = default;

    // The same site as files reach it.
    Site forTransfers() const;
};

} // namespace officina
