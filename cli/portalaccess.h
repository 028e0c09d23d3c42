// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of a command into a portal: the list that the window shows too, the token from the keychain or from the
// terminal, and the signing in. Of a portal that was not asked nothing is said.
#pragma once

#include "cli/call.h"
#include "client/portals/waldur.h"
#include "client/settings/secrets.h"
#include "client/settings/settings.h"

#include <expected>
#include <memory>

namespace officina {

struct PortalBook {
    QSettings store = Settings::userStore();
    Settings settings{store};
    Secrets secrets{QStringLiteral("Officina")}; // as the window calls it
};

// The portal that the first argument names.
Result<Portal> chosenPortal(const Call &call, const PortalBook &book);
Exit noSuchPortal(Call &call, const Error &error);

// Else why nobody could tell it, in words; empty where it was stopped.
std::expected<QString, QString> askForToken(Call &call, const Portal &portal);
Exit withoutToken(Call &call, const Portal &portal, const QString &why);

// In the portal of the first argument, telling its progress; else the console has said why not.
std::expected<std::unique_ptr<Waldur>, Exit> signedIn(Call &call);

} // namespace officina
