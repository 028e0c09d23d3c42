// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of access modes; those of "modes" are what request new takes. See the header.
#include "cli/access.h"

#include "cli/call.h"
#include "cli/cataloguejson.h"
#include "cli/table.h"
#include "cli/words.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool matchesMode(const AccessMode &mode, const QString &wanted)
{
    const QString all = searchable(QStringList{mode.id.value, mode.name, modeText(mode), mode.country,
                                               mode.country.isEmpty() ? QString() : countryName(mode.country),
                                               accessKindText(mode.kind), audienceText(mode)}
                                       .join(u' '));
    return std::ranges::all_of(searchable(wanted).split(u' ', Qt::SkipEmptyParts),
                               [&all](const QString &word) { return all.contains(word); });
}

QString opensText(const AccessMode &mode, const QDate &day)
{
    if (mode.calls.isClosed)
        return Cli::tr("closed");
    if (mode.calls.isContinuous)
        return Cli::tr("any time");
    const QDate next = nextCutoff(mode.calls, day);
    return next.isValid() ? next.toString(Qt::ISODate) : Cli::tr("not published");
}

} // namespace

void tellIfNothing(const Call &call, const Table &list)
{
    if (list.isEmpty() && !call.console.isJson())
        call.console.message(Cli::tr("Nothing matches."));
}

Exit access(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const QDate today = QDate::currentDate();
    QJsonArray withForm;
    QJsonArray elsewhere;
    Table table({{Cli::tr("Mode")},
                 {Cli::tr("Draft")},
                 {Cli::tr("Next date")},
                 {Cli::tr("Amount")},
                 {Cli::tr("For")},
                 {Cli::tr("Name")}});
    for (const AccessMode &mode : catalogue->modes()) {
        if (!matchesMode(mode, call.arguments.join(u' ')))
            continue;
        (mode.form.isEmpty() ? elsewhere : withForm).append(modeJson(mode, nextCutoff(mode.calls, today)));
        table.add({mode.id.value, mode.form.isEmpty() ? u"-"_s : Cli::tr("yes", "there is a form"),
                   opensText(mode, today), limitsText(mode).isEmpty() ? Cli::tr("not published") : limitsText(mode),
                   audienceText(mode), catalogueText(mode.name)});
    }
    tellIfNothing(call, table);
    return call.console.result({{u"retrieved"_s, catalogue->retrieved().toString(Qt::ISODate)},
                                {u"modes"_s, withForm},
                                {u"without_form"_s, elsewhere}},
                               table.text());
}

} // namespace officina
