// SPDX-License-Identifier: GPL-3.0-or-later
//
// The terminal that the program was started in, as POSIX and Windows have it: what is one, how large it is, and a
// question to the person at it. terminal_posix.cpp and terminal_windows.cpp hold all of it.
#pragma once

#include "client/base/cancelflag.h"

#include <QtCore/QString>

#include <memory>
#include <optional>

namespace officina {

namespace terminal {

enum class Stream { In, Out, Error };

struct Size {
    int columns = 0;
    int rows = 0;
};

void prepare(); // before the first output: bytes go out as they are, and are taken for UTF-8
bool isTerminal(Stream stream);
std::optional<Size> sizeOf(Stream stream); // none where it is no terminal
bool hasScreen();                          // where a program could ask in a window

} // namespace terminal

// The person at the terminal, also where standard input and output lead elsewhere. Its settings are put back on
// every way out.
class TerminalQuestion
{
public:
    TerminalQuestion();
    ~TerminalQuestion();
    TerminalQuestion(const TerminalQuestion &) = delete;
    TerminalQuestion &operator=(const TerminalQuestion &) = delete;

    bool isPossible() const; // there is a terminal
    // The line that was typed. None: the terminal is gone, or the answer was refused, or the stop flag is set.
    std::optional<QString> ask(const QString &question, bool echo, const CancelFlag &stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace officina
