// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands of a scheduler under a real sh; see the header.
#include "tests/support/fakescheduler.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

namespace officina::testing {

using namespace Qt::StringLiterals;

FakeScheduler::FakeScheduler(const QStringList &commands)
{
    const QString program = m_folder.filePath(u"fakescheduler.py"_s);
    QFile::copy(QStringLiteral(OFFICINA_SOURCE_DIR "/tests/support/fakescheduler.py"), program);
    QFile::setPermissions(program, QFile::permissions(program) | QFile::ExeOwner);
    for (const QString &command : commands)
        QFile::link(u"fakescheduler.py"_s, m_folder.filePath(command));
    m_environment.insert(u"PATH"_s, m_folder.path() + u':' + m_environment.value(u"PATH"_s));
}

void FakeScheduler::answer(const QString &command, const QJsonObject &answer)
{
    m_answers[command] = answer;
}

void FakeScheduler::answers(const QString &command, const QJsonArray &answers)
{
    m_answers[command] = answers;
    QFile::remove(m_folder.filePath(command + u".turn"_s));
}

void FakeScheduler::program(const QString &name, const QByteArray &script) const
{
    QFile::remove(m_folder.filePath(name)); // a link to the stand-in
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(script);
    file.setPermissions(file.permissions() | QFile::ExeOwner);
}

void FakeScheduler::fail(const QString &command, int exit, const QString &words)
{
    answer(command, {{u"exit"_s, exit}, {u"err"_s, words}});
}

Reply FakeScheduler::run(const QByteArray &script) const
{
    QFile answers(m_folder.filePath(u"answers.json"_s));
    if (!answers.open(QIODevice::WriteOnly))
        return {126, {}, "the test's folder cannot be written"};
    answers.write(QJsonDocument(m_answers).toJson());
    answers.close();
    QFile::remove(m_folder.filePath(u"calls.jsonl"_s));
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.start(u"sh"_s, {u"-c"_s, QString::fromUtf8(script)});
    if (!shell.waitForFinished(60000))
        return {126, {}, "the script did not end"};
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

QJsonObject FakeScheduler::lastCall(const QString &command) const
{
    QFile calls(m_folder.filePath(u"calls.jsonl"_s));
    QJsonObject last;
    if (calls.open(QIODevice::ReadOnly))
        while (!calls.atEnd())
            if (const auto call = QJsonDocument::fromJson(calls.readLine()).object(); call["name"_L1] == command)
                last = call;
    return last;
}

QStringList FakeScheduler::lastArguments(const QString &command) const
{
    return lastCall(command)["args"_L1].toVariant().toStringList();
}

} // namespace officina::testing
