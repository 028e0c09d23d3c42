// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetching what runs made; see the header.
#include "cli/results.h"

#include "cli/historybook.h"
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/place.h"
#include "cli/projecttext.h"
#include "cli/words.h"
#include "client/base/userfolders.h"
#include "ui/present/formats.h"
#include "ui/present/resultstext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

WaitingResults waitingResults()
{
    return WaitingResults(dataFolder() + u"/projects/waiting"_s);
}

QString projectFolder(const QString &given)
{
    return QDir::cleanPath(QFileInfo(given).absoluteFilePath());
}

Result<> finishSteps(const Call &call, ssh::Session &session, Steps<ssh::Session> &steps,
                     const std::function<QString()> &progress)
{
    for (;;) {
        if (call.stop) {
            const Error stopped{Kind::Cancelled, {}, {}};
            steps.abandoned(stopped);
            return std::unexpected(stopped);
        }
        const auto more = steps.step(session);
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            return {};
        call.console.progress(progress());
    }
}

Result<FetchedResults> fetchResult(const Call &call, ssh::Session &session, const WaitingResult &result)
{
    ProjectFetch fetch(result);
    const auto done = finishSteps(call, session, fetch,
                                  [&] { return Cli::tr("Fetching: %1").arg(formats::bytes(fetch.progress().bytes)); });
    if (done || done.error().kind == Kind::NotFound) // a run whose folder is gone has no results any more
        waitingResults().remove(result);
    return done.transform([&] { return fetch.fetched(); });
}

namespace {

struct Fetching {
    const Call &call;
    QJsonArray json = {};
    QString text = {};
    std::optional<Error> error = {}; // the first

    void fetch(const JobSite &at, const WaitingResult &result);
    void fetchAll(const QString &siteId, const QList<WaitingResult> &waiting);
};

void Fetching::fetch(const JobSite &at, const WaitingResult &result)
{
    const QString id = result.run.job.value;
    QJsonObject one{{u"site"_s, at.site.id.value}, {u"job"_s, id}, {u"folder"_s, result.target}};
    const auto tell = [&](const QString &outcome, const QString &words) {
        one.insert(u"outcome"_s, outcome);
        json.append(one);
        //: %1 is a job's id, %2 what became of its results
        text += Cli::tr("Job %1: %2").arg(id, words) + u'\n';
    };
    const auto found = findJob(at, result.run);
    if (found) {
        one.insert(u"state"_s, stateText(found->group.job));
        noteJobs(at.site.id, {found->group});
    }
    if (found && !hasEnded(found->group.job.state))
        return tell(u"not-ended"_s, Cli::tr("it has not ended yet (%1)").arg(stateText(found->group.job)));
    if (!found && found.error().kind != Kind::NotFound) { // forgotten jobs have ended
        error = error.value_or(found.error());
        return tell(u"unknown"_s, Cli::tr("whether it has ended is not known"));
    }
    const auto lock = waitingResults().claim(result);
    if (!lock)
        return tell(u"busy"_s, Cli::tr("another program is fetching it, or has"));
    const auto fetched = fetchResult(call, *at.session, result);
    if (!fetched) {
        error = error.value_or(fetched.error());
        return tell(u"failed"_s, terminalText(fetched.error(), Doing::Fetching).what);
    }
    addAll(one, fetchedJson(*fetched));
    one.insert(u"outcome"_s, u"fetched"_s);
    json.append(one);
    text += resultstext::fetched(result.run, *fetched, found ? found->group.job.state : JobState::Ended) + u'\n';
}

void Fetching::fetchAll(const QString &siteId, const QList<WaitingResult> &waiting)
{
    const Call there{call.options, {siteId}, call.console, call.stop};
    const auto at = jobSite(there);
    if (!at) {
        error = error.value_or(at.error());
        return;
    }
    for (const WaitingResult &result : waiting)
        if (result.run.site.value == siteId && at->session->isAlive() && !call.stop)
            fetch(*at, result);
}

} // namespace

Exit fetchResults(Call &call)
{
    const bool isOne = !call.arguments.isEmpty();
    const QString project = isOne ? projectFolder(call.arguments.first()) : QString();
    if (isOne && !QFileInfo(project).isDir())
        return call.console.fail({Kind::NotFound, {}, project}, Doing::Fetching);
    QList<WaitingResult> waiting = waitingResults().list();
    if (isOne)
        waiting.removeIf([&](const WaitingResult &result) { return result.project != project; });
    if (waiting.isEmpty())
        return call.console.result({{u"results"_s, QJsonArray()}}, Cli::tr("No results wait to be fetched.") + u'\n');
    QStringList sites;
    for (const WaitingResult &result : std::as_const(waiting))
        if (!sites.contains(result.run.site.value))
            sites += result.run.site.value;
    Fetching fetching{.call = call};
    for (const QString &site : std::as_const(sites))
        fetching.fetchAll(site, waiting);
    const QJsonObject json{{u"results"_s, fetching.json}};
    if (!fetching.error)
        return call.console.result(json, fetching.text);
    call.console.message(fetching.text.trimmed());
    return call.console.fail(*fetching.error, Doing::Fetching, json);
}

} // namespace officina
