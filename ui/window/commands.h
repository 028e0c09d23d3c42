// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette offers: every place and everything one can do or open from anywhere.
#pragma once

#include "client/base/ids.h"
#include "ui/common/pageid.h"
#include "ui/window/commandpalette.h"

namespace officina {

class Catalogue;
class CatalogueUpdates;
class MainWindow;
class Pages;
class RequestStore;
struct Site;
struct SiteList;
class SiteInUse;

// What the keys of the window do, with the keys: the window hears them, the palette and the help list them.
QList<Command> keyCommands(MainWindow &window, Pages &pages);
QList<Command> workCommands(Pages &pages, const SiteInUse &site, const std::function<void(const SiteId &)> &connectTo,
                            const std::function<void()> &leave);
QList<Command> draftCommands(const RequestStore &requests, Pages &pages);
QList<Command> siteCommands(SiteInUse &site, const std::function<void(const Site &)> &use);
// An address that is typed, "learner@host:2222"; nothing where the text is none, or the name of a known site.
std::optional<Command> addressCommand(const QString &text, const SiteList &known,
                                      const std::function<void(const Site &)> &use);
// open: one that was not accepted yet; and what those that hold give to do.
QList<Command> invitationCommands(Pages &pages, const SiteInUse &site, const std::function<void()> &open);
QList<Command> factoryCommands(const Catalogue &catalogue, Pages &pages);
QList<Command> updateCommands(const CatalogueUpdates &updates, const std::function<void()> &open,
                              const std::function<void()> &useBuiltIn);

} // namespace officina
