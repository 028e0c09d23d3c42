// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many renames by one command; see the header.
#include "client/staging/transfer/batchrename.h"

#include <numeric>
#include <tuple>

namespace officina {

namespace {

constexpr int namesAtOnce = 400; // of 255 bytes, quoted: less than a command may have

// Those that go with it in one line of the script.
bool goTogether(const FileTask &task, const FileTask &other)
{
    return task.part.parent() == other.part.parent() && task.isNew == other.isNew;
}

} // namespace

// A line for each folder; what it prints are the numbers of the first files of those that failed. mv tells not
// everywhere that it left something alone.
Result<> BatchRename::begin()
{
    m_begun = true;
    auto shell = m_files.remoteShell();
    if (!shell)
        return passOn(shell);
    m_shell = std::move(*shell);
    if (!m_shell)
        return {};
    QByteArray script = "home=$PWD\n";
    QByteArray emptied = "rmdir --";
    for (size_t i = 0; i < m_tasks.size();) {
        const RemotePath folder = m_tasks[i].part.parent();
        const QByteArray word = (folder.isAbsolute() ? "" : "\"$home\"/") + shellQuote(folder.bytes());
        const size_t first = i;
        const QByteArray failed = "echo " + QByteArray::number(qint64(first));
        script += "cd " + word + " && set --";
        for (; i < m_tasks.size() && i - first < namesAtOnce && goTogether(m_tasks[i], m_tasks[first]); ++i)
            script += ' ' + shellQuote(m_tasks[i].part.name());
        if (m_tasks[first].isNew)
            script += " && mv -n -t .. -- \"$@\" && for f; do [ ! -e \"$f\" ] || { " + failed + "; break; }; done";
        else
            script += " && mv -f -t .. -- \"$@\"";
        script += " || " + failed + '\n';
        emptied += ' ' + word;
    }
    script += "cd \"$home\"; " + emptied + "; echo end";
    m_number = m_shell->send(script);
    m_limit = QDeadlineTimer(m_shell->longestWait());
    return {};
}

Result<Progress> BatchRename::step(const QDeadlineTimer &deadline)
{
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    if (!m_answered && m_shell) {
        const auto polled = m_shell->poll(m_number);
        if (!polled && endsTransfer(polled.error().kind))
            return passOn(polled);
        if (polled && *polled == Progress::Pending && !m_limit.hasExpired())
            return Progress::Pending;
        if (polled && *polled == Progress::Pending)
            m_shell->giveUp();
        read(polled && *polled == Progress::Done ? m_shell->take(m_number) : QByteArray());
    } else if (!m_answered) {
        read({});
    }
    return check(deadline);
}

void BatchRename::read(const QByteArray &printed)
{
    m_answered = true;
    const auto lines = printed.sliced(printed.indexOf('\0') + 1).split('\n');
    if (!lines.contains("end")) // it did not get there: each is looked at
        m_failed.insert(-1);
    for (const QByteArray &line : lines) {
        bool isNumber = false;
        const auto first = line.toLongLong(&isNumber);
        if (isNumber)
            m_failed.insert(first);
    }
}

Result<Progress> BatchRename::check(const QDeadlineTimer &deadline)
{
    for (; !m_tasks.empty(); ++m_checked) {
        if (deadline.hasExpired())
            return Progress::Pending;
        FileTask &task = m_tasks.front();
        if (task.part.parent() != m_folder || task.isNew != m_isNew || m_checked - m_lineBegan == namesAtOnce) {
            leaveFolder();
            m_folder = task.part.parent();
            m_isNew = task.isNew;
            m_lineBegan = m_checked;
            m_byOne = m_failed.contains(m_checked) || m_failed.contains(-1);
        }
        const Result<> renamed = m_byOne ? renameOne(task) : Result<>();
        if (!renamed && endsTransfer(renamed.error().kind))
            return passOn(renamed);
        m_renamed.push_back({std::move(task), renamed ? std::nullopt : std::optional(renamed.error())});
        m_tasks.pop_front();
    }
    leaveFolder();
    return Progress::Done;
}

// A script that did not get to its end has not removed the temporary folders; one in which something is left stays.
void BatchRename::leaveFolder()
{
    if (m_failed.contains(-1) && !m_folder.isEmpty())
        std::ignore = m_files.removeFolder(m_folder);
}

// Where its part is no more it was renamed before another one failed, or has gone: its own name tells.
Result<> BatchRename::renameOne(const FileTask &task)
{
    const auto renamed =
        task.isNew ? m_files.renameToFree(task.part, task.target) : m_files.rename(task.part, task.target);
    if (renamed || endsTransfer(renamed.error().kind))
        return renamed;
    const auto part = m_files.lstat(task.part);
    if (part && renamed.error().kind == Error::Kind::Exists) { // it is not gone on with there
        std::ignore = m_files.removeFile(task.part);
        std::ignore = m_files.removeFolder(task.part.parent());
    }
    if (part || part.error().kind != Error::Kind::NotFound)
        return renamed;
    const auto there = m_files.lstat(task.target);
    const bool isIt = there && there->type == Entry::Type::File && there->size == task.file.size
        && isSameTime(there->changed.toSecsSinceEpoch(), task.file.changed);
    if (isIt)
        return {};
    if (!there && there.error().kind != Error::Kind::NotFound)
        return passOn(there);
    return failure(Error::Kind::NotFound, {}, task.part.display());
}

Result<> BatchRename::wait()
{
    return m_shell && !m_answered ? m_shell->wait() : Result<>();
}

qint64 BatchRename::bytes() const
{
    const auto add = [](qint64 sum, const FileTask &task) { return sum + task.file.size; };
    return std::accumulate(m_renamed.begin(), m_renamed.end(),
                           std::accumulate(m_tasks.begin(), m_tasks.end(), qint64(0), add),
                           [](qint64 sum, const Renamed &one) { return sum + one.task.file.size; });
}

} // namespace officina
