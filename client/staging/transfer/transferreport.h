// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of every file of a transfer, as proof: JSON for programs, and sums that
// `sha256sum -c` checks. It never claims a sum that was not compared with the far side's.
#pragma once

#include "client/base/result.h"
#include "client/staging/transfer/transferrequest.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace officina {

struct FileReport {
    enum class Outcome {
        Sent,      // copied, and both sides have the same SHA-256
        Unchanged, // was there already: same size and time, or same SHA-256 (then sha256 is set)
        Skipped,   // not copied: detail says why ("link", "special file", "exists")
        Failed,    // error says why
    };

    QByteArray path; // below the target folder, as it arrived there
    qint64 size = 0;
    QByteArray sha256; // hex; empty where unknown
    Outcome outcome = Outcome::Sent;
    QString detail; // for programs, untranslated
    std::optional<Error> error;
};

struct TransferReport {
    Direction direction = Direction::Upload;
    QString site;
    QString source;    // display text
    QString target;    // display text of the folder that the paths are below of
    QDateTime started; // UTC
    QDateTime ended;
    QString verifiedBy; // "sha256sum" of the far side, or "reading back"
    QList<FileReport> files;
    std::optional<Error> error; // why it ended early

    qint64 count(FileReport::Outcome outcome) const;
    qint64 bytes(FileReport::Outcome outcome) const;
    // Skipped for another reason than that something different is there: what the copy lacks.
    qint64 leftOut() const;
    // False where only this computer could look at what arrived: the site has no commands to sum its files.
    bool isConfirmedBySite() const;
    std::optional<Error> firstError() const;

    QByteArray toJson() const;
    // Lines "SUM  PATH" of every file whose sum is known; odd names as GNU sha256sum escapes them.
    QByteArray toSums() const;
};

// A display name for an outcome in files for programs: "sent", "unchanged", "skipped", "failed".
QString outcomeName(FileReport::Outcome outcome);

} // namespace officina
