// SPDX-License-Identifier: GPL-3.0-or-later
//
// One use of a command: its arguments and options, where to say things, and what most commands
// need first, a session with a site.
#pragma once

#include "cli/console.h"
#include "cli/place.h"
#include "cli/terminalprompts.h"
#include "client/base/cancelflag.h"
#include "client/sites/sitelist.h"
#include "client/ssh/session.h"

#include <QtCore/QCommandLineParser>

#include <memory>
#include <optional>

namespace officina {

// A site and the session with it; the prompts live as long as the session may ask.
struct SiteSession {
    Site site;
    std::unique_ptr<TerminalPrompts> prompts;
    std::shared_ptr<ssh::Session> session; // shared with a transfer between sites

    // The path from the root on: what is relative starts at the home folder.
    Result<RemotePath> absolute(const RemotePath &path) const;
};

// By its id; a system of the catalogue also by its name, as it stands everywhere: "LUMI".
std::optional<Site> namedSite(const QString &text, const SiteList &list);

struct Call {
    const QCommandLineParser &options;
    QStringList arguments;
    Console &console;
    CancelFlag stop;
    QStringList rest = {}; // the words after "--", of commands that take any

    bool isSet(const char *option) const { return options.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const { return options.value(QString::fromLatin1(option)); }

    // By NAME or USER@NAME, as the user set it, also in the window; NotFound for a site that nobody knows.
    Result<Site> site(const QString &id) const;
    // Asks on the terminal where that is needed.
    Result<SiteSession> signIn(const Site &site) const;
    Result<SiteSession> signIn(const QString &id) const;
    // To where the site wants files to go through.
    Result<SiteSession> signInForTransfers(const QString &id) const;
};

} // namespace officina
