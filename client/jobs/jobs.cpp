// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work with jobs on a session; see the header.
#include "client/jobs/jobs.h"

#include "client/base/errorkind.h"
#include "client/jobs/runfolder.h"
#include "client/jobs/submission.h"
#include "client/schedulers/environment.h"
#include "client/schedulers/guard.h"
#include "client/sites/siteuse.h"

#include <QtCore/QJsonDocument>

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

// "job-1.sbatch" as that of another link.
QByteArray ofLink(const RemotePath &first, int link)
{
    QByteArray name = first.name();
    if (const qsizetype at = name.lastIndexOf("-1"); at > 0)
        name.remove(at, 2);
    return nameOfLink(name, link);
}

} // namespace

Result<RemotePath> workFolder(ssh::Session &session, const Site &site)
{
    const auto pattern = workPattern(site, session.user());
    if (!pattern)
        return passOn(pattern); // an answer of the user's is missing: no other folder stands in for it
    if (pattern->isEmpty())
        return session.home();
    if (!pattern->contains(u'$')) {
        const RemotePath folder = RemotePath::fromText(*pattern);
        return folder.isAbsolute() ? Result<RemotePath>(folder) : failure(Kind::BadInput, *pattern, u"work"_s);
    }
    // Sites set $WORK and the like for login shells; whatever those print stands before.
    const QByteArray mark = randomMark();
    const auto reply =
        session.run("bash -lc " + shellQuote("printf '" + mark + "%s' \"" + pattern->toUtf8() + '"') + " </dev/null");
    if (!reply)
        return passOn(reply);
    const qsizetype at = reply->out.lastIndexOf(mark);
    const RemotePath folder(at < 0 ? QByteArray() : reply->out.sliced(at + mark.size()));
    if (reply->exitCode != 0 || !folder.isAbsolute())
        return failure(Kind::NotFound, QString::fromUtf8(reply->err), *pattern);
    return session.stat(folder).transform([&](const ssh::Entry &) { return folder; });
}

Result<SentJob> submitJob(const SchedulerSession &at, const JobSpec &spec, const FurnishRun &furnish)
{
    const auto script = at.scheduler->script(spec);
    if (!script)
        return passOn(script);
    RunRecord run{.site = at.site.id,
                  .job = {},
                  .name = spec.name,
                  .folder = spec.runFolder,
                  .script = spec.runFolder / at.scheduler->scriptName(),
                  .output = spec.runFolder / spec.output,
                  .logs = spec.runFolder / spec.logs,
                  .submitted = QDateTime::currentDateTimeUtc(),
                  .stops = spec.stops,
                  .stopIdleMinutes = guardedMinutes(spec)};
    if (const auto made = makeRunFolder(at.session, run); !made)
        return std::unexpected(notAsked(made.error())); // what is there may be another run's
    const auto ready =
        at.session.write(run.script, *script).and_then([&] { return writeRecord(at.session, run); }).and_then([&] {
            return furnish ? furnish(run) : Result<>();
        });
    const auto sent = ready.and_then([&] { return submitScript(at, run, run.script, true); });
    if (!sent) {
        if (!ready || !isOutcomeUnknown(sent.error()))
            removeRunFolder(at.session, run, {run.script});
        return ready ? passOn(sent) : std::unexpected(notAsked(sent.error()));
    }
    run.job = sent->id;
    // The job is on its way: a record that could not be completed is no reason to call it failed.
    // Without it the job still names its folder.
    std::ignore = writeRecord(at.session, run);
    return SentJob{run, sent->notices};
}

Result<RunRecord> findRun(ssh::Session &session, const Job &job)
{
    if (!job.workFolder.isAbsolute())
        return failure(Kind::NotFound, {}, job.id.value);
    const auto bytes = session.read(job.workFolder / RunRecord::fileName, 0, 1 << 20);
    if (!bytes)
        return passOn(bytes);
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(*bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(Kind::BadInput, parse.errorString(), (job.workFolder / RunRecord::fileName).display());
    auto run = runRecord(document.object());
    if (!run)
        return run;
    if (run->job.isEmpty()) {
        // The connection ended before the record was completed. Later jobs of that folder are not that run.
        if (job.times.submitted.isValid() && qAbs(run->submitted.secsTo(job.times.submitted)) > 15 * 60)
            return failure(Kind::NotFound, {}, job.id.value);
        run->job = job.parent.isEmpty() ? job.id : job.parent;
    }
    // Another job may have been started in the run's folder by hand: it is not that run.
    const qsizetype link = run->links.indexOf(job.id);
    if (run->job != job.id && run->job != job.parent && link < 0)
        return failure(Kind::NotFound, {}, job.id.value);
    if (link > 0) { // the record is written as of the first one
        run->script = run->folder / ofLink(run->script, int(link) + 1);
        run->output = run->folder / ofLink(run->output, int(link) + 1);
    }
    return run;
}

RemotePath outputOf(const Job &job, const RunRecord *run)
{
    return !job.output.isEmpty() ? job.output : run ? run->output : RemotePath();
}

Result<OutputPiece> readOutput(ssh::Session &session, const RemotePath &file, qint64 offset, qint64 maxBytes)
{
    const auto entry = session.stat(file);
    if (!entry) {
        if (entry.error().kind == Kind::NotFound)
            return OutputPiece{};
        return passOn(entry);
    }
    OutputPiece piece;
    const bool fromEnd = offset < 0;
    piece.from = fromEnd ? qMax(qint64(0), entry->size + offset) : offset;
    if (piece.from > entry->size) {
        piece.restarted = true;
        piece.from = 0;
    }
    piece.next = piece.from;
    if (piece.from == entry->size)
        return piece;
    auto bytes = session.read(file, piece.from, maxBytes);
    if (!bytes)
        return passOn(bytes);
    piece.next = piece.from + bytes->size();
    if (const qsizetype line = bytes->indexOf('\n'); fromEnd && piece.from > 0 && line >= 0) {
        bytes->remove(0, line + 1);
        piece.from += line + 1;
    }
    piece.bytes = *std::move(bytes);
    return piece;
}

} // namespace officina
