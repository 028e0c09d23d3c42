// SPDX-License-Identifier: GPL-3.0-or-later
//
// Noting and reading one's own steps; see the header.
#include "client/cohort/ownsteps.h"

#include "client/base/errorkind.h"
#include "client/base/files.h"
#include "client/jobs/jobtable.h"
#include "client/requests/draftfolder.h"
#include "client/staging/queue/transfertable.h"

#include <QtCore/QDir>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <tuple>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

OwnSteps::OwnSteps(QString folder) : m_folder(std::move(folder)) {}

QList<StepMark> OwnSteps::at(const SiteId &site) const
{
    QList<StepMark> marks;
    const auto document = readJson(file());
    if (!document)
        return marks;
    const QJsonObject steps = (*document)["sites"_L1][site.value].toObject();
    for (const Step step : allSteps) {
        const QJsonObject told = steps[nameOf(step)].toObject();
        StepMark mark{.step = step,
                      .since = timeOf(told["since"_L1]),
                      .trouble = told["trouble"_L1].toString(),
                      .source = Source::Report,
                      .told = timeOf(told["told"_L1])};
        if (!mark.trouble.isEmpty() && !isTroubleName(mark.trouble))
            mark.trouble.clear();
        if (mark.since.isValid() || !mark.trouble.isEmpty())
            marks += mark;
    }
    return marks;
}

void OwnSteps::note(const SiteId &site, const StepMark &mark)
{
    const auto addsNothing = [&](const QList<StepMark> &known) {
        const StepMark *there = markOf(known, mark.step);
        return there && there->trouble == mark.trouble && (there->since.isValid() || !mark.since.isValid());
    };
    if (addsNothing(at(site)) || !makePrivateFolder(m_folder)) // most of the time
        return;
    const FolderLock lock(m_folder);
    QList<StepMark> marks = at(site);
    if (addsNothing(marks))
        return;
    addMark(marks, mark);
    const auto document = readJson(file());
    QJsonObject sites = document ? (*document)["sites"_L1].toObject() : QJsonObject();
    QJsonObject steps;
    for (const StepMark &one : std::as_const(marks)) {
        QJsonObject told{{u"told"_s, timeText(one.told)}};
        if (one.since.isValid())
            told.insert(u"since"_s, timeText(one.since));
        if (!one.trouble.isEmpty())
            told.insert(u"trouble"_s, one.trouble);
        steps.insert(nameOf(one.step), told);
    }
    sites.insert(site.value, steps);
    std::ignore = writeFile(file(), QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"sites"_s, sites}}).toJson(), true);
}

void OwnSteps::done(const SiteId &site, Step step, const QDateTime &now)
{
    note(site, {.step = step, .since = now.toUTC(), .source = Source::Report, .told = now.toUTC()});
}

void OwnSteps::failed(const SiteId &site, Step step, Error::Kind why, const QDateTime &now)
{
    if (why != Error::Kind::Cancelled)
        failed(site, step, kindName(why), now);
}

void OwnSteps::failed(const SiteId &site, Step step, const QString &trouble, const QDateTime &now)
{
    note(site, {.step = step, .trouble = trouble, .source = Source::Report, .told = now.toUTC()});
}

void OwnSteps::forget()
{
    QDir(m_folder).removeRecursively();
}

Result<PrivateKey> OwnSteps::reportKey()
{
    const QString path = m_folder + u"/report-key.pem"_s;
    if (const auto made = makePrivateFolder(m_folder); !made)
        return passOn(made);
    const FolderLock lock(m_folder);
    const auto kept = readFile(path);
    if (kept)
        return privateKeyFromPem(*kept);
    if (kept.error().kind != Error::Kind::NotFound)
        return passOn(kept);
    const auto key = newPrivateKey();
    if (!key)
        return key;
    if (const auto written = writeFile(path, toPem(*key), true); !written)
        return passOn(written);
    return key;
}

Result<QList<StepMark>> stepsInHistory(Database &database, const SiteId &site, const QString &account,
                                       const QDateTime &since)
{
    QList<StepMark> marks;
    const auto add = [&](Step step, const QDateTime &when, const QDateTime &told, const QString &trouble = {}) {
        if (when.isValid() && (!since.isValid() || when >= since))
            addMark(marks,
                    {.step = step, .since = when.toUTC(), .trouble = trouble, .source = Source::Report, .told = told});
    };
    const auto known = jobtable::lastKnown(database, site, QDateTime::currentDateTimeUtc());
    if (!known)
        return passOn(known);
    add(Step::Connected, known->asked, known->asked);
    const auto transfers = transfertable::load(database);
    if (!transfers)
        return passOn(transfers);
    for (const TransferItem &item : *transfers) {
        if (item.site != site || item.state != TransferItem::State::Done || item.request.direction != Direction::Upload)
            continue;
        const auto ended = transfertable::endedAt(database, item.id);
        if (!ended)
            return passOn(ended);
        add(Step::Staged, *ended, *ended);
    }
    const auto jobs = jobtable::find(database, {.sites = {site}, .from = since, .most = 10'000});
    if (!jobs)
        return passOn(jobs);
    for (const SeenJob &seen : *jobs)
        if (account.isEmpty() || seen.job.account.compare(account, Qt::CaseInsensitive) == 0)
            add(Step::Submitted, seen.job.times.submitted, seen.job.times.submitted,
                seen.job.state == JobState::Failed ? u"job-failed"_s : QString());
    return marks;
}

QList<StepMark> stepsSince(const QList<StepMark> &marks, const QDateTime &since)
{
    QList<StepMark> kept;
    for (StepMark mark : marks) {
        if (since.isValid() && mark.since < since)
            mark.since = {};
        if (since.isValid() && mark.told < since)
            mark.trouble.clear();
        if (mark.since.isValid() || !mark.trouble.isEmpty())
            kept += mark;
    }
    return kept;
}

QList<StepMark> putTogether(QList<StepMark> noted, const QList<StepMark> &history)
{
    for (const StepMark &mark : history)
        addMark(noted, mark);
    QDateTime connected; // at the latest
    for (const StepMark &mark : std::as_const(noted))
        if (mark.step > Step::Connected && mark.since.isValid() && (!connected.isValid() || mark.since < connected))
            connected = mark.since;
    if (connected.isValid())
        addMark(noted, {.step = Step::Connected, .since = connected, .source = Source::Report});
    std::ranges::sort(noted, {}, &StepMark::step);
    return noted;
}

} // namespace officina::cohort
