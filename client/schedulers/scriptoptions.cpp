// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header of a batch script as fields; see the header. What the two schedulers have in common:
// where the options end, how their lines are split, and what is left of a script without them.
#include "client/schedulers/scriptoptions.h"

#include "client/schedulers/guard.h"
#include "client/schedulers/pbs/readoptions.h"
#include "client/schedulers/scriptwords.h"
#include "client/schedulers/slurm/readoptions.h"

#include <QtCore/QRegularExpression>

#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

bool isOption(QByteArrayView line, Dialect::Kind kind)
{
    if (kind == Dialect::Kind::Pbs)
        return line.trimmed().startsWith("#PBS");
    return line.startsWith("#SBATCH");
}

bool isOptionOfAny(QByteArrayView line)
{
    return isOption(line, Dialect::Kind::Slurm) || isOption(line, Dialect::Kind::Pbs) || line.startsWith("#BSUB");
}

QByteArrayView afterMark(QByteArrayView line)
{
    line = line.trimmed();
    return line.sliced(line.startsWith("#PBS") ? 4 : 7);
}

// The line up to its end, and where the next one begins.
QByteArrayView lineAt(const QByteArray &text, qsizetype at, qsizetype &next)
{
    const qsizetype end = text.indexOf('\n', at);
    next = end < 0 ? text.size() : end + 1;
    return QByteArrayView(text).sliced(at, (end < 0 ? text.size() : end) - at);
}

struct Parts {
    QList<QByteArray> options;
    QByteArray comments;
    QStringList ignored;
    qsizetype body = 0; // where it begins
};

// Options are read as far as the first command: what stands between them are comments.
Parts split(const QByteArray &text, qsizetype from, Dialect::Kind kind)
{
    Parts parts;
    parts.body = from;
    QByteArray between;
    QStringList othersBetween;
    for (qsizetype at = from, next = from; at < text.size(); at = next) {
        const QByteArrayView line = lineAt(text, at, next);
        if (isOption(line, kind)) {
            parts.options += afterMark(line).toByteArray();
            parts.comments += between;
            parts.ignored += othersBetween;
            between.clear();
            othersBetween.clear();
            parts.body = next;
        } else if (isOptionOfAny(line)) {
            othersBetween += QString::fromUtf8(line);
        } else if (const auto words = line.trimmed(); words.startsWith('#')) {
            between += line.toByteArray() + '\n';
        } else if (!words.isEmpty()) {
            break;
        }
    }
    return parts;
}

// A scheduler would not obey options here, but one that rewrites the script would.
QByteArray withoutOptions(const QByteArray &body, QStringList &ignored)
{
    QByteArray result;
    bool changed = false;
    for (qsizetype at = 0, next = 0; at < body.size(); at = next) {
        const QByteArrayView line = lineAt(body, at, next);
        if (isOptionOfAny(line)) {
            ignored += QString::fromUtf8(line.trimmed());
            result += '#';
            changed = true;
        }
        result += QByteArrayView(body).sliced(at, next - at);
    }
    return changed ? result : body;
}

} // namespace

std::optional<Dialect::Kind> schedulerOf(const QByteArray &script)
{
    bool pbs = false;
    for (const QByteArray &line : script.split('\n')) {
        if (isOption(line, Dialect::Kind::Slurm))
            return Dialect::Kind::Slurm;
        pbs = pbs || isOption(line, Dialect::Kind::Pbs);
    }
    return pbs ? std::optional(Dialect::Kind::Pbs) : std::nullopt;
}

std::optional<int> readTime(QStringView text)
{
    static const QRegularExpression form(uR"(^(?:(\d+)-(\d+)(?::(\d+))?(?::(\d+))?|(\d+)(?::(\d+))?(?::(\d+))?)$)"_s);
    const auto match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    const auto part = [&](int index) { return match.captured(index).toLongLong(); };
    qint64 seconds = 0;
    if (match.hasCaptured(1))
        seconds = part(1) * 86400 + part(2) * 3600 + part(3) * 60 + part(4);
    else if (match.hasCaptured(7))
        seconds = part(5) * 3600 + part(6) * 60 + part(7);
    else
        seconds = part(5) * 60 + part(6);
    // Rounded up to whole minutes it still has to be a number.
    if (seconds < 1 || seconds > std::numeric_limits<int>::max() - 60)
        return {};
    return int(seconds);
}

std::optional<int> readMemory(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{1,12})([kKmMgGtT]?)(?:[bB])?$"_s);
    const auto match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    qint64 kibibytes = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toUpper();
    switch (unit.isEmpty() ? u'M' : unit.front().unicode()) {
    case u'K': break;
    case u'G': kibibytes <<= 20; break;
    case u'T': kibibytes <<= 30; break;
    default: kibibytes <<= 10;
    }
    if (kibibytes < 1024 || kibibytes % 1024 != 0 || kibibytes / 1024 > std::numeric_limits<int>::max())
        return {};
    return int(kibibytes / 1024);
}

Result<ReadScript> readScript(const QByteArray &script, Dialect::Kind kind)
{
    if (script.contains('\0'))
        return failure(Error::Kind::BadInput, u"not a text file"_s, u"body"_s);
    ReadScript read;
    QByteArray text = script;
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    text.replace("\r\n", "\n");
    read.converted = text.size() != script.size();

    qsizetype from = 0;
    if (text.startsWith("#!")) {
        const QByteArrayView line = lineAt(text, 0, from);
        read.spec.shell = line.sliced(2).trimmed().toByteArray();
        read.saysInterpreter = !read.spec.shell.isEmpty();
    }
    if (!read.saysInterpreter)
        read.spec.shell = JobSpec().shell;
    const Parts parts = split(text, from, kind);
    read.comments = parts.comments;
    read.ignored = parts.ignored;
    QList<ScriptOption> options;
    for (const QByteArray &line : parts.options) {
        const QString words = QString::fromUtf8(line);
        if (words.toUtf8() != line)
            return failure(Error::Kind::BadInput, u"not valid UTF-8"_s, words.trimmed());
        const auto found = kind == Dialect::Kind::Pbs ? pbs::optionsIn(words) : slurm::optionsIn(words);
        if (!found)
            return passOn(found);
        options += *found;
    }
    QByteArray body = text.sliced(parts.body);
    if (body.startsWith('\n'))
        body.remove(0, 1);
    read.spec.body = withoutOptions(body, read.ignored);
    if (kind == Dialect::Kind::Pbs)
        pbs::takeOptions(options, read);
    else
        slurm::takeOptions(options, read);
    takeGuard(read.spec, stopCommand(kind));
    return read;
}

} // namespace officina
