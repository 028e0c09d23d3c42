// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chain: one training as several jobs, because a site lets none run for longer than a day. All links
// are sent at once and wait for one another, so that they grow older in the queue together and no
// computer of the user's has to be awake; each goes on from the checkpoint of the last.
//
// A link that ends by itself with 0 has finished the work: the links after it are taken out of the
// queue, or end at once. One that fails by itself stops the chain. One that the time limit, a broken
// node or a higher priority ended is gone on with.
#pragma once

#include "client/jobs/jobs.h"
#include "client/schedulers/scriptoptions.h"

namespace officina {

constexpr int mostLinks = 100;

// The body of a link: that of the user's job between lines that do the above. They keep "done" or
// "stopped" in the file "chain" of the run folder. The body may ask $OFFICINA_LINK, from 1 on, and
// $OFFICINA_LINKS; a program that was sent a signal before the time limit, and ends then, has not
// finished the work.
QByteArray chainBody(const JobSpec &spec, int link, const QByteArray &removeCommand);

// The very script of a link, which waits for the one before. BadInput (subject: the field) for what no chain can
// be of: an array, a program that is no bash, more than mostLinks.
Result<QByteArray> linkScript(const Scheduler &scheduler, const JobSpec &spec, int link = 1, const JobId &before = {});
// The very script that sendJob() sends, of a chain that of its first link.
Result<QByteArray> sentScript(const Scheduler &scheduler, const JobSpec &spec);

// The other way: where what was read is the script of a link, it becomes the job of which the chain was made.
// Of a script whose lines around the user's were changed nothing is.
void takeChain(ReadScript &read, const QByteArray &removeCommand);

// As submitJob(), for spec.links of more than one. The record is that of the first link, is written anew after each
// and names all. Each waits for the one before by its number: where that is not certain, no further one is sent.
// Where the scheduler takes some links and not the rest, the chain is as long as it took, and the
// notices say why; where nobody knows whether it took one more, isRestUnknown says so.
Result<SentJob> submitChain(const SchedulerSession &at, const JobSpec &spec, const FurnishRun &furnish = {});
// submitJob(), or submitChain() where there is to be more than one link.
Result<SentJob> sendJob(const SchedulerSession &at, const JobSpec &spec, const FurnishRun &furnish = {});

} // namespace officina
