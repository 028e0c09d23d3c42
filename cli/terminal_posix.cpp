// SPDX-License-Identifier: GPL-3.0-or-later
//
// Terminals of POSIX; see the header. Questions go to /dev/tty.
#include "cli/terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

class EchoOff
{
public:
    explicit EchoOff(int terminal) : m_terminal(terminal)
    {
        m_changed = tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        if (m_changed)
            tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    int m_terminal;
    termios m_before = {};
    bool m_changed = false;
};

int fileOf(terminal::Stream stream)
{
    switch (stream) {
    case terminal::Stream::In: return STDIN_FILENO;
    case terminal::Stream::Out: return STDOUT_FILENO;
    case terminal::Stream::Error: break;
    }
    return STDERR_FILENO;
}

void say(int terminal, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // A terminal that is gone shows itself in the read that follows.
    [[maybe_unused]] const auto written = write(terminal, bytes.constData(), size_t(bytes.size()));
}

} // namespace

namespace terminal {

void prepare() {}

bool isTerminal(Stream stream)
{
    return isatty(fileOf(stream));
}

std::optional<Size> sizeOf(Stream stream)
{
    winsize size{};
    if (!isTerminal(stream) || ioctl(fileOf(stream), TIOCGWINSZ, &size) != 0)
        return {};
    return Size{size.ws_col, size.ws_row};
}

bool hasScreen()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

} // namespace terminal

struct TerminalQuestion::Private {
    int file = -1;
};

TerminalQuestion::TerminalQuestion() : d(std::make_unique<Private>())
{
    d->file = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
}

TerminalQuestion::~TerminalQuestion()
{
    if (d->file >= 0)
        close(d->file);
}

bool TerminalQuestion::isPossible() const
{
    return d->file >= 0;
}

std::optional<QString> TerminalQuestion::ask(const QString &question, bool echo, const CancelFlag &stop)
{
    std::optional<EchoOff> silence;
    if (!echo)
        silence.emplace(d->file);
    say(d->file, question);
    QByteArray line;
    while (!stop) {
        pollfd wait{d->file, POLLIN, 0};
        if (poll(&wait, 1, 100) <= 0)
            continue; // nothing yet, or a signal: look at the flag
        char c = 0;
        const auto count = read(d->file, &c, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {}; // Ctrl+D, or the terminal is gone
        if (c == '\n')
            return QString::fromUtf8(line);
        line += c;
    }
    say(d->file, u"\n"_s);
    return {};
}

} // namespace officina
