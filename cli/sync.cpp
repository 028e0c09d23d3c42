// SPDX-License-Identifier: GPL-3.0-or-later
//
// sync: makes one folder like another, here and at a site, after telling what that would do.
// Nothing is deleted unless --mirror says so, and not much without being told how much.
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/transferring.h"
#include "cli/words.h"
#include "client/base/localpath.h"
#include "client/staging/sync/syncdelete.h"
#include "client/staging/tree/excludes.h"
#include "ui/present/formats.h"

#include <QtCore/QFileInfo>
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

qint64 foldersToDelete(const SyncPlan &plan)
{
    return plan.entries.folders(Action::Delete);
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
        if (entry.isInTheWay)
            json.insert(u"in_the_way"_s, true);
        entries.append(json);
    }
    QJsonObject summary{{u"excluded"_s, plan.excluded}};
    for (const Action action : {Action::Copy, Action::Replace, Action::Same, Action::Delete, Action::Blocked})
        summary.insert(actionName(action),
                       QJsonObject{{u"files"_s, plan.count(action)}, {u"bytes"_s, plan.bytes(action)}});
    summary.insert(u"delete_folders"_s, foldersToDelete(plan));
    QJsonArray unreadable;
    for (const Error &error : plan.unreadable)
        unreadable.append(errorJson(error, Doing::Listing));
    return {{u"entries"_s, entries}, {u"summary"_s, summary}, {u"unreadable"_s, unreadable}};
}

// By name, the first ten: what is in them is neither compared nor deleted.
QString unreadableText(const SyncPlan &plan)
{
    constexpr qsizetype most = 10;
    QString text;
    qsizetype left = plan.unreadable.size();
    for (const Error &error : plan.unreadable) {
        if (plan.unreadable.size() - left == most)
            return text + Cli::tr("and %n more", nullptr, int(left)) + u'\n';
        text += Cli::tr("Could not be read, so it was left as it is: %1").arg(displayText(error.subject)) + u'\n';
        --left;
    }
    return text;
}

QString sizeText(const SyncEntry &entry)
{
    const qint64 size = entry.action == Action::Delete ? entry.targetSize : entry.sourceSize;
    return entry.isFolder || size < 0 ? QString() : formats::bytes(size); // unknown while its transfer goes on
}

// What would be done, file by file: with the answer, or beside an error. There may be millions of lines, so they go
// as they are made.
void tellEntries(const Call &call, const SyncPlan &plan, bool isAnswer)
{
    if (plan.entries.size() == plan.count(Action::Same) || (isAnswer && call.console.isJson()))
        return;
    constexpr qsizetype atOnce = 64 << 10; // characters
    const QStringList titles{headingText(Cli::tr("What")), headingText(Cli::tr("Size")), headingText(Cli::tr("Path"))};
    qsizetype wordWidth = titles[0].size(), sizeWidth = titles[1].size();
    for (const SyncEntry &entry : plan.entries) {
        if (entry.action == Action::Same)
            continue;
        wordWidth = std::max(wordWidth, actionWord(entry.action).size());
        sizeWidth = std::max(sizeWidth, sizeText(entry).size());
    }
    QString lines;
    const auto flush = [&] {
        if (isAnswer)
            call.console.bytes(harmless(lines).toUtf8());
        else
            call.console.message(lines.chopped(1));
        lines.clear();
    };
    const auto add = [&](const QString &word, const QString &size, const QString &path) {
        lines += word.leftJustified(wordWidth) + u"  "_s + size.rightJustified(sizeWidth) + u"  "_s + path + u'\n';
        if (lines.size() >= atOnce)
            flush();
    };
    add(titles[0], titles[1], titles[2]);
    for (const SyncEntry &entry : plan.entries) {
        if (entry.action != Action::Same)
            add(actionWord(entry.action), sizeText(entry),
                displayBytes(entry.path) + (entry.isFolder ? u"/"_s : QString()));
    }
    if (!lines.isEmpty())
        flush();
}

// What to do where a file stands in a folder's way, or the reverse; empty where none does.
QString wayText(const SyncPlan &plan, const SyncOptions &options)
{
    if (plan.entries.inTheWay(Action::Blocked) == 0)
        return {};
    return options.mirror
        ? Cli::tr("A folder that is in the way of a file holds what is left out or begun, so it stays: move it away.")
        : Cli::tr("A folder is in the way of a file, or a file of a folder: move it away, or let --mirror replace it.");
}

// All of it in a line, and what could not be read.
QString planText(const SyncPlan &plan)
{
    QStringList sums{Cli::tr("%n to copy (%1)", nullptr, int(plan.count(Action::Copy)))
                         .arg(formats::bytes(plan.bytes(Action::Copy))),
                     Cli::tr("%n to replace (%1)", nullptr, int(plan.count(Action::Replace)))
                         .arg(formats::bytes(plan.bytes(Action::Replace))),
                     Cli::tr("%n file(s) to delete (%1)", nullptr, int(plan.count(Action::Delete)))
                         .arg(formats::bytes(plan.bytes(Action::Delete))),
                     Cli::tr("%n the same", nullptr, int(plan.count(Action::Same)))};
    if (const qint64 folders = foldersToDelete(plan); folders > 0)
        sums.insert(3, Cli::tr("%n folder(s) to delete", nullptr, int(folders)));
    if (plan.excluded > 0)
        sums.append(Cli::tr("%n left out", nullptr, int(plan.excluded)));
    return sums.join(u", "_s) + u'\n' + unreadableText(plan);
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

// --delete-limit; -1: not given. Nothing for what is no whole number.
std::optional<qint64> deleteLimit(const Call &call)
{
    if (!call.isSet("delete-limit"))
        return -1;
    const QString given = call.value("delete-limit");
    bool isNumber = false;
    const qint64 limit = given.toLongLong(&isNumber);
    return isNumber && std::ranges::all_of(given, [](QChar c) { return c >= u'0' && c <= u'9'; }) ? std::optional(limit)
                                                                                                  : std::nullopt;
}

// Why nothing may be deleted; empty where all is well, or was said to be.
QString objection(const Call &call, const SyncPlan &plan)
{
    const qint64 gone = plan.count(Action::Delete);
    if (!plan.unreadable.isEmpty() && plan.isDeleting())
        return Cli::tr("Nothing was copied or deleted: some folders could not be read, and what seems to be missing "
                       "may be in them.");
    const qint64 limit = deleteLimit(call).value_or(-1);
    if (limit >= 0 ? gone <= limit : !plan.isDeletingMuch())
        return {};
    return Cli::tr(
               "Nothing was copied or deleted: %n file(s) would be deleted, which is a lot. If that is right, allow "
               "it with --delete-limit %1.",
               nullptr, int(gone))
        .arg(gone);
}

// With --dry-run, or where something forbids it, tells what would be done and why not. Nothing where it may begin.
std::optional<Exit> stopBefore(const Call &call, const SyncOptions &options, const SyncPlan &plan, QJsonObject json,
                               QString text)
{
    const QString refusal = objection(call, plan);
    const std::optional<Error> noRoom = call.isSet("anyway") ? std::nullopt : plan.tooLarge;
    const Doing doing = options.direction == Direction::Upload ? Doing::Sending : Doing::Fetching;
    const ErrorText advice{.advice = noRoomAdvice()};
    if (call.isSet("dry-run")) {
        tellEntries(call, plan, true);
        if (noRoom)
            json.insert(u"no_room"_s, errorJson(*noRoom, doing, advice));
        for (const QString &line :
             {wayText(plan, options), refusal, noRoom ? errorText(*noRoom, doing).what : QString()})
            text += line.isEmpty() ? line : line + u'\n';
        return call.console.result(json, text);
    }
    if (refusal.isEmpty() && !noRoom)
        return {};
    tellEntries(call, plan, false);
    call.console.message(text.trimmed());
    return refusal.isEmpty() ? call.console.fail(*noRoom, doing, json, advice)
                             : call.console.refuse(u"deletions-refused"_s, refusal, json);
}

// One sync after its preview: the site's session, what is told, and what it did when it failed.
struct Syncing {
    const Call &call;
    SiteSession &at; // that files go through
    QString place;   // as it was named
    const SyncOptions &options;
    const SyncPlan &plan;
    QJsonObject json;
    QString text;
    Doing doing = Doing::Sending;
    QString objection = {}; // of --strict
    ErrorText instead = {}; // of an error of the copying
    qint64 deleted = 0;
    qint64 deletedFolders = 0; // of these

    Exit perform();
    Result<> carryOut();
    Result<> remove(SyncDelete::What what);
    void tellDeleted();
};

Exit Syncing::perform()
{
    const auto done = carryOut();
    tellEntries(call, plan, done && objection.isEmpty());
    if (done && objection.isEmpty())
        return call.console.result(json, text);
    call.console.message(text.trimmed());
    if (done)
        return call.console.refuse(u"left-out"_s, objection, json, Failed);
    if (done.error().kind == Error::Kind::Exists)
        instead.advice = wayText(plan, options);
    return call.console.fail(done.error(), doing, json, instead);
}

Result<> Syncing::carryOut()
{
    if (const auto cleared = options.mirror ? remove(SyncDelete::What::InTheWay) : Result<>(); !cleared) {
        tellDeleted();
        return cleared;
    }
    doing = options.direction == Direction::Upload ? Doing::Sending : Doing::Fetching;
    TransferRequest request = options.request();
    request.ignoreFreeSpace = call.isSet("anyway");
    PatientTransfer patient([&] { return std::make_unique<Transfer>(request, at.site.id.value); },
                            [this]() -> Result<ssh::Session *> {
                                auto again = call.signInForTransfers(place);
                                if (!again)
                                    return passOn(again);
                                at = std::move(*again);
                                return at.session.get();
                            });
    const auto copied = patient.perform(call, *at.session);
    json.insert(u"transfer"_s, reportJson(patient.transfer()));
    text += outcomeText(patient.transfer().report());
    objection = strictObjection(call, patient.transfer());
    instead = copied ? ErrorText() : patient.instead(copied.error());
    if (!options.mirror)
        return copied;
    const auto done = copied ? remove(SyncDelete::What::Rest) : copied;
    if (copied || deleted > 0)
        tellDeleted();
    if (const qint64 stayed = foldersToDelete(plan) - deletedFolders; copied && done && stayed > 0)
        text += Cli::tr("%n folder(s) stayed, because of what is left out in them.", nullptr, int(stayed)) + u'\n';
    if (!copied && plan.isDeleting()) {
        json.insert(u"deleted"_s, deleted);
        text += (deleted > 0 ? Cli::tr("Nothing else was deleted, because not everything was copied.")
                             : Cli::tr("Nothing was deleted, because not everything was copied."))
            + u'\n';
    }
    return done;
}

Result<> Syncing::remove(SyncDelete::What what)
{
    doing = Doing::ChangingFiles;
    SyncDelete deletions(options, plan, what);
    const qint64 all = plan.count(Action::Delete) + foldersToDelete(plan);
    const auto done = finish(call, *at.session, deletions, [&] {
        return Cli::tr("Deleting: %n of %1", nullptr, int(deleted + deletions.deleted())).arg(all);
    });
    deleted += deletions.deleted();
    deletedFolders += deletions.deletedFolders();
    if (!done)
        return done;
    return deletions.failed().isEmpty() ? Result<>() : std::unexpected(deletions.failed().first());
}

void Syncing::tellDeleted()
{
    const qint64 folders = foldersToDelete(plan);
    json.insert(u"deleted"_s, deleted);
    json.insert(u"deleted_folders"_s, deletedFolders);
    QStringList gone{Cli::tr("%n file(s) deleted", nullptr, int(deleted - deletedFolders))};
    if (folders > 0)
        gone.append(Cli::tr("%n folder(s) deleted", nullptr, int(deletedFolders)));
    text += gone.join(u", "_s) + u'\n';
}

// A line of a .gitignore that can match something: no bracket without an end, no \ with nothing after it.
bool isPattern(const QByteArray &pattern)
{
    const Excludes rule({pattern});
    if (rule.error() || rule.isEmpty() || QByteArray(pattern).replace('/', "").replace('!', "").trimmed().isEmpty())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\') {
            if (++i == pattern.size())
                return false;
        } else if (pattern[i] == '[') {
            i = pattern.indexOf(']', i + 2);
            if (i < 0)
                return false;
        }
    }
    return true;
}

// What is asked for that cannot be meant; empty where all is well.
QString wrongUse(const Call &call, const SyncOptions &options)
{
    if (std::ranges::any_of(call.arguments, &QString::isEmpty))
        return Cli::tr("An argument is empty, where a folder is to be named.");
    if (!deleteLimit(call))
        return Cli::tr("--delete-limit takes a whole number from 0 on: %1").arg(call.value("delete-limit"));
    for (const QByteArray &pattern : options.excludes)
        if (!isPattern(pattern))
            return Cli::tr(
                       "--exclude takes a pattern as a line of a .gitignore, and this is none: '%1'. A \\ before [, "
                       "* or ? takes that as it is.")
                .arg(displayBytes(pattern));
    const QFileInfo local(localText(options.local));
    if (local.exists() && !local.isDir())
        return Cli::tr("sync takes folders, and this is none: %1. put and get copy single files.")
            .arg(displayBytes(options.local));
    return {};
}

SyncOptions optionsOf(const Call &call, Direction direction)
{
    SyncOptions options;
    options.direction = direction;
    options.local = localSource(call.arguments.at(direction == Direction::Upload ? 0 : 1));
    for (const QString &pattern : call.options.values(u"exclude"_s))
        options.excludes.append(argumentBytes(pattern));
    options.bySum = call.isSet("checksum");
    options.mirror = call.isSet("mirror");
    return options;
}

Exit sync(Call &call)
{
    const auto from = readPlace(call.arguments.at(0));
    const auto to = readPlace(call.arguments.at(1));
    if (from.has_value() == to.has_value())
        return call.console.usage(Cli::tr("One of the two folders is here, the other at a site: data practice:data."));
    const Place &place = from ? *from : *to;
    SyncOptions options = optionsOf(call, to ? Direction::Upload : Direction::Download);
    if (const QString wrong = wrongUse(call, options); !wrong.isEmpty())
        return call.console.usage(wrong);

    auto at = call.signIn(place.site);
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
    QJsonObject json = call.console.isJson() ? planJson(plan) : QJsonObject();
    json.insert(u"site"_s, at->site.id.value);
    const QString text = planText(plan);
    if (const auto ended = stopBefore(call, options, plan, json, text))
        return *ended;
    std::optional<SiteSession> mover; // the host for files may have no shell to compare sums with
    if (!at->site.transferHost.isEmpty()) {
        auto signedIn = call.signInForTransfers(place.site);
        if (!signedIn)
            return call.console.fail(signedIn.error(), Doing::Connecting);
        mover = std::move(*signedIn);
    }
    Syncing syncing{.call = call,
                    .at = mover ? *mover : *at,
                    .place = place.site,
                    .options = options,
                    .plan = plan,
                    .json = json,
                    .text = text};
    return syncing.perform();
}

} // namespace

QList<Command> syncCommands()
{
    return {{.name = u"sync"_s,
             .summary = Cli::tr("Make a folder like another, here and at a site: copies what differs, verified."),
             .arguments = {{u"FROM"_s, Cli::tr("The folder whose contents count: a local one, or SITE:PATH.")},
                           {u"TO"_s, Cli::tr("The folder that is to become like it; made where it is missing.")}},
             .options =
                 QList<QCommandLineOption>{
                     {u"exclude"_s,
                      Cli::tr("Leave out what this pattern matches, as in a .gitignore; may be given several times."),
                      Cli::tr("pattern")},
                     {u"checksum"_s, Cli::tr("Compare files of the same size by their SHA-256, whatever their times.")},
                     {u"mirror"_s, Cli::tr("Also delete what the first folder has not, or has as something else.")},
                     {u"dry-run"_s, Cli::tr("Only tell what would be done.")},
                     {u"delete-limit"_s, Cli::tr("Delete so many files at most; needed where it is a lot."),
                      Cli::tr("number")}}
                 + copyingOptions(),
             .run = sync}};
}

} // namespace officina
