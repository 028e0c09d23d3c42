// SPDX-License-Identifier: GPL-3.0-or-later
//
// doctor: whether one can get in to a site, line by line: what is fine, what is wrong, what cannot be seen, and the
// one next step. Begins on this computer; signs in last.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/words.h"
#include "client/doctor/computer.h"
#include "client/doctor/insite.h"
#include "client/doctor/lastlooks.h"
#include "client/doctor/way.h"
#include "ui/present/doctortext.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::Status;

namespace {

QList<Check> checksOf(const Call &call, const Site &site)
{
    auto [checks, config] = doctor::checkHere(site, call.stop);
    call.console.progress(Cli::tr("Looking at %1 from outside", "%1: a host").arg(site.host));
    checks += doctor::checkWay(site, config, call.stop);
    if (call.isSet("no-sign-in") || call.stop || doctor::keepOut(checks)) {
        checks += doctor::notSignedIn({});
        return checks;
    }
    const auto at = call.signIn(site);
    if (!at) {
        checks += doctor::notSignedIn(at.error());
        return checks;
    }
    call.console.progress(Cli::tr("Looking around in %1", "%1: a host").arg(site.host));
    SchedulerFinder finder(schedulersFolder());
    const QList<Check> inside = doctor::checkInSite(*at->session, site, finder);
    doctor::addSeenAddress(checks, inside, QDateTime::currentDateTimeUtc());
    checks += inside;
    if (!site.transferHost.isEmpty()) {
        const auto files = call.signIn(site.forTransfers());
        checks += files ? doctor::checkTransferHost(*files->session, site)
                        : doctor::transferHostNotReached(site, files.error());
    }
    return checks;
}

QString markOf(Status status)
{
    switch (status) {
    case Status::Fine: return Cli::tr("fine", "nothing is to be done");
    case Status::Wrong: return Cli::tr("WRONG", "something is to be done");
    case Status::Unknown: break;
    }
    return Cli::tr("unknown", "it cannot be seen from here");
}

QString linesOf(const QList<Check> &checks, const Site &site)
{
    QStringList marks;
    for (const Status status : {Status::Fine, Status::Wrong, Status::Unknown})
        marks += markOf(status);
    const qsizetype width = std::ranges::max(marks, {}, &QString::size).size();
    const QString indent(width + 4, u' ');
    QString text;
    std::optional<doctor::Part> part;
    for (const Check &check : checks) {
        if (part != check.part())
            text += (part ? u"\n"_s : QString()) + partTitle(check.part(), site) + u'\n';
        part = check.part();
        const CheckText line = checkText(check, site);
        text += u"  %1  %2\n"_s.arg(markOf(check.status()).leftJustified(width), harmless(line.what));
        for (const QString &more : {line.next, line.command})
            if (!more.isEmpty())
                text += indent + harmless(more).replace(u'\n', u'\n' + indent) + u'\n';
    }
    return text;
}

Exit doctorOf(Call &call)
{
    const auto site = call.site(call.arguments.first());
    if (!site)
        return call.console.fail(site.error(), Doing::Connecting);
    const QList<Check> checks = checksOf(call, *site);
    if (call.stop)
        return call.console.fail({Error::Kind::Cancelled}, Doing::Connecting);
    QJsonArray json;
    int wrong = 0;
    for (const Check &check : checks) {
        const CheckText line = checkText(check, *site);
        json.append(QJsonObject{{u"id"_s, idName(check.id())},
                                {u"status"_s, statusName(check.status())},
                                {u"why"_s, line.what},
                                {u"next"_s, line.next},
                                {u"command"_s, line.command}});
        wrong += check.status() == Status::Wrong ? 1 : 0;
    }
    const QString text =
        call.isSet("report") ? doctorReport(checks, *site, QDateTime::currentDateTimeUtc()) : linesOf(checks, *site);
    return call.console.result({{u"site"_s, site->id.value}, {u"checks"_s, json}}, text, wrong > 0 ? Failed : Done);
}

} // namespace

QList<Command> doctorCommands()
{
    return {{.name = u"doctor"_s,
             .summary = Cli::tr("Look whether you can get in to a site; ends with 1 where something is wrong."),
             .arguments = {{Cli::tr("SITE"), Cli::tr("practice, a system, or an alias")}},
             .options = {{u"no-sign-in"_s, Cli::tr("Look from outside only.")},
                         {u"report"_s, Cli::tr("Print it for a mail to the site's support; without secrets.")}},
             .run = doctorOf}};
}

} // namespace officina
