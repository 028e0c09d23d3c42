// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be seen of a site from outside, without signing in: its name, its port, IPv6 and IPv4, where this computer
// comes from, its host key on record, its key exchange; the same of the host that files go through. Each of them sees
// a few connections that end at once.
#pragma once

#include "client/base/cancelflag.h"
#include "client/doctor/check.h"
#include "client/sites/site.h"
#include "client/ssh/hostconfig.h"

#include <chrono>

namespace officina::doctor {

// Takes up to four times the limit for each host and port.
QList<Check> checkWay(const Site &site, const std::optional<ssh::HostConfig> &config, const CancelFlag &stop,
                      std::chrono::milliseconds limit = std::chrono::seconds(10));

} // namespace officina::doctor
