// SPDX-License-Identifier: GPL-3.0-or-later
//
// By what a log tells why a job ended: the texts that programs print (signs), and what they mean
// (causes). Several signs have one cause.
#pragma once

#include "ui/present/jobwords/entry.h"

namespace officina::jobwords {

// How much a sign says. Of the same rank, the first in the log is taken.
enum class Rank {
    Cascade, // follows from something else: torchrun's summary, srun's "Exited with exit code 1"
    Shell,   // a command of the script failed; the script may have gone on
    Crash,   // a program ended, the sign alone does not say why
    Cause,   // names what to do something about
    Certain, // the scheduler's own verdict, that programs may foreshadow with other errors
};

enum class About {
    Nothing,
    After,  // the rest of the line after the sign
    Quoted, // what stands in quotes after the sign, or else the first word, without what follows a colon
    Before, // the last word before the sign
};

struct LogSign {
    const char *text;
    Rank rank;
    const char *cause; // Entry::word of logCauses()
    About about = About::Nothing;
    bool atEnd = false; // counts only at the end of a line
};

std::span<const LogSign> logSigns();
std::span<const Entry> logCauses();

} // namespace officina::jobwords
