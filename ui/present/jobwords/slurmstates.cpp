// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's states and flags in words. resources/words/slurm-states.txt lists them.
#include "ui/present/jobwords/entry.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace officina::jobwords {

namespace {

using namespace Qt::StringLiterals;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)

public:
    // Flags first: where a job has some, they say more than its state.
    static constexpr Entry states[] = {
        {"LAUNCH_FAILED", Kind::SiteSide, QT_TR_NOOP("did not start"),
         QT_TR_NOOP("It could not be started on its node."), QT_TR_NOOP("If that repeats, tell the site's support.")},
        {"RECONFIG_FAIL", Kind::SiteSide, QT_TR_NOOP("nodes not ready"),
         QT_TR_NOOP("Its nodes could not be set up for it."),
         QT_TR_NOOP("If that repeats, tell the site's "
                    "support.")},
        {"RESV_DEL_HOLD", Kind::NeedsYou, QT_TR_NOOP("held"),
         QT_TR_NOOP("It is held back because its reservation was deleted."),
         QT_TR_NOOP("Cancel it and send it again without that reservation.")},
        {"SPECIAL_EXIT", Kind::NeedsYou, QT_TR_NOOP("held"),
         QT_TR_NOOP("It ended in a special way, was put back into the queue and is held there."),
         QT_TR_NOOP("Read its output, then release or cancel it.")},
        {"REQUEUE_HOLD", Kind::NeedsYou, QT_TR_NOOP("held"),
         QT_TR_NOOP("It was put back into the queue and is held there."),
         QT_TR_NOOP("Find out why in its output, then release or cancel it.")},
        {"REQUEUED_CRON", Kind::Waits, QT_TR_NOOP("waits for its time"),
         QT_TR_NOOP("It runs again and again at set times, and waits for the next one.")},
        {"REQUEUE_FED", Kind::Waits, QT_TR_NOOP("waiting again"),
         QT_TR_NOOP("It was put back into the queue because of its copy in another cluster.")},
        {"REQUEUED", Kind::Waits, QT_TR_NOOP("waiting again"),
         QT_TR_NOOP("It was put back into the queue and will start anew, from a checkpoint if it wrote one.")},
        {"REVOKED", Kind::Stopped, QT_TR_NOOP("runs elsewhere"),
         QT_TR_NOOP("Its copy in another cluster was started, so this one was withdrawn.")},
        {"STAGE_OUT", Kind::Runs, QT_TR_NOOP("copying results"),
         QT_TR_NOOP("Its results are being copied from the burst buffer.")},
        {"COMPLETING", Kind::Runs, QT_TR_NOOP("finishing"),
         QT_TR_NOOP("It has ended, and its nodes are being cleaned up.")},
        {"POWER_UP_NODE", Kind::Waits, QT_TR_NOOP("nodes starting"),
         QT_TR_NOOP("Its nodes were switched off and are being started.")},
        {"CONFIGURING", Kind::Waits, QT_TR_NOOP("nodes starting"), QT_TR_NOOP("Its nodes are being made ready.")},
        {"EXPEDITING", Kind::Waits, QT_TR_NOOP("next in line"),
         QT_TR_NOOP("It is to start again before all "
                    "others.")},
        {"RESIZING", Kind::Runs, QT_TR_NOOP("changing size"),
         QT_TR_NOOP("It runs, and its number of nodes is being changed.")},
        {"SIGNALING", Kind::Runs, QT_TR_NOOP("being signalled"),
         QT_TR_NOOP("It runs, and a signal is on its way to it.")},
        {"STOPPED", Kind::NeedsYou, QT_TR_NOOP("paused"),
         QT_TR_NOOP("It was paused with its nodes kept, so its time goes on."),
         QT_TR_NOOP("Let it go on with scontrol or scancel -s CONT, or cancel it.")},
        {"UPDATE_DB", Kind::Runs, QT_TR_NOOP("being recorded"),
         QT_TR_NOOP("Slurm is writing about it to its accounting.")},
        {"PENDING", Kind::Waits, QT_TR_NOOP("waiting"), QT_TR_NOOP("It waits in the queue.")},
        {"RUNNING", Kind::Runs, QT_TR_NOOP("running"), QT_TR_NOOP("It runs.")},
        {"SUSPENDED", Kind::SiteSide, QT_TR_NOOP("suspended"),
         QT_TR_NOOP("It was paused by an operator or for another job."),
         QT_TR_NOOP("It goes on when the site lets it; ask its support if that takes long.")},
        {"COMPLETED", Kind::Done, QT_TR_NOOP("completed"), QT_TR_NOOP("It ended without an error.")},
        {"CANCELLED", Kind::Stopped, QT_TR_NOOP("cancelled"),
         QT_TR_NOOP("It was cancelled by you, by an operator, or because it could never start.")},
        {"FAILED", Kind::Own, QT_TR_NOOP("failed"), QT_TR_NOOP("It ended with an error."),
         QT_TR_NOOP("Read the end of its output.")},
        {"TIMEOUT", Kind::Own, QT_TR_NOOP("out of time"), QT_TR_NOOP("It reached its time limit and was ended."),
         QT_TR_NOOP("Ask for more time, or let it go on from a checkpoint.")},
        {"NODE_FAIL", Kind::SiteSide, QT_TR_NOOP("node failed"),
         QT_TR_NOOP("A node of it failed, and the job was ended."),
         QT_TR_NOOP("Send it again; it goes on from a checkpoint if it wrote one.")},
        {"PREEMPTED", Kind::Stopped, QT_TR_NOOP("pushed aside"),
         QT_TR_NOOP("It was ended to make room for a job that comes first."),
         QT_TR_NOOP("If it does not wait again, send it again; it goes on from a checkpoint if it wrote one.")},
        {"BOOT_FAIL", Kind::SiteSide, QT_TR_NOOP("node failed"),
         QT_TR_NOOP("A node of it could not be started, so it was ended."),
         QT_TR_NOOP("Send it again; if that repeats, tell the site's support.")},
        {"DEADLINE", Kind::Own, QT_TR_NOOP("deadline missed"),
         QT_TR_NOOP("It was ended because it could not end before its deadline."),
         QT_TR_NOOP("Send it again with a later deadline or less time.")},
        {"OUT_OF_MEMORY", Kind::Own, QT_TR_NOOP("out of memory"),
         QT_TR_NOOP("It used more memory than it had asked for, and a part of it was killed."),
         QT_TR_NOOP("Ask for more memory, or let it use less: smaller batches, fewer workers.")},
    };
};

// squeue's short names.
constexpr std::pair<QLatin1StringView, const char *> shortNames[] = {
    {"BF"_L1, "BOOT_FAIL"},      {"CA"_L1, "CANCELLED"},   {"CD"_L1, "COMPLETED"},    {"CF"_L1, "CONFIGURING"},
    {"CG"_L1, "COMPLETING"},     {"DL"_L1, "DEADLINE"},    {"F"_L1, "FAILED"},        {"NF"_L1, "NODE_FAIL"},
    {"OOM"_L1, "OUT_OF_MEMORY"}, {"PD"_L1, "PENDING"},     {"PR"_L1, "PREEMPTED"},    {"R"_L1, "RUNNING"},
    {"RD"_L1, "RESV_DEL_HOLD"},  {"RF"_L1, "REQUEUE_FED"}, {"RH"_L1, "REQUEUE_HOLD"}, {"RQ"_L1, "REQUEUED"},
    {"RS"_L1, "RESIZING"},       {"RV"_L1, "REVOKED"},     {"S"_L1, "SUSPENDED"},     {"SE"_L1, "SPECIAL_EXIT"},
    {"SI"_L1, "SIGNALING"},      {"SO"_L1, "STAGE_OUT"},   {"ST"_L1, "STOPPED"},      {"TO"_L1, "TIMEOUT"},
};

const Entry *stateNamed(QStringView name)
{
    for (const auto &[shortName, full] : shortNames)
        if (name == shortName)
            return findWord(Texts::states, QLatin1StringView(full));
    if (const Entry *entry = findWord(Texts::states, name))
        return entry;
    // sacct cuts at the width of the column: "OUT_OF_ME+".
    if (!name.endsWith(u'+') || name.size() < 5)
        return nullptr;
    const QStringView start = name.chopped(1);
    const Entry *found = nullptr;
    for (const Entry &entry : Texts::states) {
        if (!QLatin1StringView(entry.word).startsWith(start, Qt::CaseInsensitive))
            continue;
        if (found)
            return nullptr; // cut too short to tell
        found = &entry;
    }
    return found;
}

} // namespace

Words slurmState(const QString &state)
{
    const Entry *best = nullptr;
    QString by;
    for (QStringView part : QStringView(state).split(u',')) {
        part = part.trimmed();
        if (const qsizetype at = part.indexOf(" by "_L1); at > 0) { // "CANCELLED by 1000"
            by = part.sliced(at + 4).trimmed().toString();
            part = part.first(at).trimmed();
        }
        const Entry *entry = stateNamed(part);
        if (entry && (!best || entry < best))
            best = entry;
    }
    return best ? wordsOf(*best, state, by) : unknownWords(state);
}

} // namespace officina::jobwords
