// SPDX-License-Identifier: GPL-3.0-or-later
//
// A place in a log that could not be read. What is around it is still shown; the place is named.
#pragma once

#include "client/base/remotepath.h"

namespace officina {

struct LogIssue {
    enum class Reason {
        Checksum,   // a record's sum does not fit its bytes; the record was left out
        Lost,       // bytes that are no record; reading went on at the next whole record
        Malformed,  // a record with a right sum whose content makes no sense; left out
        TooLarge,   // a record, tag or row beyond the limits; left out
        TooMany,    // more tags than the limit; the further ones were left out
        TooLong,    // more points than are held; what follows is not read
        NotALog,    // the file does not begin as its name says, compressed perhaps; not read
        NoHeader,   // a table without a line of column names; not read
        RowLength,  // a row with fewer cells than the header, of which those were taken; or with more: left out
        Unreadable, // the file could not be opened or read; detail says why
        Unfinished, // a document that is empty or ends in its midst; an older one was read, if there is one
        // Why a file of an opened folder is not read at all:
        NothingYet,    // too little is in it to tell what it is
        NotRecognised, // a table or lines with numbers, but nothing tells that they are a log: the user may
        NoLog,         // something else
        TwoFormats,    // the run's log in another format was read; whether it tells the same is not known
        Printed,       // text beside such a log: what was printed while it was written
        Copy,          // another file of the run holds all that is in it: a later state, MMEngine's scalars.json
        NoRun,         // hyper-parameters, and no log beside them
        OtherProgram,  // what another program keeps in a form of its own (foreignstore.h); detail is its name
        SameFolder,    // a link to a folder that is read under another name
        DeadLink,      // a link to nothing, or to itself
        Hidden,        // a folder whose name begins with "."
        NotAFile,      // a pipe, socket or device
        Beyond,        // a folder, or what else lies in it, that is beyond the limits of a listing
        Alike,         // a folder with so many files of one ending that not all of them were looked at
        Between,       // neither the beginning nor the end of a long text tells what it is; no more was looked at
        Encoding,      // text in UTF-16
    };

    Reason reason = Reason::Lost;
    qint64 offset = 0; // bytes from the start of the file
    RemotePath file = {}; // below the folder that was opened
    QString detail = {};  // the system's own words; may be empty

    bool operator==(const LogIssue &) const = default;
};

// Of a file that is not read: whether the user may have meant it to be; not so what is plainly something else.
constexpr bool isMissed(const LogIssue &skipped)
{
    using Reason = LogIssue::Reason;
    return skipped.reason == Reason::NotRecognised || skipped.reason == Reason::NotALog
        || skipped.reason == Reason::Unfinished || skipped.reason == Reason::NoRun
        || skipped.reason == Reason::OtherProgram || skipped.reason == Reason::DeadLink
        || skipped.reason == Reason::Beyond || skipped.reason == Reason::Between || skipped.reason == Reason::Unreadable
        || skipped.reason == Reason::Encoding || skipped.reason == Reason::TwoFormats
        || skipped.reason == Reason::Alike;
}

// Of a file that is not read because what it tells of a run was read elsewhere.
constexpr bool isToldElsewhere(const LogIssue &skipped)
{
    return skipped.reason == LogIssue::Reason::Printed || skipped.reason == LogIssue::Reason::Copy;
}

// Whether the user may say what such a file is, so that it is read all the same.
constexpr bool isOpenableAs(const LogIssue &skipped)
{
    using Reason = LogIssue::Reason;
    return skipped.reason != Reason::OtherProgram && skipped.reason != Reason::DeadLink
        && skipped.reason != Reason::Beyond && skipped.reason != Reason::Unreadable && skipped.reason != Reason::Alike
        && skipped.reason != Reason::Encoding;
}

} // namespace officina
