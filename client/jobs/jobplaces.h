// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folders and files that a job needs at the site before it can do anything: where its run folder is to be made,
// where it starts, the program and script that its command names first. Read from the script as it stands, with no
// guess: what a shell would have to work out is left alone.
#pragma once

#include "client/base/remotepath.h"
#include "client/jobs/jobbody.h"

#include <QtCore/QList>

namespace officina {

struct NeededPlace {
    enum class Kind {
        RunFolders, // in which the run folder is made
        Folder,     // where the job starts, or goes to first
        Program,    // with its path
        Name,       // a program that is looked for, as "python3"
        File        // that a program is to run
    };
    Kind kind;
    QByteArray path; // as it is written: also "~/code", "$WORK/code", and a path from the folder before it
    bool operator==(const NeededPlace &) const = default;
};

// In the order in which the job comes to them. runFolder: absolute, of a run that is new.
QList<NeededPlace> placesOf(const JobBody &body, const RemotePath &runFolder);

// A path of no folder before it: it is looked for in the new run folder, where it cannot be.
bool isInNewRunFolder(const QList<NeededPlace> &places, qsizetype at);

enum class PlaceState {
    Unknown, // nobody said; also the value of what is not in a list
    Fine,
    Missing,
    NotEntered, // there, or in a folder that is: one may not go in, or look
    ReadOnly,   // a folder in which nothing can be made; else fine
    NotRun,     // a program that is no program
    OtherKind   // a file for a folder, or the other way round
};

} // namespace officina
