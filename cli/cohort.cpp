// SPDX-License-Identifier: GPL-3.0-or-later
//
// One draft a row; see the header.
#include "cli/cohort.h"

#include "cli/requestfields.h"
#include "cli/words.h"
#include "client/base/csv.h"
#include "client/base/files.h"
#include "client/requests/attachments.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr qsizetype mostNamed = 20; // bad rows in words; all of them are in the JSON

// What all of them say, from a draft of the same way to ask, with its files; otherwise nothing. A row says the rest.
Result<Request> sharedPart(const QString &file, const AccessMode &mode, const Catalogue &catalogue,
                           const RequestStore &store)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto draft = file.isEmpty() ? Result<Request>(Request::create(mode.id, now)) : readRequestFile(file);
    if (!draft)
        return draft;
    if (draft->mode != mode.id)
        return failure(Error::Kind::BadInput, Cli::tr("it is of another way to ask, %1").arg(draft->mode.value), file);
    for (const AttachedFile &attached : draft->attachments) {
        // What is not there, the checks tell.
        if (const auto content = readAttached(attached, QFileInfo(file).path()))
            if (const auto kept = keepAttached(attached, *content, store.folder()); !kept)
                return passOn(kept);
    }
    Request shared = draft->duplicate(now);
    // Each row is another applicant: the profile of this computer says nothing for it.
    shared.usesProfile = false;
    shared.rulesOf = catalogue.retrieved();
    return shared;
}

Result<Request> requestOf(const CsvRow &row, const QStringList &fields, const Request &shared,
                          const Catalogue &catalogue)
{
    Request request = shared.duplicate(QDateTime::currentDateTimeUtc());
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

Result<> importRows(const QList<CsvRow> &rows, const QStringList &fields, const Request &shared,
                    const Catalogue &catalogue, RequestStore &store, Cohort &cohort)
{
    for (const CsvRow &row : rows) {
        const auto request = requestOf(row, fields, shared, catalogue);
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
    const auto shared = sharedPart(call.value("shared"), *mode, *catalogue, store);
    if (!shared)
        return call.console.fail(shared.error(), Doing::OpeningRequest);
    Cohort cohort;
    const auto done = importRows(rows->sliced(1), fields, *shared, *catalogue, store, cohort);
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
