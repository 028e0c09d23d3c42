// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding and wording what waits; see the header.
#include "ui/start/needs.h"

#include "client/connection/connection.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/present/errortext.h"
#include "ui/present/sitetext.h"
#include "ui/start/jobneeds.h"
#include "ui/start/journey.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::Needs)
};

std::optional<Need> transferNeed(const TransferItem &item)
{
    const QString name = displayBytes(item.request.sourceName());
    Need need{
        .key = u"transfer-%1"_s.arg(item.id), .action = Say::tr("Open transfers"), .target = Need::SeeTransfers{}};
    switch (item.state) {
    case TransferItem::State::Asking:
        need.text = Say::tr("%1: %n file(s) exist on the other side and differ.", nullptr, int(item.conflicts.size()))
                        .arg(name);
        return need;
    case TransferItem::State::Interrupted:
        need.tone = Tone::Active;
        need.text = Say::tr("The transfer of %1 was interrupted; it can go on where it stopped.").arg(name);
        return need;
    case TransferItem::State::Incomplete:
    case TransferItem::State::Failed: {
        need.tone = Tone::Bad;
        const Doing doing = item.request.direction == Direction::Download ? Doing::Fetching : Doing::Sending;
        const QString why = item.error ? errorText(*item.error, doing).what : QString();
        need.text = (item.state == TransferItem::State::Incomplete
                         ? Say::tr("The transfer of %1 ended, but some files failed. %2", "%2: why; may be empty")
                         : Say::tr("The transfer of %1 stopped. %2"))
                        .arg(name, why)
                        .trimmed();
        return need;
    }
    default: return {};
    }
}

// A line each for the newest; a cohort's hundreds would bury what else waits, and keep the window from opening.
QList<Need> draftNeeds(const Whereabouts &here)
{
    constexpr qsizetype mostLines = 30;
    QList<Need> found;
    for (qsizetype i = 0; i < here.drafts.size(); ++i) {
        const Request &draft = here.drafts.at(i);
        if (found.size() == mostLines) {
            found += Need{u"requests-older"_s, Tone::Warning,
                          Say::tr("%n older draft(s): see Requests.", nullptr, int(here.drafts.size() - i)),
                          Say::tr("Open request"), draft.id};
            break;
        }
        const int open = here.openPoints(draft);
        if (open == 0)
            continue;
        const QString title = draft.title().isEmpty() ? Say::tr("Request without a title") : draft.title();
        found +=
            Need{u"request-"_s + draft.id.value, Tone::Warning,
                 Say::tr("“%1” has %n open point(s).", nullptr, open).arg(title), Say::tr("Open request"), draft.id};
    }
    return found;
}

} // namespace

QList<Need> needs(const QList<Connection *> &connections, const Whereabouts &here,
                  const QHash<QString, QDateTime> &seen)
{
    QList<Need> found;
    for (const Connection *connection : connections) {
        if (!connection->error())
            continue;
        const Site &site = connection->site();
        const QString what = errorText(*connection->error(), Doing::Connecting).what;
        const bool wasLost = connection->state() == Connection::State::Offline; // whose sentence names no host
        found += Need{u"connection-"_s + site.id.value, wasLost ? Tone::Warning : Tone::Bad,
                      connections.size() > 1 || wasLost
                          ? Say::tr("%1: %2", "a site, and what happened there").arg(siteName(site), what)
                          : what,
                      Say::tr("Connect…"), Need::Connect{site.id}};
    }
    for (const TransferItem &item : here.transfers) {
        if (const auto need = transferNeed(item))
            found += *need;
    }
    for (const JobsOfSite &site : here.jobs)
        found += jobNeeds(site.jobs, site.site, seen, site.name);
    return found + draftNeeds(here);
}

} // namespace officina
