// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header of a batch script as fields; see the header. What the two schedulers have in common:
// where the options end, how their lines are split, and what is left of a script without them.
#include "client/schedulers/scriptoptions.h"

#include "client/schedulers/guard.h"
#include "client/schedulers/pbs/readoptions.h"
#include "client/schedulers/scriptwords.h"
#include "client/schedulers/slurm/msuboptions.h"
#include "client/schedulers/slurm/readoptions.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringConverter>

#include <algorithm>
#include <limits>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

// Details of errors, for scriptFault().
const QString binary = u"not a text file"_s;
const QString carriageReturn = u"a carriage return in line "_s;

// In whose lines a script's options stand.
enum class Mark { Sbatch, Msub, Pbs };

bool isOption(QByteArrayView line, Mark mark)
{
    switch (mark) {
    case Mark::Sbatch: return line.startsWith("#SBATCH");
    case Mark::Msub: return line.startsWith("#MSUB");
    case Mark::Pbs: return line.trimmed().startsWith("#PBS");
    }
    return false;
}

bool isOptionOfAny(QByteArrayView line)
{
    return isOption(line, Mark::Sbatch) || isOption(line, Mark::Msub) || isOption(line, Mark::Pbs)
        || line.startsWith("#BSUB");
}

QByteArrayView afterMark(QByteArrayView line, Mark mark)
{
    return line.trimmed().sliced(mark == Mark::Pbs ? 4 : mark == Mark::Msub ? 5 : 7);
}

bool hasOption(const QByteArray &script, Mark mark)
{
    return std::ranges::any_of(script.split('\n'), [mark](const QByteArray &line) { return isOption(line, mark); });
}

// sbatch passes over ccc_msub's lines: they count where there are no others.
Mark markOf(const QByteArray &script, Dialect::Kind kind)
{
    if (kind == Dialect::Kind::Pbs)
        return Mark::Pbs;
    return hasOption(script, Mark::Msub) && !hasOption(script, Mark::Sbatch) ? Mark::Msub : Mark::Sbatch;
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
Parts split(const QByteArray &text, qsizetype from, Mark mark)
{
    Parts parts;
    parts.body = from;
    QByteArray between;
    QStringList othersBetween;
    for (qsizetype at = from, next = from; at < text.size(); at = next) {
        const QByteArrayView line = lineAt(text, at, next);
        if (isOption(line, mark)) {
            parts.options += afterMark(line, mark).toByteArray();
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

// Options of others, which some schedulers obey too. ccc_msub obeys its own wherever they stand.
QByteArray withoutOptions(const QByteArray &body, QStringList &ignored)
{
    QByteArray result;
    const qsizetype head = headOf(body).size();
    for (qsizetype at = 0, next = 0; at < body.size(); at = next) {
        const QByteArrayView line = lineAt(body, at, next);
        if (isOptionOfAny(line)) {
            ignored += QString::fromUtf8(line.trimmed());
            if (at < head || isOption(line, Mark::Msub))
                result += '#';
        }
        result += QByteArrayView(body).sliced(at, next - at);
    }
    return result;
}

// Editors of Windows write it, with the mark of its byte order or without.
std::optional<QByteArray> fromUtf16(const QByteArray &script)
{
    std::optional<QStringConverter::Encoding> encoding;
    if (script.startsWith("\xff\xfe") || script.startsWith(QByteArrayView("#\0", 2)))
        encoding = QStringConverter::Utf16LE;
    else if (script.startsWith("\xfe\xff") || script.startsWith(QByteArrayView("\0#", 2)))
        encoding = QStringConverter::Utf16BE;
    if (!encoding || script.size() % 2 != 0)
        return {};
    QStringDecoder decoder(*encoding); // takes the mark away
    const QString text = decoder(script);
    return decoder.hasError() ? std::nullopt : std::optional(text.toUtf8());
}

// In the line ends of Unix, and in UTF-8 where it was in UTF-16.
Result<QByteArray> plainText(const QByteArray &script, ReadScript &read)
{
    QByteArray text = script;
    if (const auto converted = fromUtf16(script)) {
        text = *converted;
        read.wasUtf16 = true;
    }
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    if (text.contains('\0'))
        return failure(Error::Kind::BadInput, binary, u"body"_s);
    const bool isOfOldMac = !text.contains('\n') && text.contains('\r');
    read.converted = isOfOldMac || text.contains("\r\n");
    text.replace("\r\n", "\n");
    if (isOfOldMac)
        text.replace('\r', '\n');
    // A shell takes one for a character of the line, a form for the end of it.
    if (const qsizetype at = text.indexOf('\r'); at >= 0)
        return failure(Error::Kind::BadInput, carriageReturn + QString::number(text.first(at).count('\n') + 1),
                       u"body"_s);
    return text;
}

} // namespace

ScriptFault scriptFault(const Error &error)
{
    if (error.kind == Error::Kind::Unsupported)
        return error.subject.startsWith(u"hetjob") || error.subject.startsWith(u"packjob") ? ScriptFault::SeveralParts
                                                                                           : ScriptFault::TwoLines;
    if (error.detail == binary)
        return ScriptFault::Binary;
    if (error.detail.startsWith(carriageReturn))
        return ScriptFault::CarriageReturn;
    return error.detail == u"not valid UTF-8" ? ScriptFault::NotUtf8 : ScriptFault::NoOption;
}

std::optional<int> nodesOf(const JobSpec &spec)
{
    if (spec.nodes > 0)
        return spec.nodes;
    // Tasks or GPUs of the whole job, a range of nodes, chunks of several kinds.
    static const QRegularExpression decides(
        uR"(^((--nodes|--ntasks|--gpus|-N|-n|-G)([= 0-9a-z]|$)|-l\s*(\S*,)?(nodes|select)=))"_s);
    for (const QString &option : spec.more)
        if (decides.match(option).hasMatch())
            return {};
    return 1; // a job has one at least
}

std::optional<Dialect::Kind> schedulerOf(const QByteArray &script)
{
    if (hasOption(script, Mark::Sbatch) || hasOption(script, Mark::Msub))
        return Dialect::Kind::Slurm;
    return hasOption(script, Mark::Pbs) ? std::optional(Dialect::Kind::Pbs) : std::nullopt;
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
    ReadScript read;
    const auto plain = plainText(script, read);
    if (!plain)
        return passOn(plain);
    const QByteArray &text = *plain;
    read.spec.nodes = 0;

    qsizetype from = 0;
    if (text.startsWith("#!")) {
        const QByteArrayView line = lineAt(text, 0, from);
        read.spec.shell = line.sliced(2).trimmed().toByteArray();
        read.saysInterpreter = !read.spec.shell.isEmpty();
    }
    if (!read.saysInterpreter)
        read.spec.shell = JobSpec().shell;
    const Mark mark = markOf(text, kind);
    const Parts parts = split(text, from, mark);
    read.comments = parts.comments;
    read.ignored = parts.ignored;
    QList<ScriptOption> options;
    for (const QByteArray &line : parts.options) {
        const QString words = QString::fromUtf8(line);
        if (words.toUtf8() != line)
            return failure(Error::Kind::BadInput, u"not valid UTF-8"_s, words.trimmed());
        const auto found = mark == Mark::Pbs ? pbs::optionsIn(words)
            : mark == Mark::Msub             ? slurm::msubOptionsIn(words)
                                             : slurm::optionsIn(words);
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

void moveFrom(ReadScript &read, Dialect::Kind from)
{
    JobSpec &spec = read.spec;
    read.ignored += spec.more;
    for (QString *words : {&spec.dependency, &spec.constraint})
        if (!words->isEmpty())
            read.ignored += std::exchange(*words, {});
    spec.more.clear();
    spec.gpuOptions.clear();
    if (from == Dialect::Kind::Pbs && !spec.mailOn.isEmpty()) {
        const std::pair<QChar, QString> events[] = {
            {u'b', u"BEGIN"_s}, {u'e', u"END"_s}, {u'a', u"FAIL"_s}, {u'n', u"NONE"_s}};
        QStringList names;
        for (const auto &[letter, name] : events)
            if (spec.mailOn.contains(letter))
                names += name;
        spec.mailOn = names.join(u',');
    }
}

QByteArray sentFromHere(const QByteArray &body)
{
    QByteArray lines;
    for (const QByteArray &name : {"SLURM_SUBMIT_DIR"_ba, "PBS_O_WORKDIR"_ba})
        if (body.contains(name))
            lines += "export " + name + "=\"$PWD\"\n";
    return lines;
}

} // namespace officina
