// SPDX-License-Identifier: GPL-3.0-or-later
//
// ls: a folder of a site.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/words.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

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
    if (!entry && entry.error().kind == Error::Kind::NotFound)
        entry = session.lstat(path); // a link that leads nowhere is there all the same
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

} // namespace

QList<Command> fileCommands()
{
    const QString place = u"SITE:PATH"_s;
    return {{.name = u"ls"_s,
             .summary = Cli::tr("List a folder of a site."),
             .arguments = {{place, Cli::tr("The folder; a path without a leading / starts at your home folder.")}},
             .options = {},
             .run = ls}};
}

} // namespace officina
