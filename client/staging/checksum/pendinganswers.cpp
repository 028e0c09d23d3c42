// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waiting for a site's answers; see the header.
#include "client/staging/checksum/pendinganswers.h"

namespace officina {

using namespace std::chrono_literals;

namespace {

constexpr int namesAtOnce = 400; // long paths, quoted: less than a command may have

} // namespace

ShellAnswers::ShellAnswers(std::shared_ptr<RemoteShell> shell, const QByteArray &script,
                           std::chrono::milliseconds limit, QString program)
    : m_shell(std::move(shell)), m_number(m_shell->send(script)), m_deadline(limit), m_program(std::move(program))
{}

ShellAnswers::ShellAnswers(std::shared_ptr<RemoteShell> shell, const QByteArray &script, QString program)
    : m_shell(std::move(shell)), m_number(m_shell->send(script)), m_deadline(m_shell->longestWait()),
      m_program(std::move(program))
{}

Result<Progress> ShellAnswers::poll()
{
    const auto more = m_shell->poll(m_number);
    if (more && *more == Progress::Pending && m_deadline.hasExpired()) {
        m_shell->giveUp();
        return failure(Error::Kind::TooSlow, {}, m_program);
    }
    return more;
}

// The slowest that is waited for: a file that has to come from tape first, then 1 MB/s.
std::chrono::milliseconds limitFor(qint64 bytes)
{
    return 15min + std::chrono::seconds(bytes / 1'000'000);
}

QByteArray commandFor(QByteArrayView command, const QList<RemotePath> &files)
{
    QByteArray script;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i % namesAtOnce == 0)
            script += "\n" + command.toByteArray();
        script += ' ' + shellQuote(argument(files.at(i)));
    }
    return script;
}

QByteArray argument(const RemotePath &path)
{
    return path.bytes().startsWith('-') ? "./" + path.bytes() : path.bytes();
}

} // namespace officina
