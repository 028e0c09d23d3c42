// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands for many files; see the header.
#include "client/staging/files/remotecommands.h"

#include <QtCore/QHash>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype foldersAtOnce = 50; // of which one that fails leaves all in doubt

// stat's answers for many files, one property of each.
class StatAnswers : public ShellAnswers
{
public:
    StatAnswers(std::shared_ptr<RemoteShell> shell, QByteArrayView command, const QList<RemotePath> &files)
        : ShellAnswers(std::move(shell), commandFor(command, files), u"stat"_s), m_files(files)
    {}

    QList<QByteArray> take() override
    {
        QHash<QByteArray, QByteArray> byName;
        const auto records = answer().split('\0');
        for (const QByteArray &record : records.sliced(std::min<qsizetype>(1, records.size()))) {
            if (const qsizetype space = record.indexOf(' '); space > 0)
                byName.insert(record.sliced(space + 1), record.first(space));
        }
        QList<QByteArray> values;
        for (const RemotePath &file : std::as_const(m_files))
            values.append(byName.value(argument(file)));
        return values;
    }

private:
    QList<RemotePath> m_files;
};

// A line for each call of mkdir that did all it should: the number of its first folder.
class MadeFolders : public ShellAnswers
{
public:
    MadeFolders(std::shared_ptr<RemoteShell> shell, const QByteArray &script, QList<qsizetype> calls, qsizetype folders)
        : ShellAnswers(std::move(shell), script, u"mkdir"_s), m_calls(std::move(calls)), m_folders(folders)
    {}

    QList<QByteArray> take() override
    {
        const QByteArray printed = answer();
        const auto lines = printed.sliced(printed.indexOf('\0') + 1).split('\n');
        QList<QByteArray> made(m_folders);
        for (qsizetype i = 0; i < m_calls.size(); ++i) {
            if (!lines.contains(QByteArray::number(m_calls[i])))
                continue;
            const qsizetype end = i + 1 < m_calls.size() ? m_calls[i + 1] : m_folders;
            std::fill(made.begin() + m_calls[i], made.begin() + end, "made"_ba);
        }
        return made;
    }

private:
    QList<qsizetype> m_calls; // the first folder of each
    qsizetype m_folders;
};

} // namespace

namespace remotecommands {

Pending timesOf(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files)
{
    return std::make_unique<StatAnswers>(std::move(shell), "stat -L --printf '%Y %n\\0' --", files);
}

Pending permissionsOf(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files)
{
    return std::make_unique<StatAnswers>(std::move(shell), "stat --printf '%a %n\\0' --", files);
}

Pending makeFolders(std::shared_ptr<RemoteShell> shell, const QList<NewFolder> &folders)
{
    QByteArray script = "old=$(umask)";
    QList<qsizetype> calls;
    for (qsizetype i = 0; i < folders.size();) {
        calls.append(i);
        const uint permissions = folders[i].permissions & 0777;
        script += "\numask " + QByteArray::number(~permissions & 0777, 8) + "; mkdir --";
        for (; i < folders.size() && i - calls.last() < foldersAtOnce && (folders[i].permissions & 0777) == permissions;
             ++i)
            script += ' ' + shellQuote(argument(folders[i].path));
        script += " && echo " + QByteArray::number(calls.last());
    }
    script += "\numask \"$old\"";
    return std::make_unique<MadeFolders>(std::move(shell), script, calls, folders.size());
}

} // namespace remotecommands

} // namespace officina
