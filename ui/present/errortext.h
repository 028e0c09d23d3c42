// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place where an error becomes sentences: what happened, what was kept, what to do next.
// Plain text in the user's language; the other side's own words are passed on untranslated.
#pragma once

#include "client/base/result.h"

#include <QtCore/QString>

namespace officina {

// What was being done: it decides what was kept and what helps.
enum class Doing {
    Connecting,
    Listing,     // folders, on either side
    Sending,     // to the site
    SendingProject, // to the site, before its job is submitted
    Fetching,    // from the site
    ChangingFiles, // renaming, deleting, making folders
    ReadingText,   // of a file, to show it
    SavingText,    // to the file it was read from
    Submitting,
    ListingJobs,
    CancellingJob,
    ReadingOutput,
    Forwarding, // a port to a job's node
    ReadingCurves,
    OpeningRequest,
    SavingRequest,
    Exporting,
    ReadingCatalogue,
    ReadingHistory, // of jobs, on this computer
    ReadingPortal,
    SendingProposal, // to a portal
};

struct ErrorText {
    QString what;   // one sentence
    QString kept;   // one sentence; empty where nothing was at stake
    QString advice; // one sentence; empty where there is nothing to do
    QString detail; // the other side's words; may be empty

    QString all() const; // the sentences one after the other, then the detail on its own line
};

ErrorText errorText(const Error &error, Doing doing);

} // namespace officina
