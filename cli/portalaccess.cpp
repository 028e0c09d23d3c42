// SPDX-License-Identifier: GPL-3.0-or-later
//
// Into a portal; see the header.
#include "cli/portalaccess.h"

#include "cli/waitfor.h"
#include "cli/words.h"
#include "ui/present/formats.h"
#include "ui/present/portaltext.h"

namespace officina {

using namespace Qt::StringLiterals;

Result<Portal> chosenPortal(const Call &call, const PortalBook &book)
{
    const QList<Portal> list = portals(book.settings);
    const Portal *portal = findPortal(list, call.arguments.first());
    return portal ? Result<Portal>(*portal) : failure(Error::Kind::NotFound, {}, call.arguments.first());
}

Exit noSuchPortal(Call &call, const Error &error)
{
    const ErrorText text{Cli::tr("There is no portal %1 in your list.").arg(error.subject),
                         {},
                         Cli::tr("officina-cli portal list shows them, portal add adds one."),
                         {}};
    return call.console.fail(error, Doing::ReadingPortal, {}, text);
}

std::expected<QString, QString> askForToken(Call &call, const Portal &portal)
{
    TerminalPrompts prompts(call.stop);
    const auto typed = prompts.token(portal.host());
    if (!typed)
        return std::unexpected(prompts.refusal());
    const auto token = portalToken(*typed);
    return token ? std::expected<QString, QString>(*token) : std::unexpected(portaltext::wrongToken());
}

Exit withoutToken(Call &call, const Portal &portal, const QString &why)
{
    if (call.stop || why.isEmpty())
        return call.console.fail({Error::Kind::Cancelled, {}, portal.host()}, Doing::ReadingPortal);
    return call.console.refuse(u"auth-rejected"_s, why, {}, SignInRefused);
}

std::expected<std::unique_ptr<Waldur>, Exit> signedIn(Call &call)
{
    PortalBook book;
    const auto portal = chosenPortal(call, book);
    if (!portal)
        return std::unexpected(noSuchPortal(call, portal.error()));
    std::expected<QString, QString> token;
    if (const auto kept = waitFor(book.secrets.read(portal->secretKey())))
        token = *kept;
    else
        token = askForToken(call, *portal);
    if (!token)
        return std::unexpected(withoutToken(call, *portal, token.error()));
    auto waldur = std::make_unique<Waldur>(*portal, *token, call.stop);
    waldur->setProgress([&call](qsizetype done, std::optional<qint64> of) {
        //: Both are numbers of entries
        call.console.progress(of ? Cli::tr("%1 of %2 read").arg(formats::number(done), formats::number(*of))
                                 : Cli::tr("%1 read").arg(formats::number(done)));
    });
    if (const auto user = waldur->signIn(); !user)
        return std::unexpected(call.console.fail(user.error(), Doing::ReadingPortal));
    return waldur;
}

} // namespace officina
