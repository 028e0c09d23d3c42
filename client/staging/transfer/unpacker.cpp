// SPDX-License-Identifier: GPL-3.0-or-later
//
// Taking a tar stream apart; see the header.
#include "client/staging/transfer/unpacker.h"

#include "client/staging/checksum/sha256.h"

#include <archive.h>
#include <archive_entry.h>

namespace officina {

struct Unpacker::Stream {
    explicit Stream(Unpacker &unpacker) : owner(unpacker), handle(archive_read_new())
    {
        archive_read_support_format_tar(handle);
        archive_read_support_format_gnutar(handle);
        const auto next = [](archive *, void *self, const void **bytes) -> la_ssize_t {
            return static_cast<Stream *>(self)->next(bytes);
        };
        isOpen = archive_read_open(handle, this, nullptr, next, nullptr) == ARCHIVE_OK;
    }
    ~Stream() { archive_read_free(handle); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    la_ssize_t next(const void **bytes)
    {
        std::unique_lock lock(owner.m_mutex);
        owner.m_changed.wait(lock, [&] { return owner.m_givenUp || owner.m_complete || !owner.m_waiting.empty(); });
        if (owner.m_givenUp || owner.m_waiting.empty())
            return 0;
        present = std::move(owner.m_waiting.front());
        owner.m_waiting.pop_front();
        *bytes = present.constData();
        return present.size();
    }

    Unpacker &owner;
    archive *handle;
    QByteArray present; // libarchive reads it until it asks for the next
    bool isOpen = false;
};

Unpacker::Unpacker(FileSystem &files, QHash<QByteArray, Expected> expected, bool sums)
    : m_files(files), m_expected(std::move(expected)), m_sums(sums), m_thread([this] { loop(); })
{}

Unpacker::~Unpacker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

bool Unpacker::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size() >= mostWaiting;
}

void Unpacker::add(QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(bytes));
    m_changed.notify_all();
}

qint64 Unpacker::written() const
{
    const std::lock_guard lock(m_mutex);
    return m_written;
}

qint64 Unpacker::files() const
{
    const std::lock_guard lock(m_mutex);
    return m_unpacked.size();
}

std::optional<Error> Unpacker::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

QHash<QByteArray, Unpacker::Unpacked> Unpacker::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_complete = true;
        m_changed.notify_all();
    }
    m_thread.join();
    return std::move(m_unpacked);
}

void Unpacker::loop()
{
    Stream stream(*this);
    archive_entry *entry = nullptr;
    while (stream.isOpen) {
        const int state = archive_read_next_header(stream.handle, &entry);
        if (state == ARCHIVE_WARN || state == ARCHIVE_RETRY)
            continue;
        if (state != ARCHIVE_OK) // the end, or no tar stream: what is missing is copied by itself
            break;
        QByteArray name(archive_entry_pathname(entry));
        if (name.startsWith("./"))
            name = name.sliced(2);
        const auto expected = m_expected.constFind(name);
        if (expected == m_expected.cend() || archive_entry_filetype(entry) != AE_IFREG
            || archive_entry_size(entry) != expected->size || archive_entry_hardlink(entry))
            continue;
        const qint64 changed = archive_entry_mtime(entry);
        auto taken = take(stream, *expected);
        const bool isFatal = !taken && endsTransfer(taken.error().kind);
        const std::lock_guard lock(m_mutex);
        if (isFatal) {
            m_error = taken.error();
            m_waiting.clear();
            break;
        }
        Unpacked unpacked = taken ? std::move(*taken) : Unpacked{.error = taken.error()};
        unpacked.changed = changed;
        m_unpacked.insert(name, std::move(unpacked));
    }
}

// What is not read of an entry, libarchive passes over.
Result<Unpacker::Unpacked> Unpacker::take(Stream &stream, const Expected &expected)
{
    const auto writer = m_files.openToWrite(expected.part);
    if (!writer)
        return passOn(writer);
    Sha256 hash;
    qint64 size = 0;
    for (;;) {
        const void *bytes = nullptr;
        size_t length = 0;
        la_int64_t offset = 0;
        const int state = archive_read_data_block(stream.handle, &bytes, &length, &offset);
        if (state != ARCHIVE_OK)
            break;
        const QByteArrayView piece(static_cast<const char *>(bytes), qsizetype(length));
        if (offset != size) // a hole; plain tar streams have none
            break;
        if (m_sums)
            hash.add(piece);
        if (const auto written = (*writer)->write(piece); !written)
            return passOn(written);
        size += piece.size();
        const std::lock_guard lock(m_mutex);
        m_written += piece.size();
    }
    if (const auto closed = (*writer)->close(); !closed)
        return passOn(closed);
    const bool isWhole = size == expected.size;
    return Unpacked{.checksum = isWhole && m_sums ? hash.hex() : QByteArray(), .isWhole = isWhole};
}

} // namespace officina
