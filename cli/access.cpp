// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of access modes; those of "modes" are what request new takes. See the header.
#include "cli/access.h"

#include "cli/call.h"
#include "cli/cataloguejson.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/catalogue/factorysearch.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/countrynames.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// As factories are found: without accents, umlauts written out, names together or apart.
bool matchesMode(const Catalogue &catalogue, const AccessMode &mode, const QString &wanted)
{
    QStringList texts{mode.operatedBy.valueOr({}), accessKindText(mode.kind), audienceText(mode), mode.country};
    if (!mode.country.isEmpty())
        texts += countryNames(mode.country);
    for (const OfferedSystem &offered : mode.systems) {
        if (const System *system = catalogue.system(offered.system))
            texts << system->id.value << system->name.valueOr({});
    }
    return SearchText(texts, {mode.id.value, mode.name, modeText(mode)}).hasAll(wordsOf(wanted));
}

QString opensText(const AccessMode &mode, const QDateTime &now)
{
    if (mode.calls.isClosed)
        return Cli::tr("closed");
    if (mode.calls.isContinuous)
        return Cli::tr("any time");
    if (cutoffDispute(mode, now))
        return Cli::tr("sources differ");
    const QDate next = nextCutoff(mode, now);
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
    const QDateTime now = QDateTime::currentDateTime();
    QJsonArray withForm;
    QJsonArray elsewhere;
    Table table({{Cli::tr("Mode")},
                 {Cli::tr("Draft")},
                 {Cli::tr("Next date")},
                 {Cli::tr("Amount")},
                 {Cli::tr("For")},
                 {Cli::tr("Name")}});
    for (const AccessMode &mode : catalogue->modes()) {
        if (!matchesMode(*catalogue, mode, call.arguments.join(u' ')))
            continue;
        (mode.form.isEmpty() ? elsewhere : withForm).append(modeJson(*catalogue, mode, nextCutoff(mode, now)));
        table.add({mode.id.value, mode.form.isEmpty() ? u"-"_s : Cli::tr("yes", "there is a form"),
                   opensText(mode, now), limitsText(mode).isEmpty() ? Cli::tr("not published") : limitsText(mode),
                   audienceText(mode), catalogueText(mode.name)});
    }
    tellIfNothing(call, table);
    return call.console.result({{u"retrieved"_s, catalogue->retrieved().toString(Qt::ISODate)},
                                {u"modes"_s, withForm},
                                {u"without_form"_s, elsewhere}},
                               table.text());
}

} // namespace officina
