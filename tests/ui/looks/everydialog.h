// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialogs of the program, each with something in it, for tests that look over all of them.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/jobs/jobhistory.h"
#include "client/jobs/jobservice.h"
#include "client/jobs/nodealias.h"
#include "client/portals/portalservice.h"
#include "client/requests/requeststore.h"
#include "client/settings/secrets.h"
#include "client/settings/settings.h"
#include "client/sites/nodealiases.h"
#include "client/staging/queue/transferqueue.h"
#include "client/storage/store.h"
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/tempfolder.h"
#include "ui/common/siteinuse.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

namespace officina::testing {

// What they need of the world. Nothing in it reaches another computer.
struct DialogWorld {
    DialogWorld();
    Site unreachable() const; // a site where nobody answers

    TempFolder folder;
    Catalogue catalogue = Catalogue::load().value();
    QSettings store{folder.path(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    ClosedPort port;
    AutoPrompts prompts;
    SiteInUse site{prompts};
    Secrets secrets{QStringLiteral("Officina test")};
    Store journal{folder.path(QStringLiteral("officina.db"))};
    Clock clock;
    JobHistory history{journal, clock};
    RequestStore requests{folder.path(QStringLiteral("requests"))};
    PortalService portals{settings, secrets};
    std::unique_ptr<Connection> connection; // that never comes about
    JobService jobs{clock, nullptr};
    TransferQueue transfers;
    NodeAliasFile aliases{folder.path(QStringLiteral("ssh"))};
    NodeAliasKeeper keeper{jobs, aliases};
};

struct DialogMaker {
    const char *name;
    std::function<QDialog *(DialogWorld &)> make;
};

QList<DialogMaker> everyDialog();

} // namespace officina::testing
