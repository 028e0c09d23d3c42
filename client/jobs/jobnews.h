// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened to jobs of all sites, a few seconds of it at a time: the tasks of an array, and jobs of one name, are
// one piece of news with a number, however many there are. A chain is one thing: there is news of it when its first
// link starts and when it is over, and none of what is between. What the user has cancelled here is no news.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace officina {

class JobBoard;

struct JobNewsItem {
    enum class Kind { Started, Ended, Failed };
    Kind kind = Kind::Ended;
    int count = 1;
    Job job;          // the first of them
    JobId array;      // that all of them are tasks of; empty: none
    SiteId site = {};
    int links = 0;    // of a chain: how many were planned; job is then the link that it came to
    int link = 0;     // and its number, from 1 on; 0: not known
    bool operator==(const JobNewsItem &) const = default;
};

// Needs somebody: it failed, ran out of something or lost its node. Who cancels a job knows it.
bool needsSomebody(JobState state);

// Of a chain one of whose links has just started or ended; links: those that are known.
std::optional<JobNewsItem> newsOfChain(const QList<Job> &links, int planned, bool hasStarted);

class JobNews : public QObject
{
    Q_OBJECT

public:
    explicit JobNews(const JobBoard &jobs, QObject *parent = nullptr);

    // For so long what happens is gathered after the first of it; at most so long altogether.
    void setPatience(std::chrono::milliseconds patience) { m_soon.setInterval(patience); }

Q_SIGNALS:
    void news(const QList<officina::JobNewsItem> &items); // failures first

private:
    void take(const SiteId &site, const Job &job, bool hasStarted);
    void add(const JobNewsItem &news);
    void tell();

    const JobBoard &m_jobs;
    QList<JobNewsItem> m_items;
    QTimer m_soon;
};

} // namespace officina
