// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a scheduler or the end of a log says, in plain words: one sentence for somebody who has never
// read a manual of Slurm or PBS, and what to do next, with the scheduler's own word beside it for
// looking it up. Pure functions of plain strings and numbers. What is not known is not said: a word
// that Officina does not know stays as it is, and isKnown() is false.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace officina::jobwords {

struct Words {
    enum class Kind {
        Unknown,   // Officina has no words for it
        Waits,     // goes on by itself
        NeverRuns, // as it stands it never starts: change it or cancel it
        NeedsYou,  // goes on when you, or somebody you ask, has done something
        SiteSide,  // the cause lies with the site
        Own,       // the cause lies in the job: its program, or what it asked for
        Stopped,   // somebody ended it, or another job took its place
        Runs,
        Done, // ended as it should
    };
    Kind kind = Kind::Unknown;
    QString word;     // the scheduler's own, or the line of the log
    QString chip;     // one to four words, "priority", "limit of the QoS"
    QString sentence; // one, with its full stop
    QString next;     // one sentence; empty where there is nothing to do
    QString about;    // whom or what it is about, where there is more to say: "GPUs", "ngpus", "torch", "n1,n2"

    bool isKnown() const { return kind != Kind::Unknown; }
    bool operator==(const Words &) const = default;
};

// Why a job waits or was ended: a word as of squeue %r, scontrol's Reason= or sacct's Reason, with or
// without what follows it ("ReqNodeNotAvail, UnavailableNodes:n1"), brackets, or scontrol's underscores.
// sacct keeps the reason of when a job waited: of an ended one, ask slurmExit() first.
Words slurmReason(const QString &reason);

// Long names, squeue's short ones, flags ("PENDING,REQUEUED"), "CANCELLED by 1000", sacct's cut "CANCELLED+".
Words slurmState(const QString &state);

// sacct's and scontrol's ExitCode, "code:signal". The state (may be empty) says when it is not the program's.
// isCut: the accounting alone told the code, which may be 128 more (Job::exitIsCut); both readings are told then.
Words slurmExit(int code, int signal, const QString &state = {}, bool isCut = false);

// PBS: the comment of qstat -f, with the job's Hold_Types, letter and substate; -1: not known. A held job
// often has no comment or an old one, so it is read from the other three.
Words pbsComment(const QString &comment, const QString &holdTypes, const QString &state, int substate = -1);

// hasExitStatus: whether the record has Exit_status. A job that PBS itself removed ends like a good one but for that.
Words pbsState(const QString &state, int substate = -1, bool hasExitStatus = true);

Words pbsExit(int exitStatus);

struct LastWords {
    Words words;
    qsizetype from = 0; // of the line, bytes in the text given
    qsizetype length = 0;
};

// The cause that a log names at its end: the first one that is meaningful, not what it led to. Only the last
// MiB is read, once; colours, progress bars, NULs and invalid UTF-8 do not hide it. Nothing: no cause is known.
std::optional<LastWords> lastWords(QByteArrayView log);

} // namespace officina::jobwords
