// SPDX-License-Identifier: GPL-3.0-or-later
//
// "#SBATCH" lines as fields; see the header. Names, short names and which options stand without a
// value: man sbatch.
#include "client/schedulers/slurm/readoptions.h"

#include "client/base/remotepath.h"
#include "client/schedulers/slurm/script.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

QString longName(QChar shortName)
{
    static const QHash<QChar, QString> names{{u'A', u"account"_s},       {u'a', u"array"_s},  {u'C', u"constraint"_s},
                                             {u'c', u"cpus-per-task"_s}, {u'D', u"chdir"_s},  {u'd', u"dependency"_s},
                                             {u'e', u"error"_s},         {u'G', u"gpus"_s},   {u'J', u"job-name"_s},
                                             {u'N', u"nodes"_s},         {u'n', u"ntasks"_s}, {u'o', u"output"_s},
                                             {u'p', u"partition"_s},     {u'q', u"qos"_s},    {u't', u"time"_s}};
    return names.value(shortName, QString(shortName));
}

// The next word is no value of theirs.
bool standsAlone(const QString &name)
{
    static const QSet<QString> names{u"H"_s,
                                     u"hold"_s,
                                     u"I"_s,
                                     u"immediate"_s,
                                     u"k"_s,
                                     u"no-kill"_s,
                                     u"K"_s,
                                     u"kill-on-bad-exit"_s,
                                     u"O"_s,
                                     u"overcommit"_s,
                                     u"Q"_s,
                                     u"quiet"_s,
                                     u"s"_s,
                                     u"oversubscribe"_s,
                                     u"exclusive"_s,
                                     u"v"_s,
                                     u"verbose"_s,
                                     u"W"_s,
                                     u"wait"_s,
                                     u"contiguous"_s,
                                     u"requeue"_s,
                                     u"no-requeue"_s,
                                     u"parsable"_s,
                                     u"spread-job"_s,
                                     u"use-min-nodes"_s,
                                     u"reboot"_s,
                                     u"ignore-pbs"_s,
                                     u"test-only"_s,
                                     u"get-user-env"_s,
                                     u"nice"_s,
                                     u"propagate"_s,
                                     u"h"_s,
                                     u"V"_s,
                                     u"stepmgr"_s};
    return names.contains(name);
}

// GPUs in "gpu:a100:4,tmpfs:100", "gpu", "4", "a100:4": of options that name GPUs alone without the "gpu".
std::optional<int> gpusIn(const QString &value, bool named)
{
    int count = 0;
    bool found = false;
    for (const QString &entry : value.split(u',')) {
        QStringList parts = entry.section(u'(', 0, 0).split(u':');
        if (named && !QStringList{u"gpu"_s, u"gres/gpu"_s}.contains(parts.takeFirst()))
            continue;
        int number = 1;
        if (!parts.isEmpty()) {
            bool isNumber = false;
            number = parts.last().toInt(&isNumber);
            if (!isNumber) {
                if (!named)
                    return {};
                number = 1; // "gpu:a100" is one
            }
        }
        if (number < 1 || number > 4096)
            return {};
        count += number;
        found = true;
    }
    return found ? std::optional(count) : std::nullopt;
}

std::optional<int> wholeNumber(const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

// With those sbatch prints something else than a job's number, or prints it only when the job has ended.
bool isForTerminals(const QString &name)
{
    static const QSet<QString> names{u"W"_s,    u"wait"_s,  u"test-only"_s, u"h"_s,
                                     u"help"_s, u"usage"_s, u"V"_s,         u"version"_s};
    return names.contains(name);
}

bool isForAnotherCluster(const QString &name)
{
    return name == u"M" || name == u"clusters" || name == u"cluster" || name == u"cluster-constraint";
}

class Reader
{
public:
    explicit Reader(ReadScript &read) : m_read(read), m_spec(read.spec) {}

    void take(const QList<ScriptOption> &options)
    {
        // What is said twice counts as it is said last; so do our own lines, which come first.
        for (const ScriptOption &option : options)
            if (isForTerminals(option.name))
                m_read.leftOut += option.raw;
            else if (isForAnotherCluster(option.name))
                m_read.elsewhere += option.raw;
            else if (!takeText(option) && !takeNumber(option) && !takeFile(option))
                m_later += option;
        m_later.removeIf([this](const ScriptOption &option) { return takeTasks(option); });
        for (const ScriptOption &option : std::as_const(m_later))
            if (!takeGpus(option)) // some count by tasks
                m_spec.more += option.raw;
        if (!m_spec.array.isEmpty() && m_spec.output.contains("-%a"))
            m_spec.output.replace("-%a", "");
    }

private:
    bool takeText(const ScriptOption &option)
    {
        const QHash<QString, QString *> fields{
            {u"job-name"_s, &m_spec.name},         {u"account"_s, &m_spec.account},
            {u"partition"_s, &m_spec.partition},   {u"qos"_s, &m_spec.qos},
            {u"constraint"_s, &m_spec.constraint}, {u"reservation"_s, &m_spec.reservation},
            {u"array"_s, &m_spec.array},           {u"dependency"_s, &m_spec.dependency},
            {u"signal"_s, &m_spec.signal},         {u"mail-user"_s, &m_spec.mailTo},
            {u"mail-type"_s, &m_spec.mailOn}};
        QString *field = fields.value(option.name);
        if (!field || option.value.isEmpty())
            return false;
        *field = option.value;
        return true;
    }

    bool takeNumber(const ScriptOption &option)
    {
        const auto set = [](int &field, std::optional<int> value) {
            if (value)
                field = *value;
            return value.has_value();
        };
        if (option.name == u"nodes") { // a range stays a line
            m_spec.nodes = wholeNumber(option.value).value_or(0);
            return m_spec.nodes > 0;
        }
        if (option.name == u"ntasks-per-node")
            return set(m_spec.tasks, wholeNumber(option.value));
        if (option.name == u"cpus-per-task")
            return set(m_spec.cpus, wholeNumber(option.value));
        if (option.name == u"mem")
            return set(m_spec.memory, readMemory(option.value));
        if (option.name == u"time")
            return set(m_spec.timeLimit, readTime(option.value));
        return false;
    }

    // The output goes into the run folder, whose name nobody knows before. A name of a file alone does too.
    bool takeFile(const ScriptOption &option)
    {
        if (option.name == u"chdir") {
            m_read.folder = option.value;
            return true;
        }
        if (option.name == u"output") {
            static const QRegularExpression plain(u"^[A-Za-z0-9_.-]+(-%a)?(\\.[A-Za-z0-9]+)?$"_s);
            if (isPlainName(option.value.toUtf8()) && plain.match(option.value).hasMatch())
                m_spec.output = option.value.toUtf8();
            else
                m_read.replaced += option.raw;
            return true;
        }
        if (option.name == u"error" && option.value.contains(u'/') && !option.value.startsWith(u'/')) {
            m_read.replaced += option.raw; // its folder is not in the run folder
            return true;
        }
        return false;
    }

    // Of the whole job: on each node where the nodes are known and it goes up.
    bool takeTasks(const ScriptOption &option)
    {
        if (option.name != u"ntasks")
            return false;
        const auto all = wholeNumber(option.value);
        if (!all || m_spec.nodes == 0 || *all % m_spec.nodes != 0 || m_spec.tasks > 0)
            return false;
        m_spec.tasks = *all / m_spec.nodes;
        return true;
    }

    bool takeGpus(const ScriptOption &option)
    {
        if (m_spec.gpus > 0)
            return false; // a second way of saying it stays a line
        std::optional<int> perNode;
        if (option.name == u"gres")
            perNode = gpusIn(option.value, true);
        else if (option.name == u"gpus-per-node")
            perNode = gpusIn(option.value, false);
        else if (option.name == u"gpus" && m_spec.nodes > 0)
            perNode = share(gpusIn(option.value, false));
        else if (option.name == u"gpus-per-task" && m_spec.tasks > 0)
            if (const auto each = gpusIn(option.value, false))
                perNode = *each * m_spec.tasks;
        if (!perNode)
            return false;
        m_spec.gpus = *perNode;
        m_spec.gpuOptions = {option.raw};
        return true;
    }

    std::optional<int> share(std::optional<int> ofAll) const
    {
        return ofAll && *ofAll % m_spec.nodes == 0 ? std::optional(*ofAll / m_spec.nodes) : std::nullopt;
    }

    ReadScript &m_read;
    JobSpec &m_spec;
    QList<ScriptOption> m_later; // those that say something of the whole job
};

} // namespace

Result<QList<ScriptOption>> optionsIn(const QString &line)
{
    QList<ScriptOption> options;
    const auto words = scriptWords(line, true);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const ScriptWord &word = words[i];
        ScriptOption option{.raw = word.raw};
        if (word.text == u"hetjob" || word.text == u"packjob")
            return failure(Error::Kind::Unsupported, u"a job of several parts"_s, word.text);
        if (word.text.startsWith(u"--")) {
            option.name = word.text.sliced(2).section(u'=', 0, 0);
            option.hasValue = word.text.contains(u'=');
            option.value = word.text.section(u'=', 1);
        } else if (word.text.startsWith(u'-') && word.text.size() > 1) {
            option.name = longName(word.text[1]);
            option.value = word.text.sliced(2);
            option.hasValue = !option.value.isEmpty();
            if (option.value.startsWith(u'=') && option.name.size() > 1)
                option.value.remove(0, 1); // not what sbatch takes, but what is meant
        } else {
            return failure(Error::Kind::BadInput, word.raw, line.trimmed());
        }
        const bool takesNext = !option.hasValue && !standsAlone(option.name) && i + 1 < words.size()
            && !words[i + 1].text.startsWith(u"--");
        if (takesNext && (words[i + 1].text.size() < 2 || !words[i + 1].text.startsWith(u'-'))) {
            option.value = words[++i].text;
            option.raw += u' ' + words[i].raw;
            option.hasValue = true;
        }
        options += option;
    }
    return options;
}

void takeOptions(const QList<ScriptOption> &options, ReadScript &read)
{
    Reader(read).take(options);
}

} // namespace officina::slurm
