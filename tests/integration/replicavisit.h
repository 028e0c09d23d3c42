// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody does at a replica (replicas.h), in small steps: reads what the doctor says, answers what a server asks,
// carries files.
#pragma once

#include "client/doctor/check.h"
#include "client/staging/transfer/transfer.h"
#include "tests/integration/replicas.h"
#include "tests/support/autoprompts.h"

namespace officina::testing {

bool has(const QList<doctor::Check> &checks, doctor::Finding finding);
QString textOf(const QList<doctor::Check> &checks, doctor::Status status); // a line each
// All that is seen before anybody signs in. agent: its socket; empty: there is none.
QList<doctor::Check> seenFromHere(const Site &site, const ReplicaKeys &keys, const QString &agent = {});

// What whoever signs in is asked, in its order and as AutoPrompts remembers it.
QStringList questionsOf(const Site &site, const Replica &replica, bool withKey);
// What to answer to them; wrongly: as often as a server asks again.
void instruct(AutoPrompts &person, const QStringList &questions, const Replica &replica, bool isRight = true);

// Every file of it has arrived, and both sides have the same sum.
Result<> carry(ssh::Session &session, const TransferRequest &request);

} // namespace officina::testing
