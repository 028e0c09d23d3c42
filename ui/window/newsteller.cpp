// SPDX-License-Identifier: GPL-3.0-or-later
//
// News on the desktop; see the header.
#include "ui/window/newsteller.h"

#include "client/settings/settings.h"
#include "ui/common/icons.h"
#include "ui/common/jobsofsite.h"
#include "ui/present/formats.h"
#include "ui/present/stoplosstext.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSentences = 4;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestSentence = 300;

// Of a name, what a message may show: one line of plain text.
QString plain(const QString &name, qsizetype longest = longestName)
{
    QString text;
    for (const QChar c : name.simplified())
        text += c.isPrint() && c != u'<' && c != u'&' ? c : QChar(u'\ufffd');
    return text.size() > longest ? text.first(longest - 1) + u'…' : text;
}

QString ofArray(const JobNewsItem &item)
{
    const auto filled = [&item](const QString &text) { return text.arg(item.array.value, plain(item.job.name)); };
    switch (item.kind) {
    case JobNewsItem::Kind::Started:
        return filled(NewsTeller::tr("%n task(s) of array %1 “%2” started.", nullptr, item.count));
    case JobNewsItem::Kind::Ended:
        return filled(NewsTeller::tr("%n task(s) of array %1 “%2” ended.", nullptr, item.count));
    case JobNewsItem::Kind::Failed:
        return filled(NewsTeller::tr("%n task(s) of array %1 “%2” failed.", nullptr, item.count));
    }
    return {};
}

QString ofChain(const JobNewsItem &item)
{
    const QString name = plain(item.job.name);
    const auto filled = [&](const QString &text) { return text.arg(name).arg(item.link).arg(item.links); };
    switch (item.kind) {
    case JobNewsItem::Kind::Started: return NewsTeller::tr("The chain “%1” started.").arg(name);
    case JobNewsItem::Kind::Ended:
        return item.link == 0 ? NewsTeller::tr("The chain “%1” ended.").arg(name)
                              //: %2: number of the link, %3: how many were planned
                              : filled(NewsTeller::tr("The chain “%1” ended at link %2 of %3."));
    case JobNewsItem::Kind::Failed:
        return item.link == 0 ? NewsTeller::tr("The chain “%1” failed.").arg(name)
                              //: %2: number of the link, %3: how many were planned
                              : filled(NewsTeller::tr("The chain “%1” failed at link %2 of %3."));
    }
    return {};
}

QString ofName(const JobNewsItem &item)
{
    const QString name = plain(item.job.name);
    switch (item.kind) {
    case JobNewsItem::Kind::Started: return NewsTeller::tr("%n job(s) “%1” started.", nullptr, item.count).arg(name);
    case JobNewsItem::Kind::Ended: return NewsTeller::tr("%n job(s) “%1” ended.", nullptr, item.count).arg(name);
    case JobNewsItem::Kind::Failed: return NewsTeller::tr("%n job(s) “%1” failed.", nullptr, item.count).arg(name);
    }
    return {};
}

QString ofOne(const JobNewsItem &item)
{
    const Job &job = item.job;
    const QString name = plain(job.name);
    const QString time = formats::duration(job.elapsed);
    switch (job.state) {
    case JobState::Completed: return NewsTeller::tr("Job %1 “%2” completed after %3.").arg(job.id.value, name, time);
    case JobState::TimedOut:
        return NewsTeller::tr("Job %1 “%2” reached its time limit after %3.").arg(job.id.value, name, time);
    case JobState::OutOfMemory:
        return NewsTeller::tr("Job %1 “%2” ran out of memory after %3.").arg(job.id.value, name, time);
    case JobState::NodeFailed:
        return NewsTeller::tr("Job %1 “%2” lost its node after %3.").arg(job.id.value, name, time);
    case JobState::Preempted:
        return NewsTeller::tr("Job %1 “%2” was pushed aside after %3.").arg(job.id.value, name, time);
    case JobState::Cancelled:
        return NewsTeller::tr("Job %1 “%2” was cancelled after %3.").arg(job.id.value, name, time);
    case JobState::Failed: return NewsTeller::tr("Job %1 “%2” failed after %3.").arg(job.id.value, name, time);
    default: break;
    }
    if (item.kind == JobNewsItem::Kind::Started)
        return NewsTeller::tr("Job %1 “%2” started.").arg(job.id.value, name);
    return NewsTeller::tr("Job %1 “%2” ended.").arg(job.id.value, name);
}

} // namespace

NewsTeller::NewsTeller(const JobBoard &jobs, const Settings &settings, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_settings(settings), m_news(jobs)
{
    m_icon.setIcon(applicationIcon());
    connect(&m_news, &JobNews::news, this, &NewsTeller::tell);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &NewsTeller::windowWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &NewsTeller::windowWanted);
}

bool NewsTeller::isWanted(JobNewsItem::Kind kind) const
{
    switch (kind) {
    case JobNewsItem::Kind::Started: return m_settings.get(setting::newsOfStarts);
    case JobNewsItem::Kind::Ended: return m_settings.get(setting::newsOfEnds);
    case JobNewsItem::Kind::Failed: return m_settings.get(setting::newsOfFailures);
    }
    return false;
}

QString NewsTeller::sentence(const JobNewsItem &item) const
{
    const QString said = item.links > 0 ? ofChain(item)
        : item.count == 1               ? ofOne(item)
        : item.array.isEmpty()          ? ofName(item)
                                        : ofArray(item);
    const QString site = nameBesideOthers(m_jobs, item.site);
    return site.isEmpty() ? said : tr("%1: %2", "a site, and what happened there").arg(plain(site), said);
}

bool NewsTeller::isWanted(const JobNewsItem &item) const
{
    return isWanted(item.kind) && (item.site.isEmpty() || m_settings.get(setting::newsOfSite(item.site)));
}

bool NewsTeller::isQuiet(const QTime &time) const
{
    if (m_settings.get(setting::doNotDisturb))
        return true;
    if (!m_settings.get(setting::quietHours))
        return false;
    const int from = m_settings.get(setting::quietFrom);
    const int to = m_settings.get(setting::quietTo);
    const int minute = time.hour() * 60 + time.minute();
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

QStringList NewsTeller::sentences(const QList<JobNewsItem> &items) const
{
    QStringList sentences;
    if (isQuiet(QTime::currentTime()))
        return sentences;
    int more = 0;
    for (const JobNewsItem &item : items) {
        if (!isWanted(item))
            continue;
        if (sentences.size() == mostSentences)
            more += item.count;
        else
            sentences += sentence(item);
    }
    if (more > 0)
        sentences += tr("There is news of %n more job(s).", nullptr, more);
    return sentences;
}

void NewsTeller::tell(const QList<JobNewsItem> &items)
{
    const bool failed = std::ranges::any_of(
        items, [this](const JobNewsItem &item) { return item.kind == JobNewsItem::Kind::Failed && isWanted(item); });
    showMessage(sentences(items), failed ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void NewsTeller::showMessage(const QStringList &all, QSystemTrayIcon::MessageIcon sign)
{
    if (all.isEmpty())
        return;
    if (m_looks && m_looks()) {
        Q_EMIT leftToWindow(all);
        return;
    }
    QSystemTrayIcon *icon = m_otherIcon ? m_otherIcon() : nullptr;
    if (!icon) {
        m_icon.show(); // a message needs one to come from
        icon = &m_icon;
    }
    icon->showMessage(u"Officina"_s, all.join(u'\n'), sign);
    Q_EMIT told(all);
}

void NewsTeller::warn(const StopLossFinding &finding)
{
    if (!isQuiet(QTime::currentTime()) && m_settings.get(setting::newsOfWarnings)
        && m_settings.get(setting::newsOfSite(finding.site)))
        showMessage({plain(stoplosstext::sentence(finding), longestSentence)}, QSystemTrayIcon::Warning);
}

// What was done by itself is told of whatever site and kind it is: but not at night.
void NewsTeller::tellActed(const StopLossFinding &finding, const Result<> &done)
{
    if (!isQuiet(QTime::currentTime()))
        showMessage({plain(stoplosstext::acted(finding, done), longestSentence)}, QSystemTrayIcon::Warning);
}

bool NewsTeller::isAwaited() const
{
    if (m_settings.get(setting::doNotDisturb))
        return false;
    const bool ofEnds = isWanted(JobNewsItem::Kind::Ended) || isWanted(JobNewsItem::Kind::Failed);
    return std::ranges::any_of(m_jobs.services(), [&](const JobService *jobs) {
        const Connection *connection = jobs->connection();
        const bool isFollowed = connection && connection->state() == Connection::State::Online
            && m_settings.get(setting::newsOfSite(connection->site().id));
        const JobTally tally = jobs->tally();
        return isFollowed && (ofEnds ? tally.active > 0 : tally.waiting > 0 && isWanted(JobNewsItem::Kind::Started));
    });
}

bool NewsTeller::remind(const QStringList &all)
{
    if (isQuiet(QTime::currentTime()))
        return false;
    QStringList lines;
    for (const QString &sentence : all)
        lines.append(plain(sentence, longestSentence));
    showMessage(lines);
    return true;
}

void NewsTeller::seen()
{
    m_icon.hide();
}

} // namespace officina
