// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole small files; see the header.
#include "client/staging/files/wholefile.h"

#include "client/staging/checksum/sha256.h"
#include "client/staging/files/localfilesystem.h"

#include <QtCore/QRandomGenerator>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype pieceSize = 255 * 1024;
constexpr int mostLinks = 40; // in a row, as Linux has it
constexpr qsizetype longestName = 255;

QByteArray sumOf(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

// No two are alike, and it looks like the other beginnings that Officina leaves where it is cut off.
RemotePath partBeside(const RemotePath &path)
{
    const QByteArray ending = '.'
        + QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0') + ".officina-part";
    QByteArray name = path.name().first(std::min(path.name().size(), longestName - 1 - ending.size()));
    while (name.size() < path.name().size() && !name.isEmpty() && (uchar(path.name().at(name.size())) & 0xc0) == 0x80)
        name.chop(1); // not within a character
    return path.parent() / ('.' + name + ending);
}

// How many names (hard links) lead to a file; 0 where that cannot be found out: SFTP does not tell.
Result<qint64> namesOf(FileSystem &side, const RemotePath &path)
{
    ssh::Session *session = side.session();
    if (!session)
        return LocalFileSystem::namesOf(path);
    const auto told = session->run("LC_ALL=C ls -ld -- " + shellQuote(path.bytes()), {}, 10s);
    if (!told)
        return session->isAlive() ? Result<qint64>(0) : passOn(told);
    // "-rw-r--r-- 2 ada users …", perhaps with a mark after the permissions
    const QByteArrayList words = told->out.simplified().split(' ');
    return told->exitCode == 0 && words.size() > 1 ? words[1].toLongLong() : 0;
}

} // namespace

Result<> ReadFile::begin(FileSystem &side)
{
    const auto entry = side.stat(m_path);
    if (!entry)
        return passOn(entry);
    if (entry->type != Entry::Type::File) // reading a pipe could last for ever
        return failure(Error::Kind::BadInput, u"not a file"_s, m_path.display());
    m_version = {.size = entry->size, .changed = entry->changed, .permissions = entry->permissions, .sha256 = {}};
    auto reader = side.openToRead(m_path, 0, std::min(m_maxBytes, entry->size));
    if (!reader)
        return passOn(reader);
    m_reader = std::move(*reader);
    return {};
}

Result<Progress> ReadFile::step(FileSystem &side, const QDeadlineTimer &deadline)
{
    if (!m_reader) {
        if (const auto begun = begin(side); !begun)
            return passOn(begun);
    }
    while (m_bytes.size() <= m_maxBytes) {
        const auto piece = m_reader->read();
        if (!piece)
            return passOn(piece);
        m_whole = piece->isEmpty();
        if (m_whole)
            break;
        m_bytes += *piece;
        if (deadline.hasExpired())
            return Progress::Pending;
    }
    m_reader.reset();
    m_bytes.truncate(m_maxBytes);
    if (m_whole) // it may have grown since it was looked at
        m_version.size = m_bytes.size();
    m_version.sha256 = sumOf(m_bytes);
    return Progress::Done;
}

SaveFile::SaveFile(RemotePath path, QByteArray bytes, std::optional<FileVersion> expected, uint permissions,
                   Allowed allowed)
    : m_path(std::move(path)), m_bytes(std::move(bytes)), m_expected(std::move(expected)), m_permissions(permissions),
      m_allowed(allowed)
{}

Result<Progress> SaveFile::step(FileSystem &side, const QDeadlineTimer &deadline)
{
    do {
        if (const auto worked = work(side, deadline); !worked) {
            m_writer.reset();
            m_read.reset();
            if (!m_part.isEmpty() && !isConnectionLost(worked.error().kind))
                std::ignore = side.removeFile(m_part);
            return passOn(worked);
        }
    } while (m_stage != Stage::Done && !deadline.hasExpired());
    return m_stage == Stage::Done ? Progress::Done : Progress::Pending;
}

Result<> SaveFile::work(FileSystem &side, const QDeadlineTimer &deadline)
{
    switch (m_stage) {
    case Stage::Resolve: return resolve(side);
    case Stage::Look: return look(side, deadline);
    case Stage::Ask: return ask(side);
    case Stage::Create: return create(side);
    case Stage::Write: return write();
    case Stage::ReadBack: return readBack(side, deadline);
    case Stage::Replace: return replace(side);
    case Stage::Done: break;
    }
    return {};
}

void SaveFile::end(Outcome outcome, const FileVersion &version)
{
    m_outcome = outcome;
    m_version = version;
    m_stage = Stage::Done;
}

// What a link leads to is what is replaced, in its own folder.
Result<> SaveFile::resolve(FileSystem &side)
{
    for (int links = 0; links < mostLinks; ++links) {
        const auto entry = side.lstat(m_path);
        if (!entry && entry.error().kind != Error::Kind::NotFound)
            return passOn(entry);
        if (!entry && m_expected) {
            end(Outcome::Gone);
            return {};
        }
        if (entry && !m_expected)
            return failure(Error::Kind::Exists, {}, m_path.display());
        if (entry && entry->type != Entry::Type::Link && entry->type != Entry::Type::File)
            return failure(Error::Kind::Exists, {}, m_path.display());
        if (!entry || entry->type != Entry::Type::Link) {
            m_there = entry.value_or(Entry{.permissions = m_permissions});
            m_stage = entry ? Stage::Look : Stage::Create;
            return {};
        }
        const auto target = side.readLink(m_path);
        if (!target)
            return passOn(target);
        m_path = m_path.parent() / *target;
    }
    return failure(Error::Kind::Rejected, u"too many links"_s, m_path.display());
}

// The same size and time do not say that it is the same: times are whole seconds.
Result<> SaveFile::look(FileSystem &side, const QDeadlineTimer &deadline)
{
    const FileVersion there{
        .size = m_there.size, .changed = m_there.changed, .permissions = m_there.permissions, .sha256 = {}};
    if (there.size != m_expected->size) {
        end(Outcome::Changed, there);
        return {};
    }
    if (m_expected->sha256.isEmpty()) { // nobody knows its content: what it looks like has to do
        if (there.changed == m_expected->changed)
            m_stage = Stage::Ask;
        else
            end(Outcome::Changed, there);
        return {};
    }
    if (!m_read)
        m_read = std::make_unique<ReadFile>(m_path, m_expected->size);
    const auto read = m_read->step(side, deadline);
    if (!read || *read == Progress::Pending)
        return read.transform([](Progress) {});
    if (m_read->isWhole() && m_read->version().sha256 == m_expected->sha256)
        m_stage = Stage::Ask;
    else
        end(Outcome::Changed, m_read->version());
    m_read.reset();
    return {};
}

// What a save would change beyond the content, which nobody sees in a text window.
Result<> SaveFile::ask(FileSystem &side)
{
    if (!m_allowed.readOnly && (m_there.permissions & 0222) == 0) {
        end(Outcome::ReadOnly, *m_expected);
        return {};
    }
    if (!m_allowed.otherNames) {
        const auto names = namesOf(side, m_path);
        if (!names)
            return passOn(names);
        m_names = *names;
    }
    if (m_names > 1)
        end(Outcome::OtherNames, *m_expected);
    else
        m_stage = Stage::Create;
    return {};
}

Result<> SaveFile::create(FileSystem &side)
{
    m_part = partBeside(m_path);
    auto writer = side.openToWrite(m_part, 0, m_bytes.size());
    if (!writer)
        return passOn(writer);
    m_writer = std::move(*writer);
    std::ignore = side.setPermissions(m_part, 0600); // nobody else reads it before it has its own
    m_stage = Stage::Write;
    return {};
}

Result<> SaveFile::write()
{
    const QByteArrayView piece =
        QByteArrayView(m_bytes).sliced(m_written).first(std::min(pieceSize, m_bytes.size() - m_written));
    if (piece.isEmpty()) {
        const auto closed = m_writer->close();
        m_writer.reset();
        m_stage = Stage::ReadBack;
        return closed;
    }
    m_written += piece.size();
    return m_writer->write(piece);
}

Result<> SaveFile::readBack(FileSystem &side, const QDeadlineTimer &deadline)
{
    if (!m_read)
        m_read = std::make_unique<ReadFile>(m_part, m_bytes.size());
    const auto read = m_read->step(side, deadline);
    if (!read || *read == Progress::Pending)
        return read.transform([](Progress) {});
    if (!m_read->isWhole() || m_read->bytes() != m_bytes)
        return failure(Error::Kind::Corrupt, {}, m_path.display());
    m_read.reset();
    m_stage = Stage::Replace;
    return {};
}

Result<> SaveFile::replace(FileSystem &side)
{
    if (const auto set = side.setPermissions(m_part, m_there.permissions); !set) {
        const auto part = side.lstat(m_part);
        if (!part || part->permissions != m_there.permissions)
            return set;
    }
    // Once more, for what happened while it was written.
    const auto there = side.lstat(m_path);
    if (!there && there.error().kind != Error::Kind::NotFound)
        return passOn(there);
    if (there && !m_expected)
        return failure(Error::Kind::Exists, {}, m_path.display());
    const bool changed = there && (there->size != m_there.size || there->changed != m_there.changed);
    if (m_expected && (!there || changed)) {
        std::ignore = side.removeFile(m_part);
        if (there)
            end(Outcome::Changed, {there->size, there->changed, there->permissions, {}});
        else
            end(Outcome::Gone);
        return {};
    }
    if (const auto renamed = side.rename(m_part, m_path); !renamed)
        return renamed;
    m_part = {};
    const auto saved = side.lstat(m_path);
    if (!saved)
        return passOn(saved);
    end(Outcome::Saved, {saved->size, saved->changed, saved->permissions, sumOf(m_bytes)});
    return {};
}

QByteArray nameBeside(const QByteArray &name, int number)
{
    const qsizetype dot = name.lastIndexOf('.');
    const qsizetype stem = dot > 0 ? dot : name.size();
    return name.first(stem) + " (" + QByteArray::number(number) + ')' + name.sliced(stem);
}

} // namespace officina
