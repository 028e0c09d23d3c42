// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an exit code or a signal of a program means, whatever the scheduler.
#pragma once

#include "ui/present/jobwords/jobwords.h"

namespace officina::jobwords {

Words programExit(int code, const QString &word); // 0 to 255, with the shell's 128 + signal
Words programSignal(int signal, const QString &word);

} // namespace officina::jobwords
