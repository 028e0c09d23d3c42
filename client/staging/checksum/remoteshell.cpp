// SPDX-License-Identifier: GPL-3.0-or-later
//
// The remote host's sh; see the header.
#include "client/staging/checksum/remoteshell.h"

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype largestAnswer = 16 << 20; // bytes; ours are of some hundred lines

QByteArray endMark(qint64 number)
{
    return "\0officina-end "_ba + QByteArray::number(number) + '\0';
}

} // namespace

Result<std::shared_ptr<RemoteShell>> RemoteShell::start(ssh::Session &session)
{
    // A shell reads what it is told byte by byte, a call of the system for each; so only the size of
    // what follows is read in that way.
    // Programs that run others (split) do it by $SHELL: the login's own might print, or be no sh.
    auto started = session.start(R"~(SHELL=/bin/sh; export SHELL; while read -r n; do eval "$(head -c "$n")"; done)~");
    if (!started)
        return passOn(started);
    return std::make_shared<RemoteShell>(std::move(*started), session.programLimit());
}

qint64 RemoteShell::send(const QByteArray &script)
{
    const qint64 number = ++m_last;
    m_asked.push_back(number);
    // In a group without input: no command can swallow those that follow.
    const QByteArray whole = "{ printf '\\0'\n" + script + "\n} </dev/null; printf '\\0officina-end "
        + QByteArray::number(number) + "\\0'\n";
    m_command->send(QByteArray::number(whole.size()) + '\n' + whole);
    return number;
}

Result<Progress> RemoteShell::poll(qint64 number)
{
    if (m_answers.contains(number))
        return Progress::Done;
    const auto running = m_command->poll();
    m_ended = m_ended || !running || *running == Progress::Done;
    if (!running)
        return running;
    m_command->output().err.clear();
    sort(std::exchange(m_command->output().out, {}));
    if (m_answers.contains(number))
        return Progress::Done;
    if (*running == Progress::Done)
        return failure(Error::Kind::BadReply, u"the shell of the remote host ended"_s);
    if (m_answer.size() > largestAnswer) {
        m_ended = true;
        return failure(Error::Kind::BadReply, u"the shell of the remote host does not stop talking"_s);
    }
    return Progress::Pending;
}

void RemoteShell::sort(QByteArray news)
{
    if (news.isEmpty())
        return;
    const qsizetype before = m_answer.size();
    m_answer += news;
    qsizetype from = std::max<qsizetype>(0, before - 40); // the mark may have come in two pieces
    while (!m_asked.empty()) {
        const QByteArray mark = endMark(m_asked.front());
        const qsizetype at = m_answer.indexOf(mark, from);
        if (at < 0)
            return;
        m_answers.insert(m_asked.front(), m_answer.first(at));
        m_asked.pop_front();
        m_answer.remove(0, at + mark.size());
        from = 0;
    }
}

Result<> RemoteShell::wait()
{
    return m_command->wait(20ms);
}

} // namespace officina
