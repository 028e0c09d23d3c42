// SPDX-License-Identifier: GPL-3.0-or-later
//
// --sums FILE: the SHA-256 sums of what a command copied, for `sha256sum -c`. All files of the command are in it, also
// those that an earlier try had copied; a list that is there is never shortened by a try that failed.
#pragma once

#include "cli/call.h"
#include "client/staging/transfer/transfer.h"

namespace officina {

class SumsFile
{
public:
    // Of --sums; does nothing where that was not given.
    explicit SumsFile(const Call &call);

    // Before anything is copied: why that file cannot be written. Empty where it can, or is not wanted.
    QString objection() const;
    // What a transfer tells. Files that were there already have no sum where size and time told that they are the
    // same: they are summed on this computer, where the file to send, or what was fetched, lies.
    void add(const Transfer &transfer);
    // complete: false where something failed; what is in the file of other files then stays in it.
    Result<> write(bool complete);

private:
    QByteArray localSum(const TransferRequest &request, const FileReport &file) const;

    const Call &m_call;
    QString m_path;
    QByteArray m_lines;
    qint64 m_unknown = 0; // files whose sum nobody knows
};

} // namespace officina
