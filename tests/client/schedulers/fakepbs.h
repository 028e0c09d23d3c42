// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands of PBS that print again what OpenPBS printed, run by a real sh: a question's script is
// tried as it stands, its quoting and its environment with it. Captured JSON and text are written
// as "-F dsv" writes them.
#pragma once

#include "client/schedulers/query.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QTemporaryDir>

namespace officina::testing {

// A file of tests/data/pbs; empty where there is none.
QByteArray pbsCapture(const QString &name);
// Its jobs, queues, servers or nodes as dsv with "@D@" for the delimiter: of JSON, of "qstat -f", or
// of dsv with "|" or "%%". Anything else stays as it is.
QByteArray asDsv(const QByteArray &captured);

class FakePbs
{
public:
    FakePbs();

    // What a command prints from now on, how it ends, and what it complains of.
    void answer(const QString &command, const QByteArray &out, int exitCode = 0, const QByteArray &err = {});
    // Only where one of its words is that.
    void answerTo(const QString &command, const QString &word, const QByteArray &out, int exitCode = 0,
                  const QByteArray &err = {});
    Reply run(const QByteArray &script) const;
    template <class T> Result<T> ask(const Query<T> &query) const { return query.read(run(query.script)); }

    // Each call's words, "qstat|-E|-f|73.pbs1"; the delimiter of dsv as "@D@".
    QByteArrayList calls() const;
    // Of the last call: a variable of its environment; "(unset)".
    QByteArray seen(const QByteArray &variable) const;
    QByteArray folder() const; // in which it was called last
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QTemporaryDir m_folder;
};

} // namespace officina::testing
