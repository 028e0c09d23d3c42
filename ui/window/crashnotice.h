// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells that the run before this one ended in a fault, and shows the note of it, which the user may copy.
#pragma once

class QWidget;

namespace officina {

struct CrashNote;

void showCrashNotice(const CrashNote &note, QWidget *window);

} // namespace officina
