// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the jobs that are selected: to whom of them it applies, what will happen and what
// is lost, said before it is done; and what came of it, at each site by itself. Nothing is done that was not agreed to, and an
// outcome that is not known is never called a failure.
#pragma once

#include "client/jobs/jobboard.h"
#include "ui/jobs/joblistrows.h"
#include "ui/present/errortext.h"

#include <QtCore/QObject>

#include <bitset>

class QWidget;

namespace officina {

enum class JobCommand { Cancel, CancelWaiting, Hold, Release, Requeue, ChangeTime, ChangeNice };
inline constexpr std::array jobCommands{JobCommand::Cancel,    JobCommand::CancelWaiting, JobCommand::Hold,
                                        JobCommand::Release,   JobCommand::Requeue,       JobCommand::ChangeTime,
                                        JobCommand::ChangeNice};
using JobCommandSet = std::bitset<jobCommands.size()>; // by command

struct JobPlan {
    // To whom it applies at one site.
    struct AtSite {
        SiteId site;
        QString name; // of the site, where others are connected too
        QList<JobId> ids; // as its scheduler is told
        int tasks = 0;
    };

    JobCommand command = JobCommand::Cancel;
    QList<AtSite> sites; // empty: it applies to none
    JobCounts counts; // of the tasks that it applies to
    int others = 0; // selected tasks that stay as they are
    QString name; // of the only one
    RemotePath folder; // likewise
    std::optional<double> used; // GPU-hours of what runs and would end
    int chainLinks = 0; // the only one is a whole chain of so many; 0: it is not
    bool isLink = false; // it is one link of a chain, which goes on
    qint64 timeLimit = 0; // seconds, the longest that one of them has; 0: none

    int tasks() const { return counts.active(); }
    bool isPossible() const { return !sites.isEmpty(); }
    QList<JobId> ids() const; // of all sites

    // An array stands for its tasks, also where some of them are selected besides.
    static JobPlan of(JobCommand command, const JobTree &tree, const QList<JobPlace> &chosen);
};

namespace jobactions {

QString title(JobCommand command); // "Cancel…"
JobCommandSet possible(const JobTree &tree, const QList<JobPlace> &chosen); // that apply to one of them at least
QString whyNot(JobCommand command, const JobTree &tree,
               const QList<JobPlace> &chosen); // where it applies to none of the selected
QString question(const JobPlan &plan);
QString consequence(const JobPlan &plan); // several lines
QString done(JobCommand command, int tasks);
// What one, or some, of them came to: refused in the scheduler's words, or not known.
ErrorText failed(const JobPlan::AtSite &site, const Error &error, int doneBefore);

} // namespace jobactions

// Asks, does it, and tells.
class JobActions : public QObject
{
    Q_OBJECT

public:
    JobActions(JobBoard &jobs, QWidget *window);

    void ask(const JobPlan &plan);

Q_SIGNALS:
    void told(const QString &text); // what is being done, or was
    void failed(const officina::ErrorText &text);

private:
    void askYesOrNo(const JobPlan &plan);
    void askForNumber(const JobPlan &plan);
    void act(const JobPlan &plan);
    void change(const JobPlan &plan, const JobChange &change);
    struct Operation;
    void begin(const std::shared_ptr<Operation> &operation);
    void next(const std::shared_ptr<Operation> &operation, int site);
    void report(const Operation &operation);

    JobBoard &m_jobs;
    QWidget *m_window;
};

} // namespace officina
