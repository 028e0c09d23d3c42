// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an array or a heterogeneous job: how many are in which state, and which failed, with
// their end in words. A click on one wants its output.
#pragma once

#include "client/jobs/jobtree.h"
#include "client/schedulers/dialect.h"
#include "ui/common/chip.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace officina {

class FlowLayout;

bool hasFailed(JobState state); // Cancelled is no failure
QString partName(const Job &part); // "Task 7", "Part 1", "Tasks 8-99"

class JobParts : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostFailed = 10; // named one by one

    explicit JobParts(QWidget *parent = nullptr);

    void setGroup(const JobGroup &group, Dialect::Kind scheduler); // without parts it is hidden

Q_SIGNALS:
    void outputWanted(const officina::JobId &part);

private:
    void showCounts(const JobGroup &group);
    void showFailed(const JobGroup &group, Dialect::Kind scheduler);

    QList<std::pair<QString, Tone>> m_shownCounts;
    QList<std::pair<JobId, QString>> m_shownFailed;
    int m_failedParts = 0; // also those that are not named
    QWidget *m_counts;
    FlowLayout *m_countsLayout;
    QWidget *m_failed;
    QVBoxLayout *m_failedLayout;
};

} // namespace officina
