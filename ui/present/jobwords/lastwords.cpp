// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cause at the end of a log. Signs that lie close together are one end; of the last end that says
// enough, the first sign of the highest rank is the cause: what comes later is what it led to, and
// what lies far before was got over.
#include "ui/present/jobwords/logcauses.h"
#include "ui/present/jobwords/logsearch.h"

#include <algorithm>
#include <array>
#include <vector>

namespace officina::jobwords {

namespace {

constexpr qsizetype readAtMost = 1 << 20;
constexpr qsizetype apart = 64 << 10;   // bytes without a sign between one end and the next
constexpr qsizetype longestLine = 4096; // of a line with a sign; what is further away is not looked at
constexpr size_t mostOfARank = 32;      // kept of one end; the first ones matter
constexpr int ranks = int(Rank::Certain) + 1;

struct Found {
    int sign;
    qsizetype at; // last byte
};

struct Ending {
    std::array<std::vector<Found>, ranks> found;
};

struct Line {
    qsizetype from;
    qsizetype to;
};

bool isBreak(char byte)
{
    return byte == '\n' || byte == '\r';
}

Line lineAround(QByteArrayView log, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && at - from < longestLine / 2 && !isBreak(log[from - 1]))
        --from;
    qsizetype to = at + 1;
    while (to < log.size() && to - from < longestLine && !isBreak(log[to]))
        ++to;
    return {from, to};
}

std::optional<Line> lineAfter(QByteArrayView log, const Line &line, qsizetype end)
{
    qsizetype from = line.to;
    while (from < end && isBreak(log[from]))
        ++from;
    if (from >= end)
        return {};
    qsizetype to = from;
    while (to < log.size() && to - from < longestLine && !isBreak(log[to]))
        ++to;
    return Line{from, to};
}

QByteArray shown(QByteArrayView log, const Line &line)
{
    return visible(log.sliced(line.from, line.to - line.from));
}

QString text(QByteArrayView bytes)
{
    QString all = QString::fromUtf8(bytes).trimmed();
    std::ranges::replace_if(all, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return all.size() > 300 ? all.first(299) + u'…' : all;
}

// What stands in the first pair of quotes, else the first word.
QByteArrayView quoted(QByteArrayView rest)
{
    const auto isQuote = [](char c) { return c == '"' || c == '\'' || c == '`'; };
    const auto open = std::ranges::find_if(rest, isQuote);
    if (open != rest.end()) {
        const auto close = std::find_if(open + 1, rest.end(), isQuote);
        if (close != rest.end())
            return QByteArrayView(open + 1, close);
    }
    rest = rest.trimmed();
    const auto end = std::ranges::find_if(rest, [](char c) { return c == ' ' || c == ':'; });
    return QByteArrayView(rest.begin(), end);
}

// "pyton" of "slurm_script: line 5: pyton: ".
QByteArrayView wordBefore(QByteArrayView start)
{
    while (!start.isEmpty() && (start.back() == ' ' || start.back() == ':'))
        start.chop(1);
    const auto space = std::find(start.rbegin(), start.rend(), ' ');
    return start.last(space - start.rbegin());
}

QString aboutOf(const LogSign &sign, QByteArrayView log, const Line &line)
{
    const QByteArray shownLine = shown(log, line);
    const qsizetype at = shownLine.indexOf(sign.text);
    if (at < 0 || sign.about == About::Nothing)
        return {};
    if (sign.about == About::Before)
        return text(wordBefore(QByteArrayView(shownLine).first(at)));
    QByteArray rest = shownLine.sliced(at + qsizetype(qstrlen(sign.text)));
    // Lmod names the module on the next line.
    if (rest.trimmed().isEmpty() && sign.about == About::Quoted)
        if (const std::optional<Line> next = lineAfter(log, line, std::min(log.size(), line.to + longestLine)))
            rest = shown(log, *next);
    QString about = text(sign.about == About::Quoted ? quoted(rest) : QByteArrayView(rest));
    return about.size() > 2 && about.endsWith(u'\'') && !about.startsWith(u'\'') ? about.chopped(1) : about;
}

const Entry *causeOf(const char *word)
{
    return findWord(logCauses(), QLatin1StringView(word));
}

// The exception's name at the start of a line, "torch.cuda.OutOfMemoryError"; empty where there is none.
QByteArrayView exceptionName(QByteArrayView line)
{
    const auto end = std::ranges::find_if_not(line, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
    const QByteArrayView name(line.begin(), end);
    const bool named = !name.isEmpty() && (end == line.end() || *end == ':');
    return named && (name.front() < '0' || name.front() > '9') ? name : QByteArrayView();
}

bool isExceptionName(QByteArrayView name)
{
    for (const QByteArrayView end : {"Error", "Exception", "Interrupt", "Exit", "Warning", "Timeout", "StopIteration"})
        if (name.endsWith(end))
            return true;
    return false;
}

// Exceptions that say no more than that something else had ended before.
bool isAftermath(QByteArrayView line)
{
    for (const QByteArrayView sign :
         {"KeyboardInterrupt", "ChildFailedError", "SystemExit", "BrokenPipeError", "ConnectionResetError",
          "SignalException", "signal: Terminated", "ncclRemoteError"})
        if (line.contains(sign))
            return true;
    return false;
}

struct Exception {
    Line line;
    QByteArray text; // without the tag of its process
    QByteArrayView name;
};

// The line that ends a Python traceback. Lines of other processes may stand between; each of this one begins as the
// first does ("[rank0]: ", srun's "0: "). Those of an exception group are set off with " | ".
std::optional<Exception> exceptionAfter(QByteArrayView log, const Line &first)
{
    const QByteArray head = shown(log, first);
    const bool group = head.contains("Exception Group Traceback (");
    const QByteArray tag = group ? QByteArray() : head.first(std::max(qsizetype(0), head.indexOf("Traceback (")));
    const qsizetype end = std::min(log.size(), first.to + apart);
    std::optional<Exception> maybe;
    for (std::optional<Line> line = lineAfter(log, first, end); line; line = lineAfter(log, *line, end)) {
        QByteArray now = shown(log, *line);
        if (!now.startsWith(tag))
            continue;
        now.remove(0, tag.size());
        while (group && !now.isEmpty() && QByteArrayView(" |+-").contains(now.front()))
            now.remove(0, 1);
        const QByteArrayView name = exceptionName(now);
        if (name.isEmpty() || (maybe && !isExceptionName(name)))
            continue;
        maybe = Exception{*line, now, name};
        if (isExceptionName(name))
            break;
    }
    return maybe;
}

std::optional<LastWords> python(QByteArrayView log, const Line &first)
{
    const std::optional<Exception> exception = exceptionAfter(log, first);
    if (!exception || isAftermath(exception->text))
        return {};
    const bool missing = exception->name == "FileNotFoundError";
    const bool denied = exception->name == "PermissionError";
    const QByteArrayView message = QByteArrayView(exception->text).sliced(exception->name.size());
    const qsizetype quote = message.indexOf('\'');
    const QString about =
        (missing || denied) && quote >= 0 ? text(quoted(message.sliced(quote))) : text(exception->name);
    const Entry *cause = causeOf(missing ? "file" : denied ? "denied" : "python");
    const Line &line = exception->line;
    return LastWords{wordsOf(*cause, text(shown(log, line)), about), line.from, line.to - line.from};
}

std::optional<LastWords> read(QByteArrayView log, const Found &found)
{
    const LogSign &sign = logSigns()[size_t(found.sign)];
    const Line line = lineAround(log, found.at);
    if (qstrcmp(sign.cause, "python") == 0)
        return python(log, line);
    const QByteArray all = shown(log, line);
    if (sign.atEnd && !all.trimmed().endsWith(sign.text))
        return {};
    // A shell's message stands at the end of a script's line; programs only warn with the same words.
    if (sign.rank == Rank::Shell && (all.contains("WARN") || all.contains("arning")))
        return {};
    return LastWords{wordsOf(*causeOf(sign.cause), text(all), aboutOf(sign, log, line)), line.from,
                     line.to - line.from};
}

// Where one sign is a part of another ("ImportError: " and "ImportError: cannot import name"), the longer one.
Found longest(QByteArrayView log, const std::vector<Found> &all, size_t i)
{
    Found best = all[i];
    const Line line = lineAround(log, best.at);
    for (size_t j = i + 1; j < all.size() && all[j].at < line.to; ++j)
        if (QByteArrayView(logSigns()[size_t(all[j].sign)].text).contains(logSigns()[size_t(best.sign)].text))
            best = all[j];
    return best;
}

std::optional<LastWords> firstOf(QByteArrayView log, const Ending &ending, Rank rank)
{
    const std::vector<Found> &all = ending.found[size_t(rank)];
    for (size_t i = 0; i < all.size(); ++i)
        if (std::optional<LastWords> words = read(log, longest(log, all, i)))
            return words;
    return {};
}

const LogSearch &search()
{
    static const LogSearch search = [] {
        std::vector<QByteArrayView> texts;
        for (const LogSign &sign : logSigns())
            texts.emplace_back(sign.text);
        return LogSearch(texts);
    }();
    return search;
}

std::vector<Ending> endingsOf(QByteArrayView log)
{
    std::vector<Ending> endings;
    qsizetype last = 0;
    search().run(log, [&](int sign, qsizetype at) {
        if (endings.empty() || at - last > apart)
            endings.emplace_back();
        last = at;
        std::vector<Found> &found = endings.back().found[size_t(logSigns()[size_t(sign)].rank)];
        if (found.size() < mostOfARank)
            found.push_back({sign, at});
    });
    std::ranges::reverse(endings);
    return endings;
}

} // namespace

std::optional<LastWords> lastWords(QByteArrayView log)
{
    const qsizetype skipped = std::max(qsizetype(0), log.size() - readAtMost);
    const QByteArrayView tail = log.sliced(skipped);
    const std::vector<Ending> endings = endingsOf(tail);
    // Of the last end with a cause or a crash, the highest rank; then of the last with less.
    for (const std::vector<Rank> &ranksWanted :
         {std::vector{Rank::Certain, Rank::Cause, Rank::Crash}, std::vector{Rank::Shell}, std::vector{Rank::Cascade}})
        for (const Ending &ending : endings)
            for (const Rank rank : ranksWanted)
                if (std::optional<LastWords> words = firstOf(tail, ending, rank)) {
                    words->from += skipped;
                    return words;
                }
    return {};
}

} // namespace officina::jobwords
