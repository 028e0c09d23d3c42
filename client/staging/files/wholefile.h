// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and replacing a whole small file on either side, in steps, as an editor does. A file is
// replaced only while it is the one that was read, and by a copy that was read back and compared:
// a reader sees the old content or the new, never a mix, and nobody's change is lost unasked.
#pragma once

#include "client/staging/files/filesystem.h"

#include <QtCore/QDateTime>
#include <QtCore/QDeadlineTimer>

namespace officina {

// Work on a file system, a bounded piece at a time.
class FileTask
{
public:
    virtual ~FileTask() = default;
    // Goes on until the deadline.
    virtual Result<Progress> step(FileSystem &side, const QDeadlineTimer &deadline) = 0;
};

// What a file was when it was looked at. The content decides; size and time are for people.
struct FileVersion {
    qint64 size = 0;
    QDateTime changed;
    uint permissions = 0600; // 07777
    QByteArray sha256;       // hex
    bool operator==(const FileVersion &) const = default;
};

// The beginning of a file, or all of it. Ends with BadInput where it is neither a file nor a link to one.
class ReadFile : public FileTask
{
public:
    ReadFile(RemotePath path, qint64 maxBytes) : m_path(std::move(path)), m_maxBytes(maxBytes) {}
    Result<Progress> step(FileSystem &side, const QDeadlineTimer &deadline) override;

    // After the last step:
    const QByteArray &bytes() const { return m_bytes; }
    bool isWhole() const { return m_whole; }
    const FileVersion &version() const { return m_version; } // its sum is of bytes()

private:
    Result<> begin(FileSystem &side);

    RemotePath m_path;
    qint64 m_maxBytes;
    std::unique_ptr<ByteReader> m_reader;
    QByteArray m_bytes;
    bool m_whole = false;
    FileVersion m_version;
};

// Writes bytes to a path. expected: what has to be there, or nothing for a new file, whose permissions
// are given. A link stays one: what it leads to is replaced. Whatever ends it early leaves the file as it was.
class SaveFile : public FileTask
{
public:
    enum class Outcome {
        Saved,   // version() is what lies there now
        Changed, // nothing was done: version() is there in place of what was expected
        Gone,    // nothing was done: nothing is there any more
        ReadOnly,   // nothing was done: nobody may write the file, so it may be meant to stay as it is
        OtherNames, // nothing was done: names() lead to it, and the others would keep the old content
    };
    // What may be done all the same: the user was asked.
    struct Allowed {
        bool readOnly = false;
        bool otherNames = false;
    };

    SaveFile(RemotePath path, QByteArray bytes, std::optional<FileVersion> expected, uint permissions,
             Allowed allowed = {false, false});
    Result<Progress> step(FileSystem &side, const QDeadlineTimer &deadline) override;

    // After the last step:
    Outcome outcome() const { return m_outcome; }
    const FileVersion &version() const { return m_version; }
    qint64 names() const { return m_names; } // hard links; 0: not told

private:
    enum class Stage { Resolve, Look, Ask, Create, Write, ReadBack, Replace, Done };
    Result<> work(FileSystem &side, const QDeadlineTimer &deadline);
    Result<> resolve(FileSystem &side);
    Result<> look(FileSystem &side, const QDeadlineTimer &deadline);
    Result<> ask(FileSystem &side);
    Result<> create(FileSystem &side);
    Result<> write();
    Result<> readBack(FileSystem &side, const QDeadlineTimer &deadline);
    Result<> replace(FileSystem &side);
    void end(Outcome outcome, const FileVersion &version = {});

    RemotePath m_path;
    QByteArray m_bytes;
    std::optional<FileVersion> m_expected;
    uint m_permissions;
    Allowed m_allowed;
    qint64 m_names = 0;
    Stage m_stage = Stage::Resolve;
    RemotePath m_part; // where it is written first; not empty: it may be there
    Entry m_there;     // what is to be replaced, as it was found
    std::unique_ptr<ReadFile> m_read;
    std::unique_ptr<ByteWriter> m_writer;
    qsizetype m_written = 0;
    Outcome m_outcome = Outcome::Gone;
    FileVersion m_version;
};

// "train (2).yaml" for "train.yaml".
QByteArray nameBeside(const QByteArray &name, int number);

} // namespace officina
