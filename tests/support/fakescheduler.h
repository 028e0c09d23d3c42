// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions to a scheduler, asked in earnest of a real sh, with fakescheduler.py in place of the
// scheduler's commands: what is tested is the script as well as the reader.
#pragma once

#include "client/schedulers/query.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QTemporaryDir>

namespace officina::testing {

class FakeScheduler
{
public:
    explicit FakeScheduler(const QStringList &commands);

    void answer(const QString &command, const QJsonObject &answer);
    // One for each call from now on, the last one for all that follow.
    void answers(const QString &command, const QJsonArray &answers);
    void setJobs(const QString &command, const QJsonArray &jobs) { answer(command, {{QStringLiteral("jobs"), jobs}}); }
    void fail(const QString &command, int exit, const QString &words);
    // Another program than the stand-in, or beside it.
    void program(const QString &name, const QByteArray &script) const;
    // Of the user's start-up files.
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    Reply run(const QByteArray &script) const;
    template <class T> Result<T> ask(const Query<T> &query) const { return query.read(run(query.script)); }
    // The last call of that command: "args" and "env"; empty: never.
    QJsonObject lastCall(const QString &command) const;
    QStringList lastArguments(const QString &command) const;

private:
    QTemporaryDir m_folder;
    QJsonObject m_answers;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace officina::testing
