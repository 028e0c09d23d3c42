// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened to jobs, a few seconds of it at a time: the tasks of an array, and jobs of one name, are
// one piece of news with a number, however many there are.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace officina {

class JobService;

struct JobNewsItem {
    enum class Kind { Started, Ended, Failed };
    Kind kind = Kind::Ended;
    int count = 1;
    Job job;          // the first of them
    JobId array;      // that all of them are tasks of; empty: none
    SiteId site = {};
    bool operator==(const JobNewsItem &) const = default;
};

// Needs somebody: it failed, ran out of something or lost its node. Who cancels a job knows it.
bool needsSomebody(JobState state);

class JobNews : public QObject
{
    Q_OBJECT

public:
    explicit JobNews(const JobService &jobs, QObject *parent = nullptr);

    // For so long what happens is gathered after the first of it; at most so long altogether.
    void setPatience(std::chrono::milliseconds patience) { m_soon.setInterval(patience); }
    void add(JobNewsItem::Kind kind, const Job &job);

Q_SIGNALS:
    void news(const QList<officina::JobNewsItem> &items); // failures first

private:
    void tell();

    const JobService &m_jobs;
    QList<JobNewsItem> m_items;
    QTimer m_soon;
};

} // namespace officina
