// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's way of writing values; see the header. Sources: the man pages of squeue, sacct and
// sbatch ("JOB STATE CODES", "--time", "AllocTRES").
#include "client/schedulers/slurm/text.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

struct StateName {
    QLatin1StringView full;
    QLatin1StringView code;
    JobState state;
};

constexpr std::array stateNames{
    StateName{"PENDING"_L1, "PD"_L1, JobState::Waiting},
    StateName{"CONFIGURING"_L1, "CF"_L1, JobState::Waiting},
    StateName{"EXPEDITING"_L1, ""_L1, JobState::Waiting},
    StateName{"REQUEUED"_L1, "RQ"_L1, JobState::Waiting},
    StateName{"REQUEUED_CRON"_L1, ""_L1, JobState::Waiting},
    StateName{"REQUEUE_FED"_L1, "RF"_L1, JobState::Waiting},
    StateName{"REQUEUE_HOLD"_L1, "RH"_L1, JobState::Waiting},
    StateName{"SPECIAL_EXIT"_L1, "SE"_L1, JobState::Waiting},
    StateName{"RESV_DEL_HOLD"_L1, "RD"_L1, JobState::Waiting},
    StateName{"RUNNING"_L1, "R"_L1, JobState::Running},
    StateName{"RESIZING"_L1, "RS"_L1, JobState::Running},
    StateName{"SIGNALING"_L1, "SI"_L1, JobState::Running},
    StateName{"COMPLETING"_L1, "CG"_L1, JobState::Finishing},
    StateName{"UPDATE_DB"_L1, ""_L1, JobState::Finishing},
    StateName{"STAGE_OUT"_L1, "SO"_L1, JobState::Finishing},
    StateName{"SUSPENDED"_L1, "S"_L1, JobState::Suspended},
    StateName{"STOPPED"_L1, "ST"_L1, JobState::Suspended},
    StateName{"COMPLETED"_L1, "CD"_L1, JobState::Completed},
    StateName{"FAILED"_L1, "F"_L1, JobState::Failed},
    StateName{"LAUNCH_FAILED"_L1, ""_L1, JobState::Failed},
    StateName{"RECONFIG_FAIL"_L1, ""_L1, JobState::NodeFailed},
    StateName{"CANCELLED"_L1, "CA"_L1, JobState::Cancelled},
    StateName{"REVOKED"_L1, "RV"_L1, JobState::Cancelled},
    StateName{"TIMEOUT"_L1, "TO"_L1, JobState::TimedOut},
    StateName{"DEADLINE"_L1, "DL"_L1, JobState::TimedOut},
    StateName{"OUT_OF_MEMORY"_L1, "OOM"_L1, JobState::OutOfMemory},
    StateName{"NODE_FAIL"_L1, "NF"_L1, JobState::NodeFailed},
    StateName{"BOOT_FAIL"_L1, "BF"_L1, JobState::NodeFailed},
    StateName{"POWER_UP_NODE"_L1, ""_L1, JobState::Waiting},
    StateName{"PREEMPTED"_L1, "PR"_L1, JobState::Preempted},
};

// As toDouble(), which takes long, where it is not a plain whole number.
double numberOf(QStringView text, bool &ok)
{
    const bool isPlain =
        !text.isEmpty() && text.size() < 9 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPlain)
        return text.toDouble(&ok);
    ok = true;
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

} // namespace

JobState stateOf(QStringView text)
{
    text = text.trimmed();
    // "CANCELLED by 1000"; sacct cuts long words and says so with a '+'.
    const qsizetype end = text.indexOf(u' ');
    QStringView word = end < 0 ? text : text.first(end);
    const bool cut = word.endsWith(u'+');
    if (cut)
        word.chop(1);
    for (const StateName &name : stateNames) {
        if (word == name.full || (!name.code.isEmpty() && word == name.code)
            || (cut && word.size() > 3 && QStringView(QString(name.full)).startsWith(word)))
            return name.state;
    }
    return JobState::Unknown;
}

std::optional<double> secondsOf(QStringView text)
{
    text = text.trimmed();
    double days = 0;
    bool ok = true;
    const qsizetype dash = text.indexOf(u'-');
    if (dash > 0) {
        days = text.first(dash).toInt(&ok);
        text = text.sliced(dash + 1);
    }
    std::array<double, 3> values{};
    size_t parts = 0;
    for (bool more = ok; more; ++parts) {
        const qsizetype colon = text.indexOf(u':');
        const QStringView part = colon < 0 ? text : text.first(colon);
        more = colon >= 0;
        text = more ? text.sliced(colon + 1) : QStringView();
        if (parts == values.size() || part.startsWith(u'-') || part.startsWith(u'+'))
            return {};
        values[parts] = numberOf(part, ok);
        if (!ok)
            return {};
    }
    if (!ok)
        return {};
    // man sbatch: minutes, minutes:seconds, hours:minutes:seconds, days-hours,
    // days-hours:minutes and days-hours:minutes:seconds.
    double seconds = 0;
    if (dash > 0 || parts == 3)
        seconds = values[0] * 3600 + values[1] * 60 + values[2];
    else
        seconds = values[0] * 60 + values[1];
    return days * 86400 + seconds;
}

std::optional<double> secondsOf(QByteArrayView text)
{
    // What squeue prints of each job: digits, colons and one dash. All else is for the other one to judge.
    std::array<qint64, 3> values{};
    qint64 days = 0;
    size_t part = 0;
    bool hasDays = false, hasDigit = false, isPlain = text.size() <= 16;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            values[part] = values[part] * 10 + (c - '0');
            hasDigit = true;
            continue;
        }
        isPlain = isPlain && std::exchange(hasDigit, false);
        if (isPlain && c == '-' && part == 0 && !std::exchange(hasDays, true))
            days = std::exchange(values[0], 0);
        else if (isPlain && c == ':' && part < 2)
            ++part;
        else
            return secondsOf(QString::fromLatin1(text));
    }
    if (!isPlain || !hasDigit)
        return secondsOf(QString::fromLatin1(text));
    const bool hasHours = hasDays || part == 2;
    return double(days * 86400
                  + (hasHours ? values[0] * 3600 + values[1] * 60 + values[2] : values[0] * 60 + values[1]));
}

std::optional<qint64> bytesOf(QStringView text, qint64 unit)
{
    text = text.trimmed();
    if (text.endsWith(u'n') || text.endsWith(u'c')) // per node, per processor
        text.chop(1);
    if (text.isEmpty())
        return {};
    double factor = double(unit);
    const qsizetype power = QStringView(u"KMGTP").indexOf(text.back().toUpper());
    if (power >= 0) {
        factor = 1;
        for (qsizetype i = 0; i <= power; ++i)
            factor *= 1024;
        text.chop(1);
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    const double bytes = value * factor;
    if (!ok || !(bytes >= 0) || bytes > 9e18)
        return {};
    return qint64(bytes);
}

QStringView tresValue(QStringView tres, QStringView key)
{
    for (QStringView entry : tres.split(u',')) {
        const qsizetype equals = entry.indexOf(u'=');
        if (equals > 0 && entry.first(equals) == key)
            return entry.sliced(equals + 1);
    }
    return {};
}

int gpusOf(QStringView tres)
{
    // The sum stands beside the types: gres/gpu=2,gres/gpu:a100=2.
    if (const QStringView sum = tresValue(tres, u"gres/gpu"); !sum.isEmpty())
        return qMax(0, sum.toInt());
    int typed = 0;
    for (QStringView entry : tres.split(u',')) {
        entry = entry.trimmed();
        // squeue's %b: "gres/gpu:a100:2", "gres:gpu:2", and "gpu:2" of older releases
        for (const QStringView prefix : {QStringView(u"gres/"), QStringView(u"gres:")})
            if (entry.startsWith(prefix))
                entry = entry.sliced(prefix.size());
        if (entry != u"gpu" && !entry.startsWith(u"gpu:") && !entry.startsWith(u"gpu="))
            continue;
        if (const qsizetype bracket = entry.indexOf(u'('); bracket > 0)
            entry = entry.first(bracket); // "gpu:4(S:0-1)", as sinfo writes it
        const qsizetype last = qMax(entry.lastIndexOf(u':'), entry.lastIndexOf(u'='));
        bool ok = false;
        const int number = last < 0 ? 1 : entry.sliced(last + 1).toInt(&ok);
        typed += last < 0 || !ok ? 1 : qMax(0, number);
    }
    return typed;
}

QDateTime timeOf(QStringView text)
{
    bool ok = false;
    const qint64 seconds = text.trimmed().toLongLong(&ok);
    if (!ok || seconds <= 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

QDateTime timeOf(QByteArrayView text)
{
    qint64 seconds = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), seconds);
    if (end != text.end() || error != std::errc())
        return timeOf(QString::fromLatin1(text));
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

} // namespace officina::slurm
