// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the settings know of the example; see the header.
#include "ui/common/examplestep.h"

#include "client/jobs/jobboard.h"
#include "client/settings/settings.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Example)
};

} // namespace

ExampleStep exampleStep(const Settings &settings, const SiteId &site)
{
    if (settings.get(setting::exampleRan) || !settings.get(setting::exampleJobAt(site)).isEmpty())
        return ExampleStep::None;
    return settings.get(setting::exampleAt(site)).isEmpty() ? ExampleStep::Stage : ExampleStep::Run;
}

void noteExampleJobs(Settings &settings, const JobBoard &jobs)
{
    for (const JobService *service : jobs.services()) {
        const SiteId site = service->connection()->site().id;
        const QString id = settings.get(setting::exampleJobAt(site));
        const Job *job = id.isEmpty() ? nullptr : service->find({id});
        if (!job || !hasEnded(job->state))
            continue;
        settings.set(setting::exampleJobAt(site), QString());
        if (job->state == JobState::Completed)
            settings.set(setting::exampleRan, true);
    }
}

QString exampleText(ExampleStep step)
{
    switch (step) {
    case ExampleStep::None: break;
    case ExampleStep::Stage: return Words::tr("Stage the example");
    case ExampleStep::Run: return Words::tr("Run the example");
    }
    return {};
}

} // namespace officina
