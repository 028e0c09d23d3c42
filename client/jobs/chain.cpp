// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chain of jobs; see the header.
#include "client/jobs/chain.h"

#include "client/base/errorkind.h"
#include "client/jobs/runfolder.h"
#include "client/jobs/submission.h"
#include "client/schedulers/guard.h"

#include <QtCore/QRegularExpression>

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray childBegins = "trap : USR1 USR2 TERM\n";
const QByteArray childEnds = ") &\nofficina_child=$!\n";
// A scheduler signals one process after the other, and the body may be gone before this shell is told.
const QByteArray lateSignal = "if [ -z \"$officina_signalled\" ] && [ $officina_code -gt 128 ]; then sleep 3; fi\n";

JobSpec linkOf(const JobSpec &spec, int link, const JobId &before, const QByteArray &removeCommand)
{
    JobSpec one = spec;
    one.body = chainBody(spec, link, removeCommand);
    one.output = nameOfLink(spec.output, link);
    if (!before.isEmpty())
        one.dependency = u"afterany:"_s + before.value; // the user's own is that of the first link
    return one;
}

} // namespace

QByteArray chainBody(const JobSpec &spec, int link, const QByteArray &removeCommand)
{
    const QByteArray number = QByteArray::number(link);
    const QByteArray links = QByteArray::number(spec.links);
    // The signal before the time limit goes to the body and its programs alike, each in the group that
    // set -m gives them; they decide what it means. At the limit itself TERM must not be taken for a failure.
    QByteArray script = "# Officina: link " + number + " of " + links
        + " of a chain\n"
          "export OFFICINA_LINK="
        + number + " OFFICINA_LINKS=" + links
        + "\n"
          "if [ -e chain ]; then echo \"Officina: the chain has ended ($(cat chain))\"; "
          "case $(cat chain) in done) exit 0 ;; *) exit 1 ;; esac; fi\n"
          "officina_end() { echo \"$1\" >chain; rest=$(sed \"1,${OFFICINA_LINK}d\" links 2>/dev/null); "
          "[ -z \"$rest\" ] || "
        + removeCommand
        + " $rest; }\n"
          "set -m\n"
          "(\n"
        + childBegins + spec.body + (spec.body.endsWith('\n') ? "" : "\n") + childEnds
        + "trap 'officina_signalled=1; kill -USR1 -- -$officina_child 2>/dev/null' USR1\n"
          "trap 'officina_signalled=1; kill -USR2 -- -$officina_child 2>/dev/null' USR2\n"
          "trap 'officina_signalled=1; kill -TERM -- -$officina_child 2>/dev/null' TERM\n"
          "while wait $officina_child; officina_code=$?; kill -0 $officina_child 2>/dev/null; do :; done\n"
        + lateSignal
        + "if [ -n \"$officina_signalled\" ]; then exit $officina_code; fi\n"
          "if [ $officina_code -eq 0 ]; then officina_end done; else officina_end \"stopped: link "
        + number
        + " ended with exit code $officina_code\"; fi\n"
          "exit $officina_code\n";
    return script;
}

Result<QByteArray> linkScript(const Scheduler &scheduler, const JobSpec &spec, int link, const JobId &before)
{
    if (spec.links < 2 || spec.links > mostLinks)
        return failure(Kind::BadInput, QString::number(spec.links), u"links"_s);
    if (!spec.array.isEmpty())
        return failure(Kind::BadInput, spec.array, u"array"_s); // each task would need a chain of its own
    if (!spec.shell.contains("bash"))
        return failure(Kind::BadInput, QString::fromUtf8(spec.shell), u"shell"_s);
    // What the user wrote is judged before ours is around it.
    return scheduler.script(spec).and_then(
        [&](const QByteArray &) { return scheduler.script(linkOf(spec, link, before, scheduler.removeCommand())); });
}

Result<QByteArray> sentScript(const Scheduler &scheduler, const JobSpec &spec)
{
    return spec.links > 1 ? linkScript(scheduler, spec) : scheduler.script(spec);
}

void takeChain(ReadScript &read, const QByteArray &removeCommand)
{
    static const QRegularExpression title(u"^# Officina: link ([0-9]+) of ([0-9]+) of a chain$"_s,
                                          QRegularExpression::MultilineOption);
    const auto match = title.match(QString::fromUtf8(read.spec.body));
    const qsizetype start = read.spec.body.indexOf("# Officina: link ");
    const qsizetype begins = read.spec.body.indexOf(childBegins, start);
    const qsizetype ends = read.spec.body.lastIndexOf(childEnds);
    if (!match.hasMatch() || begins < 0 || ends < begins)
        return;
    const int link = match.capturedView(1).toInt();
    JobSpec whole = read.spec;
    whole.links = match.capturedView(2).toInt();
    whole.body = read.spec.body.sliced(begins + childBegins.size(), ends - begins - childBegins.size());
    const QByteArray frame = chainBody(whole, link, removeCommand), theirs = read.spec.body.sliced(start);
    if (theirs != frame && theirs != QByteArray(frame).replace(lateSignal, {})) // as earlier versions wrote it
        return;
    whole.body.prepend(read.spec.body.first(start));
    QByteArray output = whole.output;
    const QByteArray number = '-' + QByteArray::number(link);
    if (const qsizetype at = output.lastIndexOf(number); at > 0)
        output.remove(at, number.size());
    if (nameOfLink(output, link) == whole.output)
        whole.output = output;
    if (link > 1)
        whole.dependency.clear(); // of the link before
    read.spec = whole;
}

namespace {

RemotePath scriptOf(const SchedulerSession &at, const JobSpec &spec, int link)
{
    return spec.runFolder / nameOfLink(at.scheduler->scriptName(), link);
}

Result<> writeLink(const SchedulerSession &at, const JobSpec &spec, int link, const JobId &before)
{
    return linkScript(*at.scheduler, spec, link, before).and_then([&](const QByteArray &script) {
        return at.session.write(scriptOf(at, spec, link), script);
    });
}

// The link after those that run names. The first one's script is there.
Result<Submission> sendLink(const SchedulerSession &at, const JobSpec &spec, const RunRecord &run)
{
    const int link = int(run.links.size()) + 1;
    if (link > 1)
        if (const auto written = writeLink(at, spec, link, run.links.last()); !written)
            return std::unexpected(notAsked(written.error()));
    return submitScript(at, run, scriptOf(at, spec, link), false);
}

// Sends one link after the other; an error where the first one was not taken, or that is not known.
Result<SentJob> sendLinks(const SchedulerSession &at, const JobSpec &spec, RunRecord run)
{
    SentJob all;
    QStringList notices;
    while (run.links.size() < spec.links) {
        const auto sent = sendLink(at, spec, run);
        if (!sent && run.links.isEmpty())
            return passOn(sent);
        const QString words = sent ? sent->notices : sent.error().detail;
        if (!words.isEmpty() && !notices.contains(words))
            notices += words;
        // The number of a first link that is not certain is all there is to know of it; behind another one it may be
        // any job's.
        const bool isCertain = sent && sent->isCertain;
        if (isCertain || run.links.isEmpty()) {
            run.links += sent->id;
            run.job = run.links.first();
            // The jobs are on their way: a record that could not be completed is no reason to call them failed.
            std::ignore = writeRecord(at.session, run);
        } else {
            all.isRestUnknown = sent || isOutcomeUnknown(sent.error());
        }
        if (!isCertain)
            break; // as long as it is now
    }
    all.run = run;
    all.notices = notices.join(u'\n');
    return all;
}

} // namespace

Result<SentJob> submitChain(const SchedulerSession &at, const JobSpec &spec, const FurnishRun &furnish)
{
    if (const auto first = linkScript(*at.scheduler, spec); !first)
        return passOn(first);
    const RunRecord run{.site = at.site.id,
                        .job = {},
                        .name = spec.name,
                        .folder = spec.runFolder,
                        .script = scriptOf(at, spec, 1),
                        .output = spec.runFolder / nameOfLink(spec.output, 1),
                        .logs = spec.runFolder / spec.logs,
                        .submitted = QDateTime::currentDateTimeUtc(),
                        .stops = spec.stops,
                        .stopIdleMinutes = guardedMinutes(spec)};
    if (const auto made = makeRunFolder(at.session, run); !made)
        return std::unexpected(notAsked(made.error()));
    // Whoever finds the first link finds the record with it, also where the connection ends before all are sent.
    const auto ready = writeLink(at, spec, 1, {}).and_then([&] { return writeRecord(at.session, run); }).and_then([&] {
        return furnish ? furnish(run) : Result<>();
    });
    const auto sent = ready.and_then([&] { return sendLinks(at, spec, run); });
    if (!sent) {
        if (!ready || !isOutcomeUnknown(sent.error()))
            removeRunFolder(at.session, run, {run.script});
        return ready ? passOn(sent) : std::unexpected(notAsked(sent.error()));
    }
    return sent;
}

Result<SentJob> sendJob(const SchedulerSession &at, const JobSpec &spec, const FurnishRun &furnish)
{
    return spec.links > 1 ? submitChain(at, spec, furnish) : submitJob(at, spec, furnish);
}

} // namespace officina
