// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work with jobs on a session; see the header.
#include "client/jobs/jobs.h"

#include "client/schedulers/slurm.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

Result<Reply> ask(ssh::Session &session, const QByteArray &command)
{
    return session.run(command).transform(
        [](const ssh::Output &output) { return Reply{output.exitCode, output.out, output.err}; });
}

Result<> writeRecord(ssh::Session &session, const RunRecord &run)
{
    return session.write(run.folder / RunRecord::fileName, QJsonDocument(toJson(run)).toJson());
}

// Nothing was sent: takes away what submitJob() made, and nothing else.
void removeRun(ssh::Session &session, const RunRecord &run)
{
    if (!session.isAlive())
        return;
    session.removeFile(run.script);
    session.removeFile(run.folder / RunRecord::fileName);
    session.removeFolder(run.logs);
    session.removeFolder(run.folder);
}

Result<> prepareRun(ssh::Session &session, const RunRecord &run, const QByteArray &script)
{
    return session.makeFolder(run.logs).and_then([&] { return session.write(run.script, script); }).and_then([&] {
        return writeRecord(session, run);
    });
}

bool mayHaveBeenTaken(Kind kind)
{
    return kind == Kind::Timeout || kind == Kind::Disconnected || kind == Kind::BadReply || kind == Kind::Cancelled
        || kind == Kind::TooSlow;
}

} // namespace

Result<std::unique_ptr<Scheduler>> schedulerOf(const Site &site)
{
    if (site.scheduler == Site::Scheduler::Pbs)
        return failure(Kind::Unsupported, u"PBS"_s, site.name);
    return std::make_unique<slurm::Slurm>();
}

Result<RemotePath> workFolder(ssh::Session &session, const Site &site)
{
    static const QRegularExpression fillable(u"^[A-Za-z0-9_./${}-]+\\z"_s);
    const bool usable = !site.work.isEmpty() && fillable.match(site.work).hasMatch();
    if (usable && !site.work.contains(u'$')) {
        const RemotePath folder = RemotePath::fromText(site.work);
        if (folder.isAbsolute())
            return folder;
    } else if (usable) {
        // Sites set $WORK and the like for login shells; whatever those print stands before.
        const auto reply = ask(session, "bash -lc " + shellQuote("printf '\\036%s' \"" + site.work.toUtf8() + '"'));
        if (!reply)
            return passOn(reply);
        const RemotePath folder(reply->out.sliced(reply->out.lastIndexOf('\x1e') + 1));
        if (reply->exitCode == 0 && folder.isAbsolute() && session.stat(folder))
            return folder;
    }
    return session.home();
}

RemotePath plannedRunFolder(const RemotePath &work, const QString &name, const QDateTime &now)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression edges(u"^[-.]+|[-.]+$"_s);
    const QString plain = name.normalized(QString::NormalizationForm_KD).replace(odd, u"-"_s).left(60).remove(edges);
    const QString stamp = now.toLocalTime().toString(u"yyyyMMdd-HHmmss-zzz");
    return work / "runs" / (plain.isEmpty() ? stamp : stamp + u'-' + plain).toUtf8();
}

Result<RunRecord> submitJob(ssh::Session &session, const Scheduler &scheduler, const JobSpec &spec, const SiteId &site)
{
    const auto script = scheduler.script(spec);
    if (!script)
        return passOn(script);
    RunRecord run{.site = site,
                  .job = {},
                  .name = spec.name,
                  .folder = spec.runFolder,
                  .script = spec.runFolder / scheduler.scriptName(),
                  .output = spec.runFolder / spec.output,
                  .logs = spec.runFolder / spec.logs,
                  .submitted = QDateTime::currentDateTimeUtc()};
    const auto made = session.makePath(run.folder.parent()).and_then([&] { return session.makeFolder(run.folder); });
    if (!made)
        return passOn(made);
    if (const auto prepared = prepareRun(session, run, *script); !prepared) {
        removeRun(session, run);
        return passOn(prepared);
    }
    const auto id = ask(session, scheduler.submitCommand(run.script)).and_then([&](const Reply &reply) {
        return scheduler.readSubmit(reply);
    });
    if (!id) {
        if (!mayHaveBeenTaken(id.error().kind))
            removeRun(session, run);
        return passOn(id);
    }
    run.job = *id;
    // The job is on its way: a record that could not be completed is no reason to call it failed.
    // Without it the job still names its folder.
    (void)writeRecord(session, run);
    return run;
}

Result<QList<Job>> listJobs(ssh::Session &session, const Scheduler &scheduler, int days)
{
    return ask(session, scheduler.listCommand(days)).and_then([&](const Reply &reply) {
        return scheduler.readList(reply);
    });
}

Result<Job> jobDetail(ssh::Session &session, const Scheduler &scheduler, const JobId &id)
{
    return scheduler.detailCommand(id)
        .and_then([&](const QByteArray &command) { return ask(session, command); })
        .and_then([&](const Reply &reply) { return scheduler.readDetail(id, reply); });
}

Result<> cancelJob(ssh::Session &session, const Scheduler &scheduler, const JobId &id)
{
    return scheduler.cancelCommand(id)
        .and_then([&](const QByteArray &command) { return ask(session, command); })
        .and_then([&](const Reply &reply) { return scheduler.readCancel(id, reply); });
}

Result<QList<QueuePartition>> listPartitions(ssh::Session &session, const Scheduler &scheduler)
{
    return ask(session, scheduler.partitionsCommand()).and_then([&](const Reply &reply) {
        return scheduler.readPartitions(reply);
    });
}

Result<std::optional<Budget>> projectBudget(ssh::Session &session, const Scheduler &scheduler, const QString &account)
{
    return ask(session, scheduler.budgetCommand(account)).and_then([&](const Reply &reply) {
        return scheduler.readBudget(reply);
    });
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
    if (run->job.isEmpty())
        run->job = job.id; // the connection ended before the record was completed
    // Another job may have been started in the run's folder by hand: it is not that run.
    if (run->job != job.id)
        return failure(Kind::NotFound, {}, job.id.value);
    return run;
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
