// SPDX-License-Identifier: GPL-3.0-or-later
//
// One draft a row; see the header.
#include "cli/cohort.h"

#include "cli/words.h"
#include "ui/present/cohorttext.h"
#include "ui/present/requestfields.h"
#include "ui/present/requesttable.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 20; // bad rows in words; all of them are in the JSON

QJsonObject tell(Call &call, const RequestTable &imported)
{
    QJsonArray drafts, known, bad;
    for (const RequestTable::Draft &draft : imported.drafts)
        drafts.append(QJsonObject{{u"line"_s, draft.line}, {u"file"_s, draft.file}, {u"title"_s, draft.title}});
    for (const RequestTable::Known &row : imported.known) {
        known.append(QJsonObject{{u"line"_s, row.line},
                                 {u"file"_s, row.file},
                                 {u"title"_s, row.here.draft.title()},
                                 {u"created"_s, row.here.draft.created.toUTC().toString(Qt::ISODate)},
                                 {u"edited"_s, row.here.isEdited}});
        if (known.size() <= mostNamed)
            //: %1 is the number of a line, %2 what is wrong in it
            call.console.message(Cli::tr("Line %1: %2").arg(row.line).arg(hereText(row.here)));
    }
    if (!imported.known.isEmpty())
        call.console.message(Cli::tr("%n row(s) were not taken again; --again makes one more draft of each.", nullptr,
                                     int(imported.known.size())));
    for (const RequestTable::BadRow &row : imported.bad) {
        bad.append(QJsonObject{{u"line"_s, row.line}, {u"problem"_s, row.problem}});
        if (bad.size() <= mostNamed)
            //: %1 is the number of a line, %2 what is wrong in it
            call.console.message(Cli::tr("Line %1: %2").arg(row.line).arg(row.problem));
    }
    if (!imported.bad.isEmpty())
        call.console.message(Cli::tr("%n row(s) could not be taken.", nullptr, int(imported.bad.size())));
    return {{u"drafts"_s, drafts}, {u"known"_s, known}, {u"bad"_s, bad}};
}

} // namespace

RequestStore::IfThere ifThere(const Call &call)
{
    return call.isSet("again") ? RequestStore::IfThere::Copy : RequestStore::IfThere::Refuse;
}

Exit importTable(Call &call, RequestStore store)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const AccessMode *mode = modeNamed(*catalogue, call.value("mode"));
    if (!mode)
        return call.console.usage(Cli::tr("A table takes --mode, one of: %1").arg(modeNames(*catalogue).join(u", "_s)));
    const auto imported =
        importRequests(call.arguments.first(), *mode, call.value("shared"), *catalogue, store, ifThere(call));
    if (!imported)
        return call.console.fail(imported.error(), Doing::OpeningRequest);
    if (imported->fault == RequestTable::Fault::NotUnicode)
        return call.console.usage(cohorttext::saveAsUnicodeText());
    if (imported->fault == RequestTable::Fault::NoRows)
        return call.console.usage(Cli::tr("The table wants a row of titles, and a row for each project."));
    if (imported->fault == RequestTable::Fault::StrangeColumns)
        return call.console.usage(Cli::tr("These columns are none of this request, or twice: %1. request fields lists "
                                          "those it has.")
                                      .arg(imported->strange.join(u", "_s)));
    const QJsonObject json = tell(call, *imported);
    if (imported->failed)
        return call.console.fail(*imported->failed, Doing::SavingRequest, json);
    QString files;
    for (const RequestTable::Draft &draft : imported->drafts)
        files += draft.file + u'\n';
    return call.console.result(json, files, imported->bad.isEmpty() ? Done : Failed);
}

} // namespace officina
