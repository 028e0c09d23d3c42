// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a PBS script; see the header.
//
// qsub reads "#PBS" lines as far as the first command and splits each at blanks (make_argv() in
// qsub.c): both kinds of quotes stand for what is between them, nothing is expanded. A job starts in
// the home folder, so that the script itself goes to its own.
#include "client/schedulers/pbs/script.h"

#include "client/schedulers/guard.h"
#include "client/schedulers/scriptwords.h"

#include "client/schedulers/pbs/text.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 230; // PBS_MAXJOBNAME
const QByteArray endOfBody = "OFFICINA_END_OF_PROGRAM";

bool hasControlCharacter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

Error unsafe(const QString &field)
{
    return {Error::Kind::BadInput, u"a line break or another control character"_s, field};
}

bool isPlainWord(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_-.,:@+=/%[]^"_s.contains(c));
    });
}

// Between single quotes all but they themselves are plain, and those are plain between double ones.
QByteArray word(const QString &value)
{
    if (isPlainWord(value))
        return value.toUtf8();
    return '\'' + value.toUtf8().replace('\'', "'\"'\"'") + '\'';
}

QByteArray option(QByteArrayView flag, const QString &value, QByteArrayView before = {})
{
    return "#PBS -" + flag.toByteArray() + ' ' + before.toByteArray() + word(value) + '\n';
}

Result<QByteArray> plainOptions(const QStringList &options, const QString &field)
{
    QByteArray lines;
    for (const QString &text : options) {
        if (hasControlCharacter(text))
            return std::unexpected(unsafe(field));
        // A backslash at the end would take the next line in.
        if (!text.startsWith(u'-') || text.trimmed().endsWith(u'\\'))
            return failure(Error::Kind::BadInput, text, field);
        lines += "#PBS " + text.toUtf8() + '\n';
    }
    return lines;
}

bool isSelect(const QString &option)
{
    static const QRegularExpression select(u"^-l\\s*select="_s);
    return select.match(option).hasMatch();
}

// As in scripts that leave it to the server, and in those for older ones: "-l nodes=2:ppn=8", "-l ncpus=8,mem=4gb". PBS
// takes no select beside it.
bool hasNoChunks(const JobSpec &spec)
{
    return spec.nodes == 0 && spec.tasks == 0 && spec.cpus == 0 && spec.gpus == 0 && spec.memory == 0
        && spec.constraint.isEmpty();
}

bool isPlace(const QString &option)
{
    static const QRegularExpression place(u"^-l\\s*(\\S*,)?place="_s);
    return place.match(option).hasMatch();
}

Result<> checkNumbers(const JobSpec &spec)
{
    const std::pair<const char *, int> numbers[] = {{"gpus", spec.gpus},
                                                    {"tasks", spec.tasks},
                                                    {"cpus", spec.cpus},
                                                    {"memory", spec.memory},
                                                    {"timeLimit", spec.timeLimit}};
    if (spec.nodes < 0)
        return failure(Error::Kind::BadInput, QString::number(spec.nodes), u"nodes"_s);
    for (const auto &[field, number] : numbers)
        if (number < 0)
            return failure(Error::Kind::BadInput, QString::number(number), QString::fromLatin1(field));
    return {};
}

Result<> checkTexts(const JobSpec &spec)
{
    if (spec.name.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"empty"_s, u"name"_s);
    const std::pair<QString, QString> texts[] = {
        {u"name"_s, spec.name},     {u"partition"_s, spec.partition},   {u"account"_s, spec.account},
        {u"qos"_s, spec.qos},       {u"constraint"_s, spec.constraint}, {u"reservation"_s, spec.reservation},
        {u"array"_s, spec.array},   {u"dependency"_s, spec.dependency}, {u"signal"_s, spec.signal},
        {u"mailTo"_s, spec.mailTo}, {u"mailOn"_s, spec.mailOn},         {u"shell"_s, QString::fromUtf8(spec.shell)}};
    for (const auto &[field, text] : texts)
        if (hasControlCharacter(text))
            return std::unexpected(unsafe(field));
    const QString folder = QString::fromUtf8(spec.runFolder.bytes());
    if (!spec.runFolder.isAbsolute())
        return failure(Error::Kind::BadInput, spec.runFolder.display(), u"runFolder"_s);
    if (folder.toUtf8() != spec.runFolder.bytes())
        return failure(Error::Kind::BadInput, u"not valid UTF-8"_s, u"runFolder"_s);
    if (hasControlCharacter(folder))
        return std::unexpected(unsafe(u"runFolder"_s));
    // qsub replaces ^array_index^ in it, and takes "host:" for a host.
    static const QRegularExpression plain(u"^[A-Za-z0-9_.,+=@-]+$"_s);
    if (!isPlainName(spec.output) || !plain.match(QString::fromLatin1(spec.output)).hasMatch()
        || spec.output.startsWith('-'))
        return failure(Error::Kind::BadInput, displayBytes(spec.output), u"output"_s);
    if (!spec.shell.startsWith('/'))
        return failure(Error::Kind::BadInput, displayBytes(spec.shell), u"shell"_s);
    return {};
}

// What PBS has no words for is not left out in silence.
Result<> checkSupported(const JobSpec &spec)
{
    if (!spec.qos.isEmpty())
        return failure(Error::Kind::Unsupported, spec.qos, u"qos"_s);
    if (!spec.signal.isEmpty())
        return failure(Error::Kind::Unsupported, spec.signal, u"signal"_s);
    // A reservation is a queue.
    if (!spec.reservation.isEmpty() && !spec.partition.isEmpty() && spec.partition != spec.reservation)
        return failure(Error::Kind::Unsupported, spec.reservation, u"reservation"_s);
    // A kind of node is a resource of the chunk: "gpu_type=a100".
    static const QRegularExpression resources(u"^[A-Za-z]\\w*=[\\w.+-]+(:[A-Za-z]\\w*=[\\w.+-]+)*$"_s);
    if (!spec.constraint.isEmpty() && !resources.match(spec.constraint).hasMatch())
        return failure(Error::Kind::BadInput, spec.constraint, u"constraint"_s);
    return {};
}

// The body is the user's own program, but it must not carry options: they would differ from
// those shown in the form. qsub obeys them behind blanks too.
Result<> checkBody(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"empty"_s, u"body"_s);
    if (body.contains('\0') || body.contains('\r')) // qsub refuses a script with CR
        return std::unexpected(unsafe(u"body"_s));
    const qsizetype head = headOf(body).size();
    qsizetype at = 0;
    for (const QByteArray &line : body.split('\n')) {
        const QByteArray text = line.trimmed();
        const bool isOption = text.startsWith("#PBS") || line.startsWith("#SBATCH") || line.startsWith("#BSUB");
        if ((isOption && at < head) || text == endOfBody)
            return failure(Error::Kind::BadInput, displayBytes(line), u"body"_s);
        at += line.size() + 1;
    }
    return {};
}

QString select(const JobSpec &spec)
{
    QString chunk = QString::number(std::max(1, spec.nodes));
    if (spec.tasks > 0 || spec.cpus > 0)
        chunk += u":ncpus=%1"_s.arg(qint64(std::max(1, spec.tasks)) * std::max(1, spec.cpus));
    if (spec.tasks > 0)
        chunk += u":mpiprocs=%1"_s.arg(spec.tasks);
    if (spec.cpus > 0)
        chunk += u":ompthreads=%1"_s.arg(spec.cpus);
    if (spec.gpus > 0 && spec.gpuOptions.isEmpty())
        chunk += u":ngpus=%1"_s.arg(spec.gpus);
    if (spec.memory > 0)
        chunk += u":mem=%1mb"_s.arg(spec.memory);
    if (!spec.constraint.isEmpty())
        chunk += u':' + spec.constraint;
    return chunk;
}

// "END,FAIL" as "ea"; PBS's own letters stay.
Result<QString> mailPoints(const QString &events)
{
    static const QRegularExpression letters(u"^(n|[abej]+)$"_s);
    if (letters.match(events).hasMatch())
        return events;
    const std::pair<QStringView, QStringView> names[] = {
        {u"BEGIN", u"b"}, {u"END", u"e"}, {u"FAIL", u"a"}, {u"ALL", u"abe"}, {u"NONE", u"n"}};
    QString points;
    for (const QString &event : events.split(u',')) {
        const auto name = std::ranges::find(names, QStringView(event), &std::pair<QStringView, QStringView>::first);
        if (name == std::end(names))
            return failure(Error::Kind::BadInput, event, u"mailOn"_s);
        points += name->second;
    }
    return points;
}

// PBS refuses all but these; the name that was typed stands beside it.
QByteArray nameLines(const QString &name)
{
    QString allowed = name.trimmed().left(longestName);
    for (QChar &c : allowed)
        if (c.unicode() >= 0x80 || !(c.isLetterOrNumber() || u"-_+."_s.contains(c)))
            c = u'_';
    if (!allowed.front().isLetterOrNumber())
        allowed.replace(0, 1, u'j'); // a leading dash looks like an option
    QByteArray lines = option("N", allowed);
    if (allowed != name)
        lines = "# " + name.toUtf8() + " (PBS takes only letters, digits and -_+. in a name)\n" + lines;
    return lines;
}

bool isShell(const QByteArray &command)
{
    static const QRegularExpression shell(u"(^|[/ ])(sh|bash|dash|ksh|zsh)( |$)"_s);
    return shell.match(QString::fromLatin1(command)).hasMatch();
}

// Where another program runs the body, a shell goes to its folder first.
QByteArray program(const JobSpec &spec)
{
    QByteArray text = "cd " + spec.runFolder.shellWord() + " || exit 1\n";
    QByteArray body = spec.body.endsWith('\n') ? spec.body : spec.body + '\n';
    if (isShell(spec.shell))
        return text + '\n' + guardLines(spec, stopCommand(Dialect::Kind::Pbs)) + body;
    return text + "exec " + spec.shell + " /dev/fd/3 3<<'" + endOfBody + "'\n" + body + endOfBody + '\n';
}

} // namespace

bool isOldStyle(const QString &option)
{
    static const QRegularExpression resource(u"^-l\\s*(\\S*,)?(nodes|ncpus|ngpus|mpiprocs|ompthreads|mem|vmem)="_s);
    return resource.match(option).hasMatch();
}

// "output.txt", or "output-^array_index^.txt" for the subjobs of an array.
QByteArray outputName(const JobSpec &spec)
{
    if (spec.array.isEmpty())
        return spec.output;
    const qsizetype dot = spec.output.lastIndexOf('.');
    return QByteArray(spec.output).insert(dot > 0 ? dot : spec.output.size(), "-^array_index^");
}

Result<QByteArray> renderScript(const JobSpec &spec)
{
    for (const auto &checked : {checkNumbers(spec), checkTexts(spec), checkSupported(spec), checkBody(spec.body)})
        if (!checked)
            return passOn(checked);
    const auto gpus = plainOptions(spec.gpus > 0 ? spec.gpuOptions : QStringList(), u"gpuOptions"_s);
    const auto more = plainOptions(spec.more, u"more"_s);
    for (const auto &lines : {gpus, more})
        if (!lines)
            return passOn(lines);
    const auto mail = spec.mailOn.isEmpty() ? QString() : mailPoints(spec.mailOn);
    if (!mail)
        return passOn(mail);

    QByteArray script = "#!" + (isShell(spec.shell) ? spec.shell : QByteArray("/bin/sh")) + '\n';
    script += nameLines(spec.name);
    const auto text = [&](QByteArrayView flag, const QString &value, QByteArrayView before = {}) {
        if (!value.isEmpty())
            script += option(flag, value, before);
    };
    text("A", spec.account);
    text("q", spec.partition.isEmpty() ? spec.reservation : spec.partition);
    const QStringList own = spec.more + (spec.gpus > 0 ? spec.gpuOptions : QStringList());
    if (std::ranges::none_of(own, isSelect) && !hasNoChunks(spec))
        text("l", select(spec), "select=");
    if (spec.nodes > 1 && std::ranges::none_of(own, isPlace))
        text("l", u"scatter"_s, "place="); // chunks may share a node otherwise
    script += *gpus;
    if (spec.timeLimit > 0)
        text("l", QString::fromLatin1(clock((spec.timeLimit + 59) / 60 * 60)), "walltime=");
    text("J", spec.array);
    text("W", spec.dependency, "depend=");
    text("M", spec.mailTo);
    text("m", *mail);
    // Written where it belongs from the first line on, not when the job has ended.
    script += "#PBS -k oed\n#PBS -j oe\n";
    text("o", QString::fromLatin1(outputName(spec)));
    script += *more;
    return script + program(spec);
}

} // namespace officina::pbs
