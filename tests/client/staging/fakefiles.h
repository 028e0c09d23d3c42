// SPDX-License-Identifier: GPL-3.0-or-later
//
// File systems unlike ours for the tests of the engine: this computer's, bent in one way each.
#pragma once

#include "client/staging/files/localfilesystem.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

#include <atomic>
#include <functional>

namespace officina::testing {

// A folder that holds what it is given, told in pieces of so many.
class ListedFolder : public FolderReader
{
public:
    explicit ListedFolder(QList<Entry> entries, qsizetype atOnce = 100)
        : m_entries(std::move(entries)), m_atOnce(atOnce)
    {}
    Result<QList<Entry>> read() override
    {
        const auto piece = m_entries.mid(m_next, m_atOnce);
        m_next += piece.size();
        return piece;
    }

private:
    QList<Entry> m_entries;
    qsizetype m_atOnce;
    qsizetype m_next = 0;
};

// This computer's files below a folder, by absolute paths of its own: as a site's, which shares no path with us.
class RootedFiles : public LocalFileSystem
{
public:
    explicit RootedFiles(QByteArray root) : m_root(std::move(root)) {}

    using Files = LocalFileSystem;
    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &p) override { return Files::openFolder(at(p)); }
    Result<Entry> stat(const RemotePath &p) override { return Files::stat(at(p)); }
    Result<Entry> lstat(const RemotePath &p) override { return Files::lstat(at(p)); }
    Result<> makeFolder(const RemotePath &p, uint permissions) override
    {
        return Files::makeFolder(at(p), permissions);
    }
    Result<> makePath(const RemotePath &p) override
    {
        if (stat(p))
            return {};
        return p.parent() == p ? Result<>() : makePath(p.parent()).and_then([&] { return makeFolder(p, 0777); });
    }
    Result<> removeFile(const RemotePath &p) override { return Files::removeFile(at(p)); }
    Result<> removeFolder(const RemotePath &p) override { return Files::removeFolder(at(p)); }
    Result<> rename(const RemotePath &from, const RemotePath &to) override { return Files::rename(at(from), at(to)); }
    Result<> renameToFree(const RemotePath &from, const RemotePath &to) override
    {
        return FileSystem::renameToFree(from, to);
    }
    Result<QByteArray> readLink(const RemotePath &p) override { return Files::readLink(at(p)); }
    Result<> makeLink(const RemotePath &p, const QByteArray &target) override { return Files::makeLink(at(p), target); }
    Result<> setPermissions(const RemotePath &p, uint permissions) override
    {
        return Files::setPermissions(at(p), permissions);
    }
    Result<> setChanged(const RemotePath &p, const QDateTime &changed) override
    {
        return Files::setChanged(at(p), changed);
    }
    Result<> truncate(const RemotePath &p, qint64 size) override { return Files::truncate(at(p), size); }
    Result<ssh::Space> space(const RemotePath &p) override { return Files::space(at(p)); }
    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &p, qint64 offset, qint64 bytes) override
    {
        return Files::openToRead(at(p), offset, bytes);
    }
    Result<std::unique_ptr<ByteWriter>> openToWrite(const RemotePath &p, qint64 offset, qint64 bytes) override
    {
        return Files::openToWrite(at(p), offset, bytes);
    }
    Result<> sync(const RemotePath &p) override { return Files::sync(at(p)); }

protected:
    virtual RemotePath at(const RemotePath &path) const { return RemotePath(m_root + '/' + path.bytes()); }

private:
    QByteArray m_root;
};

// As exFAT, CIFS and macOS have it: "A" and "a" are one name.
class FoldingFiles : public RootedFiles
{
public:
    using RootedFiles::RootedFiles;

protected:
    RemotePath at(const RemotePath &path) const override { return RootedFiles::at(RemotePath(path.bytes().toLower())); }
};

// Its folders can be read, but not entered.
class UnenteredFiles : public LocalFileSystem
{
public:
    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &folder) override
    {
        if (folder.name() != "closed")
            return LocalFileSystem::openFolder(folder);
        return std::make_unique<ListedFolder>(QList<Entry>{{.name = "secret", .type = Entry::Type::Unknown}});
    }
    Result<Entry> lstat(const RemotePath &path) override
    {
        return path.name() == "secret" ? failure(Error::Kind::Denied, {}, path.display())
                                       : LocalFileSystem::lstat(path);
    }
};

// What is read of it never ends.
class EndlessFiles : public LocalFileSystem
{
public:
    class Reader : public ByteReader
    {
    public:
        explicit Reader(qint64 &read) : m_read(read) {}
        Result<QByteArray> read() override
        {
            m_read += 100'000;
            return QByteArray(100'000, 'x');
        }

    private:
        qint64 &m_read;
    };
    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &, qint64, qint64) override
    {
        return std::make_unique<Reader>(m_read);
    }
    qint64 bytesRead() const { return m_read; }

private:
    qint64 m_read = 0;
};

// What has been written of one file ("b") cannot be read back: a bad sector. Has no checksums.
class UnreadableFiles : public RootedFiles
{
public:
    UnreadableFiles(QByteArray root, bool opens) : RootedFiles(std::move(root)), m_opens(opens) {}
    class Reader : public ByteReader
    {
    public:
        Result<QByteArray> read() override { return failure(Error::Kind::Local, QStringLiteral("bad sector")); }
    };
    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &p, qint64 offset, qint64 bytes) override
    {
        if (!p.name().startsWith(".b."))
            return RootedFiles::openToRead(p, offset, bytes);
        if (!m_opens)
            return failure(Error::Kind::Local, QStringLiteral("bad sector"), p.display());
        return std::make_unique<Reader>();
    }

private:
    bool m_opens;
};

// Counts what it is asked; its folders are told in pieces of ten.
class CountedFiles : public RootedFiles
{
public:
    using RootedFiles::RootedFiles;
    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &folder) override
    {
        ++calls;
        auto reader = RootedFiles::openFolder(folder);
        if (!reader)
            return reader;
        QList<Entry> entries;
        for (auto more = (*reader)->read(); more && !more->isEmpty(); more = (*reader)->read())
            entries += *more;
        return std::make_unique<Counted>(std::move(entries), calls);
    }
    Result<Entry> lstat(const RemotePath &path) override
    {
        ++calls;
        return RootedFiles::lstat(path);
    }
    Result<> removeFile(const RemotePath &path) override
    {
        ++calls;
        return RootedFiles::removeFile(path);
    }

    int calls = 0;

private:
    class Counted : public ListedFolder
    {
    public:
        Counted(QList<Entry> entries, int &calls) : ListedFolder(std::move(entries), 10), m_calls(calls) {}
        Result<QList<Entry>> read() override
        {
            ++m_calls;
            return ListedFolder::read();
        }

    private:
        int &m_calls;
    };
};

// Makes checksums, each as soon as its file is whole, and writes down what it is to have on its disk for that.
class SummingFiles : public RootedFiles
{
public:
    using RootedFiles::RootedFiles;
    bool canSum() override { return true; }
    Result<Pending> beginSums(const QList<RemotePath> &files, qint64, const QList<RemotePath> &toSync) override
    {
        for (const RemotePath &file : toSync)
            synced.append(file.name());
        return std::make_unique<Sums>(places(files), 0);
    }
    Result<Pending> beginSum(const RemotePath &file, qint64 size, bool grows) override
    {
        return std::make_unique<Sums>(places({file}), grows ? size : 0);
    }

    QByteArrayList synced; // names

private:
    class Sums : public PendingAnswers
    {
    public:
        Sums(QList<RemotePath> files, qint64 size) : m_files(std::move(files)), m_missing(size) {}
        Result<Progress> poll() override { return m_missing > 0 ? Progress::Pending : Progress::Done; }
        Result<> wait() override { return {}; }
        void grown(qint64 bytes) override { m_missing = bytes >= m_missing ? 0 : m_missing; }
        QList<QByteArray> take() override
        {
            QList<QByteArray> sums;
            for (const RemotePath &path : std::as_const(m_files)) {
                QFile file(QString::fromUtf8(path.bytes()));
                const bool isOpen = file.open(QIODevice::ReadOnly);
                sums.append(isOpen ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                                   : QByteArray());
            }
            return sums;
        }

    private:
        QList<RemotePath> m_files;
        qint64 m_missing; // bytes; all of it until it is whole
    };
    QList<RemotePath> places(const QList<RemotePath> &files) const
    {
        QList<RemotePath> places;
        for (const RemotePath &file : files)
            places.append(at(file));
        return places;
    }
};

// "a" cannot have its own name, and it is known at once when it is whole.
class StubbornFiles : public SummingFiles
{
public:
    using SummingFiles::SummingFiles;
    Result<> rename(const RemotePath &from, const RemotePath &to) override
    {
        if (to.name() != "a")
            return SummingFiles::rename(from, to);
        if (refusing)
            refusing();
        return failure(Error::Kind::Rejected, QStringLiteral("sticky"), to.display());
    }

    std::function<void()> refusing;
};

// Counts the files that it writes out to its disk, by either way.
class SyncedFiles : public RootedFiles
{
public:
    using RootedFiles::RootedFiles;
    Result<std::unique_ptr<ByteWriter>> openToWrite(const RemotePath &path, qint64 offset, qint64 bytes) override
    {
        auto writer = RootedFiles::openToWrite(path, offset, bytes);
        if (!writer)
            return writer;
        return std::make_unique<Writer>(std::move(*writer), byWriter);
    }
    Result<> sync(const RemotePath &path) override
    {
        ++closed;
        return RootedFiles::sync(path);
    }

    int byWriter = 0;
    std::atomic<int> closed = 0; // asked for on another thread

private:
    class Writer : public ByteWriter
    {
    public:
        Writer(std::unique_ptr<ByteWriter> writer, int &synced) : m_writer(std::move(writer)), m_synced(synced) {}
        Result<> write(QByteArrayView bytes) override { return m_writer->write(bytes); }
        qint64 confirmed() const override { return m_writer->confirmed(); }
        Result<> sync() override
        {
            ++m_synced;
            return m_writer->sync();
        }
        Result<> close() override { return m_writer->close(); }

    private:
        std::unique_ptr<ByteWriter> m_writer;
        int &m_synced;
    };
};

// Promises checksums and has none to give: sha256sum was killed.
class SumlessFiles : public RootedFiles
{
public:
    using RootedFiles::RootedFiles;
    class Nothing : public PendingAnswers
    {
    public:
        Result<Progress> poll() override { return Progress::Done; }
        Result<> wait() override { return {}; }
        QList<QByteArray> take() override { return {QByteArray()}; }
    };
    bool canSum() override { return true; }
    Result<Pending> beginSums(const QList<RemotePath> &, qint64, const QList<RemotePath> &) override
    {
        return std::make_unique<Nothing>();
    }
    Result<Pending> beginSum(const RemotePath &, qint64, bool) override { return std::make_unique<Nothing>(); }
    Result<Pending> beginBlockSums(const RemotePath &, qint64, qint64, qint64) override
    {
        return std::make_unique<Nothing>();
    }
};

} // namespace officina::testing
