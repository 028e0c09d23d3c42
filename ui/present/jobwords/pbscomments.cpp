// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's comments in words: "Not Running: ..." and "Can Never Run: ..." with every reason of OpenPBS
// 23.06's scheduler, "Job run at ... and failed", and holds, which are told by letters.
#include "ui/present/jobwords/entry.h"

#include <QtCore/QCoreApplication>

namespace officina::jobwords {

namespace {

using namespace Qt::StringLiterals;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)

public:
    // What follows "Not Running: " and is contained in it, more special ones first.
    static constexpr Entry notRunning[] = {
        {"Insufficient amount of queue resource", Kind::Waits, QT_TR_NOOP("limit of the queue"),
         QT_TR_NOOP("Not enough of what its queue may use at once is free yet.")},
        {"Insufficient amount of", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("Not enough is free yet for what it asks for."),
         QT_TR_NOOP("It starts by itself; a job that asks for less may start sooner.")},
        {"Not enough free nodes", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("Not enough is free yet for what it asks for."),
         QT_TR_NOOP("It starts by itself; a job that asks for less may start sooner.")},
        {"Not enough of the right type of nodes", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("Not enough nodes of the kind that it asks for are free yet.")},
        {"No available resources on nodes", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("Not enough is free yet for what it asks for."),
         QT_TR_NOOP("It starts by itself; a job that asks for less may start sooner.")},
        {"too few free resources", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("Not enough is free yet on nodes that lie together.")},
        {"requesting an exclusive node", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("It asks for whole nodes, and others still use them.")},
        {"Queue not started", Kind::SiteSide, QT_TR_NOOP("queue closed"),
         QT_TR_NOOP("Its queue starts no jobs at present."),
         QT_TR_NOOP("Wait for news of the site, or move it to another queue.")},
        {"Queue not an execution queue", Kind::NeedsYou, QT_TR_NOOP("wrong queue"),
         QT_TR_NOOP("Its queue runs no jobs itself."), QT_TR_NOOP("Move it to another queue.")},
        {"concurrent running subjobs", Kind::Waits, QT_TR_NOOP("limit of the array"),
         QT_TR_NOOP("As many tasks of the array run as may run at once by its own limit.")},
        {"Node has reached", Kind::Waits, QT_TR_NOOP("limit of the node"),
         QT_TR_NOOP("As many jobs run on the nodes that fit as may run there.")},
        {"User has reached", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("You have as many running jobs as one person may have."),
         QT_TR_NOOP("It starts when others of your own jobs have ended.")},
        {"limit reached for user", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("You have as many running jobs as one person may have."),
         QT_TR_NOOP("It starts when others of your own jobs have ended.")},
        {"per-user limit", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("With this job you would use more at once than one person may."),
         QT_TR_NOOP("It starts when enough of your own jobs have ended; if none of them runs, ask for less.")},
        {"would exceed user", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("With this job you would use more at once than one person may."),
         QT_TR_NOOP("It starts when enough of your own jobs have ended; if none of them runs, ask for less.")},
        {"Group has reached", Kind::Waits, QT_TR_NOOP("limit of the group"),
         QT_TR_NOOP("Your group has as many running jobs as it may have."),
         QT_TR_NOOP("It starts when other jobs of the group have ended.")},
        {"limit reached for group", Kind::Waits, QT_TR_NOOP("limit of the group"),
         QT_TR_NOOP("Your group has as many running jobs as it may have."),
         QT_TR_NOOP("It starts when other jobs of the group have ended.")},
        {"per-group limit", Kind::Waits, QT_TR_NOOP("limit of the group"),
         QT_TR_NOOP("With this job your group would use more at once than it may."),
         QT_TR_NOOP("It starts when enough jobs of the group have ended; if none of them runs, ask for less.")},
        {"would exceed group", Kind::Waits, QT_TR_NOOP("limit of the group"),
         QT_TR_NOOP("With this job your group would use more at once than it may."),
         QT_TR_NOOP("It starts when enough jobs of the group have ended; if none of them runs, ask for less.")},
        {"Project has reached", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("Your project has as many running jobs as it may have."),
         QT_TR_NOOP("It starts when other jobs of the project have ended.")},
        {"limit reached for project", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("Your project has as many running jobs as it may have."),
         QT_TR_NOOP("It starts when other jobs of the project have ended.")},
        {"per-project limit", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("With this job your project would use more at once than it may."),
         QT_TR_NOOP("It starts when enough jobs of the project have ended; if none of them runs, ask for less.")},
        {"would exceed project", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("With this job your project would use more at once than it may."),
         QT_TR_NOOP("It starts when enough jobs of the project have ended; if none of them runs, ask for less.")},
        {"would exceed overall limit", Kind::Waits, QT_TR_NOOP("limit of the queue"),
         QT_TR_NOOP("With this job all users together would use more at once than they may.")},
        {"job limit", Kind::Waits, QT_TR_NOOP("limit of the queue"),
         QT_TR_NOOP("As many jobs run as may run at once.")},
        {"edicated time", Kind::Waits, QT_TR_NOOP("maintenance"),
         QT_TR_NOOP("It might still be running when a maintenance or another fixed time of the site begins."),
         QT_TR_NOOP("Ask for so little time that it ends before, or wait.")},
        {"primetime", Kind::Waits, QT_TR_NOOP("hours of the queue"),
         QT_TR_NOOP("Its queue starts jobs only at certain hours or on certain days.")},
        {"would cross into", Kind::Waits, QT_TR_NOOP("hours of the queue"),
         QT_TR_NOOP("It might still be running when the hours of its queue are over."),
         QT_TR_NOOP("Ask for less time, or wait.")},
        {"will cross into", Kind::Waits, QT_TR_NOOP("hours of the queue"),
         QT_TR_NOOP("It might still be running when the hours of its queue are over."),
         QT_TR_NOOP("Ask for less time, or wait.")},
        {"reservation", Kind::Waits, QT_TR_NOOP("reservation"),
         QT_TR_NOOP("It might still be running when a reservation or a job that comes first needs its nodes."),
         QT_TR_NOOP("Ask for less time, or wait.")},
        {"interfere with", Kind::Waits, QT_TR_NOOP("priority"), QT_TR_NOOP("Other jobs come first."),
         QT_TR_NOOP("A job that asks for less time may be let in between them.")},
        {"strict sorted order", Kind::Waits, QT_TR_NOOP("priority"), QT_TR_NOOP("Other jobs come first.")},
        {"under job_sort_formula", Kind::Waits, QT_TR_NOOP("priority"),
         QT_TR_NOOP("Its priority is lower than what the site starts at all; it may grow with time.")},
        {"preempt", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("Not enough can be made free for it by pausing other jobs.")},
        {"zero shares", Kind::NeedsYou, QT_TR_NOOP("no share"),
         QT_TR_NOOP("You, or your group, have no share of this machine."),
         QT_TR_NOOP("Ask the site's support for a share.")},
        {"ineligible state", Kind::SiteSide, QT_TR_NOOP("nodes out of service"),
         QT_TR_NOOP("The nodes that fit are out of service at present."), QT_TR_NOOP("Wait for news of the site.")},
        {"ineligible type", Kind::Waits, QT_TR_NOOP("nodes of that kind"),
         QT_TR_NOOP("The nodes that are free are not of the kind that it asks for.")},
        {"rovision", Kind::SiteSide, QT_TR_NOOP("nodes not ready"),
         QT_TR_NOOP("The system that it asks for cannot be put on a node at present."),
         QT_TR_NOOP("Ask the site's support.")},
        {"PBS Error", Kind::SiteSide, QT_TR_NOOP("error of PBS"), QT_TR_NOOP("PBS tried to start it and could not."),
         QT_TR_NOOP("If that repeats, tell the site's support.")},
        {"Internal Scheduling Error", Kind::SiteSide, QT_TR_NOOP("error of PBS"),
         QT_TR_NOOP("The scheduler had an error of its own with it."),
         QT_TR_NOOP("If that repeats, tell the site's support.")},
    };

    static constexpr Entry neverRuns[] = {
        {"Insufficient amount of", Kind::NeverRuns, QT_TR_NOOP("asks for too much"),
         QT_TR_NOOP("It asks for more of something than there is, so it can never start."),
         QT_TR_NOOP("Cancel it and send it again with less.")},
        {"Not enough total nodes", Kind::NeverRuns, QT_TR_NOOP("asks for too much"),
         QT_TR_NOOP("There are not as many nodes of the kind that it asks for, so it can never start."),
         QT_TR_NOOP("Cancel it and send it again for fewer nodes or another kind.")},
        {"largest placement set", Kind::NeverRuns, QT_TR_NOOP("asks for too much"),
         QT_TR_NOOP("Not as many nodes lie together as it asks for, so it can never start."),
         QT_TR_NOOP("Cancel it and send it again for fewer nodes or another kind.")},
        {"does not exist", Kind::NeverRuns, QT_TR_NOOP("no such node"),
         QT_TR_NOOP("It names a node or something else that does not exist here."),
         QT_TR_NOOP("Cancel it and send it again without that name.")},
        {"", Kind::NeverRuns, QT_TR_NOOP("never starts"), QT_TR_NOOP("PBS says that it can never start as it is."),
         QT_TR_NOOP("Cancel it, change what PBS names, and send it again.")},
    };

    // What a comment ends with, in this order.
    static constexpr Entry endings[] = {
        {" and exceeded resource walltime", Kind::Own, QT_TR_NOOP("out of time"),
         QT_TR_NOOP("It reached its time limit and was ended."),
         QT_TR_NOOP("Ask for more time, or let it go on from a checkpoint.")},
        {" and exceeded resource cput", Kind::Own, QT_TR_NOOP("out of CPU time"),
         QT_TR_NOOP("It used more processor time (cput) than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more processor time, or let it go on from a checkpoint.")},
        {" and exceeded resource mem", Kind::Own, QT_TR_NOOP("out of memory"),
         QT_TR_NOOP("It used more memory than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more memory, or let it use less: smaller batches, fewer workers.")},
        {" and exceeded resource vmem", Kind::Own, QT_TR_NOOP("out of memory"),
         QT_TR_NOOP("It used more memory than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more memory, or let it use less: smaller batches, fewer workers.")},
        {" and exceeded resource ", Kind::Own, QT_TR_NOOP("over its limit"),
         QT_TR_NOOP("It used more of something than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more of it, or let it use less.")},
        {" and terminated by ", Kind::Stopped, QT_TR_NOOP("ended by hand"),
         QT_TR_NOOP("It was ended by somebody while it ran.")},
        {" and terminated", Kind::Stopped, QT_TR_NOOP("deleted"), QT_TR_NOOP("It was deleted.")},
        {" and finished", Kind::Done, QT_TR_NOOP("completed"), QT_TR_NOOP("It ended without an error.")},
        {" and failed", Kind::Own, QT_TR_NOOP("failed"), QT_TR_NOOP("It ended with an error."),
         QT_TR_NOOP("Read the end of its output.")},
    };

    static constexpr Entry arrayEndings[] = {
        {" and finished", Kind::Done, QT_TR_NOOP("completed"),
         QT_TR_NOOP("All tasks of the array ended without an error.")},
        {" and failed", Kind::Own, QT_TR_NOOP("failed"),
         QT_TR_NOOP("At least one task of the array ended with an error or was deleted."),
         QT_TR_NOOP("Read the end of the output of those tasks.")},
    };

    static constexpr Entry beingEnded = {"", Kind::Stopped, QT_TR_NOOP("being ended"),
                                         QT_TR_NOOP("It was told to end and still has a moment to do so.")};

    static constexpr Entry others[] = {
        {"Job run at", Kind::Runs, QT_TR_NOOP("running"), QT_TR_NOOP("It was started.")},
        {"Job was sent for execution", Kind::Runs, QT_TR_NOOP("starting"),
         QT_TR_NOOP("It has its nodes and is being started.")},
        {"Job Array Began", Kind::Runs, QT_TR_NOOP("array at work"),
         QT_TR_NOOP("At least one task of the array has started.")},
        {"Job Array Held, too many failed", Kind::NeedsYou, QT_TR_NOOP("held after retries"),
         QT_TR_NOOP("It could not be started so many times that it is now held back."),
         QT_TR_NOOP("Tell the site's support, which can say why it did not start; then release it.")},
        {"Job held, too many failed", Kind::NeedsYou, QT_TR_NOOP("held after retries"),
         QT_TR_NOOP("It could not be started so many times that it is now held back."),
         QT_TR_NOOP("Tell the site's support, which can say why it did not start; then release it.")},
        {"Job held by", Kind::NeedsYou, QT_TR_NOOP("held"), QT_TR_NOOP("It is held back."),
         QT_TR_NOOP("Release it when it may start.")},
        {"Subjob finished", Kind::Stopped, QT_TR_NOOP("ended"), QT_TR_NOOP("This task of the array is over.")},
    };

    // By Hold_Types, the one that keeps longest first.
    static constexpr Entry holds[] = {
        {"p", Kind::NeedsYou, QT_TR_NOOP("held"),
         QT_TR_NOOP("It is held back because PBS has no valid password for it."),
         QT_TR_NOOP("Ask the site's support.")},
        {"s", Kind::SiteSide, QT_TR_NOOP("held by the site"),
         QT_TR_NOOP("The site or the scheduler itself holds it "
                    "back."),
         QT_TR_NOOP("Ask the site's support why; you cannot release it yourself.")},
        {"o", Kind::SiteSide, QT_TR_NOOP("held by the site"),
         QT_TR_NOOP("The site or the scheduler itself holds it "
                    "back."),
         QT_TR_NOOP("Ask the site's support why; you cannot release it yourself.")},
        {"u", Kind::NeedsYou, QT_TR_NOOP("held"), QT_TR_NOOP("You hold it back."),
         QT_TR_NOOP("Release it when it may start.")},
    };
};

// "ngpus" of "Insufficient amount of resource: ngpus (R: 4 A: 2 T: 2)".
QString resourceNamed(const QString &text)
{
    for (const QLatin1StringView before : {"resource: "_L1, "on resource "_L1, "exceeded resource "_L1}) {
        const qsizetype at = text.indexOf(before);
        if (at < 0)
            continue;
        const QStringView rest = QStringView(text).sliced(at + before.size());
        const qsizetype space = rest.indexOf(u' ');
        return (space < 0 ? rest : rest.first(space)).toString();
    }
    return {};
}

// Who ended it, of "... and terminated by ada@pbs1".
QString afterLast(const QString &text, QLatin1StringView before)
{
    const qsizetype at = text.lastIndexOf(before);
    return at < 0 ? QString() : text.sliced(at + before.size()).trimmed();
}

std::optional<Words> ending(const QString &comment)
{
    if (comment.startsWith("Job Array"_L1))
        for (const Entry &entry : Texts::arrayEndings)
            if (comment.endsWith(QLatin1StringView(entry.word)))
                return wordsOf(entry, comment);
    for (const Entry &entry : Texts::endings) {
        const QLatin1StringView words(entry.word);
        const bool open = words.endsWith(' '); // a name follows
        const qsizetype at = comment.lastIndexOf(words);
        if (at < 0 || (!open && at + words.size() != comment.size()))
            continue;
        return wordsOf(entry, comment, open ? afterLast(comment, words) : QString());
    }
    return {};
}

std::optional<Words> waiting(const QString &comment)
{
    const bool never = comment.startsWith("Can Never Run"_L1);
    if (!never && !comment.startsWith("Not Running"_L1))
        return {};
    const std::span<const Entry> table = never ? std::span<const Entry>(Texts::neverRuns) : Texts::notRunning;
    const Entry *entry = findWithin(table, comment);
    return entry ? wordsOf(*entry, comment, resourceNamed(comment)) : unknownWords(comment);
}

std::optional<Words> held(const QString &comment, const QString &holdTypes, int substate)
{
    if (substate == 22)
        return pbsState(u"H"_s, substate);
    if (comment.contains(", too many failed"_L1))
        return {};
    for (const Entry &entry : Texts::holds)
        if (holdTypes.contains(QLatin1StringView(entry.word)))
            return wordsOf(entry, comment, afterLast(comment.section(" on "_L1, 0, 0), "Job held by "_L1));
    return {};
}

// A comment stays when its time is over: a running job may have the one of when it was held.
bool stillTrue(Kind kind, const QString &state)
{
    if (kind == Kind::Runs)
        return state == u'R' || state == u'B';
    return kind == Kind::NeedsYou ? state == u'H' : true;
}

} // namespace

Words pbsComment(const QString &comment, const QString &holdTypes, const QString &state, int substate)
{
    if (state == u'H')
        if (std::optional<Words> words = held(comment, holdTypes, substate)) {
            if (comment.isEmpty())
                words->word = holdTypes;
            return *words;
        }
    if (std::optional<Words> words = ending(comment))
        return words->kind == Kind::Stopped && state == u'R' ? wordsOf(Texts::beingEnded, comment, words->about)
                                                             : *words;
    // The hold for a dependency is still there where PBS removed the job because of it.
    if (comment.isEmpty() && state == u'F' && holdTypes.contains(u's'))
        return pbsState(state, substate, false);
    const bool waits = state.isEmpty() || state == u'Q' || state == u'W' || state == u'T' || state == u'H';
    if (std::optional<Words> words = waits ? waiting(comment) : std::nullopt)
        return *words;
    const Entry *entry = findStart(Texts::others, comment);
    if (entry && (state.isEmpty() || stillTrue(entry->kind, state)))
        return wordsOf(*entry, comment);
    Words words = state.isEmpty() ? unknownWords(comment) : pbsState(state, substate);
    if (!comment.isEmpty())
        words.word = comment;
    return words;
}

} // namespace officina::jobwords
