// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's files over SSH; see the header.
#include "client/staging/remoteside.h"

namespace officina {

using namespace std::chrono_literals;

namespace {

class RemoteReader : public ByteReader
{
public:
    explicit RemoteReader(std::unique_ptr<ssh::RemoteFile> file) : m_file(std::move(file)) {}
    Result<QByteArray> read() override { return m_file->read(); }

private:
    std::unique_ptr<ssh::RemoteFile> m_file;
};

class RemoteWriter : public ByteWriter
{
public:
    explicit RemoteWriter(std::unique_ptr<ssh::RemoteFile> file) : m_file(std::move(file)) {}
    Result<> write(QByteArrayView bytes) override { return m_file->write(bytes); }
    Result<> close() override { return m_file->close(); }

private:
    std::unique_ptr<ssh::RemoteFile> m_file;
};

// A busy parallel file system reads at 20 MB/s and more.
std::chrono::milliseconds limitFor(qint64 bytes)
{
    return 60s + std::chrono::seconds(bytes / 20'000'000);
}

bool isSum(QByteArrayView text)
{
    return text.size() == 64
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// As an argument of a program: neither an option nor standard input.
QByteArray argument(const RemotePath &path)
{
    return path.bytes().startsWith('-') ? "./" + path.bytes() : path.bytes();
}

} // namespace

Result<QList<Entry>> RemoteSide::list(const RemotePath &folder)
{
    return m_session->list(folder);
}
Result<Entry> RemoteSide::stat(const RemotePath &path)
{
    return m_session->stat(path);
}
Result<Entry> RemoteSide::lstat(const RemotePath &path)
{
    return m_session->lstat(path);
}
Result<> RemoteSide::makeFolder(const RemotePath &path)
{
    return m_session->makeFolder(path);
}
Result<> RemoteSide::makePath(const RemotePath &path)
{
    return m_session->makePath(path);
}
Result<> RemoteSide::removeFile(const RemotePath &path)
{
    return m_session->removeFile(path);
}
Result<> RemoteSide::removeFolder(const RemotePath &path)
{
    return m_session->removeFolder(path);
}

Result<> RemoteSide::rename(const RemotePath &from, const RemotePath &to)
{
    return m_session->rename(from, to);
}

Result<> RemoteSide::setPermissions(const RemotePath &path, uint permissions)
{
    return m_session->setPermissions(path, permissions);
}

Result<> RemoteSide::setChanged(const RemotePath &path, const QDateTime &changed)
{
    return m_session->setChanged(path, changed);
}

Result<std::unique_ptr<ByteReader>> RemoteSide::openToRead(const RemotePath &path, qint64 offset)
{
    auto file = m_session->openFile(path, ssh::Session::OpenMode::Read, offset);
    if (!file)
        return passOn(file);
    return std::make_unique<RemoteReader>(std::move(*file));
}

Result<std::unique_ptr<ByteWriter>> RemoteSide::openToWrite(const RemotePath &path, qint64 offset)
{
    using enum ssh::Session::OpenMode;
    auto file = m_session->openFile(path, offset == 0 ? Create : Continue, offset);
    if (!file)
        return passOn(file);
    return std::make_unique<RemoteWriter>(std::move(*file));
}

bool RemoteSide::canSum()
{
    if (!m_canSum) {
        // Both options are GNU's; a data mover that runs nothing answers with no sum at all.
        const auto tried = m_session->run("printf '\\0'; printf /dev/null | xargs -0 sha256sum -z --", {}, 20s);
        if (!tried)
            return false; // a dead session says nothing about the far side
        m_canSum = isSum(parseSums(tried->out).value("/dev/null"));
    }
    return *m_canSum;
}

Result<QList<QByteArray>> RemoteSide::sums(const QList<RemotePath> &files, qint64 bytes)
{
    QByteArray names;
    for (const RemotePath &file : files)
        names += argument(file) + '\0';
    // A file that cannot be read is missing from the answer; the exit code would say no more.
    const auto printed = m_session->run("printf '\\0'; xargs -0 sha256sum -z --", names, limitFor(bytes));
    if (!printed)
        return passOn(printed);
    const auto byName = parseSums(printed->out);
    QList<QByteArray> result;
    for (const RemotePath &file : files)
        result.append(byName.value(argument(file)));
    return result;
}

Result<QByteArray> RemoteSide::sumOfStart(const RemotePath &file, qint64 length)
{
    const QByteArray command =
        "printf '\\0'; head -c " + QByteArray::number(length) + ' ' + file.shellWord() + " | sha256sum -z";
    const auto printed = m_session->run(command, {}, limitFor(length));
    if (!printed)
        return passOn(printed);
    const QByteArray sum = parseSums(printed->out).value("-");
    if (!isSum(sum))
        return failure(Error::Kind::BadReply, displayBytes(printed->err.left(500)), file.display());
    return sum;
}

QHash<QByteArray, QByteArray> RemoteSide::parseSums(const QByteArray &printed)
{
    QHash<QByteArray, QByteArray> result;
    const auto records = printed.split('\0');
    for (const QByteArray &record : records.sliced(std::min<qsizetype>(1, records.size()))) {
        if (record.size() > 66 && isSum(record.first(64)))
            result.insert(record.sliced(66), record.first(64));
    }
    return result;
}

} // namespace officina
