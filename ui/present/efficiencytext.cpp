// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for what a job used; see the header.
#include "ui/present/efficiencytext.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina::efficiencytext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::EfficiencyText)
};

constexpr double mib = 1 << 20;
constexpr double gib = 1 << 30;

QString lessMemory(const Suggestion &suggestion)
{
    const QString enough = memory(suggestion.amount);
    const QString used = memory(suggestion.measured);
    if (suggestion.runs > 1)
        return Say::tr("Ask for %1 of memory a node: in the last %n run(s) of this name the fullest used %2 at most.",
                       nullptr, suggestion.runs)
            .arg(enough, used);
    return Say::tr("Ask for %1 of memory a node: the fullest used %2 at most.").arg(enough, used);
}

QString lessTime(const Suggestion &suggestion)
{
    const QString enough = formats::duration(suggestion.amount);
    const QString used = formats::duration(suggestion.measured);
    if (suggestion.runs > 1)
        return Say::tr("Ask for %1: the last %n run(s) of this name ended within %2.", nullptr, suggestion.runs)
            .arg(enough, used);
    return Say::tr("Ask for %1: it ended within %2. What waits for less time often starts sooner.").arg(enough, used);
}

} // namespace

QString memory(qint64 bytes)
{
    const double value = double(bytes);
    if (value < gib)
        return Say::tr("%1 MiB").arg(formats::decimal(value / mib, value < 10 * mib ? 1 : 0));
    return Say::tr("%1 GiB").arg(formats::decimal(value / gib, 1));
}

QString sentence(const Suggestion &suggestion)
{
    switch (suggestion.kind) {
    case Suggestion::Kind::LessMemory: return lessMemory(suggestion);
    case Suggestion::Kind::MoreMemory:
        return Say::tr("Ask for %1 of memory a node: %2 were not enough.")
            .arg(memory(suggestion.amount), memory(suggestion.measured));
    case Suggestion::Kind::LessTime: return lessTime(suggestion);
    case Suggestion::Kind::MoreTime:
        return Say::tr("Ask for %1, or go on from a checkpoint: %2 were not enough.")
            .arg(formats::duration(suggestion.amount), formats::duration(suggestion.measured));
    case Suggestion::Kind::FewerCpus:
        return Say::tr("Ask for %n core(s): it kept about %1 busy.", nullptr, int(suggestion.amount))
            .arg(formats::number(suggestion.measured));
    case Suggestion::Kind::IdleGpus:
        return Say::tr("The GPUs were busy %1 of the time: find out what they waited for, or ask for fewer.")
            .arg(formats::percent(double(suggestion.measured) / 100));
    }
    return {};
}

QStringList lines(const Efficiency &efficiency)
{
    QStringList lines;
    if (efficiency.cpu)
        lines += Say::tr("Processors: %1 busy").arg(formats::percent(*efficiency.cpu));
    if (efficiency.memory)
        lines += Say::tr("Memory: at most %1 of %2, on the fullest node")
                     .arg(memory(*efficiency.memoryUsed), memory(*efficiency.memoryPerNode));
    else if (efficiency.largestTask)
        lines += Say::tr("Memory: %1 in the largest task; of a whole node it is not known")
                     .arg(memory(*efficiency.largestTask));
    if (efficiency.gpu)
        lines += Say::tr("GPUs: %1 busy").arg(formats::percent(*efficiency.gpu));
    if (efficiency.time)
        lines += Say::tr("Time: %1 of the limit").arg(formats::percent(*efficiency.time));
    return lines;
}

QStringList spreads(const ArrayUse &use)
{
    QStringList lines;
    const auto filled = [](const QString &text, const QString &least, const QString &most, const QString &middle) {
        return text.arg(least, most, middle);
    };
    if (use.elapsed)
        //: least, most, and what half of an array's tasks stayed within
        lines +=
            filled(Say::tr("Time: %1 to %2, half of them within %3"), formats::duration(qint64(use.elapsed->least)),
                   formats::duration(qint64(use.elapsed->most)), formats::duration(qint64(use.elapsed->middle)));
    if (use.memory)
        //: least, most, and what half of an array's tasks stayed within
        lines += filled(Say::tr("Memory of the largest process: %1 to %2, half of them within %3"),
                        memory(qint64(use.memory->least)), memory(qint64(use.memory->most)),
                        memory(qint64(use.memory->middle)));
    if (use.cpu)
        //: least, most, and what half of an array's tasks stayed within
        lines += filled(Say::tr("Processors busy: %1 to %2, half of them within %3"), formats::percent(use.cpu->least),
                        formats::percent(use.cpu->most), formats::percent(use.cpu->middle));
    return lines;
}

QString again(const Suggestion &suggestion)
{
    switch (suggestion.kind) {
    case Suggestion::Kind::LessMemory:
    case Suggestion::Kind::MoreMemory:
        //: an amount of memory, "32 GiB"
        return Say::tr("Run again with %1…").arg(memory(suggestion.amount));
    case Suggestion::Kind::LessTime:
    case Suggestion::Kind::MoreTime:
        //: a time limit, "4 h"
        return Say::tr("Run again with %1…", "a time limit").arg(formats::duration(suggestion.amount));
    case Suggestion::Kind::FewerCpus: // how many run on a node is the script's
    case Suggestion::Kind::IdleGpus: break;
    }
    return {};
}

} // namespace officina::efficiencytext
