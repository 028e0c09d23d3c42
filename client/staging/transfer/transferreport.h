// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of every file of a transfer, as proof: JSON for programs, and sums that
// `sha256sum -c` checks. It never claims a sum that was not compared with the remote host's.
#pragma once

#include "client/base/packedlist.h"
#include "client/staging/transfer/transferrequest.h"

#include <QtCore/QDateTime>

#include <array>

namespace officina {

struct FileReport {
    enum class Outcome {
        Sent,      // copied, and both sides have the same SHA-256
        Unchanged, // was there already: same size and time, or same SHA-256 (then sha256 is set)
        Skipped,   // not copied: detail says why ("link", "special file", "unfinished transfer", "exists")
        Failed,    // error says why
    };

    QByteArray path; // below the target folder, as it arrived there
    qint64 size = 0;
    QByteArray sha256; // hex; empty where unknown
    Outcome outcome = Outcome::Sent;
    QString detail; // for programs, untranslated
    std::optional<Error> error;
};

QDataStream &operator<<(QDataStream &stream, const FileReport &report);
QDataStream &operator>>(QDataStream &stream, FileReport &report);

// The reports of a transfer's files, in the order in which they were dealt with.
class FileReports : public PackedList<FileReport>
{
public:
    FileReports() = default;
    FileReports(std::initializer_list<FileReport> reports);

    void append(const FileReport &report);
    qint64 count(FileReport::Outcome outcome) const { return m_counts[size_t(outcome)].files; }
    qint64 bytes(FileReport::Outcome outcome) const { return m_counts[size_t(outcome)].bytes; }
    const std::optional<Error> &firstError() const { return m_firstError; } // of those that failed

private:
    struct Count {
        qint64 files = 0;
        qint64 bytes = 0;
    };

    std::array<Count, 4> m_counts = {};
    std::optional<Error> m_firstError;
};

struct TransferReport {
    Direction direction = Direction::Upload;
    QString site;
    QString source;    // display text
    QString target;    // display text of the folder that the paths are below of
    QDateTime started; // UTC
    QDateTime ended;
    // "sha256sum" of the site, from site to site of both; "reading back": what was written, which is no word of the
    // site that it came from; "none".
    QString verifiedBy;
    FileReports files;
    std::optional<Error> error; // why it ended early
    qint64 othersParts = 0; // temporary files at the target that are of other transfers, or of an earlier try's files
    // By Outcome: those that files leaves out, because the report was kept and is too long for that.
    struct Unlisted {
        qint64 files = 0;
        qint64 bytes = 0;
    };
    std::array<Unlisted, 4> unlisted{};

    qint64 unlistedFiles() const;
    // Of all files, listed or not.
    qint64 count(FileReport::Outcome outcome) const;
    qint64 bytes(FileReport::Outcome outcome) const;
    // Skipped for another reason than that something different is there: what the copy lacks.
    qint64 leftOut() const;
    // False where only this computer could look at what arrived: a site has no commands to sum its files.
    bool isConfirmedBySite() const;
    std::optional<Error> firstError() const;

    QByteArray toJson() const;
    // Lines "SUM  PATH" of every file whose sum is known; odd names as GNU sha256sum escapes them.
    QByteArray toSums() const;
};

// A display name for an outcome in files for programs: "sent", "unchanged", "skipped", "failed".
QString outcomeName(FileReport::Outcome outcome);

} // namespace officina
