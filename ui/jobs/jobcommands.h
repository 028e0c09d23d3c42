// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with jobs, as actions for buttons, menus and keys: those that apply are enabled, the others
// say why they are not.
#pragma once

#include "ui/jobs/jobactions.h"

#include <QtCore/QMap>

#include <functional>

class QAction;
class QMenu;

namespace officina {

class JobListModel;

class JobCommands : public QObject
{
    Q_OBJECT

public:
    // Of those jobs of the list. prefix: of the names of the actions, "action" of "actionReleaseJob".
    JobCommands(JobActions &actions, const JobListModel &model, std::function<QList<JobPlace>()> jobs,
                const QString &prefix, QObject *parent);

    QAction *action(JobCommand command) const { return m_actions[command]; }
    QList<QAction *> all() const { return m_actions.values(); }
    void show(); // other jobs, or news of them

Q_SIGNALS:
    void shown();

private:
    const JobListModel &m_model;
    std::function<QList<JobPlace>()> m_jobs;
    QMap<JobCommand, QAction *> m_actions;
};

} // namespace officina
