// SPDX-License-Identifier: GPL-3.0-or-later
//
// Portals in words: awards and what is left of them, calls and their rounds, why something failed. What a portal does
// not tell is said to be unknown.
#pragma once

#include "client/portals/waldur.h"
#include "ui/present/errortext.h"

namespace officina::portaltext {

QString amount(const PortalComponent &component);  // "1 200.5 of 5 000 GPU-h used · 3 799.5 left"
QString figure(double value);                      // "3 799.5": cut, so that it never promises more than there is
QString period(PortalComponent::Period period);    // "per month"; "in all"
QString resourceState(const PortalResource &resource); // "Active", "Paused"
QString roundState(PortalRound::State state);
QString proposalState(const QString &state);
// "ends 31/12/2026, in 32 days"; "no end is told"
QString end(const QDate &end, const QDate &today);
// The part that could not be read and why, in one sentence.
QString problem(const Error &problem);
QString wrongAddress(const Error &error); // of portalAddress()
QString wrongToken();
QString keptFiles(const QStringList &names); // of ProposalStep; empty: none

// As CSV, a line for each thing that is counted.
QByteArray awardsCsv(const QList<PortalResource> &awards);
QByteArray projectsCsv(const QList<PortalProject> &projects);
QByteArray callsCsv(const QList<PortalCall> &calls, const QDateTime &now);
QByteArray proposalsCsv(const QList<PortalProposal> &proposals);

} // namespace officina::portaltext

namespace officina {

// Of Doing::ReadingPortal and Doing::SendingProposal; errorText() asks it.
ErrorText portalErrorText(const Error &error, Doing doing);

} // namespace officina
