// SPDX-License-Identifier: GPL-3.0-or-later
//
// One draft a row; see the header.
#include "ui/present/requesttable.h"

#include "client/base/csv.h"
#include "client/base/files.h"
#include "client/requests/attachments.h"
#include "ui/present/formats.h"
#include "ui/present/requestfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::RequestTable)
};

// What all of them say, from a draft of the same way to ask, with its files; otherwise nothing. A row says the rest.
Result<Request> sharedPart(const QString &file, const AccessMode &mode, const Catalogue &catalogue,
                           const RequestStore &store)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto draft = file.isEmpty() ? Result<Request>(Request::create(mode.id, now)) : readRequestFile(file);
    if (!draft)
        return draft;
    if (draft->mode != mode.id)
        return failure(Error::Kind::BadInput, Say::tr("it is of another way to ask, %1").arg(draft->mode.value), file);
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
        return failure(Error::Kind::BadInput, Say::tr("it has more cells than there are columns"));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString text = row.cells.at(i).trimmed();
        if (text.isEmpty())
            continue;
        if (fields.at(i).isEmpty())
            return failure(Error::Kind::BadInput, Say::tr("%1 stands in a column without a title").arg(text));
        const bool isKnown = fields.at(i) != u"system" || catalogue.system({text});
        const QString refused =
            isKnown ? assignField(request, catalogue, fields.at(i) + u'=' + text) : Say::tr("no such system");
        if (!refused.isEmpty())
            return failure(Error::Kind::BadInput, u"%1: %2 (%3)"_s.arg(fields.at(i), refused, text.left(60)));
    }
    return request;
}

// The field of each column, empty for one without a title.
QStringList fieldsOf(const CsvRow &titles, const AccessMode &mode, QStringList &strange)
{
    QStringList fields;
    for (const QString &title : titles.cells) {
        const QString field = fieldOfColumn(mode, title);
        if ((field.isEmpty() && !title.trimmed().isEmpty()) || (!field.isEmpty() && fields.contains(field)))
            strange.append(title.trimmed());
        fields.append(field);
    }
    return fields;
}

} // namespace

QString hereText(const RequestStore::Here &here)
{
    QString title = here.draft.title().simplified();
    if (title.isEmpty())
        title = Say::tr("Without a title");
    if (!here.isEdited)
        //: %1 is a title
        return Say::tr("A draft here says the same already: “%1”.").arg(title);
    //: %1 is a date, %2 a title
    return Say::tr("It was imported on %1 already; that draft, “%2”, has been edited since.")
        .arg(formats::date(here.draft.created.toLocalTime().date()), title);
}

Result<RequestTable> importRequests(const QString &table, const AccessMode &mode, const QString &shared,
                                    const Catalogue &catalogue, RequestStore &store, RequestStore::IfThere ifThere)
{
    const auto bytes = readFile(table, mostBytes);
    if (!bytes)
        return passOn(bytes);
    RequestTable imported;
    if (!isUnicode(*bytes)) { // what a form says is not guessed
        imported.fault = RequestTable::Fault::NotUnicode;
        return imported;
    }
    const auto rows = readCsv(*bytes);
    if (!rows)
        return failure(rows.error().kind, rows.error().detail, table);
    if (rows->size() < 2) {
        imported.fault = RequestTable::Fault::NoRows;
        return imported;
    }
    const QStringList fields = fieldsOf(rows->first(), mode, imported.strange);
    if (!imported.strange.isEmpty()) { // nothing that was written is left out
        imported.fault = RequestTable::Fault::StrangeColumns;
        return imported;
    }
    const auto part = sharedPart(shared, mode, catalogue, store);
    if (!part)
        return passOn(part);
    using Drafts = QHash<QString, RequestStore::Here>;
    // Before the first is taken: two rows of one table that say the same are two drafts.
    const Drafts here = ifThere == RequestStore::IfThere::Refuse ? store.byContent() : Drafts();
    for (const CsvRow &row : rows->sliced(1)) {
        auto request = requestOf(row, fields, *part, catalogue);
        if (!request) {
            imported.bad.append({row.line, request.error().detail});
            continue;
        }
        request->origin = contentDigest(*request);
        if (const auto known = here.find(request->origin); known != here.cend()) {
            imported.known.append({row.line, *known, store.pathOf(known->draft.id)});
            continue;
        }
        const auto saved = store.save(*request);
        if (!saved) {
            imported.failed = saved.error();
            break;
        }
        imported.drafts.append({row.line, saved->id, saved->title(), store.pathOf(saved->id)});
    }
    return imported;
}

} // namespace officina
