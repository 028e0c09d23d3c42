// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Before it is sent": what is fine, what is a problem and what is not known of a new job, a line each, and
// when it would start at this and at smaller sizes. Asks the site by itself, once the form is at rest, one
// question after the other.
#pragma once

#include "client/jobs/jobcheck.h"
#include "client/jobs/jobservice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace officina {

class JobChecks : public QWidget
{
    Q_OBJECT

public:
    JobChecks(JobService &jobs, const Site &site, QWidget *parent = nullptr);

    void setSite(const Site &site);
    enum class Limits { Unknown, Asked, Told }; // of the site's partitions
    void setLimits(Limits limits);
    Limits limits() const { return m_limits; }
    void setPartitions(const QList<QueuePartition> &partitions);
    void setRights(const Rights &rights);
    void askReservations();
    void setSpace(const ssh::Space &space);
    void setQuota(const QuotaLeft &quota);
    // gpuOptions of other sizes are the site's. Not complete: nothing is asked.
    void setJob(const JobSpec &job, bool isComplete);
    void setQuiet(bool quiet); // while a job is sent nothing else is asked

    bool isRefused() const { return officina::isRefused(m_checks); }
    QString refusals() const; // in words

Q_SIGNALS:
    void sizeWanted(const officina::JobSpec &size);
    void checked(int problems); // with what is known now

private:
    struct Try {
        JobSpec size;
        std::optional<Result<StartEstimate>> answer;
    };

    void check();
    void showChecks();
    void addLine(JobCheck::Verdict verdict, const QString &text, const QString &name, const QString &detail = {});
    void askNeeds();
    void startTries();
    void askNext();
    void showTries();

    JobService &m_jobs;
    Limits m_limits = Limits::Unknown;
    CheckFacts m_facts;
    JobSpec m_job;
    bool m_isComplete = false;
    bool m_isQuiet = false;
    bool m_isAsking = false;
    JobNeeds m_asked; // the last ones that were
    int m_round = 0; // answers of earlier ones are too late
    QList<JobCheck> m_checks;
    QList<Try> m_tries;
    QTimer m_rest;
    QVBoxLayout *m_lines;
    QTableWidget *m_table;
};

} // namespace officina
