// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guided first run: a line above the page that says the next of five steps from a site that one is connected to, to
// the results of a job, and does it at a click. It goes on by what has really happened, however that came about, can be
// left at any time, and is never there unasked.
#pragma once

#include "client/jobs/jobboard.h"
#include "ui/common/pageid.h"

#include <QtWidgets/QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace officina {

class RunSources;
class Settings;
class SiteInUse;
class TransferQueue;

enum class FirstRunStep { Off, Connect, Stage, Run, Watch, Fetch, Done };

class FirstRun : public QFrame
{
    Q_OBJECT

public:
    FirstRun(Settings &settings, const SiteInUse &site, const TransferQueue &transfers, JobBoard &jobs,
             RunSources &runs, QWidget *parent = nullptr);

    void begin(); // at the first step that is not done yet
    FirstRunStep step() const { return m_step; }
    const std::optional<JobRef> &lastJob() const { return m_last; } // that was submitted meanwhile
    void pageShown(PageId page);

Q_SIGNALS:
    void wanted(officina::FirstRunStep step); // the user wants it done, or led to

private:
    void setStep(FirstRunStep step);
    void advance(); // as far as things have come
    bool isDone(FirstRunStep step) const;
    FirstRunStep asked() const; // for now: without a site no other step can be done
    void showStep();

    Settings &m_settings;
    const SiteInUse &m_site;
    const TransferQueue &m_transfers;
    JobBoard &m_jobs;
    RunSources &m_runs;
    FirstRunStep m_step;
    std::optional<JobRef> m_last;
    bool m_seesCurves = false; // the page is in view
    QLabel *m_number;
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_leave;
};

} // namespace officina
