// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of every file of a transfer, as proof: JSON for programs, and sums that
// `sha256sum -c` checks. It never claims a sum that was not compared with the far side's.
#pragma once

#include "client/base/blockstore.h"
#include "client/base/result.h"
#include "client/staging/transfer/transferrequest.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <array>
#include <iterator>
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

// The reports of a transfer's files, in the order in which they were dealt with: packed, and beyond some MiBs in a
// temporary file, so that ten million of them are no burden. Copying it is cheap; read it like a list.
class FileReports
{
public:
    class const_iterator;
    using value_type = FileReport;

    FileReports() = default;
    FileReports(std::initializer_list<FileReport> reports);

    void append(const FileReport &report);
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    qint64 inMemory() const { return m_writing.size() + (m_store ? m_store->inMemory() : 0); } // bytes
    FileReport first() const;
    const_iterator begin() const;
    const_iterator end() const;

    qint64 count(FileReport::Outcome outcome) const { return m_counts[size_t(outcome)].files; }
    qint64 bytes(FileReport::Outcome outcome) const { return m_counts[size_t(outcome)].bytes; }
    const std::optional<Error> &firstError() const { return m_firstError; } // of those that failed

private:
    struct Count {
        qint64 files = 0;
        qint64 bytes = 0;
    };
    QByteArray block(qsizetype index) const; // the last one is that being written

    std::shared_ptr<BlockStore> m_store; // shared by copies, which only add to it
    QList<qsizetype> m_blocks;           // numbers in it
    QByteArray m_writing;
    qsizetype m_size = 0;
    std::array<Count, 4> m_counts = {};
    std::optional<Error> m_firstError;
};

class FileReports::const_iterator
{
public:
    using value_type = FileReport;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;

    const_iterator() = default;
    const FileReport &operator*() const { return *m_present; }
    const FileReport *operator->() const { return &*m_present; }
    const_iterator &operator++();
    const_iterator operator++(int);
    bool operator==(const const_iterator &other) const { return m_left == other.m_left; }

private:
    friend class FileReports;
    const_iterator(const FileReports &reports, qsizetype left);
    void read();

    const FileReports *m_reports = nullptr;
    qsizetype m_left = 0; // that come from here on
    qsizetype m_next = 0; // block
    QByteArray m_block;
    qsizetype m_position = 0; // in it
    std::optional<FileReport> m_present;
};

struct TransferReport {
    Direction direction = Direction::Upload;
    QString site;
    QString source;    // display text
    QString target;    // display text of the folder that the paths are below of
    QDateTime started; // UTC
    QDateTime ended;
    // "sha256sum" of the site; "reading back": here, of a download that is no word of the site; "none".
    QString verifiedBy;
    FileReports files;
    std::optional<Error> error; // why it ended early
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
