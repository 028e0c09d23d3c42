// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers in words; see the header.
#include "ui/data/transfertexts.h"

#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina::transfertexts {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

QString runningState(const TransferItem &item)
{
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
    case Error::Kind::Disconnected: return Texts::tr("Connection lost");
    case Error::Kind::HostKeyUnknown:
    case Error::Kind::HostKeyChanged:
    case Error::Kind::HostKeyRevoked:
    case Error::Kind::CertificateExpired:
    case Error::Kind::AuthRejected: return Texts::tr("Not signed in");
    default: return Texts::tr("Failed");
    }
}

} // namespace

QString what(const TransferItem &item)
{
    const QByteArray name = item.request.name.isEmpty() ? item.request.sourceName() : item.request.name;
    const QString shown = displayBytes(name);
    if (item.progress.filesTotal <= 1)
        return shown;
    return Texts::tr("%1 · %n file(s)", "a folder and what is in it", int(item.progress.filesTotal)).arg(shown);
}

QString to(const TransferItem &item)
{
    if (item.request.direction == Direction::Upload)
        return item.request.remote.display();
    const QString local = displayBytes(item.request.local);
    return item.request.direction == Direction::SiteToSite ? item.request.other.value + u':' + local : local;
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
    case TransferItem::State::Waiting: return Texts::tr("Waiting");
    case TransferItem::State::Running: return runningState(item);
    case TransferItem::State::Reconnecting:
        return Texts::tr("Connection lost, resuming in %n s", nullptr, item.retryIn);
    case TransferItem::State::Asking: return Texts::tr("%n file(s) there differ", nullptr, int(item.conflicts.size()));
    case TransferItem::State::Paused: return Texts::tr("Paused", "state of a transfer");
    case TransferItem::State::Elsewhere: return Texts::tr("Another Officina works on it");
    case TransferItem::State::Done:
        return item.progress.moved > 0 ? Texts::tr("Verified (SHA-256)") : Texts::tr("Nothing to do");
    case TransferItem::State::Incomplete: return Texts::tr("Some files failed");
    case TransferItem::State::Failed: return failedState(item);
    case TransferItem::State::Cancelled: return Texts::tr("Cancelled");
    case TransferItem::State::Interrupted: return Texts::tr("Interrupted, resume?");
    }
    return {};
}

Tone tone(const TransferItem &item)
{
    switch (item.state) {
    case TransferItem::State::Waiting:
    case TransferItem::State::Paused:
    case TransferItem::State::Elsewhere:
    case TransferItem::State::Cancelled: return Tone::Neutral;
    case TransferItem::State::Running: return Tone::Active;
    case TransferItem::State::Reconnecting:
    case TransferItem::State::Asking:
    case TransferItem::State::Incomplete:
    case TransferItem::State::Interrupted: return Tone::Warning;
    case TransferItem::State::Done: return Tone::Good;
    case TransferItem::State::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

double progress(const TransferItem &item)
{
    const TransferProgress &now = item.progress;
    if (item.state == TransferItem::State::Done)
        return 1;
    if (now.filesTotal == 0 || now.phase == TransferProgress::Phase::Counting)
        return -1;
    // Half a hundred empty files are work as well.
    const double bytes = now.bytesTotal > 0 ? double(now.bytes) / double(now.bytesTotal) : 1;
    const double files = double(now.files) / double(now.filesTotal);
    return now.bytesTotal > 0 ? bytes : files;
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

QString outcome(FileReport::Outcome outcome)
{
    switch (outcome) {
    case FileReport::Outcome::Sent: return Texts::tr("Copied and verified");
    case FileReport::Outcome::Unchanged: return Texts::tr("Was there already");
    case FileReport::Outcome::Skipped: return Texts::tr("Left out");
    case FileReport::Outcome::Failed: return Texts::tr("Failed");
    }
    return {};
}

QString detail(const FileReport &file)
{
    if (file.error)
        return errorText(*file.error, Doing::Sending).what;
    if (file.detail == u"link")
        return Texts::tr("A link: links are not followed");
    if (file.detail == u"special file")
        return Texts::tr("Neither a file nor a folder");
    if (file.detail == u"exists")
        return Texts::tr("A different file is there and was kept");
    if (!file.detail.isEmpty())
        return Texts::tr("Its time or permissions could not be kept");
    return {};
}

} // namespace officina::transfertexts
