// SPDX-License-Identifier: GPL-3.0-or-later
//
// How to reach and use one system: the practice factory, a system of the catalogue, or an alias
// of the user's own ~/.ssh/config. A value; sites/sitelist.h finds them all.
#pragma once

#include "client/base/ids.h"
#include "client/sites/gpurequest.h"
#include "client/sites/siteprofile.h"

#include <QtCore/QList>

namespace officina {

struct Site {
    enum class Origin { Practice, Catalogue, SshConfig, Typed };
    // Unknown: nobody said, so Slurm may be tried. Ccc: TGCC's own commands (ccc_msub) before Slurm.
    // Other: none of these, and never to be taken for one of them.
    enum class Scheduler { Unknown, Slurm, Pbs, Ccc, Other };
    using Partition = SitePartition;

    SiteId id;
    QString name; // for people
    Origin origin = Origin::SshConfig;

    // Reaching it.
    QString host; // alias, name or address
    QList<SiteHost> otherHosts = {}; // single login nodes and the like
    int port = 0;
    QString user;
    QStringList identities;
    QString knownHosts;
    QStringList fingerprints; // published by the site, "SHA256:…"
    QStringList fingerprintTypes; // of which types these are: "ed25519", "rsa", "ecdsa"; empty: not told
    QStringList hostAuthorities; // the same: who signs its hosts' keys, "*.site.eu ssh-ed25519 AAAA…"
    QStringList loginNotes;   // what the operator says of signing in, for people
    QStringList hints;        // the same from users of the site: to be checked before trusting
    QString docsUrl;
    SignInRules signIn;
    // One connection serves everything, so that is what a site sees of us:
    int signInSeconds = 0; // to leave between two sign-ins; 0: none
    QString transferHost; // "host" or "host:port" for files alone, with or without a shell; may be empty
    int channels = 0;      // of the connection, at most so many for one large file; 0: as many as help
    QString renewCommand;  // run on this computer it renews the user's certificate; may be empty

    // Using it.
    SiteId profile; // of the catalogue, where what follows was taken from there for an alias or a typed address
    Scheduler scheduler = Scheduler::Unknown;
    QString project, account, qos; // empty: the user's to give
    AccountRule accountRule;
    QList<Partition> partitions;
    QList<Qos> qosList;
    SiteFact<bool> qosRequired;
    QList<SiteFact<QString>> constraints; // names of kinds of nodes
    GpuRequest gpu;
    QList<SiteFact<QString>> modules; // lines for the begin of a job's script
    QList<SiteTool> tools;
    QList<SiteFolder> folders;
    SiteFact<NodeArch> arch;
    SiteFact<Internet> internetOnNodes;
    SiteFact<bool> forbidsJobSteps; // nothing may be started beside a running job
    // Folder for runs; empty: the home folder. May hold $WORK and the like, which the site fills
    // in, and "<project>" and the like, which the user has to: workPattern().
    QString work;
    QString quotaCommand; // prints what may still be used, in the site's own form; may be empty
    int quotaSeconds = 0; // to leave between two of them

    bool operator==(const Site &) const = default;

    SiteId system() const; // of the catalogue: itself, or whose profile it has; empty: none

    // The same site as files reach it.
    Site forTransfers() const;
    // The same site as a key reaches it: at its port for these. An alias has the port that its user gave it.
    Site forKeys() const;
};

// As the catalogue and the settings write it; Unknown for any other word, empty for Unknown.
Site::Scheduler schedulerNamed(const QString &name);
QString schedulerName(Site::Scheduler scheduler);

} // namespace officina
