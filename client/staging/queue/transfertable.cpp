// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers in the store; see the header. The table is made by resources/db/.
#include "client/staging/queue/transferjournal.h"

namespace officina::transferjournal {

using namespace Qt::StringLiterals;

namespace {

struct ExistingName {
    Existing value;
    QString name;
};

const QList<ExistingName> &existingNames()
{
    static const QList<ExistingName> names{{Existing::Ask, u"ask"_s},
                                           {Existing::Overwrite, u"overwrite"_s},
                                           {Existing::Skip, u"skip"_s},
                                           {Existing::KeepBoth, u"keep-both"_s},
                                           {Existing::Resume, u"resume"_s}};
    return names;
}

QString nameOf(Existing existing)
{
    const auto found = std::ranges::find(existingNames(), existing, &ExistingName::value);
    return found != existingNames().end() ? found->name : u"ask"_s;
}

Existing existingOf(const QString &name)
{
    const auto found = std::ranges::find(existingNames(), name, &ExistingName::name);
    return found != existingNames().end() ? found->value : Existing::Ask;
}

QString stateName(TransferItem::State state)
{
    switch (state) {
    case TransferItem::State::Failed:
    case TransferItem::State::Incomplete: return u"failed"_s;
    case TransferItem::State::Cancelled:
    case TransferItem::State::Interrupted: return u"interrupted"_s;
    default: return u"active"_s;
    }
}

QByteArray blob(const QByteArray &bytes) // never null: the column must not be
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

TransferItem itemOf(const QSqlQuery &row)
{
    TransferItem item;
    item.id = row.value(0).toLongLong();
    item.site = SiteId{row.value(1).toString()};
    item.siteName = row.value(2).toString();
    const QString direction = row.value(3).toString();
    for (const Direction one : {Direction::Upload, Direction::Download, Direction::SiteToSite}) {
        if (direction == directionName(one))
            item.request.direction = one;
    }
    item.request.other = SiteId{row.value(20).toString()};
    item.request.local = row.value(4).toByteArray();
    item.request.remote = RemotePath(row.value(5).toByteArray());
    item.request.name = row.value(6).toByteArray();
    item.request.existing = existingOf(row.value(7).toString());
    const bool failed = row.value(8).toString() == u"failed";
    item.state = failed ? TransferItem::State::Failed : TransferItem::State::Interrupted;
    item.progress.files = row.value(9).toLongLong();
    item.progress.filesTotal = row.value(10).toLongLong();
    item.progress.bytes = row.value(11).toLongLong();
    item.progress.bytesTotal = row.value(12).toLongLong();
    const int kind = row.value(13).toInt();
    if (failed && !row.value(13).isNull() && kind >= 0 && kind <= int(Error::Kind::LocalTooLarge))
        item.error = Error{Error::Kind(kind), row.value(14).toString(), row.value(15).toString()};
    item.created = QDateTime::fromString(row.value(16).toString(), Qt::ISODate);
    const qint64 position = row.value(17).toLongLong();
    item.position = position != 0 ? position : item.id;
    if (const QByteArray excludes = row.value(19).toByteArray(); !excludes.isEmpty())
        item.request.excludes = excludes.split('\n');
    if (row.value(18).toBool() && !failed)
        item.state = TransferItem::State::Paused;
    return item;
}

} // namespace

Result<> save(Database &database, const TransferItem &item)
{
    const auto saved =
        database.exec(u"INSERT OR REPLACE INTO transfers (id, site, site_name, direction, local, remote, name, "
                      u"existing, state,"
                      " files, files_total, bytes, bytes_total, error_kind, error_detail, error_subject, "
                      "created, changed, position, paused, excludes, other)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      {item.id,
                       item.site.value,
                       item.siteName,
                       directionName(item.request.direction),
                       blob(item.request.local),
                       blob(item.request.remote.bytes()),
                       blob(item.request.name),
                       nameOf(item.request.existing),
                       stateName(item.state),
                       item.progress.files,
                       item.progress.filesTotal,
                       item.progress.bytes,
                       item.progress.bytesTotal,
                       item.error ? QVariant(int(item.error->kind)) : QVariant(),
                       item.error ? QVariant(item.error->detail) : QVariant(),
                       item.error ? QVariant(item.error->subject) : QVariant(),
                       item.created.toUTC().toString(Qt::ISODate),
                       QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                       item.position,
                       item.state == TransferItem::State::Paused,
                       blob(item.request.excludes.join('\n')),
                       item.request.other.value.isNull() ? u""_s : item.request.other.value});
    return saved ? Result<>() : passOn(saved);
}

Result<> remove(Database &database, qint64 id)
{
    const auto removed = database.exec(u"DELETE FROM transfers WHERE id = ?"_s, {id});
    return removed ? Result<>() : passOn(removed);
}

Result<QList<TransferItem>> load(Database &database)
{
    auto rows = database.exec(
        u"SELECT id, site, site_name, direction, local, remote, name, existing, state, files, "
        u"files_total, bytes,"
        " bytes_total, error_kind, error_detail, error_subject, created, position, paused, excludes, other FROM transfers ORDER BY id"_s);
    if (!rows)
        return passOn(rows);
    QList<TransferItem> items;
    while (rows->next()) {
        const TransferItem item = itemOf(*rows);
        const bool understood = !item.site.isEmpty() && !item.request.local.isEmpty() && !item.request.remote.isEmpty();
        if (understood)
            items.append(item);
    }
    return items;
}

} // namespace officina::transferjournal
