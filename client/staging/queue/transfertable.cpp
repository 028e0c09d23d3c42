// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers in the store; see the header. The tables are made by resources/db/.
#include "client/staging/queue/transfertable.h"

#include "client/base/errorkind.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <iterator>

namespace officina::transfertable {

using namespace Qt::StringLiterals;

namespace {

using State = TransferItem::State;

template <class Value> struct Name {
    Value value;
    QLatin1StringView name;
};

constexpr Name<Direction> directions[] = {
    {Direction::Upload, "upload"_L1}, {Direction::Download, "download"_L1}, {Direction::SiteToSite, "across"_L1}};
constexpr Name<Existing> existings[] = {{Existing::Ask, "ask"_L1},
                                        {Existing::Overwrite, "overwrite"_L1},
                                        {Existing::Skip, "skip"_L1},
                                        {Existing::KeepBoth, "keep-both"_L1},
                                        {Existing::Resume, "resume"_L1}};
// What has not ended is "active", which is read as Waiting; load() makes of it what the caller wants.
constexpr Name<State> states[] = {{State::Waiting, "active"_L1},
                                  {State::Running, "active"_L1},
                                  {State::Reconnecting, "active"_L1},
                                  {State::Paused, "active"_L1},
                                  {State::Elsewhere, "active"_L1},
                                  {State::Interrupted, "interrupted"_L1},
                                  {State::Asking, "interrupted"_L1},
                                  {State::Incomplete, "incomplete"_L1},
                                  {State::Failed, "failed"_L1},
                                  {State::Cancelled, "cancelled"_L1},
                                  {State::Done, "done"_L1}};

template <class Value, size_t size> QString nameOf(const Name<Value> (&names)[size], Value value)
{
    return std::ranges::find(names, value, &Name<Value>::value)->name;
}

template <class Value, size_t size>
Value valueOf(const Name<Value> (&names)[size], const QVariant &name, Value otherwise)
{
    const auto found = std::ranges::find(names, name.toString(), &Name<Value>::name);
    return found != std::end(names) ? found->value : otherwise;
}

QByteArray blob(const QByteArray &bytes) // never null: the column must not be
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString text(const QString &value) // the same
{
    return value.isNull() ? u""_s : value;
}

// [["base64 of the path", "overwrite"], …]: a path is bytes.
QByteArray answersText(const QHash<QByteArray, Existing> &answers)
{
    QJsonArray list;
    for (const auto &[path, existing] : answers.asKeyValueRange())
        list.append(QJsonArray{QString::fromLatin1(path.toBase64()), nameOf(existings, existing)});
    return list.isEmpty() ? QByteArray("") : QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QHash<QByteArray, Existing> answersOf(const QByteArray &text)
{
    QHash<QByteArray, Existing> answers;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &pair : list)
        answers.insert(QByteArray::fromBase64(pair[0].toString().toLatin1()),
                       valueOf(existings, pair[1].toVariant(), Existing::Ask));
    return answers;
}

// [["base64 of the path", source's size, target's size, source's time, target's time, is beginning], …]
QByteArray conflictsText(const QList<Conflict> &conflicts)
{
    QJsonArray list;
    for (const Conflict &conflict : conflicts)
        list.append(QJsonArray{QString::fromLatin1(conflict.path.toBase64()), conflict.sourceSize, conflict.targetSize,
                               conflict.sourceChanged, conflict.targetChanged, conflict.isBeginning});
    return list.isEmpty() ? QByteArray("") : QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<Conflict> conflictsOf(const QByteArray &text)
{
    QList<Conflict> conflicts;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &one : list)
        conflicts.append({.path = QByteArray::fromBase64(one[0].toString().toLatin1()),
                          .sourceSize = one[1].toInteger(),
                          .targetSize = one[2].toInteger(),
                          .sourceChanged = one[3].toInteger(),
                          .targetChanged = one[4].toInteger(),
                          .isBeginning = one[5].toBool()});
    return conflicts;
}

using Item = TransferItem;

struct Column {
    const char *name;
    QVariant (*write)(const Item &item);
    void (*read)(Item &item, const QVariant &value);
};

const Column columns[] = {
    {"id", [](const Item &item) -> QVariant { return item.id; },
     [](Item &item, const QVariant &value) { item.id = value.toLongLong(); }},
    {"site", [](const Item &item) -> QVariant { return text(item.site.value); },
     [](Item &item, const QVariant &value) { item.site = SiteId{value.toString()}; }},
    {"site_name", [](const Item &item) -> QVariant { return text(item.siteName); },
     [](Item &item, const QVariant &value) { item.siteName = value.toString(); }},
    {"direction", [](const Item &item) -> QVariant { return nameOf(directions, item.request.direction); },
     [](Item &item, const QVariant &value) { item.request.direction = valueOf(directions, value, Direction::Upload); }},
    {"local", [](const Item &item) -> QVariant { return blob(item.request.local); },
     [](Item &item, const QVariant &value) { item.request.local = value.toByteArray(); }},
    {"remote", [](const Item &item) -> QVariant { return blob(item.request.remote.bytes()); },
     [](Item &item, const QVariant &value) { item.request.remote = RemotePath(value.toByteArray()); }},
    {"name", [](const Item &item) -> QVariant { return blob(item.request.name); },
     [](Item &item, const QVariant &value) { item.request.name = value.toByteArray(); }},
    {"other", [](const Item &item) -> QVariant { return text(item.request.other.value); },
     [](Item &item, const QVariant &value) { item.request.other = SiteId{value.toString()}; }},
    {"existing", [](const Item &item) -> QVariant { return nameOf(existings, item.request.existing); },
     [](Item &item, const QVariant &value) { item.request.existing = valueOf(existings, value, Existing::Ask); }},
    {"answers", [](const Item &item) -> QVariant { return answersText(item.request.answers); },
     [](Item &item, const QVariant &value) { item.request.answers = answersOf(value.toByteArray()); }},
    {"trusts_times", [](const Item &item) -> QVariant { return item.request.trustsTimes; },
     [](Item &item, const QVariant &value) { item.request.trustsTimes = value.toBool(); }},
    {"ignore_free_space", [](const Item &item) -> QVariant { return item.request.ignoreFreeSpace; },
     [](Item &item, const QVariant &value) { item.request.ignoreFreeSpace = value.toBool(); }},
    {"excludes", [](const Item &item) -> QVariant { return blob(item.request.excludes.join('\n')); },
     [](Item &item, const QVariant &value) {
         if (const QByteArray patterns = value.toByteArray(); !patterns.isEmpty())
             item.request.excludes = patterns.split('\n');
     }},
    {"state", [](const Item &item) -> QVariant { return nameOf(states, item.state); },
     [](Item &item, const QVariant &value) { item.state = valueOf(states, value, State::Interrupted); }},
    // Its question makes it Asking: an Officina that does not know it offers to resume, which asks again.
    {"conflicts",
     [](const Item &item) -> QVariant {
         return item.state == State::Asking ? conflictsText(item.conflicts) : QByteArray("");
     },
     [](Item &item, const QVariant &value) {
         item.conflicts = conflictsOf(value.toByteArray());
         if (!item.conflicts.isEmpty())
             item.state = State::Asking;
     }},
    {"paused", [](const Item &item) -> QVariant { return item.state == State::Paused; },
     [](Item &item, const QVariant &value) {
         if (value.toBool() && !item.isEnded())
             item.state = State::Paused;
     }},
    {"files", [](const Item &item) -> QVariant { return item.progress.files; },
     [](Item &item, const QVariant &value) { item.progress.files = value.toLongLong(); }},
    {"files_total", [](const Item &item) -> QVariant { return item.progress.filesTotal; },
     [](Item &item, const QVariant &value) { item.progress.filesTotal = value.toLongLong(); }},
    {"bytes", [](const Item &item) -> QVariant { return item.progress.bytes; },
     [](Item &item, const QVariant &value) { item.progress.bytes = value.toLongLong(); }},
    {"bytes_total", [](const Item &item) -> QVariant { return item.progress.bytesTotal; },
     [](Item &item, const QVariant &value) { item.progress.bytesTotal = value.toLongLong(); }},
    {"moved", [](const Item &item) -> QVariant { return item.progress.moved; },
     [](Item &item, const QVariant &value) { item.progress.moved = value.toLongLong(); }},
    {"skipped", [](const Item &item) -> QVariant { return item.skipped; },
     [](Item &item, const QVariant &value) { item.skipped = value.toLongLong(); }},
    {"confirmed_by_site", [](const Item &item) -> QVariant { return item.confirmedBySite; },
     [](Item &item, const QVariant &value) { item.confirmedBySite = value.toBool(); }},
    {"error_kind", [](const Item &item) { return item.error ? QVariant(kindName(item.error->kind)) : QVariant(); },
     [](Item &item, const QVariant &value) {
         if (!value.isNull()) // of a kind that is not known: its words are kept
             item.error = Error{kindOf(value.toString()).value_or(Error::Kind::BadReply), {}, {}};
     }},
    {"error_detail", [](const Item &item) { return item.error ? QVariant(item.error->detail) : QVariant(); },
     [](Item &item, const QVariant &value) {
         if (item.error)
             item.error->detail = value.toString();
     }},
    {"error_subject", [](const Item &item) { return item.error ? QVariant(item.error->subject) : QVariant(); },
     [](Item &item, const QVariant &value) {
         if (item.error)
             item.error->subject = value.toString();
     }},
    {"created", [](const Item &item) -> QVariant { return item.created.toUTC().toString(Qt::ISODate); },
     [](Item &item, const QVariant &value) { item.created = QDateTime::fromString(value.toString(), Qt::ISODate); }},
    {"changed", [](const Item &) -> QVariant { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); },
     [](Item &, const QVariant &) {}},
    {"position", [](const Item &item) -> QVariant { return item.position; },
     [](Item &item, const QVariant &value) {
         const qint64 position = value.toLongLong();
         item.position = position != 0 ? position : item.id;
     }},
};

// pattern with the columns' names for %1, one after the other.
QString forEachColumn(const QString &pattern)
{
    QStringList list;
    for (const Column &column : columns)
        list.append(pattern.arg(QLatin1StringView(column.name)));
    return list.join(u", "_s);
}

Result<> done(const Result<QSqlQuery> &query)
{
    return query ? Result<>() : passOn(query);
}

} // namespace

// Not INSERT OR REPLACE: that deletes the row first, and its report with it.
Result<> save(Database &database, const TransferItem &item)
{
    static const QString sql = u"INSERT INTO transfers (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
        forEachColumn(u"%1"_s), QStringList(std::size(columns), u"?"_s).join(u", "_s),
        forEachColumn(u"%1 = excluded.%1"_s));
    QVariantList values;
    for (const Column &column : columns)
        values.append(column.write(item));
    return done(database.exec(sql, values));
}

Result<> remove(Database &database, qint64 id)
{
    return done(database.exec(u"DELETE FROM transfers WHERE id = ?"_s, {id}));
}

Result<QList<TransferItem>> load(Database &database, State whatRan)
{
    auto rows = database.exec(u"SELECT %1 FROM transfers ORDER BY id"_s.arg(forEachColumn(u"%1"_s)));
    if (!rows)
        return passOn(rows);
    QList<TransferItem> items;
    while (rows->next()) {
        TransferItem item;
        for (int i = 0; i < int(std::size(columns)); ++i)
            columns[i].read(item, rows->value(i));
        if (!item.isEnded() || item.state == State::Interrupted)
            item.error.reset(); // of a connection that was lost then
        if (item.state == State::Waiting)
            item.state = whatRan;
        const bool understood = !item.site.isEmpty() && !item.request.local.isEmpty() && !item.request.remote.isEmpty();
        if (understood)
            items.append(item);
    }
    return items;
}

Result<QDateTime> endedAt(Database &database, qint64 id)
{
    auto row = database.exec(u"SELECT changed FROM transfers WHERE id = ?"_s, {id});
    if (!row)
        return passOn(row);
    if (!row->next())
        return failure(Error::Kind::NotFound);
    return QDateTime::fromString(row->value(0).toString(), Qt::ISODate);
}

Result<> saveReport(Database &database, qint64 id, const QByteArray &report)
{
    return done(database.exec(u"INSERT OR REPLACE INTO transfer_reports (id, report) VALUES (?, ?)"_s, {id, report}));
}

Result<QByteArray> loadReport(Database &database, qint64 id)
{
    auto row = database.exec(u"SELECT report FROM transfer_reports WHERE id = ?"_s, {id});
    if (!row)
        return passOn(row);
    if (!row->next())
        return failure(Error::Kind::NotFound);
    return row->value(0).toByteArray();
}

Result<QSet<qint64>> reports(Database &database)
{
    auto rows = database.exec(u"SELECT id FROM transfer_reports"_s);
    if (!rows)
        return passOn(rows);
    QSet<qint64> ids;
    while (rows->next())
        ids.insert(rows->value(0).toLongLong());
    return ids;
}

} // namespace officina::transfertable
