// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes an sbatch script; see the header.
//
// sbatch reads "#SBATCH" lines as far as the first command, splits them like a shell (quotes and
// backslashes, nothing is expanded) and replaces
// %-patterns in the names of output files.
#include "client/schedulers/slurmscript.h"

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

Result<QByteArray> gpuOption(const JobSpec &spec)
{
    const QString pattern = spec.gpuRequest.isEmpty() ? u"--gres=gpu:%1"_s : spec.gpuRequest;
    if (hasControlCharacter(pattern))
        return std::unexpected(unsafe(u"gpuRequest"_s));
    if (!pattern.startsWith(u"--"))
        return failure(Error::Kind::BadInput, pattern, u"gpuRequest"_s);
    // A site may need several options: "--gres=gpu:%1 -C a100". Each was written by the site's
    // profile, so they go in as they are.
    return "#SBATCH " + QString(pattern).replace(u"%1"_s, QString::number(spec.gpus)).toUtf8() + '\n';
}

Result<> checkNumbers(const JobSpec &spec)
{
    const auto refuse = [](const char *field, int value) {
        return failure(Error::Kind::BadInput, QString::number(value), QString::fromLatin1(field));
    };
    if (spec.nodes < 1)
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
        {u"name"_s, spec.name}, {u"partition"_s, spec.partition}, {u"account"_s, spec.account}, {u"qos"_s, spec.qos}};
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
    return {};
}

// The body is the user's own program, but it must not carry options: they would differ from
// those shown in the form, and sbatch would obey them.
Result<> checkBody(const QByteArray &body)
{
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith("#SBATCH") || line.startsWith("#PBS") || line.startsWith("#BSUB"))
            return failure(Error::Kind::BadInput, displayBytes(line), u"body"_s);
    }
    return {};
}

} // namespace

QByteArray timeLimit(int seconds)
{
    const int minutes = (seconds + 59) / 60;
    const QString clock =
        u"%1:%2:00"_s.arg(minutes / 60 % 24, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    const int days = minutes / 1440;
    return (days > 0 ? u"%1-%2"_s.arg(days).arg(clock) : clock).toLatin1();
}

Result<QByteArray> renderScript(const JobSpec &spec)
{
    for (const auto &checked : {checkNumbers(spec), checkTexts(spec), checkBody(spec.body)})
        if (!checked)
            return passOn(checked);
    const auto folder = pathValue(spec.runFolder, u"runFolder"_s);
    if (!folder)
        return passOn(folder);

    QByteArray script = "#!/bin/bash\n";
    script += option("job-name", spec.name);
    if (!spec.account.isEmpty())
        script += option("account", spec.account);
    if (!spec.partition.isEmpty())
        script += option("partition", spec.partition);
    if (!spec.qos.isEmpty())
        script += option("qos", spec.qos);
    script += "#SBATCH --nodes=" + QByteArray::number(spec.nodes) + '\n';
    if (spec.gpus > 0) {
        const auto gpus = gpuOption(spec);
        if (!gpus)
            return passOn(gpus);
        script += *gpus;
    }
    if (spec.cpus > 0)
        script += "#SBATCH --cpus-per-task=" + QByteArray::number(spec.cpus) + '\n';
    if (spec.memory > 0)
        script += "#SBATCH --mem=" + QByteArray::number(spec.memory) + "M\n";
    if (spec.timeLimit > 0)
        script += "#SBATCH --time=" + timeLimit(spec.timeLimit) + '\n';
    script += option("chdir", *folder);
    // A name without folder is relative to --chdir.
    script += "#SBATCH --output=" + spec.output + '\n';
    script += '\n' + spec.body;
    if (!script.endsWith('\n'))
        script += '\n';
    return script;
}

} // namespace officina::slurm
