// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding a site and signing in to it; see the header.
#include "cli/call.h"

#include "client/connection/connection.h"

namespace officina {

Result<RemotePath> SiteSession::absolute(const RemotePath &path) const
{
    if (path.isAbsolute())
        return path;
    return session->home().transform(
        [&path](const RemotePath &home) { return path.bytes() == "." ? home : home / path; });
}

Result<Site> Call::site(const QString &id) const
{
    const SiteList list = loadSites();
    if (const Site *site = list.find(SiteId{id}))
        return *site;
    // Why it may be missing: a source that could not be read.
    return failure(Error::Kind::NotFound, list.problems.isEmpty() ? QString() : list.problems.first().detail, id);
}

Result<SiteSession> Call::signIn(const QString &id) const
{
    auto found = site(id);
    if (!found)
        return passOn(found);
    auto prompts = std::make_unique<TerminalPrompts>(stop);
    auto session = ssh::Session::open(targetOf(*found), *prompts, stop);
    if (!session) {
        Error error = session.error();
        if (!prompts->refusal().isEmpty())
            error.detail = prompts->refusal();
        return std::unexpected(error);
    }
    return SiteSession{*found, std::move(prompts), std::move(*session)};
}

} // namespace officina
