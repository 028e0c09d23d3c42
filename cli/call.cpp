// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding a site and signing in to it; see the header.
#include "cli/call.h"

#include "cli/historybook.h"
#include "cli/words.h"
#include "client/connection/connection.h"
#include "client/settings/settings.h"
#include "client/sites/practicefactory.h"
#include "client/sites/practicesite.h"
#include "client/sites/siteratelimit.h"
#include "ui/present/keytext.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// To the session no answer is no answer. Here it matters whether nobody could be asked, or the
// user stopped the program at the question.
Error reasonOf(Error error, const QString &refusal, const CancelFlag &stop)
{
    if (stop)
        error.kind = Error::Kind::Cancelled;
    else if (!refusal.isEmpty() && error.kind == Error::Kind::Cancelled)
        error.kind = Error::Kind::AuthRejected;
    if (!refusal.isEmpty())
        error.detail = refusal;
    return error;
}

// "anna@login.host.eu:22", as the window takes it. A word alone is rather a name with a slip in it.
std::optional<Site> typedAddress(const QString &text, const SiteList &known)
{
    const auto typed = typedSite(text);
    const bool isAddress = typed && (typed->port > 0 || typed->host.contains(u'.') || typed->host.contains(u':'));
    return isAddress ? std::optional(siteFrom(*typed, known.sites)) : std::nullopt;
}

// Of what looks like an address and is none: why; of a name, a source of sites may be what could not be read. A password
// that was typed is not repeated.
std::unexpected<Error> unknownSite(const QString &text, const SiteList &list)
{
    static const QRegularExpression looksLikeOne(u"[@:.]|[^\\x00-\\x7f]"_s);
    const auto typed = typedSite(text);
    if (text.section(u'@', -1) == practiceId.value && PracticeFactory::isFor(QSysInfo::kernelType()))
        return std::unexpected(practiceMissing());
    if (typed || !text.contains(looksLikeOne))
        return failure(Error::Kind::NotFound, list.problems.isEmpty() ? QString() : list.problems.first().detail, text);
    const bool holdsPassword = typed.error().subject == "password"_L1;
    return failure(Error::Kind::NotFound, typedSiteProblem(typed.error()),
                   holdsPassword ? text.sliced(text.lastIndexOf(u'@') + 1) : text);
}

} // namespace

Result<RemotePath> SiteSession::absolute(const RemotePath &path) const
{
    if (path.isAbsolute())
        return path;
    return session->home().transform(
        [&path](const RemotePath &home) { return path.bytes() == "." ? home : home / path; });
}

std::optional<Site> namedSite(const QString &text, const SiteList &list)
{
    if (const auto known = list.named({text}))
        return known;
    const auto called = std::ranges::find_if(list.sites, [&text](const Site &site) {
        return site.origin == Site::Origin::Catalogue && site.name.compare(text, Qt::CaseInsensitive) == 0;
    });
    return called == list.sites.end() ? std::nullopt : std::optional(*called);
}

Result<Site> Call::site(const QString &id) const
{
    const SiteList list = loadSites();
    std::optional<Site> known = namedSite(id, list);
    qsizetype at = known ? 0 : id.lastIndexOf(u'@'); // "anna@lumi"
    if (at > 0)
        known = namedSite(id.sliced(at + 1), list);
    if (!known) {
        known = typedAddress(id, list);
        at = 0; // the address has the user
    }
    if (!known)
        return unknownSite(id, list);
    QSettings store = Settings::userStore();
    Site site = withSettings(*known, Settings(store));
    if (at > 0)
        site.user = id.first(at);
    return site;
}

Result<SiteSession> Call::signIn(const Site &site) const
{
    if (waitTime(site, SiteRateLimit::SignIn).count() > 0)
        console.message(Cli::tr("%1 wants sign-ins seldom: waiting for the next one.").arg(siteName(site)));
    if (const auto turn = acquire(site, SiteRateLimit::SignIn, stop); !turn)
        return passOn(turn);
    auto prompts = std::make_unique<TerminalPrompts>(stop);
    auto session = openPatiently(site, *prompts, stop, [this](const Error &error) {
        console.progress(errorText(error, Doing::Connecting).what);
    });
    if (!session) {
        const Error error = reasonOf(session.error(), prompts->refusal(), stop);
        ownSteps().failed(site.id, cohort::Step::Connected, error.kind);
        if (error.kind != Error::Kind::Cancelled)
            console.setAdvice(error,
                              Cli::tr("What is in the way is looked for, line by line, by: %1", "%1: a command")
                                  .arg(u"officina-cli doctor "_s + site.id.value));
        return std::unexpected(error);
    }
    ownSteps().done(site.id, cohort::Step::Connected);
    return SiteSession{site, std::move(prompts), std::move(*session)};
}

Result<SiteSession> Call::signIn(const QString &id) const
{
    return site(id).and_then([this](const Site &found) { return signIn(found); });
}

Result<SiteSession> Call::signInForTransfers(const QString &id) const
{
    return site(id).and_then([this](const Site &found) { return signIn(found.forTransfers()); });
}

} // namespace officina
