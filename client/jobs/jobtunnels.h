// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ports of this computer that lead to programs of running jobs: a notebook, a TensorBoard. They go over a
// connection of their own, which is signed in to with the first one, so that neither they nor transfers
// wait for each other; each ends with its job, and all of them with the use of the site. What ended stays
// in the list with why, until it is closed.
#pragma once

#include "client/connection/leavingsessions.h"
#include "client/jobs/jobservice.h"
#include "client/ssh/portforward.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace officina {

struct JobTunnel {
    enum class State { Opening, Open, JobEnded, SiteLeft, Lost };

    JobId job;
    QString node; // as the login host calls it
    int port = 0; // there
    int localPort = 0; // on 127.0.0.1
    State state = State::Opening;
    int connections = 0; // through it now
    // Lost: why the connection ended, or was not made. Else why the last try to get through came to nothing.
    std::optional<Error> error;

    bool operator==(const JobTunnel &) const = default;
    bool isUp() const { return state == State::Opening || state == State::Open; }
};

class JobTunnels : public QObject
{
    Q_OBJECT

public:
    JobTunnels(JobService &jobs, ssh::Prompts &prompts, QObject *parent = nullptr);
    ~JobTunnels() override;

    // The port of this computer: the same number where that is free and no node is this computer itself. Signs in,
    // which may ask the user something. BadInput where the job runs on no node, or for no port; Local where this
    // computer refuses.
    Result<int> open(const Job &job, int port);
    void close(int localPort); // also takes one that ended out of the list
    const QList<JobTunnel> &tunnels() const { return m_tunnels; }
    const JobTunnel *find(const JobId &job, int port) const; // one that is up

Q_SIGNALS:
    void changed();

private:
    Result<int> listen(ssh::PortForwards &forwards, const QString &node, int port) const; // on which port of ours
    void followJobs();
    void followSite();
    void readStates();
    void sessionEnded(const Result<> &how);
    void endAll(JobTunnel::State state, const std::optional<Error> &error);
    void endForwards();
    JobTunnel *find(int localPort);

    JobService &m_jobs;
    ssh::Prompts &m_prompts;
    QList<JobTunnel> m_tunnels;
    QTimer m_look; // at how they are, while there is one that is up
    LeavingSessions m_leaving;
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<ssh::PortForwards> m_forwards; // while there is one that is up
};

} // namespace officina
