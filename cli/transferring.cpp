// SPDX-License-Identifier: GPL-3.0-or-later
//
// One transfer from the terminal; see the header.
#include "cli/transferring.h"

#include "cli/jobwork.h"
#include "cli/place.h"
#include "cli/words.h"
#include "client/base/localpath.h"
#include "client/staging/files/filesystem.h"
#include "ui/present/formats.h"
#include "ui/present/reporttext.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString progressLine(const TransferProgress &progress)
{
    if (progress.phase < TransferProgress::Phase::Comparing)
        return Cli::tr("Counting: %n file(s)", nullptr, int(progress.filesTotal));
    const double fraction = progress.bytesTotal > 0 ? double(progress.bytes) / double(progress.bytesTotal) : 0;
    QStringList parts{formats::percent(fraction),
                      Cli::tr("%1 of %n file(s)", nullptr, int(progress.filesTotal)).arg(progress.files)};
    if (progress.speed > 0)
        parts.append(formats::speed(progress.speed));
    if (progress.left)
        parts.append(Cli::tr("%1 left").arg(formats::duration(progress.left->count())));
    QString current = displayBytes(progress.current);
    if (current.size() > 30)
        current = u'\u2026' + current.last(29);
    parts.append(current);
    return parts.join(u"  "_s);
}

QString phaseName(TransferProgress::Phase phase)
{
    using Phase = TransferProgress::Phase;
    switch (phase) {
    case Phase::Waiting: return u"waiting"_s;
    case Phase::Counting: return u"counting"_s;
    case Phase::Comparing: return u"comparing"_s;
    case Phase::Copying: return u"copying"_s;
    case Phase::Verifying: return u"verifying"_s;
    case Phase::Ended: return u"ended"_s;
    }
    return {};
}

QJsonObject eventJson(const TransferProgress &progress)
{
    QJsonObject json{{u"event"_s, u"progress"_s},
                     {u"phase"_s, phaseName(progress.phase)},
                     {u"files"_s, progress.files},
                     {u"files_total"_s, progress.filesTotal},
                     {u"bytes"_s, progress.bytes},
                     {u"bytes_total"_s, progress.bytesTotal},
                     {u"bytes_per_second"_s, progress.speed}};
    if (progress.left)
        json.insert(u"seconds_left"_s, qint64(progress.left->count()));
    if (!progress.current.isEmpty())
        addName(json, u"path"_s, progress.current);
    return json;
}

} // namespace

QList<QCommandLineOption> copyingOptions()
{
    return {
        {u"anyway"_s, Cli::tr("Also where there seems to be too little room.")},
        {u"events"_s, Cli::tr("Tell the progress as JSON lines on standard error, at most ten a second.")},
        {u"strict"_s, Cli::tr("End with exit code 1 where something was left out, or only its beginning was copied.")},
        {u"no-retry"_s, Cli::tr("Do not connect again where the connection was lost.")}};
}

namespace {

constexpr int mostTries = 3;
constexpr qint64 furtherBytes = 8 << 20; // less may be sent again each time
constexpr std::chrono::seconds pauses[mostTries] = {std::chrono::seconds(2), std::chrono::seconds(5),
                                                    std::chrono::seconds(15)};

// What programs are told does not go back, also where a later try begins anew.
TransferProgress furthest(const TransferProgress &told, TransferProgress now)
{
    now.phase = std::max(told.phase, now.phase);
    now.files = std::max(told.files, now.files);
    now.filesTotal = std::max(told.filesTotal, now.filesTotal);
    now.bytes = std::max(told.bytes, now.bytes);
    now.bytesTotal = std::max(told.bytesTotal, now.bytesTotal);
    return now;
}

// One try. told: by events, in this and in earlier ones.
Result<> performTransfer(const Call &call, ssh::Session &session, Transfer &transfer, TransferProgress &told)
{
    const bool events = call.isSet("events");
    for (;;) {
        if (call.stop) {
            transfer.abandoned({Error::Kind::Cancelled, {}, {}});
            return failure(Error::Kind::Cancelled);
        }
        const auto more = transfer.step(session);
        if (!more)
            return passOn(more);
        const TransferProgress progress = transfer.progress();
        const auto phase = told.phase;
        told = furthest(told, progress);
        if (events)
            call.console.event(eventJson(told), told.phase != phase || *more == Progress::Done);
        else
            call.console.progress(progressLine(progress));
        if (*more == Progress::Done)
            break;
    }
    const QList<Conflict> conflicts = transfer.conflicts();
    if (!conflicts.isEmpty())
        return failure(
            Error::Kind::Exists,
            Cli::tr("%n different file(s) of the same name were left as they are.", nullptr, int(conflicts.size())),
            displayBytes(conflicts.first().path));
    if (const auto error = transfer.report().firstError())
        return std::unexpected(*error);
    return {};
}

} // namespace

// A host that dies at the same file each time is sent much of it each time.
bool PatientTransfer::mayGoOn(const TransferProgress &now)
{
    const bool further = now.settled > m_mostFiles || now.bytes >= m_mostBytes + furtherBytes;
    m_mostFiles = std::max(m_mostFiles, now.settled);
    m_mostBytes = std::max(m_mostBytes, now.bytes);
    m_tries = further ? 0 : m_tries;
    return m_tries < mostTries;
}

Result<> PatientTransfer::perform(const Call &call, ssh::Session &session)
{
    ssh::Session *at = &session;
    TransferProgress told;
    for (;;) {
        m_transfer = m_begin();
        Result<> done = performTransfer(call, *at, *m_transfer, told);
        if (done || !isConnectionLost(done.error().kind) || call.isSet("no-retry") || !mayGoOn(m_transfer->progress()))
            return done;
        for (;;) {
            const std::chrono::seconds pause = pauses[m_tries++];
            call.console.message(
                Cli::tr("The connection was lost. Going on in %n second(s), try %1 of %2.", nullptr, int(pause.count()))
                    .arg(m_tries)
                    .arg(mostTries));
            pauseFor(call, pause);
            if (call.stop)
                return failure(Error::Kind::Cancelled);
            const auto connected = m_connect();
            if (connected) {
                at = *connected;
                break;
            }
            if (!isConnectionLost(connected.error().kind) || m_tries >= mostTries)
                return connected.error().kind == Error::Kind::Cancelled ? passOn(connected) : done;
        }
    }
}

QString noRoomAdvice()
{
    return Cli::tr("Make room or choose another folder. With --anyway it is tried all the same.");
}

ErrorText PatientTransfer::instead(const Error &error) const
{
    using Kind = Error::Kind;
    if (error.kind == Kind::TooLarge || error.kind == Kind::LocalTooLarge)
        return {.advice = noRoomAdvice()};
    if (error.kind == Kind::Cancelled || error.kind == Kind::Timeout || error.kind == Kind::Disconnected)
        return {.advice = Cli::tr("The same command, given again, goes on where it stopped.")};
    if (error.kind != Kind::Exists || !m_transfer || m_transfer->conflicts().isEmpty())
        return {};
    if (m_transfer->request().existing == Existing::Resume)
        return {.what = Cli::tr("What is there did not prove to be the beginning of what is to come, and was left as "
                                "it is: %1",
                                "%1: a file")
                            .arg(displayText(error.subject)),
                .advice = Cli::tr("--existing overwrite replaces it, --existing skip leaves it out, --existing "
                                  "keep-both copies beside it.")};
    return {.advice = Cli::tr(
                "Say what to do with it: --existing overwrite replaces it, --existing resume goes on with one that "
                "is the beginning of what is to come, --existing skip leaves it out, --existing keep-both copies "
                "beside it.")};
}

namespace {

// The first of one kind by name, then how many more there are.
class Named
{
public:
    void add(const FileReport &file)
    {
        const QString note = fileNote(file);
        if (++m_count <= mostNamed)
            m_lines += u"  "_s
                + (note.isEmpty()
                       ? displayBytes(file.path)
                       : Cli::tr("%1: %2", "a file, and what is to be said of it").arg(displayBytes(file.path), note))
                + u'\n';
    }
    QString text() const
    {
        const qint64 more = m_count - mostNamed;
        return more > 0 ? m_lines + u"  "_s + Cli::tr("and %n more", nullptr, int(more)) + u'\n' : m_lines;
    }

private:
    static constexpr qint64 mostNamed = 10;
    QString m_lines;
    qint64 m_count = 0;
};

} // namespace

QString outcomeText(const TransferReport &report)
{
    using Outcome = FileReport::Outcome;
    const auto count = [&report](Outcome outcome) { return int(report.count(outcome)); };
    const QString copied = report.isConfirmedBySite()
        ? Cli::tr("%n file(s) copied and verified (%1)", nullptr, count(Outcome::Sent))
        : report.direction == Direction::SiteToSite
        ? Cli::tr("%n file(s) copied; one of the two sites cannot confirm it (%1)", nullptr, count(Outcome::Sent))
        : Cli::tr("%n file(s) copied, read back here; the site cannot confirm it (%1)", nullptr, count(Outcome::Sent));
    QStringList parts{copied.arg(formats::bytes(report.bytes(Outcome::Sent)))};
    if (count(Outcome::Unchanged) > 0)
        parts.append(Cli::tr("%n unchanged", nullptr, count(Outcome::Unchanged)));
    if (count(Outcome::Skipped) > 0)
        parts.append(Cli::tr("%n left out", nullptr, count(Outcome::Skipped)));
    if (count(Outcome::Failed) > 0)
        parts.append(Cli::tr("%n failed", nullptr, count(Outcome::Failed)));
    Named failed, leftOut, otherwise;
    for (const FileReport &file : report.files) {
        if (file.outcome == Outcome::Failed)
            failed.add(file);
        else if (file.outcome == Outcome::Skipped)
            leftOut.add(file);
        else if (differsFromSource(file))
            otherwise.add(file);
    }
    const QString others = report.othersParts > 0
        ? Cli::tr("%n temporary file(s) of other or earlier transfers stay in %1", "%1: a folder",
                  int(std::min<qint64>(report.othersParts, std::numeric_limits<int>::max())))
                .arg(report.target)
            + u'\n'
        : QString();
    return u"%1: %2\n"_s.arg(report.source, parts.join(u", "_s)) + failed.text() + leftOut.text() + otherwise.text()
        + others;
}

QString strictObjection(const Call &call, const Transfer &transfer)
{
    if (!call.isSet("strict"))
        return {};
    const TransferReport report = transfer.report();
    const bool skips = transfer.request().existing == Existing::Skip; // that was asked for
    const qint64 leftOut = skips ? report.leftOut() : report.count(FileReport::Outcome::Skipped);
    const qint64 lacking = leftOut + std::ranges::count_if(report.files, isBeginningOnly);
    if (lacking == 0)
        return {};
    return Cli::tr("%n file(s) were left out, or copied only in part; everything else was copied.", nullptr,
                   int(lacking));
}

QJsonObject reportJson(const Transfer &transfer)
{
    QJsonObject json = QJsonDocument::fromJson(transfer.report().toJson()).object();
    QJsonArray conflicts;
    for (const Conflict &conflict : transfer.conflicts()) {
        QJsonObject entry{{u"source_size"_s, conflict.sourceSize}, {u"target_size"_s, conflict.targetSize}};
        addName(entry, u"path"_s, conflict.path);
        conflicts.append(entry);
    }
    json.insert(u"conflicts"_s, conflicts);
    return json;
}

QByteArray localSource(const QString &text)
{
    QByteArray path = localPathOf(text);
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
    if (name != "." && name != "..")
        return path;
    const QString real = QDir(text).canonicalPath();
    return localBytes(real.isEmpty() ? QDir::cleanPath(text) : real); // empty: it is not there
}

} // namespace officina
