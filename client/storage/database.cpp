// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite through Qt Sql; see the header.
#include "client/storage/database.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html; Qt gives the (extended) code as text.
Error::Kind kindOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 23: // SQLITE_AUTH
        return Error::Kind::Denied;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::Corrupt;
    case 13: // SQLITE_FULL
        return Error::Kind::LocalNoSpace;
    default: return Error::Kind::Local;
    }
}

Error errorOf(const QSqlError &error, const QString &file)
{
    return {kindOf(error), error.databaseText(), file};
}

// Each file of resources/db once, in order. A statement ends with ';' at the end of a line.
QList<QPair<int, QString>> migrations()
{
    QList<QPair<int, QString>> result;
    const QDir folder(u":/officina/db"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            result.append({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return result;
}

// "officina.db" -> "officina.damaged-20261121-040500.db", with what belongs to it.
QString setAside(const QString &file)
{
    const QFileInfo info(file);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside;
    for (int n = 1; aside.isEmpty() || QFileInfo::exists(aside); ++n) {
        aside = info.dir().filePath(u"%1.damaged-%2%3.%4"_s.arg(info.completeBaseName(), stamp,
                                                                n > 1 ? u"-%1"_s.arg(n) : QString(), info.suffix()));
    }
    if (!QFile::rename(file, aside))
        return {};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, aside + suffix);
    return aside;
}

// File systems that several computers may have open at once, as homes of login nodes are.
bool isOnNetwork(const QByteArray &fileSystem)
{
    static const QByteArrayList names{"nfs",  "cifs", "smb",      "afs",  "lustre", "gpfs",      "beegfs",
                                      "ceph", "9p",   "orangefs", "pvfs", "panfs",  "glusterfs", "sshfs"};
    const QByteArray name = fileSystem.startsWith("fuse.") ? fileSystem.sliced(5) : fileSystem;
    return std::ranges::any_of(names, [&name](const QByteArray &known) { return name.startsWith(known); });
}

} // namespace

Database::Database(const QString &file, const QString &connection, bool onNetwork)
    : m_file(file), m_connection(connection), m_onNetwork(onNetwork)
{}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, QString *keptAs, const QByteArray &fileSystem)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Local, u"the folder cannot be made"_s, folder);
    const bool onNetwork = isOnNetwork(fileSystem.isEmpty() ? QStorageInfo(folder).fileSystemType() : fileSystem);
    for (bool again : {false, true}) {
        const QString connection = u"officina-"_s + QUuid::createUuid().toString(QUuid::Id128);
        std::unique_ptr<Database> database(new Database(file, connection, onNetwork));
        const Result<> ready = database->prepare();
        if (ready)
            return database;
        database.reset();
        if (ready.error().kind != Error::Kind::Corrupt || again)
            return passOn(ready);
        const QString aside = setAside(file);
        if (aside.isEmpty())
            return passOn(ready);
        if (keptAs)
            *keptAs = aside;
    }
    Q_UNREACHABLE();
}

Result<> Database::prepare()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s); // the terminal program may write too
    if (!database.open())
        return std::unexpected(errorOf(database.lastError(), m_file));
    // Its tables hold names and paths of the user's own.
    QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto set = setUp(); !set)
        return set;
    auto check = exec(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return passOn(check);
    if (!check->next() || check->value(0).toString() != u"ok")
        return failure(Error::Kind::Corrupt, check->value(0).toString(), m_file);
    check->finish();
    return migrate();
}

// A write-ahead log keeps its index in memory that all who use the file share. Two computers share none:
// each would write over what the other has written. There the log of old pages is used, which needs no
// more than locks; and without the other log's checksums every write has to be on the disk.
Result<> Database::setUp()
{
    const QString log = m_onNetwork ? u"PRAGMA journal_mode=DELETE"_s : u"PRAGMA journal_mode=WAL"_s;
    const QString writes = m_onNetwork ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s;
    for (const QString &setting : {log, writes, u"PRAGMA foreign_keys=ON"_s}) {
        if (auto set = exec(setting); !set)
            return passOn(set);
    }
    return {};
}

Result<> Database::migrate()
{
    return transaction([this]() -> Result<> {
        auto version = exec(u"PRAGMA user_version"_s);
        if (!version || !version->next())
            return version ? failure(Error::Kind::BadReply, {}, m_file) : passOn(version);
        m_version = version->value(0).toInt();
        version->finish();
        const auto all = migrations();
        if (!all.isEmpty() && m_version > all.last().first)
            return failure(Error::Kind::Unsupported, u"tables of version %1"_s.arg(m_version), m_file);
        for (const auto &[number, sql] : all) {
            if (number <= m_version)
                continue;
            for (const QString &statement : sql.split(u";\n"_s, Qt::SkipEmptyParts)) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (auto done = exec(statement); !done)
                    return passOn(done);
            }
            if (auto set = exec(u"PRAGMA user_version=%1"_s.arg(number)); !set)
                return passOn(set);
            m_version = number;
        }
        return {};
    });
}

Result<QSqlQuery> Database::exec(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(errorOf(query.lastError(), m_file));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError(), m_file));
    return query;
}

} // namespace officina
