// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console of Windows; see the header. Questions go to CONIN$ and CONOUT$.
#include "cli/terminal.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <string>
#include <windows.h>

namespace officina {

namespace {

HANDLE handleOf(terminal::Stream stream)
{
    switch (stream) {
    case terminal::Stream::In: return GetStdHandle(STD_INPUT_HANDLE);
    case terminal::Stream::Out: return GetStdHandle(STD_OUTPUT_HANDLE);
    case terminal::Stream::Error: break;
    }
    return GetStdHandle(STD_ERROR_HANDLE);
}

UINT usualCodePage = 0; // of the console, which outlives the program

HANDLE openConsole(const wchar_t *name)
{
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                       0, nullptr);
}

void say(HANDLE console, const QString &text)
{
    const std::wstring words = text.toStdWString();
    WriteConsoleW(console, words.data(), DWORD(words.size()), nullptr, nullptr);
}

// The settings of the console while a line is typed.
class TypingMode
{
public:
    TypingMode(HANDLE console, bool echo) : m_console(console)
    {
        GetConsoleMode(console, &m_before);
        const DWORD line = ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
        SetConsoleMode(console, echo ? line | ENABLE_ECHO_INPUT : line);
    }
    ~TypingMode() { SetConsoleMode(m_console, m_before); }
    TypingMode(const TypingMode &) = delete;
    TypingMode &operator=(const TypingMode &) = delete;

private:
    HANDLE m_console;
    DWORD m_before = 0;
};

} // namespace

namespace terminal {

void prepare()
{
    for (FILE *file : {stdin, stdout, stderr})
        _setmode(_fileno(file), _O_BINARY);
    usualCodePage = GetConsoleOutputCP();
    if (usualCodePage == 0)
        return; // there is none
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(usualCodePage); });
    DWORD mode = 0;
    for (const Stream stream : {Stream::Out, Stream::Error})
        if (GetConsoleMode(handleOf(stream), &mode))
            SetConsoleMode(handleOf(stream), mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

bool isTerminal(Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode);
}

std::optional<Size> sizeOf(Stream stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info = {};
    if (!GetConsoleScreenBufferInfo(handleOf(stream), &info))
        return {};
    return Size{info.srWindow.Right - info.srWindow.Left + 1, info.srWindow.Bottom - info.srWindow.Top + 1};
}

bool hasScreen()
{
    return true;
}

} // namespace terminal

struct TerminalQuestion::Private {
    HANDLE in = openConsole(L"CONIN$");
    HANDLE out = openConsole(L"CONOUT$");
};

TerminalQuestion::TerminalQuestion() : d(std::make_unique<Private>()) {}

TerminalQuestion::~TerminalQuestion()
{
    for (const HANDLE handle : {d->in, d->out})
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
}

bool TerminalQuestion::isPossible() const
{
    return d->in != INVALID_HANDLE_VALUE && d->out != INVALID_HANDLE_VALUE;
}

// Ctrl+C ends the wait: it comes back with nothing read.
std::optional<QString> TerminalQuestion::ask(const QString &question, bool echo, const CancelFlag &stop)
{
    const TypingMode mode(d->in, echo);
    FlushConsoleInputBuffer(d->in);
    say(d->out, question);
    QString line;
    while (!stop) {
        std::array<wchar_t, 256> typed;
        DWORD count = 0;
        if (!ReadConsoleW(d->in, typed.data(), DWORD(typed.size()), &count, nullptr) || count == 0)
            break;
        line += QString::fromWCharArray(typed.data(), qsizetype(count));
        if (line.startsWith(u'\x1a')) // Ctrl+Z
            break;
        if (!line.endsWith(u'\n'))
            continue;
        if (!echo)
            say(d->out, QStringLiteral("\n"));
        return line.remove(u'\r').chopped(1);
    }
    say(d->out, QStringLiteral("\n"));
    return {};
}

} // namespace officina
