// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's output file; see the header.
#include "client/schedulers/slurm/outputpath.h"

#include <optional>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> valueOf(char letter, const Job &job, const QByteArray &rawId)
{
    const auto known = [](const QByteArray &value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
    switch (letter) {
    case 'j': return known(rawId);
    case 'J': return known(rawId);
    case 'A': return known(job.task ? job.parent.value.toLatin1() : rawId);
    case 'a': return job.task.transform([](int task) { return QByteArray::number(task); });
    case 'b': return job.task.transform([](int task) { return QByteArray::number(task % 10); });
    case 'N': return known(firstNode(job.nodeList).section(u'.', 0, 0).toUtf8());
    case 'n':
    case 't': return "0"; // the script itself runs as the first task of the first node
    case 's': return "batch";
    case 'u': return known(job.user.toUtf8());
    case 'x': return known(job.name.toUtf8());
    default: return {};
    }
}

} // namespace

RemotePath outputPath(const QByteArray &pattern, const Job &job, const QByteArray &rawId)
{
    if (pattern.isEmpty() || job.tasks > 1 || !job.waitingTasks.isEmpty())
        return {};
    QByteArray path;
    // A backslash stops the replacing, and is itself taken away.
    const bool literal = pattern.contains('\\');
    path.reserve(pattern.size() + 24);
    if (literal)
        path = QByteArray(pattern).replace("\\", "");
    for (qsizetype at = 0; at < pattern.size() && !literal; ++at) {
        const qsizetype next = pattern.indexOf('%', at);
        path += QByteArrayView(pattern).sliced(at, (next < 0 ? pattern.size() : next) - at);
        if (next < 0)
            break;
        at = next;
        qsizetype letter = at + 1;
        while (letter < pattern.size() && pattern[letter] >= '0' && pattern[letter] <= '9')
            ++letter;
        if (letter >= pattern.size())
            return {};
        if (pattern[letter] == '%') {
            path += '%';
        } else {
            const auto value = valueOf(pattern[letter], job, rawId);
            if (!value)
                return {};
            const bool isNumber = QByteArrayView("jJAabnt").contains(pattern[letter]);
            const int width = std::min(10, pattern.sliced(at + 1, letter - at - 1).toInt());
            path += isNumber ? value->rightJustified(width, '0') : *value;
        }
        at = letter;
    }
    const RemotePath file(path);
    if (file.isAbsolute())
        return file;
    return job.workFolder.isAbsolute() ? job.workFolder / path : RemotePath();
}

} // namespace officina::slurm
