// SPDX-License-Identifier: GPL-3.0-or-later
//
// One transfer from the terminal; see the header.
#include "cli/transferring.h"

#include "cli/place.h"
#include "cli/words.h"
#include "ui/present/formats.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
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

QCommandLineOption eventsOption()
{
    return {u"events"_s, Cli::tr("Tell the progress as JSON lines on standard error, at most ten a second.")};
}

Result<> performTransfer(const Call &call, ssh::Session &session, Transfer &transfer)
{
    const bool events = call.isSet("events");
    auto phase = TransferProgress::Phase::Waiting;
    for (;;) {
        if (call.stop) {
            transfer.abandoned({Error::Kind::Cancelled, {}, {}});
            return failure(Error::Kind::Cancelled);
        }
        const auto more = transfer.step(session);
        if (!more)
            return passOn(more);
        const TransferProgress progress = transfer.progress();
        if (events)
            call.console.event(eventJson(progress),
                               std::exchange(phase, progress.phase) != progress.phase || *more == Progress::Done);
        else
            call.console.progress(progressLine(progress));
        if (*more == Progress::Done)
            break;
    }
    const QList<Conflict> conflicts = transfer.conflicts();
    if (!conflicts.isEmpty())
        return failure(Error::Kind::Exists,
                       Cli::tr("%n different file(s) of the same name were left as they are. --existing says what "
                               "to do with them.",
                               nullptr, int(conflicts.size())),
                       displayBytes(conflicts.first().path));
    if (const auto error = transfer.report().firstError())
        return std::unexpected(*error);
    return {};
}

QString outcomeLine(const TransferReport &report)
{
    using Outcome = FileReport::Outcome;
    const auto count = [&report](Outcome outcome) { return int(report.count(outcome)); };
    const QString copied = report.isConfirmedBySite()
        ? Cli::tr("%n file(s) copied and verified (%1)", nullptr, count(Outcome::Sent))
        : Cli::tr("%n file(s) copied, read back here; the site cannot confirm it (%1)", nullptr, count(Outcome::Sent));
    QStringList parts{copied.arg(formats::bytes(report.bytes(Outcome::Sent)))};
    if (count(Outcome::Unchanged) > 0)
        parts.append(Cli::tr("%n unchanged", nullptr, count(Outcome::Unchanged)));
    if (count(Outcome::Skipped) > 0)
        parts.append(Cli::tr("%n left out", nullptr, count(Outcome::Skipped)));
    if (count(Outcome::Failed) > 0)
        parts.append(Cli::tr("%n failed", nullptr, count(Outcome::Failed)));
    return u"%1: %2\n"_s.arg(report.source, parts.join(u", "_s));
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
    QByteArray path = argumentBytes(text);
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
    return name == "." || name == ".." ? QFile::encodeName(QDir(text).canonicalPath()) : path;
}

} // namespace officina
