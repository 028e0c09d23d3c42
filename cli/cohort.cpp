// SPDX-License-Identifier: GPL-3.0-or-later
//
// One draft a row; see the header.
#include "cli/cohort.h"

#include "cli/requestfields.h"
#include "cli/words.h"
#include "client/base/csv.h"
#include "client/base/files.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr qsizetype mostNamed = 20; // bad rows in words; all of them are in the JSON

// Each row is another applicant: the profile of this computer says nothing for it.
Result<Request> requestOf(const CsvRow &row, const QStringList &fields, const AccessMode &mode,
                          const Catalogue &catalogue)
{
    Request request = Request::create(mode.id, QDateTime::currentDateTimeUtc());
    request.usesProfile = false;
    request.rulesOf = catalogue.retrieved();
    if (row.cells.size() > fields.size())
        return failure(Error::Kind::BadInput, Cli::tr("it has more cells than there are columns"));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString text = row.cells.at(i).trimmed();
        if (text.isEmpty())
            continue;
        if (fields.at(i).isEmpty())
            return failure(Error::Kind::BadInput, Cli::tr("%1 stands in a column without a title").arg(text));
        const bool isKnown = fields.at(i) != u"system" || catalogue.system({text});
        const QString refused =
            isKnown ? assignField(request, catalogue, fields.at(i) + u'=' + text) : Cli::tr("no such system");
        if (!refused.isEmpty())
            return failure(Error::Kind::BadInput, u"%1: %2 (%3)"_s.arg(fields.at(i), refused, text.left(60)));
    }
    return request;
}

struct Cohort {
    QJsonArray drafts;
    QJsonArray bad;
    QString text;
};

Result<> importRows(const QList<CsvRow> &rows, const QStringList &fields, const AccessMode &mode,
                    const Catalogue &catalogue, RequestStore &store, Cohort &cohort)
{
    for (const CsvRow &row : rows) {
        const auto request = requestOf(row, fields, mode, catalogue);
        if (!request) {
            cohort.bad.append(QJsonObject{{u"line"_s, row.line}, {u"problem"_s, request.error().detail}});
            continue;
        }
        const auto saved = store.save(*request);
        if (!saved)
            return passOn(saved);
        const QString file = store.pathOf(saved->id);
        cohort.drafts.append(QJsonObject{{u"line"_s, row.line}, {u"file"_s, file}, {u"title"_s, saved->title()}});
        cohort.text += file + u'\n';
    }
    return {};
}

} // namespace

Exit importTable(Call &call, RequestStore store)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const AccessMode *mode = modeNamed(*catalogue, call.value("mode"));
    if (!mode)
        return call.console.usage(Cli::tr("A table takes --mode, one of: %1").arg(modeNames(*catalogue).join(u", "_s)));
    const QString file = call.arguments.first();
    const auto bytes = readFile(file, mostBytes);
    if (!bytes)
        return call.console.fail(bytes.error(), Doing::OpeningRequest);
    const auto rows = readCsv(*bytes);
    if (!rows)
        return call.console.fail({rows.error().kind, rows.error().detail, file}, Doing::OpeningRequest);
    if (rows->size() < 2)
        return call.console.usage(Cli::tr("The table wants a row of titles, and a row for each project."));
    QStringList fields;
    QStringList strange;
    for (const QString &title : rows->first().cells) {
        const QString field = fieldOfColumn(*mode, title);
        if ((field.isEmpty() && !title.trimmed().isEmpty()) || (!field.isEmpty() && fields.contains(field)))
            strange.append(title.trimmed());
        fields.append(field);
    }
    if (!strange.isEmpty()) // nothing that was written is left out
        return call.console.usage(Cli::tr("These columns are none of this request, or twice: %1. request fields lists "
                                          "those it has.")
                                      .arg(strange.join(u", "_s)));
    Cohort cohort;
    const auto done = importRows(rows->sliced(1), fields, *mode, *catalogue, store, cohort);
    const QJsonObject json{{u"drafts"_s, cohort.drafts}, {u"bad"_s, cohort.bad}};
    for (const auto &entry : QList(cohort.bad.begin(), cohort.bad.end()).first(std::min(mostNamed, cohort.bad.size())))
        //: %1 is the number of a line, %2 what is wrong in it
        call.console.message(Cli::tr("Line %1: %2").arg(entry[u"line"].toInt()).arg(entry[u"problem"].toString()));
    if (!cohort.bad.isEmpty())
        call.console.message(Cli::tr("%n row(s) could not be taken.", nullptr, int(cohort.bad.size())));
    if (!done)
        return call.console.fail(done.error(), Doing::SavingRequest, json);
    return call.console.result(json, cohort.text, cohort.bad.isEmpty() ? Done : Failed);
}

} // namespace officina
