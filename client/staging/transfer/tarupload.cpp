// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small files to a site as one tar stream; see tarstream.h.
#include "client/staging/checksum/sha256.h"
#include "client/staging/files/localfilesystem.h"
#include "client/staging/transfer/tarstream.h"

#include <archive.h>
#include <archive_entry.h>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUnsent = 1 << 20; // bytes of the stream kept here

struct ArchiveDeleter {
    void operator()(archive *stream) const { archive_write_free(stream); }
};
struct EntryDeleter {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

class TarUpload : public TarStream
{
public:
    using TarStream::TarStream;
    ~TarUpload() override { m_archive.reset(); } // it may still write into the command

    Result<Progress> step(const QDeadlineTimer &deadline, qint64 most, bool mayWait) override;
    bool isSent() const override { return m_begun && !m_archive && m_tar->unsent() == 0; }

private:
    Result<> begin();
    Result<QByteArray> contentOf(const TarItem &item);
    Result<> write(const TarItem &item, const QByteArray &content);

    LocalFileSystem m_local;
    std::unique_ptr<archive, ArchiveDeleter> m_archive;
    std::unique_ptr<archive_entry, EntryDeleter> m_entry;
};

Result<> TarUpload::begin()
{
    m_begun = true;
    auto started = m_session.start("tar -x -p --no-same-owner -f - -C " + m_root.shellWord());
    if (!started)
        return passOn(started);
    m_tar = std::move(*started);
    m_archive.reset(archive_write_new());
    m_entry.reset(archive_entry_new());
    const auto send = [](archive *, void *tar, const void *bytes, size_t size) -> la_ssize_t {
        static_cast<ssh::Command *>(tar)->send(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
        return la_ssize_t(size);
    };
    archive_write_set_format_gnutar(m_archive.get());
    archive_write_set_bytes_per_block(m_archive.get(), 65536);
    archive_write_set_bytes_in_last_block(m_archive.get(), 1);
    if (archive_write_open(m_archive.get(), m_tar.get(), nullptr, send, nullptr) != ARCHIVE_OK)
        return failure(Error::Kind::Local, QString::fromUtf8(archive_error_string(m_archive.get())));
    return {};
}

// The whole of a file that is still as it was planned.
Result<QByteArray> TarUpload::contentOf(const TarItem &item)
{
    auto reader = m_local.openToRead(item.file.source);
    if (!reader)
        return passOn(reader);
    QByteArray content;
    content.reserve(item.file.size);
    for (;;) {
        const auto bytes = (*reader)->read();
        if (!bytes || bytes->isEmpty() || content.size() > item.file.size) {
            if (!bytes)
                return bytes;
            break;
        }
        content += *bytes;
    }
    const auto now = m_local.stat(item.file.source);
    if (!now)
        return passOn(now);
    if (content.size() != item.file.size || now->changed.toSecsSinceEpoch() != item.changed)
        return failure(Error::Kind::Corrupt, u"the file changed while it was read"_s, item.file.source.display());
    return content;
}

Result<> TarUpload::write(const TarItem &item, const QByteArray &content)
{
    archive_entry *entry = archive_entry_clear(m_entry.get());
    archive_entry_copy_pathname(entry, item.path.constData());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, content.size());
    archive_entry_set_mtime(entry, time_t(item.changed), 0);
    archive_entry_set_perm(entry, mode_t(item.permissions & 0777));
    if (archive_write_header(m_archive.get(), entry) != ARCHIVE_OK
        || archive_write_data(m_archive.get(), content.constData(), size_t(content.size())) != content.size())
        return failure(Error::Kind::Local, QString::fromUtf8(archive_error_string(m_archive.get())));
    return {};
}

Result<Progress> TarUpload::step(const QDeadlineTimer &deadline, qint64 most, bool mayWait)
{
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    const qint64 before = m_moved;
    do {
        const auto running = m_tar->poll();
        if (!running || *running == Progress::Done) // ended early, too: what arrived will show
            return running;
        const bool full = m_tar->unsent() > mostUnsent;
        if (full || !m_archive) {
            if (isSent() && !mayWait)
                return Progress::Pending;
            // Short, because room to send does not end the wait.
            if (const auto waited = m_tar->wait(std::chrono::milliseconds(1)); !waited)
                return passOn(waited);
            continue;
        }
        if (m_next == m_items.size()) {
            m_archive.reset();
            m_tar->closeInput();
            continue;
        }
        TarItem &item = m_items[m_next++];
        const auto content = contentOf(item);
        if (!content) {
            item.error = content.error();
            continue;
        }
        Sha256 hash;
        hash.add(*content);
        item.file.sum = hash.hex();
        if (item.isThere)
            continue;
        if (const auto written = write(item, *content); !written)
            return passOn(written);
        m_moved += content->size();
    } while (!deadline.hasExpired() && m_moved - before < most);
    return Progress::Pending;
}

} // namespace

void TarStream::add(TarItem item)
{
    m_bytes += item.file.size;
    m_items.append(std::move(item));
}

std::unique_ptr<TarStream> tarUpload(ssh::Session &session, const RemotePath &root)
{
    return std::make_unique<TarUpload>(session, root);
}

} // namespace officina
