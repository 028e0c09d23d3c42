// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guard's lines; see the header. Sources: nvidia-smi --help-query-gpu; what rocm-smi of ROCm 5.7 and later printed, by issues
// and public repositories: the columns differ ("GFX Activity" stands before the memory, or more of them), and a warning of
// cards that sleep may stand before all. The line that begins with "device" names them.
#include "client/schedulers/guard.h"

#include "client/schedulers/scriptoptions.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QByteArray title = "# Officina: the use of the GPUs, once a minute, into the run folder\n";
const QByteArray start = "officina_guard </dev/null 2>/dev/null &\n\n";

const QByteArray samples = R"sh(officina_gpus() {
    if command -v nvidia-smi >/dev/null 2>&1; then
        nvidia-smi --query-gpu=index,utilization.gpu,memory.used --format=csv,noheader,nounits
    elif command -v rocm-smi >/dev/null 2>&1; then
        rocm-smi --showuse --showmeminfo vram --csv |
            awk -F, '/^device/ { for (i = 2; i <= NF; i++)
                    if ($i ~ /^GPU use/) use = i; else if ($i ~ /Used Memory/) memory = i }
                /^card/ && use && memory { sub("card", "", $1); print $1 ", " $use ", " $memory / 1048576 }'
    fi 2>/dev/null
}
)sh";

const QByteArray loop = R"sh(officina_guard() {
    idle=0 told=
    while sleep "${OFFICINA_GUARD_SECONDS:-60}" && kill -0 $$; do
        lines=$(officina_gpus) || lines=
        case $lines in
        '' | *'[N'*)
            idle=0
            [ -n "$told" ] || echo "UNREAD"
            told=1
            ;;
        esac
        [ -n "$lines" ] || continue
        printf '%s\n' "$lines" | awk -F', *' -v now="$(date +%s)" \
            '{ printf "%s,%s,%s,%.0f\n", now, $1, $2, $3 * 1048576 }' >>FILE
)sh";

// Who relies on being stopped has to know; it may be for a while only. Of a slice of a GPU nvidia-smi says "[N/A]", which
// is no idleness.
QByteArray unreadWords(const JobSpec &spec)
{
    const QByteArray words = "Officina's guard: the use of the GPUs cannot be read here by nvidia-smi or rocm-smi.";
    return guardedMinutes(spec) > 0 ? words + " While that is so, the job is not stopped for idle GPUs." : words;
}

// Another interpreter than a shell cannot read these lines.
bool canBeWatched(const JobSpec &spec)
{
    return spec.gpus != 0 && spec.shell.contains("sh");
}

} // namespace

QByteArray gpuSamples()
{
    return samples;
}

QByteArray guardLines(const JobSpec &spec, const QByteArray &stopCommand)
{
    if (!canBeWatched(spec) || (!spec.watchGpus && guardedMinutes(spec) <= 0))
        return {};
    // The tasks of an array share their folder.
    const QByteArray file =
        spec.array.isEmpty() ? "gpu-use.csv" : "\"gpu-use-${SLURM_ARRAY_TASK_ID:-$PBS_ARRAY_INDEX}.csv\"";
    QByteArray lines = title + samples + QByteArray(loop).replace("FILE", file).replace("UNREAD", unreadWords(spec));
    const QByteArray minutes = QByteArray::number(guardedMinutes(spec));
    const QByteArray noMore = // the next link would idle as this one did
        spec.links > 1 ? "            echo \"stopped: all GPUs idle for " + minutes + " minutes\" >chain\n"
                       : QByteArray();
    if (guardedMinutes(spec) > 0)
        lines += "        if printf '%s\\n' \"$lines\" | awk -F', *' '$2 !~ /^[0-9]/ || $2 >= 5 { busy = 1 } END { "
                 "exit !busy }'; then "
                 "idle=0; "
                 "else idle=$((idle + 1)); fi\n"
                 "        if [ \"$idle\" -ge "
            + minutes
            + " ]; then\n"
              "            echo \"Stopped by Officina's guard: all GPUs idle for "
            + minutes + " minutes.\" | tee stopped-by-guard.txt\n" + noMore + "            " + stopCommand
            + "\n"
              "            return\n"
              "        fi\n";
    // It ends by itself once the script is gone: a trap would be in the way of the user's own.
    lines += "    done\n"
             "}\n"
        + start;
    return lines;
}

int guardedMinutes(const JobSpec &spec)
{
    return canBeWatched(spec) && nodesOf(spec) == 1 ? spec.stopIdleMinutes : 0;
}

QByteArray stopCommand(Dialect::Kind kind)
{
    // The last task of an array has the array's own number as its SLURM_JOB_ID: with that all of it would end.
    return kind == Dialect::Kind::Pbs
        ? "qdel \"$PBS_JOBID\""
        : "scancel \"${SLURM_ARRAY_JOB_ID:+${SLURM_ARRAY_JOB_ID}_}${SLURM_ARRAY_TASK_ID:-$SLURM_JOB_ID}\"";
}

void takeGuard(JobSpec &spec, const QByteArray &stopCommand)
{
    const qsizetype from = spec.body.indexOf(title);
    const qsizetype to = spec.body.indexOf(start, from);
    if (from < 0 || to < 0)
        return;
    const QByteArray lines = spec.body.sliced(from, to + start.size() - from);
    static const QRegularExpression after(u"\"\\$idle\" -ge ([0-9]{1,6}) \\]"_s);
    JobSpec watched = spec;
    watched.watchGpus = true;
    watched.stopIdleMinutes = after.match(QString::fromUtf8(lines)).captured(1).toInt();
    watched.gpus = std::max(1, spec.gpus);
    watched.nodes = 1; // what stops a job may have been written before another number was chosen
    for (const int links : {1, 2}) {
        watched.links = links;
        if (guardLines(watched, stopCommand) != lines)
            continue;
        spec.watchGpus = true;
        spec.stopIdleMinutes = watched.stopIdleMinutes;
        spec.body.remove(from, lines.size());
        return;
    }
}

} // namespace officina
