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
        RowLength,  // a row with more or fewer cells than the header; what fits was taken
        Unreadable, // the file could not be opened or read; detail says why
    };

    Reason reason = Reason::Lost;
    qint64 offset = 0; // bytes from the start of the file
    RemotePath file = {}; // below the folder that was opened
    QString detail = {};  // the system's own words; may be empty

    bool operator==(const LogIssue &) const = default;
};

} // namespace officina
