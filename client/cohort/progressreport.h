// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a member sends back: a small file of JSON that anybody can read, with the consent in it, signed by a key that the
// member's computer made for this alone. It says which of the steps were done and since when, what went wrong last by
// its name, and who that is; never a secret, a path, a file's name or a job's.
//
// Whose key that is nobody vouches for: the first report of a member tells it, and a later one by another key is not
// taken for theirs (board.h).
#pragma once

#include "client/cohort/cohort.h"
#include "client/signing/ed25519.h"

namespace officina::cohort {

struct ProgressReport {
    CohortId cohort;
    QString mail; // as in the roster
    SiteId site;
    QString user; // at the site; may be empty
    QString consent; // what the member agreed to, as it was shown
    QDateTime written; // UTC
    QList<StepMark> steps; // source and told are those of the report
    QString key = {}; // that signed it, base64; set by readReport()
    bool operator==(const ProgressReport &) const = default;
};

inline constexpr qint64 largestReport = 64 * 1024; // bytes
inline constexpr qsizetype longestConsent = 4000;

QByteArray reportFile(const ProgressReport &report, const PrivateKey &key);

// BadInput (detail: the field): it is none, or damaged; Unsupported: by a newer Officina; Rejected: changed since it was
// signed. Times that cannot be, such as a step after the report itself, are damage.
Result<ProgressReport> readReport(const QByteArray &bytes);

} // namespace officina::cohort
