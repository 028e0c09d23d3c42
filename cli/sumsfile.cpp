// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of sums; see the header.
#include "cli/sumsfile.h"

#include "cli/place.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/staging/checksum/filehasher.h"
#include "client/staging/files/localfilesystem.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

// As GNU sha256sum writes and reads them; "*" is its mark of binary files.
bool isSumLine(QByteArrayView line)
{
    static const QRegularExpression form(uR"(\A\\?[0-9a-fA-F]{64} [ *].+\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return form.match(QString::fromLatin1(line)).hasMatch();
}

QByteArray nameOf(const QByteArray &line)
{
    const qsizetype sum = line.startsWith('\\') ? 65 : 64;
    return (line.startsWith('\\') ? "\\" : "") + line.sliced(sum + 2);
}

bool isListOfSums(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        QByteArray line = file.readLine(1 << 16);
        if (line.endsWith('\n'))
            line.chop(1);
        if (!isSumLine(line))
            return false;
    }
    return true;
}

} // namespace

SumsFile::SumsFile(const Call &call)
    : m_call(call), m_path(call.isSet("sums") ? QFile::decodeName(argumentBytes(call.value("sums"))) : QString())
{}

QString SumsFile::objection() const
{
    if (!m_call.isSet("sums"))
        return {};
    const QFileInfo file(m_path);
    if (m_path.isEmpty() || file.isDir())
        return Cli::tr("--sums names no file.");
    if (!QFileInfo(file.path()).isDir())
        return Cli::tr("The folder for --sums does not exist: %1").arg(file.path());
    if (file.exists() && !file.isFile())
        return Cli::tr("--sums names a special file: %1").arg(m_path);
    if (file.exists() && !m_call.isSet("force") && !isListOfSums(m_path))
        return Cli::tr("%1 exists and is no list of SHA-256 sums, so it is not replaced. Name another file for --sums, "
                       "or add --force.")
            .arg(m_path);
    return {};
}

QByteArray SumsFile::localSum(const TransferRequest &request, const FileReport &file) const
{
    QByteArray path;
    switch (request.direction) {
    case Direction::Upload:
        if (request.existing == Existing::KeepBoth)
            return {}; // it may have arrived under another name
        path = request.local + file.path.sliced(request.arrivingName().size());
        break;
    case Direction::Download: path = request.local + '/' + file.path; break;
    case Direction::SiteToSite: return {};
    }
    LocalFileSystem here;
    const auto reader = here.openToRead(RemotePath(path));
    if (!reader)
        return {};
    FileHasher hasher([&] { return (*reader)->read(); });
    for (;;) {
        const auto more = hasher.step(QDeadlineTimer(200));
        if (!more || m_call.stop)
            return {};
        if (*more == Progress::Done)
            return hasher.size() == file.size ? hasher.hex() : QByteArray();
        m_call.console.progress(Cli::tr("Summing: %1").arg(displayBytes(file.path)));
    }
}

void SumsFile::add(const Transfer &transfer)
{
    if (!m_call.isSet("sums"))
        return;
    TransferReport known;
    for (FileReport file : transfer.report().files) {
        if (file.outcome == Outcome::Unchanged && file.sha256.isEmpty() && file.detail != u"link") {
            file.sha256 = localSum(transfer.request(), file);
            m_unknown += file.sha256.isEmpty() ? 1 : 0;
        }
        if (!file.sha256.isEmpty())
            known.files.append(file);
    }
    m_lines += known.toSums();
}

Result<> SumsFile::write(bool complete)
{
    if (!m_call.isSet("sums"))
        return {};
    QByteArray kept;
    if (QFile old(m_path); !complete && old.exists() && isListOfSums(m_path)) {
        QSet<QByteArray> told;
        for (const QByteArray &line : m_lines.split('\n'))
            if (!line.isEmpty())
                told.insert(nameOf(line));
        if (!old.open(QIODevice::ReadOnly))
            return std::unexpected(fileError(old));
        while (!old.atEnd()) {
            const QByteArray line = old.readLine();
            if (!told.contains(nameOf(line.endsWith('\n') ? line.chopped(1) : line)))
                kept += line.endsWith('\n') ? line : line + '\n';
        }
    }
    if (m_unknown > 0)
        m_call.console.message(Cli::tr("%n file(s) that were there already are not in %1: their sums are not known.",
                                       nullptr, int(m_unknown))
                                   .arg(m_path));
    if (!complete && kept.isEmpty() && m_lines.isEmpty())
        return {}; // nothing was copied: no list of it is made
    return writeFile(m_path, kept + m_lines);
}

} // namespace officina
