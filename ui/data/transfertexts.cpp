// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers in words; see the header.
#include "ui/data/transfertexts.h"

#include "ui/present/formats.h"
#include "ui/present/reporttext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

namespace officina::transfertexts {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

QString siteOf(const TransferItem &item)
{
    return siteName(item.site, item.siteName);
}

QString atSite(const QString &site, const QString &path)
{
    return Texts::tr("%1: %2", "a site and a folder of it").arg(site, path);
}

QString unconfirmed(Direction direction)
{
    return direction == Direction::SiteToSite ? Texts::tr("Copied, not confirmed by both sites")
                                              : Texts::tr("Copied, read back here");
}

// Told as "verified" is only what both sides could look at.
QString doneState(const TransferItem &item)
{
    QString done = item.progress.moved == 0 ? Texts::tr("Nothing to do")
        : item.confirmedBySite              ? Texts::tr("Verified (SHA-256)")
                                            : unconfirmed(item.request.direction);
    if (item.skipped == 0)
        return done;
    const QString verified = item.progress.moved > 0 && item.confirmedBySite ? Texts::tr("Verified") : done;
    return Texts::tr("%1 · %n left out", "%1: Verified, or Nothing to do", int(item.skipped)).arg(verified);
}

QString runningState(const TransferItem &item)
{
    switch (item.stopping) {
    case TransferItem::Stopping::No: break;
    case TransferItem::Stopping::Pausing: return Texts::tr("Pausing…");
    case TransferItem::Stopping::Cancelling: return Texts::tr("Cancelling…");
    }
    switch (item.progress.phase) {
    case TransferProgress::Phase::Waiting:
    case TransferProgress::Phase::Counting: return Texts::tr("Counting files");
    case TransferProgress::Phase::Comparing: return Texts::tr("Comparing");
    case TransferProgress::Phase::Verifying: return Texts::tr("Verifying");
    case TransferProgress::Phase::Copying:
    case TransferProgress::Phase::Ended: break;
    }
    switch (item.request.direction) {
    case Direction::Upload: return Texts::tr("Sending");
    case Direction::Download: return Texts::tr("Fetching");
    case Direction::SiteToSite: return Texts::tr("Copying", "state of a transfer from site to site");
    }
    Q_UNREACHABLE_RETURN({});
}

QString failedState(const TransferItem &item)
{
    if (!item.error)
        return Texts::tr("Failed");
    switch (item.error->kind) {
    case Error::Kind::NoSpace: return Texts::tr("The site's disk is full");
    case Error::Kind::LocalNoSpace: return Texts::tr("This computer's disk is full");
    case Error::Kind::TooLarge:
    case Error::Kind::LocalTooLarge: return Texts::tr("Not enough room");
    case Error::Kind::Denied: return Texts::tr("Not permitted");
    case Error::Kind::NotFound: return Texts::tr("Not found");
    case Error::Kind::Unreachable:
    case Error::Kind::Timeout:
    case Error::Kind::HungUp:
    case Error::Kind::Disconnected: return Texts::tr("Connection lost");
    case Error::Kind::HostKeyUnknown:
    case Error::Kind::HostKeyChanged:
    case Error::Kind::HostKeyRevoked:
    case Error::Kind::HostKeyUncertified:
    case Error::Kind::CertificateExpired:
    case Error::Kind::PassphraseWrong:
    case Error::Kind::PasswordRejected:
    case Error::Kind::AuthRejected: return Texts::tr("Not signed in");
    default: return Texts::tr("Failed");
    }
}

} // namespace

QString what(const TransferItem &item)
{
    const QByteArray name = item.request.name.isEmpty() ? item.request.sourceName() : item.request.name;
    QString shown = displayBytes(name);
    if (item.progress.filesTotal <= 1)
        return shown;
    return Texts::tr("%1 · %n file(s)", "a folder and what is in it", int(item.progress.filesTotal)).arg(shown);
}

QString to(const TransferItem &item)
{
    QString local = displayBytes(item.request.local);
    switch (item.request.direction) {
    case Direction::Upload: return atSite(siteOf(item), item.request.remote.display());
    case Direction::Download: return local;
    case Direction::SiteToSite: return atSite(item.request.other.value, local);
    }
    Q_UNREACHABLE_RETURN({});
}

QString route(const TransferItem &item)
{
    const QString from = item.request.direction == Direction::Upload
        ? displayBytes(item.request.local)
        : atSite(siteOf(item), item.request.remote.display());
    return Texts::tr("%1 → %2", "source and target of a transfer").arg(from, to(item));
}

QString left(const TransferItem &item)
{
    if (item.state != TransferItem::State::Running || !item.progress.left)
        return {};
    return formats::duration(item.progress.left->count());
}

QString state(const TransferItem &item)
{
    switch (item.state) {
    case TransferItem::State::Waiting:
        return item.hasConnection ? Texts::tr("Waiting")
                                  : Texts::tr("Waiting for a connection to %1", "%1: a site").arg(siteOf(item));
    case TransferItem::State::Running: return runningState(item);
    case TransferItem::State::Reconnecting:
        return item.error && item.error->kind == Error::Kind::TooSlow
            ? Texts::tr("Again in %n s: the site is slow", nullptr, item.retryIn)
            : Texts::tr("Again in %n s: connection lost", nullptr, item.retryIn);
    case TransferItem::State::Asking: return Texts::tr("%n file(s) there differ", nullptr, int(item.conflicts.size()));
    case TransferItem::State::Paused: return Texts::tr("Paused", "state of a transfer");
    case TransferItem::State::Elsewhere: return Texts::tr("Another Officina works on it");
    case TransferItem::State::Done: return doneState(item);
    case TransferItem::State::Incomplete: return Texts::tr("Some files failed");
    case TransferItem::State::Failed: return failedState(item);
    case TransferItem::State::Cancelled: return Texts::tr("Cancelled");
    case TransferItem::State::Interrupted: return Texts::tr("Interrupted, resume?");
    }
    return {};
}

QString stateNote(const TransferItem &item)
{
    if (item.state != TransferItem::State::Done) { // it may be cut
        const QString why = whyNotResumed(item);
        return why.isEmpty() ? state(item) : state(item) + u'\n' + why;
    }
    QStringList notes;
    if (item.skipped > 0)
        notes.append(Texts::tr("The report names what was left out, and why."));
    if (item.progress.moved > 0 && !item.confirmedBySite)
        notes.append(unconfirmedNote(item.request.direction));
    return notes.isEmpty() ? state(item) : notes.join(u'\n');
}

QString whyNotResumed(const TransferItem &item)
{
    if (item.hasConnection || !item.canResume())
        return {};
    return Texts::tr("Connect to %1 to go on with it.", "%1: a site").arg(siteOf(item));
}

QString unconfirmedNote(Direction direction)
{
    if (direction == Direction::SiteToSite)
        return Texts::tr(
            "What arrived is what was received on the way. One of the two sites has no commands to sum its "
            "own files, so it cannot confirm it.");
    return Texts::tr("What lies here is what was received: it was read back. The site has no commands to sum its own "
                     "files, so it cannot confirm it.");
}

Tone tone(const TransferItem &item)
{
    switch (item.state) {
    case TransferItem::State::Waiting:
    case TransferItem::State::Paused:
    case TransferItem::State::Elsewhere:
    case TransferItem::State::Cancelled: return Tone::Neutral;
    case TransferItem::State::Running:
        return item.stopping == TransferItem::Stopping::No ? Tone::Active : Tone::Neutral;
    case TransferItem::State::Reconnecting:
    case TransferItem::State::Asking:
    case TransferItem::State::Incomplete:
    case TransferItem::State::Interrupted: return Tone::Warning;
    case TransferItem::State::Done:
        return item.skipped > 0 ? Tone::Warning : item.confirmedBySite ? Tone::Good : Tone::Neutral;
    case TransferItem::State::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

std::optional<double> progress(const TransferItem &item)
{
    const TransferProgress &now = item.progress;
    if (item.state == TransferItem::State::Done)
        return 1;
    if (item.state == TransferItem::State::Running
        && (now.filesTotal == 0 || now.phase == TransferProgress::Phase::Counting))
        return -1;
    if (now.filesTotal == 0)
        return std::nullopt;
    // Half a hundred empty files are work as well.
    return now.bytesTotal > 0 ? double(now.bytes) / double(now.bytesTotal) : double(now.files) / double(now.filesTotal);
}

QString summary(const QList<TransferItem> &items)
{
    int active = 0;
    double speed = 0;
    std::chrono::seconds left{0};
    for (const TransferItem &item : items) {
        if (item.state != TransferItem::State::Running && item.state != TransferItem::State::Waiting
            && item.state != TransferItem::State::Reconnecting)
            continue;
        ++active;
        speed += item.progress.speed;
        left = std::max(left, item.progress.left.value_or(std::chrono::seconds(0)));
    }
    if (active == 0)
        return {};
    if (speed < 1)
        return Texts::tr("Data: %n transfer(s)", nullptr, active);
    if (left.count() == 0)
        return Texts::tr("Data: %n transfer(s) · %1", "%1 is a speed", active).arg(formats::speed(speed));
    return Texts::tr("Data: %n transfer(s) · %1 · %2 left", "%1 is a speed, %2 a duration", active)
        .arg(formats::speed(speed), formats::duration(left.count()));
}

QString total(const QList<TransferItem> &items)
{
    TransferProgress all;
    int transfers = 0;
    for (const TransferItem &item : items) {
        if (item.isEnded())
            continue;
        ++transfers;
        all.files += item.progress.files;
        all.filesTotal += item.progress.filesTotal;
        all.bytes += item.progress.bytes;
        all.bytesTotal += item.progress.bytesTotal;
        all.speed += item.state == TransferItem::State::Running ? item.progress.speed : 0;
    }
    if (transfers == 0)
        return {};
    QStringList parts{Texts::tr("%n transfer(s) to do", nullptr, transfers)};
    if (all.filesTotal > 0) {
        parts.append(Texts::tr("%1 of %2", "bytes done of all bytes")
                         .arg(formats::bytes(all.bytes), formats::bytes(all.bytesTotal)));
        parts.append(Texts::tr("%1 of %n file(s)", nullptr, int(all.filesTotal)).arg(formats::number(all.files)));
    }
    if (all.speed >= 1) {
        parts.append(formats::speed(all.speed));
        const auto seconds = qint64(double(all.bytesTotal - all.bytes) / all.speed);
        if (all.bytesTotal > all.bytes && seconds < 100 * 24 * 3600)
            parts.append(Texts::tr("%1 left", "%1 is a duration").arg(formats::duration(seconds)));
    }
    return parts.join(u" · "_s);
}

QString outcome(FileReport::Outcome outcome, const TransferReport &report)
{
    switch (outcome) {
    case FileReport::Outcome::Sent:
        return report.isConfirmedBySite() ? Texts::tr("Copied and verified") : unconfirmed(report.direction);
    case FileReport::Outcome::Unchanged: return Texts::tr("Was there already");
    case FileReport::Outcome::Skipped: return Texts::tr("Left out");
    case FileReport::Outcome::Failed: return Texts::tr("Failed");
    }
    return {};
}

QString detail(const FileReport &file)
{
    return fileNote(file);
}

} // namespace officina::transfertexts
