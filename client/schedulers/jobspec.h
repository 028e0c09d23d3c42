// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked for when a job is sent. A value without behaviour; each scheduler writes it in its
// own way (Scheduler::script).
#pragma once

#include "client/base/remotepath.h"

#include <QtCore/QStringList>

#include <optional>

namespace officina {

struct JobSpec {
    QString name;
    QString partition; // empty: the site's default; likewise below
    QString account;
    QString qos;
    QString constraint;
    QString reservation;
    int nodes = 1; // 0: as many as its other options need
    int gpus = 0; // per node
    // The site's options for that many GPUs on that many nodes; empty: the scheduler's usual ones.
    QStringList gpuOptions;
    int tasks = 0;        // per node; 0: the scheduler's default, likewise below
    int cpus = 0;         // per task
    int memory = 0;       // MiB per node
    int timeLimit = 0;    // seconds, rounded up to whole minutes
    QString array;        // "0-9%2"; empty: none
    QString dependency;   // "afterok:41"; empty: none
    QString signal;       // "B:USR1@300": a signal before the time limit; empty: none
    QString mailTo;       // empty: no mail
    QString mailOn;       // "END,FAIL"; empty: the scheduler's usual events
    QStringList more;     // lines of options that Officina does not know, as they stand
    RemotePath runFolder; // absolute; the job starts in it
    QByteArray output = "output.txt"; // name in the run folder, standard output and error
    QByteArray logs = "logs";         // folder for event files in the run folder
    QByteArray shell = "/bin/bash -l"; // what runs the body; a login shell, so that modules are there
    QByteArray body;                   // what the job runs, without "#!" and options
    bool watchGpus = false;            // guard.h; of jobs with GPUs and a shell
    int stopIdleMinutes = 0;           // likewise: stopped after so long without use; 0: never
    // Jobs one after the other in one folder, each going on from the checkpoint of the last, until one is
    // done (jobs/chain.h).
    int links = 1;
    // For what Officina may cancel this job while it watches it: names of rules (jobs/stoploss.h). Nothing: for what
    // the user lets it cancel jobs of the site.
    std::optional<QStringList> stops;
    bool operator==(const JobSpec &) const = default;
};

} // namespace officina
