// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's states, substates and exit statuses in words; the numbers are those of OpenPBS 23.06.
#include "ui/present/jobwords/entry.h"
#include "ui/present/jobwords/exitcodes.h"

#include <QtCore/QCoreApplication>

namespace officina::jobwords {

namespace {

using namespace Qt::StringLiterals;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)

public:
    // By letter and substate, "H22"; a letter alone is for all other substates.
    static constexpr Entry states[] = {
        {"Q11", Kind::Waits, QT_TR_NOOP("waiting"),
         QT_TR_NOOP("It waits in the queue, and has files to copy before it starts.")},
        {"Q14", Kind::Waits, QT_TR_NOOP("files on their way"),
         QT_TR_NOOP("Files that it asks for are being copied before it starts.")},
        {"Q15", Kind::Waits, QT_TR_NOOP("files on their way"),
         QT_TR_NOOP("Files that it asks for are being copied before it starts.")},
        {"Q71", Kind::Waits, QT_TR_NOOP("nodes starting"), QT_TR_NOOP("Its nodes are being made ready.")},
        {"Q", Kind::Waits, QT_TR_NOOP("waiting"), QT_TR_NOOP("It waits in the queue.")},
        {"H22", Kind::Waits, QT_TR_NOOP("another job"), QT_TR_NOOP("It waits for another job, as it was asked to.")},
        {"H", Kind::NeedsYou, QT_TR_NOOP("held"), QT_TR_NOOP("It is held back."),
         QT_TR_NOOP("Release it when it may start.")},
        {"W37", Kind::NeedsYou, QT_TR_NOOP("files not copied"),
         QT_TR_NOOP("Files that it asks for could not be copied, so it does not start yet."),
         QT_TR_NOOP("Check the paths of the files it copies in.")},
        {"W", Kind::Waits, QT_TR_NOOP("start time"), QT_TR_NOOP("Its start time has not come.")},
        {"T", Kind::Waits, QT_TR_NOOP("being moved"), QT_TR_NOOP("It is being moved to another queue or server.")},
        {"M", Kind::Stopped, QT_TR_NOOP("moved"), QT_TR_NOOP("It was moved to another server."),
         QT_TR_NOOP("Look for it there.")},
        {"R41", Kind::Runs, QT_TR_NOOP("starting"), QT_TR_NOOP("It has its nodes and is being started.")},
        {"R71", Kind::Runs, QT_TR_NOOP("nodes starting"), QT_TR_NOOP("Its nodes are being made ready.")},
        {"R", Kind::Runs, QT_TR_NOOP("running"), QT_TR_NOOP("It runs.")},
        {"B", Kind::Runs, QT_TR_NOOP("array at work"), QT_TR_NOOP("At least one task of the array has started.")},
        {"S45", Kind::Waits, QT_TR_NOOP("suspended"),
         QT_TR_NOOP("It was paused to make room for a job that comes first."), QT_TR_NOOP("It goes on by itself.")},
        {"S", Kind::SiteSide, QT_TR_NOOP("suspended"), QT_TR_NOOP("It was paused."),
         QT_TR_NOOP("It goes on when the site lets it; ask its support if that takes long.")},
        {"U", Kind::Waits, QT_TR_NOOP("suspended"),
         QT_TR_NOOP("It was paused because somebody uses the computer that it runs on.")},
        {"E51", Kind::Runs, QT_TR_NOOP("copying results"),
         QT_TR_NOOP("It has ended, and its output is being copied to its place.")},
        {"E", Kind::Runs, QT_TR_NOOP("finishing"), QT_TR_NOOP("It has ended, and PBS is cleaning up after it.")},
        {"X91", Kind::Stopped, QT_TR_NOOP("deleted"), QT_TR_NOOP("This task of the array was deleted.")},
        {"X93", Kind::Own, QT_TR_NOOP("failed"),
         QT_TR_NOOP("This task of the array ended with an error, or was deleted before it started."),
         QT_TR_NOOP("Read the end of its output.")},
        {"X92", Kind::Done, QT_TR_NOOP("completed"), QT_TR_NOOP("This task of the array ended without an error.")},
        {"X", Kind::Stopped, QT_TR_NOOP("ended"), QT_TR_NOOP("This task of the array is over.")},
        {"F91", Kind::Stopped, QT_TR_NOOP("deleted"),
         QT_TR_NOOP("It was deleted, or ended by somebody while it "
                    "ran.")},
        {"F92", Kind::Done, QT_TR_NOOP("completed"), QT_TR_NOOP("It ended without an error.")},
        {"F93", Kind::Own, QT_TR_NOOP("failed"), QT_TR_NOOP("It ended with an error, or at one of its limits."),
         QT_TR_NOOP("Read the end of its output.")},
        {"F94", Kind::Stopped, QT_TR_NOOP("moved"), QT_TR_NOOP("It was moved to another server."),
         QT_TR_NOOP("Look for it there.")},
        {"F", Kind::Stopped, QT_TR_NOOP("ended"), QT_TR_NOOP("It is over; how it ended is not known.")},
    };
    static constexpr Entry removed = {"", Kind::Stopped, QT_TR_NOOP("removed"),
                                      QT_TR_NOOP("PBS removed it before it started, most often because the job that "
                                                 "it waited for did not end as it had to."),
                                      QT_TR_NOOP("Send it again once the other job has ended well.")};

    static constexpr Entry exits[] = {
        {"-1", Kind::NeedsYou, QT_TR_NOOP("could not start"), QT_TR_NOOP("PBS could not start it."),
         QT_TR_NOOP("Check its folder and the first line of its script; if they are right, tell the site's "
                    "support.")},
        {"-2", Kind::NeedsYou, QT_TR_NOOP("could not start"), QT_TR_NOOP("PBS could not start it."),
         QT_TR_NOOP("Check its folder and the first line of its script; if they are right, tell the site's "
                    "support.")},
        {"-3", Kind::SiteSide, QT_TR_NOOP("could not start"),
         QT_TR_NOOP("It could not be started on its node and is to be tried again."),
         QT_TR_NOOP("If that repeats, tell the site's support.")},
        {"-4", Kind::SiteSide, QT_TR_NOOP("node restarted"),
         QT_TR_NOOP("PBS was started anew on its node, and the job was ended by that."),
         QT_TR_NOOP("Send it "
                    "again.")},
        {"-5", Kind::SiteSide, QT_TR_NOOP("node restarted"),
         QT_TR_NOOP("PBS was started anew on its node, and the job was ended by that."),
         QT_TR_NOOP("If it does not wait again, send it again.")},
        {"-6", Kind::SiteSide, QT_TR_NOOP("node restarted"),
         QT_TR_NOOP("PBS was started anew on its node, and the job was ended by that."),
         QT_TR_NOOP("If it does not wait again, send it again.")},
        {"-7", Kind::SiteSide, QT_TR_NOOP("checkpoint failed"),
         QT_TR_NOOP("It could not be started again from the checkpoint of PBS."), QT_TR_NOOP("Send it again.")},
        {"-10", Kind::SiteSide, QT_TR_NOOP("account not known"),
         QT_TR_NOOP("Its node does not know your user or group."), QT_TR_NOOP("Tell the site's support.")},
        {"-11", Kind::Waits, QT_TR_NOOP("waiting again"), QT_TR_NOOP("It was ended and put back into the queue.")},
        {"-12", Kind::Waits, QT_TR_NOOP("waiting again"), QT_TR_NOOP("It was ended and put back into the queue.")},
        {"-13", Kind::SiteSide, QT_TR_NOOP("password refused"),
         QT_TR_NOOP("The password that PBS has for it was refused on its node."),
         QT_TR_NOOP("Ask the site's support.")},
        {"-14", Kind::SiteSide, QT_TR_NOOP("node lost"),
         QT_TR_NOOP("One of its nodes was lost, and it is to be run again.")},
        {"-15", Kind::Waits, QT_TR_NOOP("waiting again"), QT_TR_NOOP("It was ended and put back into the queue.")},
        {"-16", Kind::SiteSide, QT_TR_NOOP("put back"), QT_TR_NOOP("A rule of the site put it back into the queue."),
         QT_TR_NOOP("If that repeats, tell the site's support.")},
        {"-17", Kind::SiteSide, QT_TR_NOOP("deleted by rule"), QT_TR_NOOP("A rule of the site deleted it."),
         QT_TR_NOOP("Ask the site's support which rule it was.")},
        {"-18", Kind::SiteSide, QT_TR_NOOP("put back"), QT_TR_NOOP("A rule of the site put it back into the queue."),
         QT_TR_NOOP("If that repeats, tell the site's support.")},
        {"-19", Kind::SiteSide, QT_TR_NOOP("deleted by rule"), QT_TR_NOOP("A rule of the site deleted it."),
         QT_TR_NOOP("Ask the site's support which rule it was.")},
        {"-20", Kind::SiteSide, QT_TR_NOOP("node lost"),
         QT_TR_NOOP("One of its nodes was lost, and it is to be run again.")},
        {"-21", Kind::SiteSide, QT_TR_NOOP("failure of the site"),
         QT_TR_NOOP("PBS found its own folders on the node unsafe and did not start it."),
         QT_TR_NOOP("Tell the site's support.")},
        {"-22", Kind::SiteSide, QT_TR_NOOP("failure of the site"),
         QT_TR_NOOP("A rule of the site failed while it was starting."), QT_TR_NOOP("Tell the site's support.")},
        {"-23", Kind::NeedsYou, QT_TR_NOOP("no ticket"),
         QT_TR_NOOP("It had no valid Kerberos ticket when it was to start."),
         QT_TR_NOOP("Get a new ticket (kinit) and send it again.")},
        {"-24", Kind::Own, QT_TR_NOOP("too many cores"),
         QT_TR_NOOP("It used more processor cores than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more cores, or let it use fewer threads.")},
        {"-25", Kind::Own, QT_TR_NOOP("too many cores"),
         QT_TR_NOOP("It used more processor cores than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more cores, or let it use fewer threads.")},
        {"-26", Kind::Own, QT_TR_NOOP("out of memory"),
         QT_TR_NOOP("It used more memory than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more memory, or let it use less: smaller batches, fewer workers.")},
        {"-27", Kind::Own, QT_TR_NOOP("out of memory"),
         QT_TR_NOOP("It used more memory than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more memory, or let it use less: smaller batches, fewer workers.")},
        {"-28", Kind::Own, QT_TR_NOOP("out of CPU time"),
         QT_TR_NOOP("It used more processor time (cput) than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more processor time, or let it go on from a checkpoint.")},
        {"-29", Kind::Own, QT_TR_NOOP("out of time"), QT_TR_NOOP("It reached its time limit and was ended."),
         QT_TR_NOOP("Ask for more time, or let it go on from a checkpoint.")},
        {"-30", Kind::SiteSide, QT_TR_NOOP("nodes not joined"), QT_TR_NOOP("Its nodes could not be joined for it."),
         QT_TR_NOOP("Send it again; if that repeats, tell the site's support.")},
    };
};

} // namespace

Words pbsState(const QString &state, int substate, bool hasExitStatus)
{
    const QString word = substate < 0 ? state : u"%1 %2"_s.arg(state).arg(substate);
    if (!hasExitStatus && state == u'F' && substate == 92)
        return wordsOf(Texts::removed, word);
    const Entry *entry = findWord(Texts::states, u"%1%2"_s.arg(state).arg(substate));
    if (!entry && !state.isEmpty())
        entry = findWord(Texts::states, state);
    return entry ? wordsOf(*entry, word) : unknownWords(word);
}

Words pbsExit(int exitStatus)
{
    const QString word = QString::number(exitStatus);
    if (const Entry *entry = exitStatus < 0 ? findWord(Texts::exits, word) : nullptr)
        return wordsOf(*entry, word);
    if (exitStatus < 0)
        return unknownWords(word);
    // 256 and a signal: the job itself was ended by it; a shell gives 128 and the signal for what it started.
    return exitStatus > 256 ? programSignal(exitStatus - 256, word) : programExit(exitStatus, word);
}

} // namespace officina::jobwords
