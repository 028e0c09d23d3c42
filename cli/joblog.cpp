// SPDX-License-Identifier: GPL-3.0-or-later
//
// log: what a job wrote, wherever the scheduler says that it writes it. With --follow until it has
// ended: the file is looked at often, the scheduler at its polite pace.
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/place.h"
#include "cli/words.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

struct Log {
    Job job;
    RemotePath file;
    bool isErrors = false; // --err
};

// "42_3" of an array whose tasks have a log each.
QString oneTask(const JobGroup &group)
{
    for (const Job &part : group.parts)
        if (part.task)
            return part.id.value;
    return group.job.id.value + u"_1"_s;
}

// The part whose log is meant: the script of a heterogeneous job runs in its first component.
const Job *partOf(const JobGroup &group)
{
    if (group.parts.isEmpty())
        return &group.job;
    return group.isArray() && group.tasks() > 1 ? nullptr : &group.parts.first();
}

RemotePath fileOf(const JobSite &at, const Job &job, bool isErrors)
{
    const auto run = findRun(*at.session, job);
    const RemotePath output = outputOf(job, run ? &*run : nullptr);
    return isErrors && !job.errors.isEmpty() ? job.errors : output;
}

// The last lines. From where to read on stands in the piece.
Result<OutputPiece> lastLines(const JobSite &site, const RemotePath &file, int lines)
{
    constexpr qint64 most = 64 << 20;
    for (qint64 wanted = 64 << 10;; wanted *= 8) {
        auto piece = readOutput(*site.session, file, -wanted, wanted);
        if (!piece)
            return piece;
        qsizetype at = piece->bytes.size();
        if (at > 0 && piece->bytes.endsWith('\n'))
            --at;
        int count = 0;
        while (at > 0 && count < lines) {
            at = piece->bytes.lastIndexOf('\n', at - 1);
            ++count;
        }
        if (count >= lines || piece->from == 0 || wanted >= most) {
            if (count >= lines && at >= 0)
                piece->bytes.remove(0, lines == 0 ? piece->bytes.size() : at + 1);
            return piece;
        }
    }
}

// Prints, or keeps for the one JSON document, what comes.
class LogReader
{
public:
    LogReader(Call &call, PatientSite &at, Log log) : m_call(call), m_at(at), m_log(std::move(log)) {}

    Result<> readTail(int lines);
    Result<> readOn(); // to the end of the file
    Result<> follow();
    bool isWritten() const { return m_written == Done; }
    const QByteArray &text() const { return m_text; }
    const Log &log() const { return m_log; }

private:
    bool take(const QByteArray &bytes);
    Result<> lookAtJob();
    void say(const QString &text) const { m_call.console.message(text); }

    Call &m_call;
    PatientSite &m_at;
    Log m_log;
    qint64 m_offset = 0;
    QByteArray m_text;
    Exit m_written = Done;
    bool m_gone = false;
    std::chrono::milliseconds m_lookPace{};
};

bool LogReader::take(const QByteArray &bytes)
{
    if (m_call.console.isJson())
        m_text += bytes;
    else if (!bytes.isEmpty())
        m_written = m_call.console.bytes(bytes);
    return m_written == Done;
}

Result<> LogReader::readTail(int lines)
{
    const auto piece = m_at.ask([&](const JobSite &at) { return lastLines(at, m_log.file, lines); });
    if (!piece)
        return passOn(piece);
    m_offset = piece->next;
    return take(piece->bytes) ? Result<>() : failure(Kind::Cancelled);
}

Result<> LogReader::readOn()
{
    for (;;) {
        const auto piece = m_at.ask([&](const JobSite &at) { return readOutput(*at.session, m_log.file, m_offset); });
        if (!piece)
            return passOn(piece);
        if (piece->restarted)
            say(Cli::tr("The output began anew."));
        if (piece->next == 0 && m_offset > 0 && !piece->restarted)
            return {}; // it is gone for the moment, or for good
        m_offset = piece->next;
        if (piece->bytes.isEmpty())
            return {};
        if (!take(piece->bytes))
            return failure(Kind::Cancelled);
    }
}

Result<> LogReader::lookAtJob()
{
    const auto look = [&](const JobSite &at) {
        auto now = findJob(at, m_log.job.id);
        if (now && now->queueError && !hasEnded(now->group.job.state))
            return Result<FoundJob>(std::unexpected(*now->queueError));
        return now;
    };
    auto found = look(m_at.at());
    if (!found && m_at.isSilent(found.error())) { // the log is read on
        m_lookPace = std::min<std::chrono::milliseconds>(m_lookPace * 2, 60s);
        return {};
    }
    if (!found && !m_at.at().session->isAlive())
        found = m_at.ask(look);
    m_lookPace = statePace(m_at.at().site);
    m_at.noteAnswer();
    if (!found && found.error().kind == Kind::NotFound) {
        m_gone = true; // it ended, and nobody there keeps how
        return {};
    }
    if (!found)
        return passOn(found);
    const Job *now = partOf(found->group);
    if (!now)
        return {};
    if (now->restarts > m_log.job.restarts)
        say(Cli::tr("Job %1 was put back into the queue and starts anew.").arg(now->id.value));
    if (m_log.file.isEmpty() || hasEnded(now->state)) // %N of its name is known once it runs
        if (const RemotePath file = fileOf(m_at.at(), *now, m_log.isErrors); !file.isEmpty())
            m_log.file = file;
    m_log.job = *now;
    return {};
}

Result<> LogReader::follow()
{
    m_lookPace = statePace(m_at.at().site);
    const std::chrono::milliseconds filePace = std::min<std::chrono::milliseconds>(m_lookPace / 2, 2s);
    QDeadlineTimer nextLook(m_lookPace);
    for (;;) {
        const bool ended = m_gone || hasEnded(m_log.job.state); // what it wrote last is read once more
        if (!m_log.file.isEmpty())
            if (const auto read = readOn(); !read)
                return read;
        if (ended)
            return {};
        if (!m_at.pause(filePace))
            return failure(Kind::Cancelled);
        if (!nextLook.hasExpired())
            continue;
        if (const auto looked = lookAtJob(); !looked)
            return looked;
        nextLook.setRemainingTime(m_lookPace);
    }
}

bool hasStarted(const Job &job)
{
    return job.state != JobState::Waiting
        && (job.elapsed > 0 || !job.nodeList.isEmpty() || job.state != JobState::Cancelled);
}

// "written", "not-started", "nothing-yet", "missing", "unknown": what there is, for programs.
Result<QString> fileState(PatientSite &at, const Log &log)
{
    if (!log.file.isEmpty()) {
        const auto entry = at.ask([&](const JobSite &site) -> Result<bool> {
            const auto there = site.session->stat(log.file);
            if (!there && there.error().kind != Kind::NotFound)
                return passOn(there);
            return there.has_value();
        });
        if (!entry)
            return passOn(entry);
        if (*entry)
            return u"written"_s;
    }
    if (!hasStarted(log.job) || log.job.state == JobState::Waiting)
        return u"not-started"_s;
    if (log.file.isEmpty())
        return u"unknown"_s;
    return hasEnded(log.job.state) ? u"missing"_s : u"nothing-yet"_s;
}

QString fileStateText(const QString &state, const Log &log)
{
    const QString id = log.job.id.value;
    if (state == u"not-started")
        return hasEnded(log.job.state) ? Cli::tr("Job %1 ended before it started: it wrote nothing.").arg(id)
                                       : Cli::tr("Job %1 has not started: nothing is written yet.").arg(id);
    if (state == u"nothing-yet")
        return Cli::tr("Job %1 has started, and has not written anything yet.").arg(id);
    if (state == u"unknown")
        return Cli::tr("Where job %1 writes its output is not known: the scheduler does not tell.").arg(id);
    if (state == u"missing")
        return Cli::tr("The output of job %1 is no longer where it was written, or could not be written: %2")
            .arg(id, log.file.display());
    return {};
}

QJsonObject logJson(const JobSite &at, const LogReader &reader, const QString &state)
{
    QJsonObject json{{u"site"_s, at.site.id.value}, {u"job"_s, reader.log().job.id.value}, {u"output_state"_s, state}};
    addOutput(json, reader.text());
    if (!reader.log().file.isEmpty())
        addName(json, u"output"_s, reader.log().file.bytes());
    return json;
}

Exit printLogOf(Call &call, PatientSite &at, const Log &log, int tail)
{
    const auto before = fileState(at, log);
    if (!before)
        return failJob(call, before.error(), Doing::ReadingOutput, log.job.id.value);
    LogReader reader(call, at, log);
    const bool follows = call.isSet("follow") && !hasEnded(log.job.state);
    if (*before != u"written") {
        const QString words = fileStateText(*before, log);
        if (!follows && (*before == u"missing" || *before == u"unknown"))
            return call.console.refuse(u"not-found"_s, words, logJson(at.at(), reader, *before), NotFound);
        call.console.message(words);
        if (!follows)
            return call.console.isJson() ? call.console.result(logJson(at.at(), reader, *before), {}) : Done;
    }
    Result<> read;
    if (tail >= 0 && *before == u"written")
        read = reader.readTail(tail);
    if (read && follows)
        read = reader.follow();
    else if (read && tail < 0)
        read = reader.readOn();
    if (!reader.isWritten())
        return Failed;
    if (!read)
        return failJob(call, read.error(), Doing::ReadingOutput, log.job.id.value);
    if (!call.console.isJson())
        return Done;
    return call.console.result(logJson(at.at(), reader, u"written"_s), {});
}

} // namespace

Result<QByteArray> followLog(Call &call, PatientSite &at, const RunRecord &run)
{
    QByteArray text;
    for (const JobId &id : run.jobs()) {
        const auto found = at.ask([&id](const JobSite &site) { return findJob(site, id); });
        if (!found && found.error().kind == Kind::NotFound && id != run.job)
            break; // the chain was over before it, and the scheduler has forgotten it
        if (!found)
            return passOn(found);
        const Job &job = found->group.job;
        LogReader reader(call, at, {job, fileOf(at.at(), job, false)});
        const auto read = reader.follow();
        if (!reader.isWritten())
            return failure(Kind::Local, Cli::tr("The output could not be written."));
        if (!read)
            return passOn(read);
        text += reader.text();
    }
    return text;
}

Exit printLog(Call &call)
{
    bool ok = true;
    const int tail = call.isSet("tail") ? call.value("tail").toInt(&ok) : -1;
    if (!ok || (call.isSet("tail") && tail < 0))
        return call.console.usage(Cli::tr("--%1 takes a whole number from %2 on.").arg(u"tail"_s).arg(0));
    const QString id = call.arguments[1];
    auto signedIn = jobSite(call);
    if (!signedIn)
        return call.console.fail(signedIn.error(), Doing::Connecting);
    PatientSite at(call, *std::move(signedIn));
    const auto look = [&id](const JobSite &site) { return findJob(site, JobId{id}); };
    const auto found = call.isSet("follow") ? at.ask(look) : look(at.at());
    if (!found)
        return failJob(call, found.error(), Doing::ReadingOutput, id);
    const Job *job = partOf(found->group);
    if (!job)
        return call.console.usage(Cli::tr("Job %1 is an array, and each of its tasks has a log of its own. Name one, "
                                          "such as %2.")
                                      .arg(id, oneTask(found->group)));
    const bool isErrors = call.isSet("err");
    return printLogOf(call, at, {*job, fileOf(at.at(), *job, isErrors), isErrors}, tail);
}

} // namespace officina
