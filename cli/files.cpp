// SPDX-License-Identifier: GPL-3.0-or-later
//
// ls, put, get, copy: files of a site. A transfer that was stopped goes on when the same command is
// given again; nothing is called done whose SHA-256 was not compared.
#include "client/base/files.h"
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/transferring.h"
#include "cli/words.h"
#include "client/staging/transfer/transfer.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString placeExpected(const QString &given)
{
    return Cli::tr("%1 names no place at a site. Write it as practice:data, or practice: for your "
                   "home folder.")
        .arg(given);
}

QString typeName(ssh::Entry::Type type)
{
    switch (type) {
    case ssh::Entry::Type::File: return u"file"_s;
    case ssh::Entry::Type::Folder: return u"folder"_s;
    case ssh::Entry::Type::Link: return u"link"_s;
    case ssh::Entry::Type::Other: return u"other"_s;
    case ssh::Entry::Type::Unknown: return u"unknown"_s;
    }
    return {};
}

QJsonObject entryJson(const ssh::Entry &entry)
{
    QJsonObject json;
    addName(json, u"name"_s, entry.name);
    json.insert(u"type"_s, typeName(entry.type));
    json.insert(u"size"_s, entry.size);
    json.insert(u"changed"_s, entry.changed.toString(Qt::ISODate));
    json.insert(u"permissions"_s, QString::number(entry.permissions, 8).rightJustified(4, u'0'));
    json.insert(u"owner"_s, entry.owner);
    return json;
}

// A folder's entries by name, or the one entry of anything else.
Result<QList<ssh::Entry>> entriesOf(ssh::Session &session, const RemotePath &path)
{
    auto entry = session.stat(path);
    if (!entry)
        return passOn(entry);
    if (!entry->isFolder()) {
        entry->name = path.name();
        return QList{*entry};
    }
    auto entries = session.list(path);
    if (entries)
        std::ranges::sort(*entries, {}, &ssh::Entry::name);
    return entries;
}

Exit ls(Call &call)
{
    const auto place = readPlace(call.arguments.first());
    if (!place)
        return call.console.usage(placeExpected(call.arguments.first()));
    const auto site = call.signIn(place->site);
    if (!site)
        return call.console.fail(site.error(), Doing::Connecting);
    const auto path = site->absolute(place->path);
    if (!path)
        return call.console.fail(path.error(), Doing::Listing);
    const auto entries = entriesOf(*site->session, *path);
    if (!entries)
        return call.console.fail(entries.error(), Doing::Listing);

    QJsonArray json;
    Table table({{Cli::tr("Changed")}, {Cli::tr("Size"), true}, {Cli::tr("Name")}});
    for (const ssh::Entry &entry : *entries) {
        json.append(entryJson(entry));
        table.add({entry.changed.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                   entry.type == ssh::Entry::Type::File ? formats::bytes(entry.size) : QString(),
                   displayBytes(entry.name) + (entry.isFolder() ? u"/"_s : QString())});
    }
    QJsonObject result{{u"site"_s, place->site}, {u"entries"_s, json}};
    addName(result, u"path"_s, path->bytes());
    return call.console.result(result, table.text());
}

std::optional<Existing> existingPolicy(const Call &call)
{
    const QString word = call.value("existing");
    if (word.isEmpty() || word == u"refuse")
        return Existing::Ask;
    if (word == u"overwrite")
        return Existing::Overwrite;
    if (word == u"skip")
        return Existing::Skip;
    if (word == u"keep-both")
        return Existing::KeepBoth;
    if (word == u"resume")
        return Existing::Resume;
    return {};
}

// All transfers in turn; the first that cannot go on ends the rest.
Exit performAll(Call &call, const QString &siteId, QList<TransferRequest> requests, Doing doing,
                const OtherSession &other = {})
{
    const auto existing = existingPolicy(call);
    if (!existing)
        return call.console.usage(Cli::tr("--existing takes refuse, overwrite, skip, keep-both or resume."));
    if (call.isSet("as") && requests.size() > 1)
        return call.console.usage(Cli::tr("--as names one thing; several were given."));
    const auto at = call.signInForTransfers(siteId);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto remote = at->absolute(requests.first().remote); // of all: they share it
    if (!remote)
        return call.console.fail(remote.error(), doing);

    QJsonArray reports;
    QString text;
    QByteArray sums;
    Result<> result;
    for (TransferRequest &request : requests) {
        request.existing = *existing;
        request.ignoreFreeSpace = call.isSet("anyway");
        request.name = argumentBytes(call.value("as"));
        request.remote = *remote;
        Transfer transfer(request, at->site.id.value, nullptr, other);
        const auto done = performTransfer(call, *at->session, transfer);
        reports.append(reportJson(transfer));
        text += outcomeLine(transfer.report());
        sums += transfer.report().toSums();
        if (!done && result)
            result = done;
        if (!at->session->isAlive() || call.stop)
            break;
    }
    if (call.isSet("sums")) {
        if (const auto written = writeFile(call.value("sums"), sums); !written && result)
            result = written;
    }
    const QJsonObject json{{u"site"_s, at->site.id.value}, {u"transfers"_s, reports}};
    if (result)
        return call.console.result(json, text);
    call.console.message(text.trimmed());
    return call.console.fail(result.error(), doing, json);
}

Exit put(Call &call)
{
    const auto place = readPlace(call.arguments.last());
    if (!place)
        return call.console.usage(placeExpected(call.arguments.last()));
    QList<TransferRequest> requests;
    for (const QString &local : call.arguments.first(call.arguments.size() - 1))
        requests.append({.direction = Direction::Upload, .local = localSource(local), .remote = place->path});
    return performAll(call, place->site, requests, Doing::Sending);
}

Exit get(Call &call)
{
    const auto place = readPlace(call.arguments.first());
    if (!place)
        return call.console.usage(placeExpected(call.arguments.first()));
    const QString into = call.arguments.size() > 1 ? call.arguments[1] : u"."_s;
    return performAll(call, place->site,
                      {{.direction = Direction::Download, .local = argumentBytes(into), .remote = place->path}},
                      Doing::Fetching);
}

Exit copy(Call &call)
{
    const auto from = readPlace(call.arguments.at(0));
    const auto to = readPlace(call.arguments.at(1));
    if (!from || !to)
        return call.console.usage(placeExpected(call.arguments.at(from ? 1 : 0)));
    const auto other = call.signInForTransfers(to->site);
    if (!other)
        return call.console.fail(other.error(), Doing::Connecting);
    return performAll(call, from->site,
                      {{.direction = Direction::SiteToSite,
                        .local = to->path.bytes(),
                        .remote = from->path,
                        .other = SiteId{to->site}}},
                      Doing::Sending,
                      [session = other->session]() -> Result<std::shared_ptr<ssh::Session>> { return session; });
}

QList<QCommandLineOption> transferOptions()
{
    return {{u"as"_s, Cli::tr("Give the copy this name."), Cli::tr("name")},
            {u"existing"_s,
             Cli::tr("Where a different file has the name: refuse (unless told), overwrite, skip, keep-both, or "
                     "resume, where it is the beginning of what is to come."),
             Cli::tr("what")},
            {u"anyway"_s, Cli::tr("Also where there seems to be too little room.")},
            {u"sums"_s, Cli::tr("Write the SHA-256 sums for sha256sum -c."), Cli::tr("file")},
            eventsOption()};
}

} // namespace

QList<Command> fileCommands()
{
    const QString place = u"SITE:PATH"_s;
    return {
        {.name = u"ls"_s,
         .summary = Cli::tr("List a folder of a site."),
         .arguments = {{place, Cli::tr("The folder; a path without a leading / starts at your home folder.")}},
         .options = {},
         .run = ls},
        {.name = u"put"_s,
         .summary = Cli::tr("Send files and folders into a folder of a site, verified; again to resume."),
         .arguments = {{u"LOCAL"_s, Cli::tr("What to send."), 1, std::numeric_limits<int>::max()},
                       {place, Cli::tr("The folder to put it into; made where it is missing.")}},
         .options = transferOptions(),
         .run = put},
        {.name = u"get"_s,
         .summary = Cli::tr("Fetch a file or folder of a site into a folder here, verified; again to resume."),
         .arguments = {{place, Cli::tr("What to fetch.")},
                       {u"LOCAL"_s, Cli::tr("The folder to put it into; the present one unless told."), 0}},
         .options = transferOptions(),
         .run = get},
        {.name = u"copy"_s,
         .summary = Cli::tr("Copy a file or folder of a site into a folder of another one, verified; again to resume."),
         .arguments = {{u"FROM"_s, Cli::tr("What to copy, as SITE:PATH. It passes through this computer.")},
                       {u"TO"_s, Cli::tr("The folder to put it into, as SITE:PATH.")}},
         .options = transferOptions(),
         .run = copy}};
}

} // namespace officina
