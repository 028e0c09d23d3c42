// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left of a run that ended in a fault: a small text on this computer, of which the user is told at the next
// start. It holds versions, the fault, and where in the program it was; nothing of what the user has or did. It is never
// sent.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace officina {

struct CrashNote {
    QDateTime when; // UTC
    QString text;
};

// From now on faults of this process leave a note in the folder, which is made. about: the lines it begins with. Under
// a sanitizer nothing: that tells of faults itself.
void keepCrashNotes(const QString &folder, const QString &about);

// The note of a run before this one that nobody was told of yet; it counts as told from then on. The newest few are kept.
std::optional<CrashNote> takeCrashNote(const QString &folder);

} // namespace officina
