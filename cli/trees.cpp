// SPDX-License-Identifier: GPL-3.0-or-later
//
// rm, mkdir, quota: folders of a site tidied up, and what room there is. rm names and counts what
// it will destroy, and does nothing before it is told to.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/jobwork.h"
#include "cli/words.h"
#include "client/sites/siteratelimit.h"
#include "client/sites/siteuse.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/tree/treetask.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Does the task to its end; Ctrl+C stops it before the next entry.
Result<> perform(const Call &call, ssh::Session &session, TreeTask task, TreeTaskMonitor &watch,
                 const std::function<QString(const TreeCount &)> &line)
{
    RemoteFileSystem side(session);
    for (;;) {
        if (call.stop)
            watch.cancel.cancel();
        const auto more = task.step(side, QDeadlineTimer(50));
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            return {};
        call.console.progress(line(watch.count()));
    }
}

QJsonObject countJson(const TreeCount &count)
{
    return {{u"files"_s, count.files}, {u"folders"_s, count.folders}, {u"bytes"_s, count.bytes}};
}

QString amount(const TreeCount &count)
{
    return u"%1 · %2 · %3"_s.arg(Cli::tr("%n file(s)", nullptr, int(count.files)),
                                 Cli::tr("%n folder(s)", nullptr, int(count.folders)), formats::bytes(count.bytes));
}

// What a deletion that failed left behind. Links and the like are files here.
QString keptOf(const TreeCount &all, const TreeCount &deleted)
{
    if (deleted.all() == 0)
        return Cli::tr("Nothing was deleted.");
    const TreeCount left{.files = std::max<qint64>(0, all.files - deleted.files),
                         .folders = std::max<qint64>(0, all.folders - deleted.folders),
                         .bytes = std::max<qint64>(0, all.bytes - deleted.bytes)};
    return Cli::tr("Deleted before that: %1. Left: %2.").arg(amount(deleted), amount(left));
}

Exit rm(Call &call)
{
    QList<RemotePath> given;
    QString siteId;
    for (const QString &argument : std::as_const(call.arguments)) {
        const auto place = readPlace(argument);
        if (!place)
            return call.console.usage(placeExpected(argument));
        if (!siteId.isEmpty() && place->site != siteId)
            return call.console.usage(Cli::tr("All places have to be at one site."));
        siteId = place->site;
        const QByteArray name = place->path.name();
        if (place->path.bytes() != "." && (name == "." || name == ".."))
            return call.console.usage(
                Cli::tr("%1 ends in . or .., and is not deleted. Name the folder itself.").arg(argument));
        given.append(place->path);
    }
    const auto at = call.signIn(siteId);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    QList<RemotePath> paths;
    QJsonArray names;
    for (const RemotePath &path : std::as_const(given)) {
        const auto absolute = at->absolute(path);
        if (!absolute)
            return call.console.fail(absolute.error(), Doing::ChangingFiles);
        paths.append(*absolute);
        QJsonObject name;
        addName(name, u"path"_s, absolute->bytes());
        names.append(name);
    }

    const auto counting = std::make_shared<TreeTaskMonitor>();
    const auto counted = perform(call, *at->session, TreeTask::countToRemove(paths, counting), *counting,
                                 [](const TreeCount &now) { return Cli::tr("Counting: %1").arg(amount(now)); });
    if (!counted)
        return call.console.fail(counted.error(), Doing::ChangingFiles, {}, {.kept = Cli::tr("Nothing was deleted.")});
    const TreeCount all = counting->count();
    QJsonObject json{{u"site"_s, at->site.id.value}, {u"paths"_s, names}, {u"found"_s, countJson(all)}};
    if (!call.isSet("yes"))
        return call.console.result(
            json, Cli::tr("Nothing was deleted. With --yes this goes for good: %1").arg(amount(all)) + u'\n');

    const auto removing = std::make_shared<TreeTaskMonitor>();
    const auto removed =
        perform(call, *at->session, TreeTask::remove(paths, removing), *removing, [&all](const TreeCount &now) {
            return Cli::tr("Deleted: %1 of %2").arg(formats::number(now.all()), formats::number(all.all()));
        });
    json.insert(u"deleted"_s, countJson(removing->count()));
    if (!removed)
        return call.console.fail(removed.error(), Doing::ChangingFiles, json, {.kept = keptOf(all, removing->count())});
    return call.console.result(json, Cli::tr("Deleted: %1").arg(amount(removing->count())) + u'\n');
}

Exit mkdir(Call &call)
{
    const auto place = readPlace(call.arguments.first());
    if (!place)
        return call.console.usage(placeExpected(call.arguments.first()));
    const auto at = call.signIn(place->site);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto path = at->absolute(place->path);
    if (!path)
        return call.console.fail(path.error(), Doing::ChangingFiles);
    if (const auto made = at->session->makePath(*path); !made)
        return call.console.fail(made.error(), Doing::ChangingFiles);
    QJsonObject json{{u"site"_s, at->site.id.value}};
    addName(json, u"path"_s, path->bytes());
    return call.console.result(json, path->display() + u'\n');
}

Exit quota(Call &call)
{
    // SITE, or SITE:PATH for another folder than the site's usual one.
    const QString given = call.arguments.first();
    const auto place = readPlace(given);
    const auto at = call.signIn(place ? place->site : given);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const RemotePath work = RemotePath::fromText(workPattern(at->site, at->session->user()).value_or(QString()));
    RemotePath wanted = place ? place->path : RemotePath(".");
    if (!place && work.isAbsolute() && at->session->stat(work))
        wanted = work;
    const auto path = at->absolute(wanted);
    if (!path)
        return call.console.fail(path.error(), Doing::Listing);

    QJsonObject json{{u"site"_s, at->site.id.value}};
    addName(json, u"path"_s, path->bytes());
    QString text;
    const auto space = at->session->space(*path);
    if (space && space->total > 0) {
        json.insert(u"space"_s, QJsonObject{{u"total"_s, space->total}, {u"free"_s, space->free}});
        text =
            Cli::tr("%1: %2 free of %3").arg(path->display(), formats::bytes(space->free), formats::bytes(space->total))
            + u'\n';
    } else if (!space && (space.error().kind == Error::Kind::NotFound || !at->session->isAlive())) {
        return call.console.fail(space.error(), Doing::Listing, json);
    }
    if (!at->site.quotaCommand.isEmpty()) {
        pauseFor(call, waitTime(at->site, SiteRateLimit::Quota));
        if (call.stop)
            return call.console.fail({Error::Kind::Cancelled, {}, {}}, Doing::Listing, json);
        markUsed(at->site, SiteRateLimit::Quota);
        const auto told = at->session->run(at->site.quotaCommand.toUtf8());
        if (!told)
            return call.console.fail(told.error(), Doing::Listing, json);
        // Each site has its own form: its words are passed on as they are.
        json.insert(u"command"_s, at->site.quotaCommand);
        json.insert(u"exit_code"_s, told->exitCode);
        json.insert(u"output"_s, QString::fromUtf8(told->out + told->err));
        text += u"$ "_s + at->site.quotaCommand + u'\n' + harmless(QString::fromUtf8(told->out + told->err));
        if (!text.endsWith(u'\n'))
            text += u'\n';
    }
    if (text.isEmpty())
        return call.console.fail({Error::Kind::Unsupported, {}, path->display()}, Doing::Listing, json);
    return call.console.result(json, text);
}

} // namespace

QList<Command> treeCommands()
{
    const QString place = u"SITE:PATH"_s;
    return {{.name = u"rm"_s,
             .summary = Cli::tr("Count what files and folders of a site hold; with --yes delete them for good."),
             .arguments = {{place, Cli::tr("What to delete, folders with everything in them; links are not followed."),
                            1, std::numeric_limits<int>::max()}},
             .options = {{u"yes"_s, Cli::tr("Delete it.")}},
             .run = rm},
            {.name = u"mkdir"_s,
             .summary = Cli::tr("Make a folder at a site, with the folders above it; fine where it exists."),
             .arguments = {{place, Cli::tr("The folder.")}},
             .options = {},
             .run = mkdir},
            {.name = u"quota"_s,
             .summary = Cli::tr("Show the free space at a site, and what its own quota command says."),
             .arguments = {{u"SITE[:PATH]"_s, Cli::tr("The site; with a path, the space where that is.")}},
             .options = {},
             .run = quota}};
}

} // namespace officina
