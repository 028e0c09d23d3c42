// SPDX-License-Identifier: GPL-3.0-or-later
//
// "#PBS" lines as fields; see the header.
#include "client/schedulers/pbs/readoptions.h"

#include "client/base/remotepath.h"
#include "client/schedulers/pbs/script.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

struct Chunk {
    int nodes = 1, gpus = 0, tasks = 0, cpus = 0, memory = 0;
    QString constraint;
};

// "2:ncpus=64:ngpus=4:mem=480gb:mpiprocs=4:ompthreads=16", where that can be written back as it is.
std::optional<Chunk> chunkIn(const QString &select)
{
    if (select.contains(u'+'))
        return {};
    Chunk chunk;
    int ncpus = 0, threads = 0;
    QStringList rest;
    const QStringList parts = select.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString key = parts[i].section(u'=', 0, 0);
        const QString value = parts[i].section(u'=', 1);
        bool isNumber = false;
        const int number = (i == 0 && !parts[i].contains(u'=') ? key : value).toInt(&isNumber);
        int *field = key == u"ncpus"    ? &ncpus
            : key == u"ngpus"           ? &chunk.gpus
            : key == u"mpiprocs"        ? &chunk.tasks
            : key == u"ompthreads"      ? &threads
            : i == 0 && value.isEmpty() ? &chunk.nodes
                                        : nullptr;
        if (field && (!isNumber || number < 1))
            return {};
        if (field)
            *field = number;
        else if (const auto memory = key == u"mem" ? readMemory(value) : std::nullopt)
            chunk.memory = *memory;
        else if (key == u"mem")
            return {};
        else
            rest += parts[i];
    }
    const int tasks = std::max(1, chunk.tasks);
    chunk.cpus = threads > 0 ? threads : ncpus / tasks;
    if (ncpus > 0 && chunk.cpus * tasks != ncpus)
        return {};
    chunk.constraint = rest.join(u':');
    return chunk;
}

// "24:00:00", "1800" (seconds, other than sbatch).
std::optional<int> walltime(const QString &value)
{
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return seconds > 0 ? std::optional(seconds) : std::nullopt;
    return readTime(value.count(u':') == 1 ? u"0:"_s + value : value);
}

class Reader
{
public:
    explicit Reader(ReadScript &read) : m_read(read), m_spec(read.spec) {}

    void take(const ScriptOption &option)
    {
        if (option.name == u"l")
            takeResources(option);
        else if (option.name == u"W" && blocks(option.value))
            takeUnblocked(option);
        else if (isForTerminals(option.name))
            m_read.leftOut += option.raw;
        else if (!takeText(option) && !takeFile(option))
            m_spec.more += option.raw;
    }

private:
    static bool blocks(const QString &attributes)
    {
        return std::ranges::any_of(attributes.split(u','),
                                   [](const QString &one) { return one.startsWith("block="_L1); });
    }
    // "block=true": qsub would go on until the job has ended.
    void takeUnblocked(const ScriptOption &option)
    {
        m_read.leftOut += option.raw;
        QStringList rest = option.value.split(u',');
        rest.removeIf([](const QString &one) { return one.startsWith("block="_L1); });
        const QString value = rest.join(u',');
        if (!value.isEmpty())
            take({.name = option.name, .value = value, .raw = u"-W "_s + value, .hasValue = true});
    }
    // Of a job at the terminal, and without a number.
    static bool isForTerminals(const QString &name) { return name == u"I" || name == u"X" || name == u"z"; }

    bool takeText(const ScriptOption &option)
    {
        const QHash<QString, QString *> fields{{u"N"_s, &m_spec.name},      {u"A"_s, &m_spec.account},
                                               {u"q"_s, &m_spec.partition}, {u"J"_s, &m_spec.array},
                                               {u"M"_s, &m_spec.mailTo},    {u"m"_s, &m_spec.mailOn}};
        if (option.name == u"W" && option.value.startsWith(u"depend=") && !option.value.contains(u"=,")) {
            m_spec.dependency = option.value.sliced(7);
            return true;
        }
        QString *field = fields.value(option.name);
        if (!field || option.value.isEmpty())
            return false;
        *field = option.value;
        return true;
    }

    bool takeFile(const ScriptOption &option)
    {
        if (option.name == u"j" || option.name == u"k")
            return option.value == (option.name == u"j" ? u"oe" : u"oed") || replace(option);
        if (option.name == u"o") {
            QString name = option.value;
            if (!m_spec.array.isEmpty())
                name.remove(u"-^array_index^"_s);
            static const QRegularExpression plain(u"^[A-Za-z0-9_.-]+$"_s);
            if (!isPlainName(name.toUtf8()) || !plain.match(name).hasMatch())
                return replace(option);
            m_spec.output = name.toUtf8();
            return true;
        }
        return option.name == u"e" && replace(option);
    }
    bool replace(const ScriptOption &option)
    {
        m_read.replaced += option.raw;
        return true;
    }

    void takeResources(const ScriptOption &option)
    {
        QStringList rest;
        for (const QString &resource : option.value.split(u',')) {
            const QString value = resource.section(u'=', 1);
            if (resource.startsWith(u"walltime=") && walltime(value)) {
                m_spec.timeLimit = *walltime(value);
            } else if (const auto chunk = resource.startsWith(u"select=") ? chunkIn(value) : std::nullopt) {
                m_spec.nodes = chunk->nodes;
                m_spec.gpus = chunk->gpus;
                m_spec.tasks = chunk->tasks;
                m_spec.cpus = chunk->cpus;
                m_spec.memory = chunk->memory;
                m_spec.constraint = chunk->constraint;
            } else if (resource == u"place=scatter" && m_spec.nodes > 1) {
                continue; // as Officina writes it
            } else {
                rest += resource;
            }
        }
        if (rest.isEmpty())
            return;
        const bool isWhole = rest.size() == option.value.split(u',').size();
        m_spec.more += isWhole ? option.raw : u"-l "_s + rest.join(u',');
    }

    ReadScript &m_read;
    JobSpec &m_spec;
};

// What pbs::renderScript puts before a body.
void takeOwnLines(ReadScript &read)
{
    static const QRegularExpression begin(uR"(\Acd ('(?:[^']|'\\'')*') \|\| exit 1\n\n?)"_s);
    static const QRegularExpression program(
        uR"(\Aexec ([^\n]+) /dev/fd/3 3<<'OFFICINA_END_OF_PROGRAM'\n(.*)OFFICINA_END_OF_PROGRAM\n\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString body = QString::fromUtf8(read.spec.body);
    const auto cd = begin.match(body);
    if (!cd.hasMatch() || body.toUtf8() != read.spec.body)
        return;
    read.folder = cd.captured(1).sliced(1).chopped(1).replace(u"'\\''"_s, u"'"_s);
    QString rest = body.sliced(cd.capturedEnd());
    if (const auto wrapped = program.match(rest); wrapped.hasMatch()) {
        read.spec.shell = wrapped.captured(1).toUtf8();
        rest = wrapped.captured(2);
    }
    read.spec.body = rest.toUtf8();
}

} // namespace

Result<QList<ScriptOption>> optionsIn(const QString &line)
{
    if (line.trimmed().endsWith(u'\\'))
        return failure(Error::Kind::Unsupported, u"an option over two lines"_s, line.trimmed());
    QList<ScriptOption> options;
    const auto words = scriptWords(line, false);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].text.startsWith(u'-') || words[i].text.size() < 2)
            return failure(Error::Kind::BadInput, words[i].raw, line.trimmed());
        ScriptOption option{.name = words[i].text.mid(1, 1), .value = words[i].text.mid(2), .raw = words[i].raw};
        static const QString alone = u"fhIVXz"_s;
        if (option.value.isEmpty() && !alone.contains(option.name) && i + 1 < words.size()) {
            option.value = words[++i].text;
            option.raw += u' ' + words[i].raw;
        }
        option.hasValue = !option.value.isEmpty();
        options += option;
    }
    return options;
}

void takeOptions(const QList<ScriptOption> &options, ReadScript &read)
{
    Reader reader(read);
    for (const ScriptOption &option : options)
        reader.take(option);
    takeOwnLines(read);
}

} // namespace officina::pbs
