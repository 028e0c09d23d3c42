// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a local folder at the site in use, step by step, as the window shows it: looks what would be
// sent, sends it when told to, submits the job and keeps that its results are to be fetched.
#pragma once

#include "client/base/errorkind.h"
#include "client/jobs/jobservice.h"
#include "client/projects/projectplan.h"
#include "client/projects/waitingresults.h"

#include <QtCore/QObject>

#include <optional>
#include <utility>

namespace officina {

class ProjectRunner : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Planning, Planned, Sending, Submitting, Submitted, Failed };

    ProjectRunner(JobService &jobs, WaitingResults results, QObject *parent = nullptr);
    ~ProjectRunner() override; // cancels

    State state() const { return m_state; }
    const std::optional<ProjectPlan> &plan() const { return m_plan; }
    const std::optional<Error> &error() const { return m_error; } // wasNotAsked: the scheduler, for the job
    TransferProgress progress() const; // while Sending

    // Looks at the folder and at its copy; Planned or Failed follows. A call during one starts anew.
    void look(const QString &folder, const QString &results = ProjectSettings::usualResults);
    // Sends what was planned and submits.
    void run(const ProjectSettings &settings);
    void cancel();

Q_SIGNALS:
    void changed();
    void submitted(const officina::SentJob &sent, int links); // that were to be

private:
    void setState(State state, std::optional<Error> error = {});
    void fail(const Error &error) { setState(State::Failed, error); }
    void failBefore(Error error) { fail(notAsked(std::move(error))); } // the job was sent
    void compare(const QString &folder, const QString &results, const ProjectLook &look);
    void submit();

    JobService &m_jobs;
    WaitingResults m_results;
    State m_state = State::Idle;
    std::optional<ProjectPlan> m_plan;
    std::optional<Error> m_error;
    CancelFlag m_cancel; // of the present piece of work
    std::shared_ptr<ProjectPlanning> m_planning;
    std::shared_ptr<ProjectSending> m_sending;
    ProjectSettings m_settings;
};

} // namespace officina
