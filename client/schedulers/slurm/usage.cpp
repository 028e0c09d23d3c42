// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking for what a job uses; see the header.
#include "client/schedulers/slurm/usage.h"

#include "client/base/remotepath.h"
#include "client/schedulers/environment.h"
#include "client/schedulers/guard.h"
#include "client/schedulers/parts.h"
#include "client/schedulers/slurm/failure.h"
#include "client/schedulers/slurm/text.h"

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

// 0 of a step that has just begun is nothing measured.
template <class T> std::optional<T> measured(std::optional<T> value)
{
    return value && *value > 0 ? value : std::nullopt;
}

template <class T> void add(std::optional<T> &sum, const std::optional<T> &more)
{
    if (more)
        sum = sum.value_or(T()) + *more;
}

QByteArray lookAtGpus(int nodes, const QByteArray &mark)
{
    const QByteArray each = QByteArray::number(nodes);
    return "srun --jobid=\"$raw\" --overlap --immediate=10 --nodes=" + each + " --ntasks=" + each + " sh -c "
        + shellQuote(gpuSamples() + "officina_gpus=$(officina_gpus)\nprintf '%s\\n' \"$officina_gpus\" | sed \"s/^/"
                     + mark + " $SLURMD_NODENAME /\"");
}

} // namespace

Query<UsageNow> usageQuery(const QByteArray &environment, const QByteArray &id, std::optional<int> nodes)
{
    const QByteArray mark = randomMark();
    Parts parts;
    parts.ask("sstat --allsteps --parsable2 --noheader --jobs=\"$raw\""
              " --format=JobID,MaxRSS,MaxRSSNode,TRESUsageInTot,TRESUsageInAve");
    if (nodes)
        parts.ask(lookAtGpus(*nodes, mark));
    // sstat takes "42_7" for the whole array: it is asked for the task's own number.
    return {environment + "raw=$(squeue --noheader --format=%A --jobs=" + shellQuote(id)
                + ") || exit\ncase $raw in '' | *[!0-9]*) exit 3 ;; esac\n" + parts.script(),
            [=](const Reply &all) -> Result<UsageNow> {
                const QList<Reply> replies = parts.replies(all.out);
                if (replies.isEmpty() && all.exitCode == 3)
                    return failure(Error::Kind::NotFound, {}, QString::fromLatin1(id));
                if (replies.isEmpty())
                    return std::unexpected(failureOf(all, QString::fromLatin1(id)));
                // Without steps, or without a plugin that measures, it complains or prints nothing: not known.
                UsageNow usage = replies.first().exitCode == 0 ? usageIn(replies.first().out) : UsageNow();
                if (nodes && replies.size() > 1) {
                    readGpus(replies[1].out, mark, usage);
                    if (usage.gpus.isEmpty() && replies[1].exitCode != 0) {
                        usage.gpusAre = UsageNow::Gpus::Refused;
                        usage.gpuWords = QString::fromUtf8(replies[1].err).trimmed();
                    }
                }
                return usage;
            },
            std::chrono::seconds(45)};
}

UsageNow usageIn(const QByteArray &rows)
{
    UsageNow usage;
    for (const QByteArray &row : rows.split('\n')) {
        const QList<QByteArray> fields = row.split('|');
        if (fields.size() != 5)
            continue;
        const QString total = QString::fromUtf8(fields[3]);
        const QString mean = QString::fromUtf8(fields[4]);
        const auto memory = measured(bytesOf(QString::fromUtf8(fields[1])));
        if (memory && *memory > usage.maxMemory.value_or(0)) {
            usage.maxMemory = memory;
            usage.memoryNode = QString::fromUtf8(fields[2]);
        }
        add(usage.cpuTime, measured(secondsOf(tresValue(total, u"cpu"))));
        bool isNumber = false;
        const double busy = tresValue(mean, u"gres/gpuutil").toDouble(&isNumber);
        // The step that works them; more than all is a sum over the GPUs of a task, and of how many nobody says.
        if (isNumber && busy <= 100 && busy >= usage.gpuBusy.value_or(0) * 100)
            usage.gpuBusy = busy / 100;
    }
    return usage;
}

void readGpus(const QByteArray &lines, const QByteArray &mark, UsageNow &usage)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.startsWith(mark + ' '))
            continue; // a greeting of the node
        const QByteArray told = line.sliced(mark.size() + 1);
        const qsizetype blank = told.indexOf(' ');
        const QList<QByteArray> fields = told.mid(blank + 1).split(',');
        GpuNow gpu{QString::fromUtf8(told.left(std::max<qsizetype>(blank, 0))), 0, {}, {}};
        const auto number = [&fields](int field) -> std::optional<double> {
            bool isNumber = false;
            const double value = fields.value(field).trimmed().toDouble(&isNumber);
            return isNumber ? std::optional(value) : std::nullopt;
        };
        const auto index = number(0);
        if (blank < 0 || !index)
            continue; // a node without
        gpu.index = int(*index);
        gpu.percent = number(1).transform([](double percent) { return int(percent); });
        gpu.memory = number(2).transform([](double mib) { return qint64(mib * 1048576); });
        usage.gpus += gpu;
    }
    usage.gpusAre = usage.gpus.isEmpty() ? UsageNow::Gpus::Untold : UsageNow::Gpus::Told;
}

} // namespace officina::slurm
