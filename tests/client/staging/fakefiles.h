// SPDX-License-Identifier: GPL-3.0-or-later
//
// File systems unlike ours for the tests of the engine: this computer's, bent in one way each.
#pragma once

#include "client/staging/files/localfilesystem.h"

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

class StubbornFiles : public RootedFiles
{
public:
    using RootedFiles::RootedFiles;
    Result<> rename(const RemotePath &from, const RemotePath &to) override
    {
        if (to.name() == "a")
            return failure(Error::Kind::Rejected, QStringLiteral("sticky"), to.display());
        return RootedFiles::rename(from, to);
    }
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
