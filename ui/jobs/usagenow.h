// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a running job uses now, asked for while it can be seen: at once and then once a minute. The GPUs are looked
// at only where the user said so for that site, because that starts a program beside the job.
#pragma once

#include "client/jobs/jobservice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;

namespace officina {

class Settings;

// "12.4 GiB in its largest task, on gpu01 · 3 h of processor time"; empty where nothing is known.
QString usageInWords(const UsageNow &usage);
QString gpusInWords(const UsageNow &usage); // "gpu01: 93 %, 91 % busy"; empty where nobody asked

class UsageNowPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pace{60};

    explicit UsageNowPane(JobService &jobs, QWidget *parent = nullptr);

    void remember(Settings &settings); // for which sites the GPUs are looked at
    void setJob(const Job &job);       // hidden where it does not run

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void take(const Result<UsageNow> &told);
    void showChoice();

    JobService &m_jobs;
    Settings *m_settings = nullptr;
    Job m_job;
    bool m_isAsking = false;
    QTimer m_timer;
    QLabel *m_usage, *m_gpus, *m_note;
    QCheckBox *m_look;
};

} // namespace officina
