// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the options of submit ask for, before anything of the site is known. What is given on the
// command line goes before what a script's own head says.
#pragma once

#include "cli/jobwork.h"
#include "client/invitations/invitationbook.h"
#include "client/jobs/jobtemplate.h"

namespace officina {

struct SubmitWish {
    JobSpec spec;
    std::optional<JobTemplate> from; // else the body is there already
    QVariantMap values;
    QStringList notes; // what is to be said of the script
    bool isMoved = false; // OwnScript
    QByteArray script; // as it was read on this computer; empty: a template, or one that lies at the site
    QString scriptName;
    std::optional<AcceptedInvitation> invitation = {}; // that holds for the site
};

// Name, amounts and the like, as both submit and run take them; what is not given stays as it is. BadInput.
QList<QCommandLineOption> jobOptions();
Result<> readJobOptions(const Call &call, JobSpec &spec);

// Without a template or a script: what the invitation for the site begins with, its script first.
// A script at the site is not read yet, and that for another scheduler than the site's is not known as such.
Result<SubmitWish> readWish(const Call &call);
Result<> fitScript(const Call &call, const JobSite &at, SubmitWish &wish);
// Wrong usage, where it is that.
Exit failWish(const Call &call, const Error &error);

} // namespace officina
