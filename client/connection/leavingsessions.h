// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connections that are left, until their threads have ended: nobody waits for one that is in the middle of
// something, and none is pulled away from under it.
#pragma once

#include "client/connection/connection.h"

#include <memory>
#include <vector>

namespace officina {

class LeavingSessions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Waits a moment for those that have not ended. One that hangs then, in a file system of this computer say,
    // ends with the program.
    ~LeavingSessions() override;

    void add(std::unique_ptr<Connection> connection); // told to stop; nullptr is none

private:
    std::vector<std::unique_ptr<WorkerThread<ssh::Session>>> m_threads;
};

} // namespace officina
