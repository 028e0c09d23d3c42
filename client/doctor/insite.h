// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is seen of a site once somebody has signed in: clock, shell, start-up files, SFTP, scheduler, programs, room,
// work folder, account.
#pragma once

#include "client/doctor/check.h"
#include "client/jobs/schedulersession.h"

namespace officina::doctor {

// finder: the site's scheduler is asked for anew. Begins with SignedIn.
QList<Check> checkInSite(ssh::Session &session, const Site &site, SchedulerFinder &finder);

// Whether files go through the host for these: of a session there, of an error where there is none, of nobody who tried.
Check checkTransferHost(ssh::Session &session, const Site &site);
Check transferHostNotReached(const Site &site, const std::optional<Error> &error);

// Where signing in failed: with the reason; without: nobody tried.
Check notSignedIn(const std::optional<Error> &error);

} // namespace officina::doctor
