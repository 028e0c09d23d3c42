// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signals as a stop flag; see the header. The handler does nothing but one atomic store.
#include "cli/interrupt.h"

#include <csignal>

namespace officina {

namespace {

const CancelFlag *interrupted = nullptr; // a handler has no other way to know it

void onSignal(int)
{
    interrupted->cancel();
}

} // namespace

CancelFlag stopOnInterrupt()
{
    static const CancelFlag flag;
    interrupted = &flag;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESETHAND); // the second signal ends the program as usual
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaction(number, &action, nullptr);
    return flag;
}

} // namespace officina
