// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be seen on this computer before anything is connected: the key, its passphrase, who may read it, the
// agent, the certificate; held against what the site says it takes.
#pragma once

#include "client/base/cancelflag.h"
#include "client/doctor/check.h"
#include "client/sites/site.h"
#include "client/ssh/hostconfig.h"

#include <QtCore/QDateTime>

namespace officina::doctor {

struct Computer {
    QString sshFolder;   // "/home/me/.ssh"
    QString agentSocket; // empty: no agent
    QDateTime now;       // UTC
};

// config: what ~/.ssh/config says of the site; nothing: it is not used, or there is no ssh to ask.
QList<Check> checkComputer(const Site &site, const std::optional<ssh::HostConfig> &config, const Computer &computer);

// The same of this very computer and its user, beginning with what ssh says of the site.
struct Here {
    QList<Check> checks;
    std::optional<ssh::HostConfig> config;
};
Here checkHere(const Site &site, const CancelFlag &stop);

} // namespace officina::doctor
