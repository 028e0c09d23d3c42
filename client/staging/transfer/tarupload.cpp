// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small files to a site as one tar stream, from this computer or another site; see tarstream.h.
#include "client/staging/checksum/sha256.h"
#include "client/staging/transfer/tarstream.h"

#include <QtCore/QSet>

#include <archive.h>
#include <archive_entry.h>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUnsent = 1 << 20; // bytes of the stream kept here

// Only tar's own words tell a full disk, or quota, from a file that went wrong. Empty: it says nothing of that.
QString wordsOfFullDisk(const QByteArray &said)
{
    for (const QByteArray &line : said.split('\n')) {
        if (line.contains("Disk quota exceeded") || line.contains("No space left on device"))
            return QString::fromUtf8(line);
    }
    return {};
}

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

    bool isSent() const override { return m_tar && !m_archive && m_tar->unsent() == 0; }

protected:
    Result<> begin() override;
    Result<Progress> move(const QDeadlineTimer &deadline, qint64 most) override;

private:
    Result<> checkRoom();
    Result<> sendNext();
    Result<QByteArray> contentOf(FileTask &task);
    Result<> writeFolder(const QByteArray &path);
    Result<> write(const FileTask &task, const QByteArray &content);
    std::unexpected<Error> archiveFailure() const;

    std::unique_ptr<archive, ArchiveDeleter> m_archive;
    std::unique_ptr<archive_entry, EntryDeleter> m_entry;
    QByteArray m_folder; // of the last file, in the stream
    QByteArray m_said;   // by tar, of the line that is not complete
};

std::unexpected<Error> TarUpload::archiveFailure() const
{
    return failure(Error::Kind::Local, QString::fromUtf8(archive_error_string(m_archive.get())));
}

Result<> TarUpload::begin()
{
    auto started =
        m_context.to.session()->start("LC_ALL=C tar -x -p --no-same-owner -f - -C " + m_context.target.shellWord());
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
        return archiveFailure();
    return {};
}

// No other file would fare better.
Result<> TarUpload::checkRoom()
{
    m_said += std::exchange(m_tar->output().err, {});
    const QString full = wordsOfFullDisk(m_said);
    m_said.remove(0, m_said.lastIndexOf('\n') + 1);
    return full.isEmpty() ? Result<>() : failure(Error::Kind::NoSpace, full, m_context.target.display());
}

// The whole of a file that is still as it was planned.
Result<QByteArray> TarUpload::contentOf(FileTask &task)
{
    auto reader = m_context.from.openToRead(task.source, 0, task.file.size);
    if (!reader)
        return passOn(reader);
    QByteArray content;
    content.reserve(task.file.size);
    while (content.size() <= task.file.size) {
        const auto bytes = (*reader)->read();
        if (!bytes)
            return bytes;
        if (bytes->isEmpty())
            break;
        content += *bytes;
    }
    const auto now = m_context.from.stat(task.source);
    if (!now)
        return passOn(now);
    const qint64 changed = now->changed.toSecsSinceEpoch();
    if (content.size() != task.file.size || changed != task.file.changed) {
        task.file.size = now->size;
        task.file.changed = changed;
        return failure(Error::Kind::SourceChanged, {}, task.source.display());
    }
    return content;
}

// The temporary folder, before what is in it: nobody else is to look into it.
Result<> TarUpload::writeFolder(const QByteArray &path)
{
    if (path == m_folder)
        return {};
    m_folder = path;
    archive_entry *entry = archive_entry_clear(m_entry.get());
    archive_entry_copy_pathname(entry, path.constData());
    archive_entry_set_filetype(entry, AE_IFDIR);
    archive_entry_set_perm(entry, 0700);
    return archive_write_header(m_archive.get(), entry) == ARCHIVE_OK ? Result<>() : archiveFailure();
}

Result<> TarUpload::write(const FileTask &task, const QByteArray &content)
{
    if (const auto written = writeFolder(task.streamPath.first(task.streamPath.lastIndexOf('/'))); !written)
        return written;
    archive_entry *entry = archive_entry_clear(m_entry.get());
    archive_entry_copy_pathname(entry, task.streamPath.constData());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, content.size());
    archive_entry_set_mtime(entry, time_t(task.file.changed), 0);
    archive_entry_set_perm(entry, mode_t(task.file.permissions & 0777));
    if (archive_write_header(m_archive.get(), entry) != ARCHIVE_OK
        || archive_write_data(m_archive.get(), content.constData(), size_t(content.size())) != content.size())
        return archiveFailure();
    return {};
}

// What cannot be read, or has changed, concerns that file alone.
Result<> TarUpload::sendNext()
{
    Item &item = m_items[m_next++];
    const auto content = contentOf(item.task);
    if (!content && endsTransfer(content.error().kind))
        return passOn(content);
    if (!content) {
        item.error = content.error();
        return {};
    }
    if (m_context.request.verify) {
        Sha256 hash;
        hash.add(*content);
        item.task.checksum = hash.hex();
    }
    if (item.task.hasArrived)
        return {};
    if (const auto written = write(item.task, *content); !written) {
        item.error = written.error(); // a name or a time that the format cannot hold
        return {};
    }
    setMoved(moved() + content->size());
    return {};
}

Result<Progress> TarUpload::move(const QDeadlineTimer &deadline, qint64 most)
{
    const qint64 before = moved();
    do {
        const auto running = m_tar->poll();
        if (!running)
            return running;
        if (const auto room = checkRoom(); !room)
            return passOn(room);
        if (*running == Progress::Done) { // ended early, too: what arrived will show
            for (Item &item : m_items)
                item.isWhole = m_tar->output().exitCode == 0;
            return Progress::Done;
        }
        if (m_tar->unsent() > mostUnsent || !m_archive)
            return Progress::Pending;
        if (m_next < m_items.size()) {
            if (const auto sent = sendNext(); !sent)
                return passOn(sent);
        } else {
            m_archive.reset();
            m_tar->closeInput();
        }
    } while (!deadline.hasExpired() && moved() - before < most);
    return Progress::Pending;
}

} // namespace

std::unique_ptr<TarStream> tarUpload(TransferContext &context)
{
    return std::make_unique<TarUpload>(context);
}

} // namespace officina
