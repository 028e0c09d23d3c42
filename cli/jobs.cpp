// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands about jobs: what they are called and take. Each is in a file of its own.
#include "cli/commands.h"
#include "cli/jobwork.h"
#include "cli/words.h"

namespace officina {

using namespace Qt::StringLiterals;

QList<Command> jobCommands()
{
    const Command::Argument site{u"SITE"_s, Cli::tr("The site.")};
    const Command::Argument id{u"ID"_s,
                               Cli::tr("The job, as submit and jobs print it: 42, an array, or its task 42_7.")};
    const QList<Command> watching = {
        {.name = u"submit"_s,
         .summary = Cli::tr("Send a job; prints its id and its folder at the site."),
         .arguments = {site},
         .options = submitOptions() + waitOptions(),
         .run = submit},
        {.name = u"jobs"_s,
         .summary = Cli::tr("List your jobs at a site; arrays and chains in one line each."),
         .arguments = {site},
         .options = {{u"days"_s, Cli::tr("Also those that ended within so many days; 7 unless told."),
                      Cli::tr("number")},
                     {u"all-tasks"_s,
                      Cli::tr("Each task of an array, and each link of a chain, in a line of its own.")}},
         .run = listJobs},
        {.name = u"job"_s,
         .summary = Cli::tr("Show one job and what it used; of an array all tasks."),
         .arguments = {site, id},
         .options =
             QList<QCommandLineOption>{{u"wait"_s, Cli::tr("Wait until it has ended, and end with its exit code.")}}
             + waitOptions(),
         .run = showJob}};
    const QList<Command> reading = {
        {.name = u"log"_s,
         .summary = Cli::tr("Print what a job wrote."),
         .arguments = {site, id},
         .options = {{{u"f"_s, u"follow"_s}, Cli::tr("Go on until the job has ended.")},
                     {u"err"_s, Cli::tr("What it wrote to standard error, where that has a file of its own.")},
                     {u"tail"_s, Cli::tr("Only the last lines, so many."), Cli::tr("number")},
                     {u"no-retry"_s, Cli::tr("Do not connect again where the connection was lost.")}},
         .run = printLog},
        {.name = u"explain"_s,
         .summary = Cli::tr("Say in plain words why a job waits, or how it ended, and what to do."),
         .arguments = {site, id},
         .options = {},
         .run = explainJob},
        {.name = u"partitions"_s,
         .summary = Cli::tr("List where jobs can run at a site, and for how long."),
         .arguments = {site},
         .options = {},
         .run = showPartitions}};
    return watching + jobActions() + reading;
}

} // namespace officina
