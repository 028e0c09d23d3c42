// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many renames by one command; see the header.
#include "client/staging/transfer/batchrename.h"

namespace officina {

namespace {

constexpr int namesAtOnce = 400; // of 255 bytes, quoted: less than a command may have

} // namespace

// A line for each folder; what it prints are the numbers of the first files of those that failed.
Result<> BatchRename::begin()
{
    QByteArray script = "home=$PWD\n";
    QByteArray emptied = "rmdir --";
    for (qsizetype i = 0; i < m_files.size();) {
        const RemotePath folder = m_files.at(i).part.parent();
        const QByteArray word = (folder.isAbsolute() ? "" : "\"$home\"/") + shellQuote(folder.bytes());
        const qsizetype first = i;
        script += "cd " + word + " && mv -f -t .. --";
        for (; i < m_files.size() && i - first < namesAtOnce && m_files.at(i).part.parent() == folder; ++i)
            script += ' ' + shellQuote(m_files.at(i).part.name());
        script += " || echo " + QByteArray::number(first) + '\n';
        emptied += ' ' + word;
    }
    script += "cd \"$home\"; " + emptied;
    auto shell = m_side.remoteShell();
    if (!shell)
        return passOn(shell);
    m_shell = std::move(*shell);
    m_number = m_shell->send(script);
    return {};
}

Result<Progress> BatchRename::step(const QDeadlineTimer &deadline, bool mayWait)
{
    if (!m_shell) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    do {
        const auto more = m_shell->poll(m_number);
        if (!more)
            return more;
        if (*more == Progress::Done)
            return finish().transform([] { return Progress::Done; });
        if (!mayWait)
            return Progress::Pending;
        if (const auto waited = m_shell->wait(); !waited)
            return passOn(waited);
    } while (!deadline.hasExpired());
    return Progress::Pending;
}

Result<> BatchRename::finish()
{
    QSet<qsizetype> failed;
    const QByteArray printed = m_shell->take(m_number);
    for (const QByteArray &line : printed.sliced(printed.indexOf('\0') + 1).split('\n')) {
        bool isNumber = false;
        const auto first = line.toLongLong(&isNumber);
        if (isNumber)
            failed.insert(first);
    }
    RemotePath folder;
    bool byOne = false;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const CopiedFile &file = m_files.at(i);
        if (file.part.parent() != folder || failed.contains(i))
            byOne = failed.contains(i);
        folder = file.part.parent();
        const Result<> moved = byOne ? moveOne(file) : Result<>();
        if (!moved && endsTransfer(moved.error().kind))
            return moved;
        m_moved.append({file, moved ? std::nullopt : std::optional(moved.error())});
    }
    return {};
}

Result<> BatchRename::moveOne(const CopiedFile &file)
{
    const auto there = m_side.lstat(file.part);
    if (!there && there.error().kind == Error::Kind::NotFound)
        return {}; // was moved before another one failed
    if (!there)
        return passOn(there);
    return m_side.rename(file.part, file.target);
}

} // namespace officina
