// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job at a glance: where it stands, what it asked for, what it used.
#pragma once

#include "client/schedulers/job.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;

namespace officina {

class Chip;

class JobOverview : public QWidget
{
    Q_OBJECT

public:
    explicit JobOverview(QWidget *parent = nullptr);

    void setJob(const Job &job);

private:
    // A line of the list; hidden while its text is empty.
    QLabel *addLine(const QString &title, const QString &objectName);
    void setLine(QLabel *value, const QString &text);

    QFormLayout *m_form;
    Chip *m_state;
    QLabel *m_reason;
    QProgressBar *m_progress;
    QLabel *m_time, *m_submitted, *m_started, *m_ended, *m_exit, *m_gpuHours, *m_cpuTime, *m_memory, *m_place,
        *m_account, *m_folder;
};

} // namespace officina
