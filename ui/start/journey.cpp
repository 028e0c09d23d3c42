// SPDX-License-Identifier: GPL-3.0-or-later
//
// The five steps in words; see the header.
#include "ui/start/journey.h"

#include "client/catalogue/catalogue.h"
#include "client/jobs/jobservice.h"
#include "client/requests/attachments.h"
#include "client/sites/site.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::Journey)
};

JourneyStep factoryStep(const Whereabouts &here)
{
    JourneyStep step{Say::tr("Choose a factory"), {}, true};
    for (const Request &draft : here.drafts) {
        const Factory *factory = here.catalogue.factory(draft.factory);
        const System *system = here.catalogue.system(draft.system);
        if (!factory && !system)
            continue;
        QStringList names;
        if (factory)
            names += factory->shortName.valueOr(factory->name.valueOr(factory->id.value));
        if (system)
            names += system->name.valueOr(system->id.value);
        step.text = names.join(u", "_s);
        return step;
    }
    if (here.site) {
        step.text = siteName(*here.site);
        return step;
    }
    step.isDone = false;
    step.text = Say::tr("%n factories in Europe, with their systems and ways in.", nullptr,
                        int(here.catalogue.factories().size()));
    return step;
}

JourneyStep requestStep(const Whereabouts &here)
{
    JourneyStep step{Say::tr("Request an allocation"), {}, false};
    if (here.site && !here.site->account.isEmpty()) {
        step.isDone = true;
        step.text = Say::tr("Project %1 on %2").arg(here.site->account, siteName(*here.site));
    } else if (here.drafts.isEmpty()) {
        step.text = Say::tr("Write a draft; it is checked as you write.");
    } else {
        const Request &draft = here.drafts.first();
        const int points = here.openPoints(draft);
        const QString title = draft.title().isEmpty() ? Say::tr("Request without a title") : draft.title();
        step.isDone = points == 0;
        step.text = points == 0 ? Say::tr("“%1” is ready to be sent").arg(title)
                                : Say::tr("“%1”: %n point(s) open", nullptr, points).arg(title);
    }
    return step;
}

bool isMoving(const TransferItem &item)
{
    return item.state == TransferItem::State::Running || item.state == TransferItem::State::Reconnecting;
}

QString arrivedText(const TransferItem &item)
{
    const QString name = displayBytes(item.request.sourceName());
    if (item.progress.moved == 0)
        return Say::tr("%1 is there already", "a file or folder").arg(name);
    if (!item.confirmedBySite)
        return Say::tr("%1 arrived; the site could not confirm it", "a file or folder").arg(name);
    return item.skipped == 0
        ? Say::tr("%1 arrived, every sum verified").arg(name)
        : Say::tr("%1 arrived verified; %n file(s) left out", nullptr, int(item.skipped)).arg(name);
}

JourneyStep dataStep(const Whereabouts &here)
{
    JourneyStep step{Say::tr("Stage your data"), {}, false};
    const TransferItem *open = nullptr;
    const TransferItem *done = nullptr;
    for (const TransferItem &item : here.transfers) {
        if (item.request.direction == Direction::Download)
            continue;
        if (!item.isEnded())
            open = !open || isMoving(item) ? &item : open;
        else if (item.state == TransferItem::State::Done && item.request.direction == Direction::Upload)
            done = &item;
    }
    if (open) {
        const QString name = displayBytes(open->request.sourceName());
        if (!isMoving(*open))
            step.text = Say::tr("%1 has not arrived yet: see Data", "a file or folder; Data is a page").arg(name);
        else if (open->progress.left)
            step.text = Say::tr("%1 is on its way, %2 left").arg(name, formats::duration(open->progress.left->count()));
        else
            step.text = Say::tr("%1 is on its way").arg(name);
    } else if (done) {
        step.isDone = true;
        step.text = arrivedText(*done);
    } else {
        step.text = Say::tr("Send a folder to the site; every file is verified.");
    }
    return step;
}

const Job *firstIn(const QList<JobsOfSite> &sites, JobState state)
{
    for (const JobsOfSite &site : sites) {
        if (site.isFromHistory && !hasEnded(state)) // it may be over
            continue;
        const auto found = std::ranges::find(site.jobs, state, &Job::state);
        if (found != site.jobs.end())
            return &*found;
    }
    return nullptr;
}

JourneyStep jobStep(const Whereabouts &here)
{
    JourneyStep step{Say::tr("Run your training"), {}, false};
    if (const Job *running = firstIn(here.jobs, JobState::Running)) {
        step.isDone = true;
        step.text = Say::tr("“%1” has been running for %2").arg(running->name, formats::duration(running->elapsed));
    } else if (const Job *waiting = firstIn(here.jobs, JobState::Waiting)) {
        step.text = Say::tr("“%1” waits for its turn").arg(waiting->name);
    } else if (here.seen) { // which may be over
        step.text =
            Say::tr("%n job(s) waited or ran at %1 when last seen, %2", "%1: a site, %2: a time", here.seen->number)
                .arg(here.seen->site, formats::dateTime(here.seen->when));
    } else if (const Job *completed = firstIn(here.jobs, JobState::Completed)) {
        step.isDone = true;
        step.text = Say::tr("“%1” completed in %2").arg(completed->name, formats::duration(completed->elapsed));
    } else {
        step.text = Say::tr("Submit a job; its script is shown before it is sent.");
        for (const TransferItem &item : here.transfers)
            if (here.site && item.site == here.site->id && item.stagedFolder())
                step.text =
                    Say::tr("Next: submit a job that starts from “%1”").arg(displayBytes(item.stagedFolder()->name()));
    }
    return step;
}

JourneyStep curveStep(const Whereabouts &here)
{
    JourneyStep step{Say::tr("Watch it learn"), {}, false};
    if (const Job *running = firstIn(here.jobs, JobState::Running))
        step.text = Say::tr("Look at the curves of “%1” while it runs", "a job").arg(running->name);
    else if (const Job *completed = firstIn(here.jobs, JobState::Completed))
        step.text = Say::tr("Look at the curves of “%1”", "a job").arg(completed->name);
    else
        step.text = Say::tr("Open the curves of a job, while it runs or afterwards.");
    return step;
}

} // namespace

int Whereabouts::openPoints(const Request &draft) const
{
    return tally(allChecks(draft, catalogue, draftFolder)).open();
}

QList<JourneyStep> journey(const Whereabouts &here)
{
    return {factoryStep(here), requestStep(here), dataStep(here), jobStep(here), curveStep(here)};
}

} // namespace officina
