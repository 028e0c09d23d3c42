// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open SQLite database, used by the thread that opened it. It brings the tables up to date by
// numbered migrations (resources/db), and never loses a damaged file: that is kept under another
// name and a new one is made.
#pragma once

#include "client/base/result.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <memory>

namespace officina {

class Database
{
public:
    // Opens or makes the file, with its folder. Where it was damaged, *keptAs (if given) is set to
    // the name under which the damaged file is kept. Unsupported: written by a newer Officina.
    // fileSystem: what the file lies on, as QStorageInfo names it; empty: it is looked up.
    static Result<std::unique_ptr<Database>> open(const QString &file, QString *keptAs = nullptr,
                                                  const QByteArray &fileSystem = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Runs one statement, with values for its "?" in order. LocalNoSpace, Corrupt, Denied, Local.
    Result<QSqlQuery> exec(const QString &sql, const QVariantList &values = {});
    // Runs work between BEGIN and COMMIT; an error of it rolls everything back.
    template <class Work> Result<> transaction(Work work)
    {
        if (auto begun = exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return passOn(begun);
        Result<> done = work();
        if (done) {
            if (auto committed = exec(QStringLiteral("COMMIT")); committed)
                return {};
            else
                done = passOn(committed);
        }
        std::ignore = exec(QStringLiteral("ROLLBACK"));
        return done;
    }

    int version() const { return m_version; } // number of the newest migration applied

private:
    Database(const QString &file, const QString &connection, bool onNetwork);
    Result<> prepare(); // checks, sets up and migrates
    Result<> setUp();
    Result<> migrate();

    QString m_file;
    QString m_connection;
    bool m_onNetwork;
    int m_version = 0;
};

} // namespace officina
