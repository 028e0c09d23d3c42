// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why Slurm lets a job wait, or ended it: every reason of Slurm 20.11 to 26.11 but the limits, and
// what its controller writes in place of a reason. resources/words/slurm-reasons.txt lists the words.
#include "ui/present/jobwords/entry.h"
#include "ui/present/jobwords/slurmlimits.h"

#include <QtCore/QCoreApplication>

namespace officina::jobwords {

namespace {

using namespace Qt::StringLiterals;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)

public:
    static constexpr Entry waiting[] = {
        {"None", Kind::Waits, QT_TR_NOOP("no reason yet"), QT_TR_NOOP("Slurm has not yet said why it waits.")},
        {"Priority", Kind::Waits, QT_TR_NOOP("priority"), QT_TR_NOOP("Other jobs come first."),
         QT_TR_NOOP("A job that asks for less time may be let in between them.")},
        {"Resources", Kind::Waits, QT_TR_NOOP("resources"),
         QT_TR_NOOP("Not enough is free yet for what it asks "
                    "for."),
         QT_TR_NOOP("It starts by itself; a job that asks for less may start sooner.")},
        {"Dependency", Kind::Waits, QT_TR_NOOP("another job"),
         QT_TR_NOOP("It waits for another job, as it was asked to.")},
        {"BeginTime", Kind::Waits, QT_TR_NOOP("start time"),
         QT_TR_NOOP(
             "Its start time has not come: the one asked for, or a pause that Slurm makes before it starts again.")},
        {"Prolog", Kind::Waits, QT_TR_NOOP("preparing"), QT_TR_NOOP("Its nodes are being made ready.")},
        {"Cleaning", Kind::Waits, QT_TR_NOOP("cleaning up"),
         QT_TR_NOOP("What its earlier run left on the nodes is being cleaned up.")},
        {"Licenses", Kind::Waits, QT_TR_NOOP("licence"), QT_TR_NOOP("A licence that it asks for is not free.")},
        {"Reservation", Kind::Waits, QT_TR_NOOP("reservation"),
         QT_TR_NOOP("The reservation that it asks for is not open yet."),
         QT_TR_NOOP("If it was not meant for that reservation, cancel it and send it again without one.")},
        {"JobArrayTaskLimit", Kind::Waits, QT_TR_NOOP("limit of the array"),
         QT_TR_NOOP("As many tasks of the array run as may run at once by its own limit.")},
        {"Constraints", Kind::Waits, QT_TR_NOOP("nodes of that kind"),
         QT_TR_NOOP("The kind of node that it asks for cannot be had at present."),
         QT_TR_NOOP("Check the features that it asks for; if they are right, wait.")},
        {"BurstBufferResources", Kind::Waits, QT_TR_NOOP("burst buffer"),
         QT_TR_NOOP("Not enough of the burst buffer is free.")},
        {"BurstBufferStageIn", Kind::Waits, QT_TR_NOOP("files on their way"),
         QT_TR_NOOP("Its files are being copied to the burst buffer.")},
        {"NvidiaImexChannels", Kind::Waits, QT_TR_NOOP("GPU channels"),
         QT_TR_NOOP("The channels that join the GPUs of several nodes are in use.")},
        {"MpiPortsBusy", Kind::Waits, QT_TR_NOOP("network ports"),
         QT_TR_NOOP("The network ports that its MPI program needs are in use.")},
        {"FedJobLock", Kind::Waits, QT_TR_NOOP("other clusters"),
         QT_TR_NOOP("The clusters that share this queue have not agreed yet on which one runs it.")},
        {"MaxPoweredUpNodes", Kind::Waits, QT_TR_NOOP("nodes switched off"),
         QT_TR_NOOP("The site has as many nodes switched on as it allows at present.")},
        {"PowerNotAvail", Kind::Waits, QT_TR_NOOP("electric power"),
         QT_TR_NOOP("It would take more electric power than the site has free.")},
        {"PowerReserved", Kind::Waits, QT_TR_NOOP("electric power"),
         QT_TR_NOOP("It would take more electric power than the site has free.")},
        {"QOSUsageThreshold", Kind::Waits, QT_TR_NOOP("recent use"),
         QT_TR_NOOP("Your project has used too much of late for a job in this QoS."),
         QT_TR_NOOP("Choose another QoS, or wait: what was used counts less with time.")},
        {"ReqNodeNotAvail, Reserved for maintenance", Kind::Waits, QT_TR_NOOP("maintenance"),
         QT_TR_NOOP("It might still be running when a maintenance or another fixed time of the site begins."),
         QT_TR_NOOP("Ask for so little time that it ends before, or wait.")},
        {"ReqNodeNotAvail, May be reserved", Kind::Waits, QT_TR_NOOP("nodes reserved"),
         QT_TR_NOOP("The nodes that it needs may be reserved for another job.")},
        {"ReqNodeNotAvail", Kind::Waits, QT_TR_NOOP("nodes not available"),
         QT_TR_NOOP("Nodes that it needs are in use, reserved or out of service."),
         QT_TR_NOOP("Wait, or ask for less time: a maintenance of the site may be near.")},
        {"Nodes required for job are DOWN", Kind::Waits, QT_TR_NOOP("nodes not available"),
         QT_TR_NOOP("Nodes that it needs are out of service, or reserved for jobs in partitions that come first."),
         QT_TR_NOOP("Wait, or choose another partition.")},
    };

    static constexpr Entry stuck[] = {
        {"DependencyNeverSatisfied", Kind::NeverRuns, QT_TR_NOOP("never starts"),
         QT_TR_NOOP("The job that it waits for is gone or ended otherwise than it had to, so this one never starts."),
         QT_TR_NOOP("Cancel it, and send it again once the other job has ended well.")},
        {"PartitionTimeLimit", Kind::NeverRuns, QT_TR_NOOP("too much time"),
         QT_TR_NOOP("It asks for more time than its partition allows."),
         QT_TR_NOOP("Cancel it and send it again with less time, or choose another partition.")},
        {"BadConstraints", Kind::NeverRuns, QT_TR_NOOP("cannot be met"),
         QT_TR_NOOP("The site can never give what it asks for."),
         QT_TR_NOOP("Check the kind and number of nodes, GPUs and features, and send it again.")},
        {"DeadLine", Kind::NeverRuns, QT_TR_NOOP("deadline"),
         QT_TR_NOOP("It cannot end before the deadline that was set for it."),
         QT_TR_NOOP("Send it again with a later deadline or less time.")},
        {"MaxMemPerLimit", Kind::NeverRuns, QT_TR_NOOP("too much memory"),
         QT_TR_NOOP("It asks for more memory for a core or a node than is allowed."),
         QT_TR_NOOP("Cancel it and send it again with less memory, or with more cores.")},
        {"InvalidAccount", Kind::NeverRuns, QT_TR_NOOP("project not valid"),
         QT_TR_NOOP("Its project (account) is not valid here, or no longer."),
         QT_TR_NOOP("Cancel it and send it again for a project of yours.")},
        {"InvalidQOS", Kind::NeverRuns, QT_TR_NOOP("QoS not valid"),
         QT_TR_NOOP("Its QoS is not valid here, or no longer."),
         QT_TR_NOOP("Cancel it and send it again with another QoS.")},
        {"AccountNotAllowed", Kind::NeverRuns, QT_TR_NOOP("project not allowed"),
         QT_TR_NOOP("Its project (account) may not use this partition."),
         QT_TR_NOOP("Choose another partition or project.")},
        {"QOSNotAllowed", Kind::NeverRuns, QT_TR_NOOP("QoS not allowed"),
         QT_TR_NOOP("Its QoS may not be used by this project or in this partition."),
         QT_TR_NOOP("Choose another QoS or partition.")},
        {"Job's QOS not", Kind::NeverRuns, QT_TR_NOOP("QoS not allowed"),
         QT_TR_NOOP("Its QoS may not be used by this project or in this partition."),
         QT_TR_NOOP("Choose another QoS or partition.")},
        {"Job's account not", Kind::NeverRuns, QT_TR_NOOP("project not allowed"),
         QT_TR_NOOP("Its project (account) may not use this partition."),
         QT_TR_NOOP("Choose another partition or project.")},
        {"uid ", Kind::NeverRuns, QT_TR_NOOP("not your partition"),
         QT_TR_NOOP("Only certain groups may use its partition, and you are in none of them."),
         QT_TR_NOOP("Choose another partition, or ask the site's support to be admitted.")},
        {"PartitionNodeLimit", Kind::NeedsYou, QT_TR_NOOP("number of nodes"),
         QT_TR_NOOP("It asks for more or fewer nodes than its partition allows, or for nodes that are out of "
                    "service."),
         QT_TR_NOOP("Ask for another number of nodes, or choose another partition.")},
        {"PartitionConfig", Kind::NeedsYou, QT_TR_NOOP("limit of the partition"),
         QT_TR_NOOP("A limit of its partition keeps it back; Slurm does not say which one."),
         QT_TR_NOOP("Compare what it asks for with the limits of the partition, or choose another one.")},
        {"AccountingPolicy", Kind::NeedsYou, QT_TR_NOOP("limit of accounting"),
         QT_TR_NOOP("A limit in the accounting of the site keeps it back; Slurm does not say which one."),
         QT_TR_NOOP("Ask the head of the project or the site's support which limit it is.")},
        {"SchedDefer", Kind::NeedsYou, QT_TR_NOOP("not at once"),
         QT_TR_NOOP("It was to start at once or not at all, and this site starts no job at once."),
         QT_TR_NOOP("Send it again without that option.")},
        {"JobHeldUser", Kind::NeedsYou, QT_TR_NOOP("held"),
         QT_TR_NOOP("You, or the person in charge of your account, hold it back."),
         QT_TR_NOOP("Release it when it may start.")},
        {"job requeued in held state", Kind::NeedsYou, QT_TR_NOOP("held"),
         QT_TR_NOOP("It was put back into the queue and is held there."),
         QT_TR_NOOP("Find out why in its output, then release or cancel it.")},
        {"JobHoldMaxRequeue", Kind::NeedsYou, QT_TR_NOOP("held after retries"),
         QT_TR_NOOP("It could not be started so many times that it is now held back."),
         QT_TR_NOOP("Tell the site's support, which can say why it did not start; then release it.")},
        {"launch failure limit exceeded", Kind::NeedsYou, QT_TR_NOOP("held after retries"),
         QT_TR_NOOP("It could not be started so many times that it is now held back."),
         QT_TR_NOOP("Tell the site's support, which can say why it did not start; then release it.")},
        {"launch failed requeued held", Kind::NeedsYou, QT_TR_NOOP("did not start"),
         QT_TR_NOOP("Its node could not start it, so it was put back into the queue and is held there."),
         QT_TR_NOOP("Release it to try again; if that repeats, tell the site's support.")},
        {"user env retrieval failed", Kind::NeedsYou, QT_TR_NOOP("did not start"),
         QT_TR_NOOP(
             "Your settings could not be read on its node, so it was put back into the queue and is held there."),
         QT_TR_NOOP("Check that your start-up files (.bashrc and others) end quickly, then release it.")},
        {"ReservationDeleted", Kind::NeedsYou, QT_TR_NOOP("reservation gone"),
         QT_TR_NOOP("Its reservation has ended, was deleted, or is not for it."),
         QT_TR_NOOP("Cancel it and send it again without that reservation.")},
        {"ReservationInvalid", Kind::NeedsYou, QT_TR_NOOP("reservation gone"),
         QT_TR_NOOP("Its reservation has ended, was deleted, or is not for it."),
         QT_TR_NOOP("Cancel it and send it again without that reservation.")},
        {"Reservation ", Kind::NeedsYou, QT_TR_NOOP("reservation gone"),
         QT_TR_NOOP("Its reservation has ended, was deleted, or is not for it."),
         QT_TR_NOOP("Cancel it and send it again without that reservation.")},
    };

    static constexpr Entry siteSide[] = {
        {"PartitionDown", Kind::SiteSide, QT_TR_NOOP("partition closed"),
         QT_TR_NOOP("The site has taken its partition out of service for now."),
         QT_TR_NOOP("Wait for news of the site, or choose another partition.")},
        {"PartitionInactive", Kind::SiteSide, QT_TR_NOOP("partition closed"),
         QT_TR_NOOP("Its partition starts no jobs at present."),
         QT_TR_NOOP("Wait for news of the site, or choose another partition.")},
        {"JobHeldAdmin", Kind::SiteSide, QT_TR_NOOP("held by the site"),
         QT_TR_NOOP("The site or the scheduler itself holds it back."),
         QT_TR_NOOP("Ask the site's support why; you cannot release it yourself.")},
        {"ReqNodeNotAvail, UnavailableNodes", Kind::SiteSide, QT_TR_NOOP("nodes out of service"),
         QT_TR_NOOP("Nodes that it needs are out of service or do not answer."),
         QT_TR_NOOP("If it does not need just these nodes, send it again without naming any.")},
        {"ReqNodeNotAvail(Unavailable", Kind::SiteSide, QT_TR_NOOP("nodes out of service"),
         QT_TR_NOOP("Nodes that it needs are out of service or do not answer."),
         QT_TR_NOOP("If it does not need just these nodes, send it again without naming any.")},
        {"NodeDown", Kind::SiteSide, QT_TR_NOOP("nodes out of service"),
         QT_TR_NOOP("Nodes that it needs are out of service or do not answer."),
         QT_TR_NOOP("If it does not need just these nodes, send it again without naming any.")},
        {"FrontEndDown", Kind::SiteSide, QT_TR_NOOP("nodes out of service"),
         QT_TR_NOOP("No node of the kind that starts jobs on this machine is in service."),
         QT_TR_NOOP("Wait for news of the site.")},
        {"BlockMaxError", Kind::SiteSide, QT_TR_NOOP("hardware in error"),
         QT_TR_NOOP("Too much of the hardware that it needs is in error."), QT_TR_NOOP("Wait for news of the site.")},
        {"BlockFreeAction", Kind::Waits, QT_TR_NOOP("being freed"),
         QT_TR_NOOP("The hardware that it needs is just being freed.")},
        {"SystemFailure", Kind::SiteSide, QT_TR_NOOP("failure of the site"),
         QT_TR_NOOP("Slurm, a file system or the network of the site failed."),
         QT_TR_NOOP("Send it again; if that repeats, tell the site's support.")},
        {"BurstBufferOperation", Kind::SiteSide, QT_TR_NOOP("burst buffer failed"),
         QT_TR_NOOP("Something went wrong with its burst buffer."),
         QT_TR_NOOP("Check the paths it copies; if they are right, tell the site's support.")},
        {"Burst buffer", Kind::SiteSide, QT_TR_NOOP("burst buffer failed"),
         QT_TR_NOOP("Something went wrong with its burst buffer."),
         QT_TR_NOOP("Check the paths it copies; if they are right, tell the site's support.")},
        {"burst_buffer/", Kind::SiteSide, QT_TR_NOOP("burst buffer"),
         QT_TR_NOOP("The burst buffer of the site says something about it."),
         QT_TR_NOOP("Read the words of the burst buffer; if they name an error, tell the site's support.")},
        {"Unable to load job", Kind::SiteSide, QT_TR_NOOP("script lost"),
         QT_TR_NOOP("Slurm no longer finds the script or the settings that it was sent with."),
         QT_TR_NOOP("Send it again.")},
        {"InvalidReason", Kind::SiteSide, QT_TR_NOOP("no reason given"),
         QT_TR_NOOP("Slurm has no word of its own for why it waits."),
         QT_TR_NOOP("Ask the site's support if it waits for long.")},
        {"InvaildReason", Kind::SiteSide, QT_TR_NOOP("no reason given"), // Slurm 24.05 and 24.11 spell it so
         QT_TR_NOOP("Slurm has no word of its own for why it waits."),
         QT_TR_NOOP("Ask the site's support if it waits for long.")},
    };

    static constexpr Entry ended[] = {
        {"NonZeroExitCode", Kind::Own, QT_TR_NOOP("error code"),
         QT_TR_NOOP("Its script ended with an exit code that means an error."),
         QT_TR_NOOP("Read the end of its output.")},
        {"RaisedSignal", Kind::Own, QT_TR_NOOP("ended by a signal"), QT_TR_NOOP("The program was ended by a signal."),
         QT_TR_NOOP("Read the end of its output.")},
        {"TimeLimit", Kind::Own, QT_TR_NOOP("out of time"), QT_TR_NOOP("It reached its time limit and was ended."),
         QT_TR_NOOP("Ask for more time, or let it go on from a checkpoint.")},
        {"OutOfMemory", Kind::Own, QT_TR_NOOP("out of memory"),
         QT_TR_NOOP("It used more memory than it had asked for and was ended."),
         QT_TR_NOOP("Ask for more memory, or let it use less: smaller batches, fewer workers.")},
        {"InactiveLimit", Kind::Own, QT_TR_NOOP("idle for too long"),
         QT_TR_NOOP("It did nothing for longer than the site allows, or the program that started it had gone."),
         QT_TR_NOOP("Send it as a batch job that needs no terminal.")},
        {"JobLaunchFailure", Kind::NeedsYou, QT_TR_NOOP("could not start"),
         QT_TR_NOOP("It could not be started on its node."),
         QT_TR_NOOP("Check its folder and the first line of its script; if they are right, tell the site's "
                    "support.")},
    };
};

// "(Priority)" and "Nodes_required_for_job": squeue's brackets off, scontrol's underscores back to spaces.
QString bare(const QString &reason)
{
    QString text = reason.trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2).trimmed();
    if (!text.contains(u' ') && !text.contains("burst_buffer/"_L1))
        text.replace(u'_', u' ');
    return text;
}

// The nodes of "ReqNodeNotAvail, UnavailableNodes:n1,n2", the groups of "uid ... groups allowed: staff".
QString namedAfter(const QString &text)
{
    if (!text.startsWith("ReqNode"_L1) && !text.startsWith("uid "_L1))
        return {};
    const qsizetype colon = text.indexOf(u':');
    QString nodes = colon < 0 ? QString() : text.sliced(colon + 1).trimmed();
    if (nodes.endsWith(u')') && !nodes.contains(u'('))
        nodes.chop(1);
    return nodes == "(null)"_L1 ? QString() : nodes;
}

// "RaisedSignal:53(Real-time signal 19)": Slurm's own numbers are in there too, and read as such.
std::optional<Words> signalNamed(const QString &text)
{
    if (!text.startsWith("RaisedSignal:"_L1))
        return {};
    const QStringView after = QStringView(text).sliced(13);
    qsizetype digits = 0;
    while (digits < after.size() && after[digits].isDigit())
        ++digits;
    bool ok = false;
    const int number = after.first(digits).toInt(&ok);
    return ok && number > 0 ? std::optional(slurmExit(0, number)) : std::nullopt;
}

} // namespace

Words slurmReason(const QString &reason)
{
    const QString text = bare(reason);
    if (text.isEmpty() || text == "null"_L1)
        return wordsOf(Texts::waiting[0], reason);
    if (std::optional<Words> words = signalNamed(text)) {
        words->word = reason;
        return *words;
    }
    const std::span<const Entry> tables[] = {Texts::waiting, Texts::stuck, Texts::siteSide, Texts::ended};
    for (const std::span<const Entry> table : tables)
        if (const Entry *entry = findWord(table, text))
            return wordsOf(*entry, reason);
    if (std::optional<Words> words = slurmLimit(text)) {
        words->word = reason;
        return *words;
    }
    // Then what follows a word, or is written in place of one. A word alone is no beginning of another word.
    for (const std::span<const Entry> table : {tables[2], tables[1], tables[0], tables[3]})
        for (const Entry &entry : table) {
            const QLatin1StringView word(entry.word);
            if (!text.startsWith(word, Qt::CaseInsensitive) || text.size() == word.size())
                continue;
            if (text[word.size()].isLetterOrNumber() && !word.contains(' ') && !word.contains('/')
                && !word.contains('('))
                continue;
            return wordsOf(entry, reason, namedAfter(text));
        }
    return unknownWords(reason);
}

} // namespace officina::jobwords
