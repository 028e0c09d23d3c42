// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's output file; see the header.
#include "client/schedulers/slurm/outputpath.h"

#include <array>
#include <charconv>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

bool appendText(QByteArray &path, const QString &text)
{
    path += text.toUtf8();
    return !text.isEmpty();
}

void appendDigits(QByteArray &path, QByteArrayView digits, int width)
{
    path.append(std::max<qsizetype>(0, width - digits.size()), '0');
    path += digits;
}

bool appendNumber(QByteArray &path, std::optional<int> number, int width)
{
    std::array<char, 12> digits{};
    const char *end = std::to_chars(digits.begin(), digits.end(), number.value_or(0)).ptr;
    appendDigits(path, {digits.data(), end}, width);
    return number.has_value();
}

// False for what is not known of the job.
bool appendValue(QByteArray &path, char letter, int width, const Job &job, QByteArrayView rawId)
{
    switch (letter) {
    case 'A':
        if (job.task) {
            appendDigits(path, job.parent.value.toLatin1(), width);
            return true;
        }
        [[fallthrough]];
    case 'j':
    case 'J': appendDigits(path, rawId, width); return !rawId.isEmpty();
    case 'a': return appendNumber(path, job.task, width);
    case 'b': return appendNumber(path, job.task.transform([](int task) { return task % 10; }), width);
    case 'N': return appendText(path, firstNode(job.nodeList).section(u'.', 0, 0));
    case 'n':
    case 't': return appendNumber(path, 0, width); // the script itself runs as the first task of the first node
    case 's': path += "batch"; return true;
    case 'u': return appendText(path, job.user);
    case 'x': return appendText(path, job.name);
    case '%': path += '%'; return true;
    default: return false;
    }
}

} // namespace

RemotePath outputPath(QByteArrayView pattern, const Job &job, QByteArrayView rawId)
{
    if (pattern.isEmpty() || job.tasks > 1 || !job.waitingTasks.isEmpty())
        return {};
    QByteArray path;
    path.reserve(pattern.size() + 24);
    // A backslash stops the replacing, and is itself taken away.
    const bool literal = pattern.contains('\\');
    if (literal)
        path = pattern.toByteArray().replace("\\", "");
    for (qsizetype at = 0; at < pattern.size() && !literal; ++at) {
        const qsizetype next = pattern.indexOf('%', at);
        path += pattern.sliced(at, (next < 0 ? pattern.size() : next) - at);
        if (next < 0)
            break;
        int width = 0;
        at = next + 1;
        for (; at < pattern.size() && pattern[at] >= '0' && pattern[at] <= '9'; ++at)
            width = std::min(10, width * 10 + (pattern[at] - '0'));
        if (at == pattern.size() || !appendValue(path, pattern[at], width, job, rawId))
            return {};
    }
    const RemotePath file(path);
    if (file.isAbsolute())
        return file;
    return job.workFolder.isAbsolute() ? job.workFolder / path : RemotePath();
}

} // namespace officina::slurm
