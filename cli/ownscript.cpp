// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a script as values; see the header. As sbatch and qsub do, options are read up to the
// first command, and split at blanks outside quotes.
#include "cli/ownscript.h"

#include "cli/words.h"
#include "client/schedulers/slurm/text.h"

#include <QtCore/QRegularExpression>

#include <limits>
#include <optional>
#include <span>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

std::unexpected<Error> cannotSend(const QString &why)
{
    return failure(Error::Kind::BadInput, why);
}

// Words as sbatch splits them; what follows a '#' after a blank is a comment.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool isWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else if (c == u'\\' && quote == u'"' && i + 1 < line.size())
                word += line[++i];
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            isWord = true;
        } else if (c == u'\\' && i + 1 < line.size()) {
            word += line[++i];
            isWord = true;
        } else if (c.isSpace()) {
            if (std::exchange(isWord, false))
                words += std::exchange(word, {});
        } else if (c == u'#' && !isWord) {
            break;
        } else {
            word += c;
            isWord = true;
        }
    }
    if (isWord)
        words += word;
    return words;
}

bool setText(QString &target, const QString &value)
{
    target = value;
    return true;
}

bool setNumber(int &target, const QString &value, int least)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok && number >= least)
        target = number;
    return ok && number >= least;
}

bool setMemory(JobSpec &spec, const QString &value)
{
    const auto bytes = slurm::bytesOf(value, mebibyte);
    if (!bytes || *bytes < mebibyte || *bytes / mebibyte > std::numeric_limits<int>::max())
        return false;
    spec.memory = int(*bytes / mebibyte);
    return true;
}

bool setTime(JobSpec &spec, const QString &value)
{
    const auto seconds = slurm::secondsOf(value);
    if (!seconds || *seconds < 1 || *seconds > std::numeric_limits<int>::max())
        return false;
    spec.timeLimit = int(*seconds);
    return true;
}

// One option: false where its value has no place in a JobSpec, so that it stays as it stands.
struct Known {
    const char *name;
    char letter;
    bool (*set)(JobSpec &, const QString &);
};

const Known slurmOptions[] = {
    {"job-name", 'J', [](JobSpec &s, const QString &v) { return setText(s.name, v); }},
    {"partition", 'p', [](JobSpec &s, const QString &v) { return setText(s.partition, v); }},
    {"account", 'A', [](JobSpec &s, const QString &v) { return setText(s.account, v); }},
    {"qos", 'q', [](JobSpec &s, const QString &v) { return setText(s.qos, v); }},
    {"constraint", 'C', [](JobSpec &s, const QString &v) { return setText(s.constraint, v); }},
    {"reservation", 0, [](JobSpec &s, const QString &v) { return setText(s.reservation, v); }},
    {"nodes", 'N', [](JobSpec &s, const QString &v) { return setNumber(s.nodes, v, 1); }},
    {"gpus-per-node", 0, [](JobSpec &s, const QString &v) { return setNumber(s.gpus, v, 0); }},
    {"gres", 0,
     [](JobSpec &s, const QString &v) { return v.startsWith("gpu:"_L1) && setNumber(s.gpus, v.sliced(4), 0); }},
    {"ntasks-per-node", 0, [](JobSpec &s, const QString &v) { return setNumber(s.tasks, v, 1); }},
    {"cpus-per-task", 'c', [](JobSpec &s, const QString &v) { return setNumber(s.cpus, v, 1); }},
    {"mem", 0, setMemory},
    {"time", 't', setTime},
    {"array", 'a', [](JobSpec &s, const QString &v) { return setText(s.array, v); }},
    {"dependency", 'd', [](JobSpec &s, const QString &v) { return setText(s.dependency, v); }},
    {"signal", 0, [](JobSpec &s, const QString &v) { return setText(s.signal, v); }},
    {"mail-user", 0, [](JobSpec &s, const QString &v) { return setText(s.mailTo, v); }},
    {"mail-type", 0, [](JobSpec &s, const QString &v) { return setText(s.mailOn, v); }},
};

const Known pbsOptions[] = {
    {"", 'N', [](JobSpec &s, const QString &v) { return setText(s.name, v); }},
    {"", 'q', [](JobSpec &s, const QString &v) { return setText(s.partition, v); }},
    {"", 'A', [](JobSpec &s, const QString &v) { return setText(s.account, v); }},
    {"", 'J', [](JobSpec &s, const QString &v) { return setText(s.array, v); }},
    {"", 'M', [](JobSpec &s, const QString &v) { return setText(s.mailTo, v); }},
    {"", 'l',
     [](JobSpec &s, const QString &v) {
         return v.startsWith("walltime="_L1) && !v.contains(u',') && setTime(s, v.sliced(9));
     }},
    {"", 'W',
     [](JobSpec &s, const QString &v) { return v.startsWith("depend="_L1) && setText(s.dependency, v.sliced(7)); }},
};

// A value that has to stay one word of a line.
QString quotedWord(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_\\-.,:@+=/%\\[\\]*]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'"' + QString(word).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

class Head
{
public:
    explicit Head(OwnScript &script) : m_script(script) {}

    void read(const QString &line, bool isPbs);
    const QString &folder() const { return m_folder; }

private:
    void take(const QString &name, QChar letter, const std::optional<QString> &value, bool isPbs);

    OwnScript &m_script;
    QString m_folder; // --chdir
};

void Head::read(const QString &line, bool isPbs)
{
    const QStringList words = wordsOf(line);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool isNext = i + 1 < words.size() && !words[i + 1].startsWith(u'-');
        if (word.startsWith("--"_L1) && !isPbs) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals > 0)
                take(word.sliced(2, equals - 2), {}, word.sliced(equals + 1), isPbs);
            else
                take(word.sliced(2), {}, isNext ? std::optional(words[++i]) : std::nullopt, isPbs);
        } else if (word.startsWith(u'-') && word.size() >= 2) {
            if (word.size() > 2)
                take({}, word[1], word.sliced(2), isPbs);
            else
                take({}, word[1], isNext ? std::optional(words[++i]) : std::nullopt, isPbs);
        } else {
            m_script.notes += Cli::tr("In the head of the script this is no option, and was left out: %1").arg(word);
        }
    }
}

void Head::take(const QString &name, QChar letter, const std::optional<QString> &value, bool isPbs)
{
    const auto known = isPbs ? std::span<const Known>(pbsOptions) : std::span<const Known>(slurmOptions);
    for (const Known &option : known) {
        const bool isIt = name.isEmpty() ? option.letter != 0 && letter == QLatin1Char(option.letter)
                                         : name == QLatin1StringView(option.name);
        if (isIt && value && option.set(m_script.spec, *value))
            return;
    }
    const bool isOutput = name.isEmpty() ? letter == u'o' : name == u"output";
    const bool isFolder = !isPbs && (name.isEmpty() ? letter == u'D' : name == u"chdir");
    if (isOutput) {
        m_script.notes += Cli::tr("The output goes into the job's own folder; the script's %1 is not used.")
                              .arg(value.value_or(QString()));
        return;
    }
    if (isFolder && value) {
        m_folder = *value;
        return;
    }
    const QString given = value ? quotedWord(*value) : QString();
    if (name.isEmpty())
        m_script.spec.more += u'-' + QString(letter) + (value ? (isPbs ? u" "_s : QString()) + given : QString());
    else
        m_script.spec.more += u"--"_s + name + (value ? u'=' + given : QString());
}

bool isShell(const QByteArray &interpreter)
{
    static const QRegularExpression shell(u"(^|/|\\s)(ba|da|k|z)?sh(\\s|$)"_s);
    return shell.match(QString::fromUtf8(interpreter)).hasMatch();
}

// What both schedulers call an option; a second one in the body would be obeyed where ours ends.
bool isOptionLine(const QByteArray &line)
{
    return line.startsWith("#SBATCH") || line.startsWith("#PBS") || line.startsWith("#BSUB");
}

Result<QByteArray> readHead(const QByteArrayList &lines, OwnScript &script, Head &head)
{
    QByteArray body;
    bool inHead = true;
    int late = 0;
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        inHead = inHead && (trimmed.isEmpty() || trimmed.startsWith('#'));
        if (!isOptionLine(line)) {
            body += line + '\n';
            continue;
        }
        if (!inHead) { // the scheduler takes it for the comment that it is, if it is none of its options any more
            body += '#' + line + '\n';
            ++late;
            continue;
        }
        const bool isPbs = line.startsWith("#PBS");
        const QString options = QString::fromUtf8(line.sliced(line.startsWith("#SBATCH") ? 7 : isPbs ? 4 : 5));
        const QString word = options.trimmed();
        if (word == u"hetjob" || word == u"packjob")
            return cannotSend(Cli::tr("The script is one of several components (#SBATCH hetjob). Send it with sbatch "
                                      "itself; jobs, job and log then show it."));
        head.read(options, isPbs);
    }
    if (late > 0)
        script.notes +=
            Cli::tr("%n line(s) with options stand after the first command, where they have no effect.", nullptr, late);
    return body;
}

} // namespace

Result<OwnScript> readOwnScript(QByteArray text)
{
    OwnScript script;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.contains('\r')) {
        text.replace("\r\n", "\n").replace('\r', '\n');
        script.notes += Cli::tr("The line ends of Windows in the script were changed to those of Unix.");
    }
    if (text.contains('\0'))
        return cannotSend(Cli::tr("That is a program or another binary file, no script."));
    QByteArrayList lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (!lines.isEmpty() && lines.first().startsWith("#!")) {
        const QByteArray interpreter = lines.takeFirst().sliced(2).trimmed();
        if (!interpreter.startsWith('/'))
            return cannotSend(Cli::tr("The first line of the script has to name its interpreter from the root on, as "
                                      "#!/usr/bin/env python3 does."));
        script.spec.shell = interpreter;
    }
    Head head(script);
    auto body = readHead(lines, script, head);
    if (!body)
        return passOn(body);
    if (!head.folder().isEmpty()) {
        if (!isShell(script.spec.shell))
            return cannotSend(Cli::tr("The script asks to start in %1 (--chdir), but Officina's jobs start in a folder "
                                      "of their own. Let the program go there itself.")
                                  .arg(head.folder()));
        *body = "cd -- " + shellQuote(head.folder().toUtf8()) + " || exit\n" + *body;
    }
    script.spec.body = *std::move(body);
    return script;
}

void removeOptions(QStringList &options, const QString &field)
{
    static const QHash<QString, QStringList> names = {
        {u"gpus"_s, {u"--gres=gpu"_s, u"--gpus"_s, u"-G"_s}},
        {u"time"_s, {u"--time="_s, u"-t"_s}},
        {u"memory"_s, {u"--mem"_s}},
        {u"nodes"_s, {u"--nodes="_s, u"-N"_s}},
        {u"cpus"_s, {u"--cpus-per-task="_s, u"-c"_s}},
    };
    const QStringList starts = names.value(field);
    options.removeIf([&starts](const QString &option) {
        return std::ranges::any_of(starts, [&option](const QString &start) { return option.startsWith(start); });
    });
}

} // namespace officina
