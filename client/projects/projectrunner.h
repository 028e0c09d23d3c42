// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a local folder at the site in use, step by step, as the window shows it: looks what would be
// sent, sends it when told to, and submits the job. Nothing is sent before it was planned, and nothing is submitted
// before all of it has arrived.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/projects/projectrun.h"
#include "client/staging/transfer/transfer.h"

#include <QtCore/QObject>

#include <optional>

namespace officina {

class ProjectRunner : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Planning, Planned, Sending, Submitting, Submitted, Failed };

    struct Plan {
        QString folder;
        SourceState source;
        RemotePath copy;          // at the site
        qint64 files = 0;         // to be sent
        qint64 bytes = 0;
        qint64 removed = 0;       // files of the copy that are no longer in the folder
        qint64 left = 0;          // out, by an ignore file
        qint64 all = 0;           // bytes of the whole copy, once it is sent
        bool isDeletingMuch = false;
    };

    explicit ProjectRunner(JobService &jobs, QObject *parent = nullptr);
    ~ProjectRunner() override; // cancels

    State state() const { return m_state; }
    const std::optional<Plan> &plan() const { return m_plan; }
    const std::optional<Error> &error() const { return m_error; }
    TransferProgress progress() const; // while Sending
    // What was sent along with the job, or why it could not be: files by name.
    TransferReport report() const;

    // Looks at the folder and at its copy; Planned or Failed follows. A call during one starts anew.
    void look(const QString &folder);
    // Sends what was planned and submits; the amounts of spec, with the command as the job's body.
    void run(const JobSpec &amounts, const QByteArray &command);
    void cancel();

Q_SIGNALS:
    void changed();
    void submitted(const officina::RunRecord &run, const QString &notices);

private:
    void setState(State state, std::optional<Error> error = {});
    void compare(const QString &folder, const RemotePath &work, const QByteArrayList &ignored);
    void removeRest();
    void submit();

    JobService &m_jobs;
    State m_state = State::Idle;
    std::optional<Plan> m_plan;
    std::optional<Error> m_error;
    CancelFlag m_cancel; // of the present piece of work
    SyncOptions m_options;
    std::shared_ptr<SyncCompare> m_compare;
    std::shared_ptr<Transfer> m_transfer;
    RemotePath m_work;
    JobSpec m_spec;
};

} // namespace officina
