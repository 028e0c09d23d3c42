// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with jobs, as actions; see the header.
#include "ui/jobs/jobcommands.h"

#include "ui/common/icons.h"
#include "ui/jobs/joblistmodel.h"

#include <QtGui/QAction>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(JobCommand command)
{
    switch (command) {
    case JobCommand::Cancel: return u"CancelJob"_s;
    case JobCommand::CancelWaiting: return u"CancelWaiting"_s;
    case JobCommand::Hold: return u"HoldJob"_s;
    case JobCommand::Release: return u"ReleaseJob"_s;
    case JobCommand::Requeue: return u"RequeueJob"_s;
    case JobCommand::ChangeTime: return u"ChangeTime"_s;
    case JobCommand::ChangeNice: return u"ChangeNice"_s;
    }
    return {};
}

QString iconNameOf(JobCommand command)
{
    switch (command) {
    case JobCommand::Cancel: return u"stop"_s;
    case JobCommand::Hold: return u"pause"_s;
    case JobCommand::Release: return u"play"_s;
    case JobCommand::Requeue: return u"refresh"_s;
    case JobCommand::ChangeTime: return u"clock"_s;
    case JobCommand::CancelWaiting:
    case JobCommand::ChangeNice: break;
    }
    return {};
}

} // namespace

JobCommands::JobCommands(JobActions &actions, const JobListModel &model, std::function<QList<JobPlace>()> jobs,
                         const QString &prefix, QObject *parent)
    : QObject(parent), m_model(model), m_jobs(std::move(jobs))
{
    for (const JobCommand command : jobCommands) {
        const QString iconName = iconNameOf(command);
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), jobactions::title(command), this);
        action->setObjectName(prefix + nameOf(command));
        connect(action, &QAction::triggered, this,
                [this, &actions, command] { actions.ask(JobPlan::of(command, m_model.tree(), m_jobs())); });
        m_actions.insert(command, action);
    }
    show();
}

void JobCommands::show()
{
    const QList<JobPlace> jobs = m_jobs();
    const JobCommandSet possible = jobactions::possible(m_model.tree(), jobs);
    for (const auto [command, action] : m_actions.asKeyValueRange()) {
        action->setEnabled(possible[size_t(command)]);
        action->setToolTip(action->isEnabled() ? QString() : jobactions::whyNot(command, m_model.tree(), jobs));
    }
    Q_EMIT shown();
}

} // namespace officina
