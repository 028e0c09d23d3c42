// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+C of the console as a stop flag; see the header. Windows calls the handler on a thread of its own.
#include "cli/interrupt.h"

#include <atomic>
#include <windows.h>

namespace officina {

namespace {

const CancelFlag *interrupted = nullptr; // a handler has no other way to know it
std::atomic<bool> wasAsked = false;

BOOL WINAPI onEvent(DWORD event)
{
    if (wasAsked.exchange(true))
        return FALSE; // the second one ends the program as usual
    interrupted->cancel();
    // When this returns, these end the program; Windows itself waits for five seconds at most.
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(5000);
    return TRUE;
}

} // namespace

CancelFlag stopOnInterrupt()
{
    static const CancelFlag flag;
    interrupted = &flag;
    SetConsoleCtrlHandler(onEvent, TRUE);
    return flag;
}

} // namespace officina
