// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch script of somebody's own as what a form can show: its "#SBATCH", "#MSUB" or "#PBS" lines as fields, the
// lines that the form does not know, the program that runs the body, and the body.
//
// Nothing is lost in silence: what is in no field is in JobSpec::more as it stood, or is named in replaced
// or ignored. Scheduler::script writes it back. Sources: man sbatch, man qsub.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/dialect.h"
#include "client/schedulers/jobspec.h"

#include <optional>

namespace officina {

// In bytes, for window and terminal alike: what sbatch takes at most (max_script_size).
constexpr qint64 largestScript = 4 << 20;

struct ReadScript {
    // runFolder is empty: that is of the run, not of the script. nodes: 0 where it says no number. body: byte for
    // byte what follows the last option, without the one empty line that Officina writes before it.
    JobSpec spec;
    QByteArray comments;    // lines between the options; not part of the body
    QString folder;         // where the script wants to start; empty: not said
    QStringList replaced;   // options for files that Officina names itself, as they stood
    QStringList ignored;    // lines that the scheduler passes over, or another one's; not in spec
    QStringList leftOut;    // options with which the scheduler gives no job's number, or only at the job's end
    QStringList elsewhere;  // options for another cluster than the one that is signed in to; not in spec
    bool saysInterpreter = false; // else a login shell runs it
    bool converted = false; // it had the line ends of Windows, or those of old Macs
    bool wasUtf16 = false;  // and is UTF-8 now
};

// BadInput or Unsupported, with what is wrong in it: scriptFault().
Result<ReadScript> readScript(const QByteArray &script, Dialect::Kind kind);

enum class ScriptFault {
    Binary,         // no text
    CarriageReturn, // within a line; detail: the number of the line
    NoOption,       // in a line of options; detail: the word, subject: what stands behind the mark
    NotUtf8,        // in a line of options; subject: the line
    TwoLines,       // an option goes on in the next line; subject: the line
    SeveralParts,   // a heterogeneous job
};
// Of an error of readScript().
ScriptFault scriptFault(const Error &error);

// How many nodes the job gets; nothing where options that are no fields decide that.
std::optional<int> nodesOf(const JobSpec &spec);

// Whose options it has; nothing where it has none.
std::optional<Dialect::Kind> schedulerOf(const QByteArray &script);

// A script written for one scheduler, for the other: what its options have no words for there is ignored.
void moveFrom(ReadScript &read, Dialect::Kind from);

// Lines of sh for a body that goes to the folder it was sent from: that is the one in which it starts.
QByteArray sentFromHere(const QByteArray &body);

// "30", "30:10", "1:30:00", "2-0", "1-12:30", "1-02:03:04" -> seconds, in sbatch's way: a number alone is minutes.
// Nothing for what is no time, and for none at all ("0", "UNLIMITED").
std::optional<int> readTime(QStringView text);
// "4096", "4G", "512M", "1T", "2048K" -> MiB; nothing for "0" (all of it) and for parts of one.
std::optional<int> readMemory(QStringView text);

} // namespace officina
