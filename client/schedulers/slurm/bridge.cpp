// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs by ccc_msub; see the header.
#include "client/schedulers/slurm/bridge.h"

#include "client/schedulers/environment.h"
#include "client/schedulers/guard.h"
#include "client/schedulers/parts.h"
#include "client/schedulers/slurm/failure.h"
#include "client/schedulers/slurm/script.h"

#include <algorithm>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

constexpr QLatin1StringView ownLine("#MSUB ");

bool isPlain(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_-.,:@+=/%"_s.contains(c));
}

class Lines
{
public:
    // "#MSUB -A demo"; none where there is no value.
    void say(QByteArrayView flag, const QString &value, const QString &field)
    {
        if (value.isEmpty() || isRefused(value, field, false))
            return;
        m_text += "#MSUB -" + flag.toByteArray() + ' ' + value.toLatin1() + '\n';
    }
    // What ccc_msub has no letter for: an option of sbatch, "--constraint=a100".
    void pass(const QString &option, const QString &field)
    {
        if (isRefused(option, field, true))
            return;
        m_text += "#MSUB -E \"" + option.toLatin1() + "\"\n";
    }
    void pass(const QString &name, const QString &value, const QString &field)
    {
        if (!value.isEmpty())
            pass(name + u'=' + value, field);
    }
    void add(const QByteArray &line) { m_text += line; }

    Result<QByteArray> text() const
    {
        if (m_refused)
            return std::unexpected(*m_refused);
        return m_text;
    }

private:
    bool isRefused(const QString &value, const QString &field, bool mayHaveBlanks)
    {
        const bool isFine =
            std::ranges::all_of(value, [&](QChar c) { return isPlain(c) || (mayHaveBlanks && c == u' '); });
        if (!isFine && !m_refused)
            m_refused = Error{Kind::BadInput, value, field};
        return !isFine;
    }

    QByteArray m_text;
    std::optional<Error> m_refused;
};

// The name that was typed stands beside the one that can be sent.
void sayName(Lines &lines, const QString &name)
{
    QString allowed = name.trimmed();
    for (QChar &c : allowed)
        if (!isPlain(c) || c == u'/' || c == u'%' || c == u'=')
            c = u'_';
    if (allowed != name)
        lines.add("# " + name.toUtf8() + " (ccc_msub takes only letters, digits and -_+.,:@ in a name)\n");
    lines.say("r", allowed, u"name"_s);
}

// Options as the site's profile, the form or a script has them: sbatch's, or whole lines of ccc_msub's own.
void addOwn(Lines &lines, const QStringList &options, const QString &field)
{
    for (const QString &option : options) {
        if (option.startsWith(ownLine) && !option.contains(u'\n'))
            lines.add(option.toUtf8() + '\n');
        else
            lines.pass(option, field);
    }
}

bool namesFileSystems(const QStringList &options)
{
    return std::ranges::any_of(options, [](const QString &option) {
        return option.startsWith(ownLine) && (option + u' ').contains(" -m "_L1);
    });
}

Result<QByteArray> renderMsub(const JobSpec &spec)
{
    if (const auto checked = checkSpec(spec); !checked)
        return passOn(checked);
    if (spec.body.startsWith("#QSUB") || spec.body.contains("\n#QSUB")) // it obeys those too, wherever they stand
        return failure(Kind::BadInput, u"#QSUB"_s, u"body"_s);
    Lines lines;
    lines.add("#!" + spec.shell + '\n');
    sayName(lines, spec.name);
    lines.say("A", spec.account, u"account"_s);
    lines.say("q", spec.partition, u"partition"_s);
    lines.say("Q", spec.qos, u"qos"_s);
    if (!namesFileSystems(spec.more)) // a job sees none that it does not name
        lines.say("m", u"scratch,work"_s, {});
    if (spec.nodes > 0)
        lines.say("N", QString::number(spec.nodes), {});
    if (spec.nodes > 0 || spec.tasks > 0)
        lines.say("n", QString::number(qint64(std::max(1, spec.nodes)) * std::max(1, spec.tasks)),
                  {}); // of the whole job
    if (spec.cpus > 0)
        lines.say("c", QString::number(spec.cpus), {});
    if (spec.timeLimit > 0)
        lines.say("T", QString::number((qint64(spec.timeLimit) + 59) / 60 * 60), {});
    if (spec.gpus > 0)
        addOwn(lines, spec.gpuOptions.isEmpty() ? QStringList{u"--gres=gpu:%1"_s.arg(spec.gpus)} : spec.gpuOptions,
               u"gpuOptions"_s);
    if (spec.memory > 0)
        lines.pass(u"--mem=%1M"_s.arg(spec.memory), {});
    lines.pass(u"--constraint"_s, spec.constraint, u"constraint"_s);
    lines.pass(u"--reservation"_s, spec.reservation, u"reservation"_s);
    lines.pass(u"--array"_s, spec.array, u"array"_s);
    lines.pass(u"--dependency"_s, spec.dependency, u"dependency"_s);
    lines.pass(u"--signal"_s, spec.signal, u"signal"_s);
    lines.say("@", spec.mailTo, u"mailTo"_s);
    lines.pass(u"--mail-type"_s, spec.mailOn, u"mailOn"_s);
    addOwn(lines, spec.more, u"more"_s);
    const QString output = QString::fromLatin1(outputName(spec));
    lines.say("o", output, u"output"_s);
    lines.say("e", output, u"output"_s); // it would have a file of its own
    lines.add('\n' + guardLines(spec, stopCommand(Dialect::Kind::Slurm)) + spec.body);
    if (!spec.body.endsWith('\n'))
        lines.add("\n");
    return lines.text();
}

} // namespace

QString Bridge::name() const
{
    return u"Slurm (ccc_msub)"_s;
}

QByteArray Bridge::scriptName() const
{
    return "job.msub";
}

Result<QByteArray> Bridge::script(const JobSpec &spec) const
{
    return renderMsub(spec);
}

// From within the run folder, in which the job then starts: ccc_msub takes no path with a blank.
Query<Submission> Bridge::submit(const RemotePath &script) const
{
    Parts parts;
    parts.ask("officina_submit");
    return {submitEnvironment(dialect()) + "officina_submit() { cd " + script.parent().shellWord() + " && ccc_msub "
                + RemotePath(script.name()).shellWord() + "; }\n" + parts.script(),
            [parts](const Reply &reply) -> Result<Submission> {
                const QList<Reply> replies = parts.replies(reply.out);
                if (replies.isEmpty()) // it ended before it could say how ccc_msub did
                    return failure(Kind::BadReply, words(reply));
                return readSubmission(replies.first());
            },
            std::chrono::minutes(2)};
}

Query<StartEstimate> Bridge::estimate(const QByteArray &) const
{
    return {"true\n", [](const Reply &) -> Result<StartEstimate> { return failure(Kind::Unsupported, u"ccc_msub"_s); }};
}

} // namespace officina::slurm
