// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's failures; see the header. The words are those of slurm_errno.c, 20.11 to 25.11.
#include "client/schedulers/slurm/failure.h"

#include "client/base/remotepath.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

struct Meaning {
    QLatin1StringView words;
    Kind kind;
};

// The first that fits decides.
constexpr auto meanings = std::to_array<Meaning>({
    {"command not found"_L1, Kind::Unsupported},
    // It answered, or did not, after it had been told: it may have done it.
    {"timed out on send/recv"_L1, Kind::TooSlow},
    {"Zero Bytes were transmitted"_L1, Kind::TooSlow},
    {"slurm controller (send failure)"_L1, Kind::TooSlow},
    {"slurm controller (receive failure)"_L1, Kind::TooSlow},
    {"slurm controller (shutdown failure)"_L1, Kind::TooSlow},
    {"Message send failure"_L1, Kind::TooSlow},
    {"Message receive failure"_L1, Kind::TooSlow},
    {"Slurm temporarily unable to accept job"_L1, Kind::SchedulerDown},
    {"Unable to contact slurm controller"_L1, Kind::SchedulerDown},
    {"Rate limit exceeded"_L1, Kind::SchedulerDown},
    {"Unexpected message received"_L1, Kind::SchedulerDown}, // scontrol's words where no controller listens
    {"Connection refused"_L1, Kind::SchedulerDown},
    {"No route to host"_L1, Kind::SchedulerDown},
    {"controller not responding"_L1, Kind::SchedulerDown},
    {"Problem talking to the database"_L1, Kind::SchedulerDown},
    {"slurm_persist_conn_open"_L1, Kind::SchedulerDown},
    {"Unable to connect to database"_L1, Kind::SchedulerDown},
    {"Could not establish a configuration source"_L1, Kind::SchedulerDown},
    {"accounting storage is disabled"_L1, Kind::Unsupported},
    {"Invalid job id"_L1, Kind::NotFound},
    {"Access/permission denied"_L1, Kind::Denied},
    {"timed out"_L1, Kind::TooSlow},
});

} // namespace

QString words(const Reply &reply)
{
    static const QRegularExpression prefix(
        u"^(sbatch|squeue|sacct|sacctmgr|scancel|scontrol|sinfo|sshare|sstat): (error: |fatal: )?"_s);
    QStringList lines;
    for (const QByteArray &line : (reply.err.trimmed().isEmpty() ? reply.out : reply.err).split('\n')) {
        QString text = displayBytes(line.trimmed()).remove(prefix);
        if (text.startsWith("slurm_suspend error: "_L1) && !lines.isEmpty())
            continue; // scontrol hold and release say what was wrong a second time, or "No error"
        if (!text.isEmpty() && (lines.isEmpty() || lines.last() != text))
            lines += text;
    }
    constexpr qsizetype most = 20; // a greeting may be long; what went wrong stands last
    return lines.mid(std::max<qsizetype>(0, lines.size() - most)).join(u'\n');
}

bool endedBySignal(const Reply &reply)
{
    return reply.exitCode > 128 && reply.exitCode <= 128 + 64;
}

Error failureOf(const Reply &reply, const QString &subject)
{
    const QString text = words(reply);
    if (reply.exitCode == 127)
        return {Kind::Unsupported, text, subject};
    for (const Meaning &meaning : meanings)
        if (text.contains(meaning.words, Qt::CaseInsensitive))
            return {meaning.kind, text, meaning.kind == Kind::TooSlow && subject.isEmpty() ? u"Slurm"_s : subject};
    // Killed, or without a word: nobody said no, and it may have done what it was asked for.
    return {text.isEmpty() || endedBySignal(reply) ? Kind::BadReply : Kind::Rejected, text, subject};
}

} // namespace officina::slurm
