// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes an sbatch script; see the header.
//
// sbatch reads "#SBATCH" lines as far as the first command, splits them like a shell (quotes and
// backslashes, nothing is expanded) and replaces
// %-patterns in the names of output files.
#include "client/schedulers/slurm/script.h"

#include "client/schedulers/guard.h"
#include "client/schedulers/scriptwords.h"

#include <QtCore/QStringView>

#include <algorithm>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

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

// A value in double quotes, as sbatch reads it: only '"' and '\' are special there.
QByteArray quoted(const QByteArray &value)
{
    QByteArray result = value;
    result.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + result + '"';
}

bool isPlainWord(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_-.,:@+=/%"_s.contains(c)); });
}

QByteArray option(QByteArrayView name, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    return "#SBATCH --" + name.toByteArray() + '=' + (isPlainWord(value) ? bytes : quoted(bytes)) + '\n';
}

// A path as text; sbatch scripts are text, so its bytes have to be UTF-8.
Result<QString> pathValue(const RemotePath &path, const QString &field)
{
    const QString text = QString::fromUtf8(path.bytes());
    if (text.toUtf8() != path.bytes())
        return failure(Error::Kind::BadInput, u"not valid UTF-8"_s, field);
    if (hasControlCharacter(text))
        return std::unexpected(unsafe(field));
    // Slurm looks for patterns in the whole path of the output, and a backslash changes how.
    if (text.contains(u'%') || text.contains(u'\\'))
        return failure(Error::Kind::BadInput, u"% and \\ have a meaning of their own there"_s, field);
    return text;
}

// The site's own options for GPUs, and lines of the user's script that Officina does not know: they
// go in as they are, one line each.
Result<QByteArray> plainOptions(const QStringList &options, const QString &field)
{
    QByteArray lines;
    for (const QString &text : options) {
        if (hasControlCharacter(text))
            return std::unexpected(unsafe(field));
        if (!text.startsWith(u'-'))
            return failure(Error::Kind::BadInput, text, field);
        lines += "#SBATCH " + text.toUtf8() + '\n';
    }
    return lines;
}

Result<QByteArray> gpuOptions(const JobSpec &spec)
{
    if (spec.gpus == 0)
        return QByteArray();
    const QStringList usual{u"--gres=gpu:%1"_s.arg(spec.gpus)};
    return plainOptions(spec.gpuOptions.isEmpty() ? usual : spec.gpuOptions, u"gpuOptions"_s);
}

Result<> checkNumbers(const JobSpec &spec)
{
    const auto refuse = [](const char *field, int value) {
        return failure(Error::Kind::BadInput, QString::number(value), QString::fromLatin1(field));
    };
    if (spec.nodes < 0)
        return refuse("nodes", spec.nodes);
    if (spec.gpus < 0)
        return refuse("gpus", spec.gpus);
    if (spec.cpus < 0)
        return refuse("cpus", spec.cpus);
    if (spec.memory < 0)
        return refuse("memory", spec.memory);
    if (spec.timeLimit < 0)
        return refuse("timeLimit", spec.timeLimit);
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
    if (!spec.runFolder.isAbsolute())
        return failure(Error::Kind::BadInput, spec.runFolder.display(), u"runFolder"_s);
    // sbatch has patterns in file names (%j, a backslash): the output's name is kept clear of them.
    if (!isPlainName(spec.output) || !isPlainWord(QString::fromUtf8(spec.output)) || spec.output.contains('%'))
        return failure(Error::Kind::BadInput, displayBytes(spec.output), u"output"_s);
    if (spec.body.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"empty"_s, u"body"_s);
    if (spec.body.contains('\0') || spec.body.contains('\r'))
        return std::unexpected(unsafe(u"body"_s));
    if (!spec.shell.startsWith('/'))
        return failure(Error::Kind::BadInput, displayBytes(spec.shell), u"shell"_s);
    return {};
}

// The body is the user's own program, but it must not carry options: they would differ from
// those shown in the form, and sbatch would obey them.
Result<> checkBody(const QByteArray &body)
{
    const qsizetype head = headOf(body).size();
    qsizetype at = 0;
    for (const QByteArray &line : body.split('\n')) {
        for (const QByteArrayView mark : {"#SBATCH", "#PBS", "#BSUB", "#MSUB"})
            if (line.startsWith(mark) && (at < head || mark == "#MSUB")) // obeyed wherever it stands
                return failure(Error::Kind::BadInput, displayBytes(line), u"body"_s);
        at += line.size() + 1;
    }
    return {};
}

} // namespace

// "output.txt", or "output-%a.txt" for the tasks of an array.
QByteArray outputName(const JobSpec &spec)
{
    if (spec.array.isEmpty())
        return spec.output;
    const qsizetype dot = spec.output.lastIndexOf('.');
    return QByteArray(spec.output).insert(dot > 0 ? dot : spec.output.size(), "-%a");
}

QByteArray timeLimit(int seconds)
{
    const int minutes = (seconds + 59) / 60;
    const QString clock =
        u"%1:%2:00"_s.arg(minutes / 60 % 24, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    const int days = minutes / 1440;
    return (days > 0 ? u"%1-%2"_s.arg(days).arg(clock) : clock).toLatin1();
}

Result<> checkSpec(const JobSpec &spec)
{
    for (const auto &checked : {checkNumbers(spec), checkTexts(spec), checkBody(spec.body)})
        if (!checked)
            return checked;
    return {};
}

Result<QByteArray> renderScript(const JobSpec &spec)
{
    if (const auto checked = checkSpec(spec); !checked)
        return passOn(checked);
    const auto folder = pathValue(spec.runFolder, u"runFolder"_s);
    if (!folder)
        return passOn(folder);

    const auto gpus = gpuOptions(spec);
    const auto more = plainOptions(spec.more, u"more"_s);
    for (const auto &lines : {gpus, more})
        if (!lines)
            return passOn(lines);

    QByteArray script = "#!" + spec.shell + '\n';
    const auto text = [&](QByteArrayView name, const QString &value) {
        if (!value.isEmpty())
            script += option(name, value);
    };
    const auto number = [&](QByteArrayView name, int value) {
        if (value > 0)
            script += "#SBATCH --" + name.toByteArray() + '=' + QByteArray::number(value) + '\n';
    };
    text("job-name", spec.name);
    text("account", spec.account);
    text("partition", spec.partition);
    text("qos", spec.qos);
    number("nodes", spec.nodes);
    script += *gpus;
    number("ntasks-per-node", spec.tasks);
    number("cpus-per-task", spec.cpus);
    if (spec.memory > 0)
        script += "#SBATCH --mem=" + QByteArray::number(spec.memory) + "M\n";
    if (spec.timeLimit > 0)
        script += "#SBATCH --time=" + timeLimit(spec.timeLimit) + '\n';
    text("constraint", spec.constraint);
    text("reservation", spec.reservation);
    text("array", spec.array);
    text("dependency", spec.dependency);
    text("signal", spec.signal);
    text("mail-user", spec.mailTo);
    text("mail-type", spec.mailOn);
    script += *more;
    text("chdir", *folder);
    // A name without folder is relative to --chdir. Each task of an array has a file of its own.
    script += "#SBATCH --output=" + outputName(spec) + '\n';
    script += '\n' + guardLines(spec, stopCommand(Dialect::Kind::Slurm)) + spec.body;
    if (!script.endsWith('\n'))
        script += '\n';
    return script;
}

} // namespace officina::slurm
