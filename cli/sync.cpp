// SPDX-License-Identifier: GPL-3.0-or-later
//
// sync: makes one folder like another, here and at a site, after telling what that would do.
// Nothing is deleted unless --mirror says so, and not much without being told how much.
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/transferring.h"
#include "cli/words.h"
#include "client/staging/sync/syncdelete.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;
using Action = SyncEntry::Action;

namespace {

QString actionName(Action action) // for scripts
{
    switch (action) {
    case Action::Copy: return u"copy"_s;
    case Action::Replace: return u"replace"_s;
    case Action::Same: return u"same"_s;
    case Action::Delete: return u"delete"_s;
    case Action::Blocked: return u"blocked"_s;
    }
    return {};
}

QString actionWord(Action action)
{
    switch (action) {
    case Action::Copy: return Cli::tr("copy");
    case Action::Replace: return Cli::tr("replace");
    case Action::Same: return Cli::tr("same");
    case Action::Delete: return Cli::tr("delete");
    case Action::Blocked: return Cli::tr("in the way");
    }
    return {};
}

QJsonObject planJson(const SyncPlan &plan)
{
    QJsonArray entries;
    for (const SyncEntry &entry : plan.entries) {
        if (entry.action == Action::Same)
            continue;
        QJsonObject json{{u"action"_s, actionName(entry.action)}, {u"folder"_s, entry.isFolder}};
        addName(json, u"path"_s, entry.path);
        if (entry.sourceSize >= 0)
            json.insert(u"source_size"_s, entry.sourceSize);
        if (entry.targetSize >= 0)
            json.insert(u"target_size"_s, entry.targetSize);
        if (entry.isTargetNewer())
            json.insert(u"target_is_newer"_s, true);
        entries.append(json);
    }
    QJsonObject summary{{u"excluded"_s, plan.excluded}};
    for (const Action action : {Action::Copy, Action::Replace, Action::Same, Action::Delete, Action::Blocked})
        summary.insert(actionName(action),
                       QJsonObject{{u"files"_s, plan.count(action)}, {u"bytes"_s, plan.bytes(action)}});
    return {{u"entries"_s, entries}, {u"summary"_s, summary}};
}

QString planText(const SyncPlan &plan)
{
    Table table({{Cli::tr("What")}, {Cli::tr("Size"), true}, {Cli::tr("Path")}});
    for (const SyncEntry &entry : plan.entries) {
        if (entry.action == Action::Same)
            continue;
        const qint64 size = entry.action == Action::Delete ? entry.targetSize : entry.sourceSize;
        table.add({actionWord(entry.action), entry.isFolder ? QString() : formats::bytes(size),
                   displayBytes(entry.path) + (entry.isFolder ? u"/"_s : QString())});
    }
    QStringList sums{Cli::tr("%n to copy (%1)", nullptr, int(plan.count(Action::Copy)))
                         .arg(formats::bytes(plan.bytes(Action::Copy))),
                     Cli::tr("%n to replace (%1)", nullptr, int(plan.count(Action::Replace)))
                         .arg(formats::bytes(plan.bytes(Action::Replace))),
                     Cli::tr("%n to delete (%1)", nullptr, int(plan.count(Action::Delete)))
                         .arg(formats::bytes(plan.bytes(Action::Delete))),
                     Cli::tr("%n the same", nullptr, int(plan.count(Action::Same)))};
    if (plan.excluded > 0)
        sums.append(Cli::tr("%n left out", nullptr, int(plan.excluded)));
    const QString shown = plan.entries.size() > plan.count(Action::Same) ? table.text() : QString();
    return shown + sums.join(u", "_s) + u'\n';
}

Result<> finish(const Call &call, ssh::Session &session, Steps<ssh::Session> &steps,
                const std::function<QString()> &progress)
{
    for (;;) {
        if (call.stop)
            return failure(Error::Kind::Cancelled);
        const auto more = steps.step(session);
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            return {};
        call.console.progress(progress());
    }
}

// Why nothing may be deleted; empty where all is well, or was said to be.
QString objection(const Call &call, const SyncPlan &plan)
{
    const qint64 gone = plan.count(Action::Delete);
    if (!plan.unreadable.isEmpty() && gone > 0)
        return Cli::tr("Nothing was copied or deleted: some folders could not be read, and what seems to be missing "
                       "may be in them.");
    bool given = false;
    const qint64 limit = call.value("delete-limit").toLongLong(&given);
    if (given ? gone <= limit : !plan.isDeletingMuch())
        return {};
    return Cli::tr(
               "Nothing was copied or deleted: %n file(s) would be deleted, which is a lot. If that is right, allow "
               "it with --delete-limit %1.",
               nullptr, int(gone))
        .arg(gone);
}

// doing: what it did when it failed.
Result<> carryOut(const Call &call, ssh::Session &session, const SyncOptions &options, const SyncPlan &plan,
                  QJsonObject &json, QString &text, Doing &doing)
{
    doing = options.direction == Direction::Upload ? Doing::Sending : Doing::Fetching;
    Transfer transfer(options.request());
    const auto copied = performTransfer(call, session, transfer);
    json.insert(u"transfer"_s, reportJson(transfer));
    text += outcomeLine(transfer.report());
    if (!copied || !options.mirror)
        return copied; // nothing is deleted where not everything arrived
    doing = Doing::ChangingFiles;
    SyncDelete deletions(options, plan);
    const auto deleted = finish(call, session, deletions, [&] {
        return Cli::tr("Deleting: %n of %1", nullptr, int(deletions.deleted())).arg(plan.count(Action::Delete));
    });
    json.insert(u"deleted"_s, deletions.deleted());
    text += Cli::tr("%n deleted", nullptr, int(deletions.deleted())) + u'\n';
    if (!deleted)
        return deleted;
    return deletions.failed().isEmpty() ? Result<>() : std::unexpected(deletions.failed().first());
}

Exit sync(Call &call)
{
    const auto from = readPlace(call.arguments.at(0));
    const auto to = readPlace(call.arguments.at(1));
    if (from.has_value() == to.has_value())
        return call.console.usage(Cli::tr("One of the two folders is here, the other at a site: data practice:data."));
    const Place &place = from ? *from : *to;
    SyncOptions options;
    options.direction = to ? Direction::Upload : Direction::Download;
    options.local = localSource(call.arguments.at(to ? 0 : 1));
    for (const QString &pattern : call.options.values(u"exclude"_s))
        options.excludes.append(argumentBytes(pattern));
    options.bySum = call.isSet("checksum");
    options.mirror = call.isSet("mirror");

    const auto at = call.signIn(place.site);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto remote = at->absolute(place.path);
    if (!remote)
        return call.console.fail(remote.error(), Doing::Listing);
    options.remote = *remote;

    SyncCompare compare(options);
    const auto compared = finish(call, *at->session, compare,
                                 [&] { return Cli::tr("Comparing: %n file(s)", nullptr, int(compare.looked())); });
    if (!compared)
        return call.console.fail(compared.error(), Doing::Listing);
    const SyncPlan &plan = compare.plan();
    QJsonObject json = planJson(plan);
    json.insert(u"site"_s, at->site.id.value);
    QString text = planText(plan);
    const QString refusal = objection(call, plan);
    if (call.isSet("dry-run"))
        return call.console.result(json, text + (refusal.isEmpty() ? QString() : refusal + u'\n'));
    if (!refusal.isEmpty()) {
        call.console.message(text.trimmed());
        return call.console.refuse(u"deletions-refused"_s, refusal, json);
    }
    std::optional<SiteSession> mover; // the host for files may have no shell to compare sums with
    if (!at->site.transferHost.isEmpty()) {
        auto signedIn = call.signInForTransfers(place.site);
        if (!signedIn)
            return call.console.fail(signedIn.error(), Doing::Connecting);
        mover = std::move(*signedIn);
    }
    Doing doing{};
    const auto done = carryOut(call, *(mover ? *mover : *at).session, options, plan, json, text, doing);
    if (done)
        return call.console.result(json, text);
    call.console.message(text.trimmed());
    return call.console.fail(done.error(), doing, json);
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {.name = u"sync"_s,
         .summary = Cli::tr("Make a folder like another, here and at a site: copies what differs, verified."),
         .arguments = {{u"FROM"_s, Cli::tr("The folder whose contents count: a local one, or SITE:PATH.")},
                       {u"TO"_s, Cli::tr("The folder that is to become like it; made where it is missing.")}},
         .options = {{u"exclude"_s,
                      Cli::tr("Leave out what this pattern matches, as in a .gitignore; may be given several times."),
                      Cli::tr("pattern")},
                     {u"checksum"_s, Cli::tr("Compare files of the same size by their SHA-256, whatever their times.")},
                     {u"mirror"_s, Cli::tr("Also delete what the first folder has not.")},
                     {u"dry-run"_s, Cli::tr("Only tell what would be done.")},
                     {u"delete-limit"_s, Cli::tr("Delete so many files at most; needed where it is a lot."),
                      Cli::tr("number")},
                     eventsOption()},
         .run = sync}};
}

} // namespace officina
