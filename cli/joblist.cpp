// SPDX-License-Identifier: GPL-3.0-or-later
//
// jobs: the user's jobs at a site, arrays, heterogeneous jobs and chains each in one line. What one source
// could not tell is said, and the rest is shown.
#include "cli/historybook.h"
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/words.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QJsonObject sourceJson(const std::optional<Error> &error, bool isThere = true)
{
    if (!isThere)
        return {{u"state"_s, u"none"_s}};
    if (!error)
        return {{u"state"_s, u"answered"_s}};
    return {{u"state"_s, u"failed"_s}, {u"error"_s, errorJson(*error, Doing::ListingJobs)}};
}

void tellMissing(Console &console, const JobList &list)
{
    const auto tell = [&console](const std::optional<Error> &error, const QString &what) {
        if (!error)
            return;
        console.message(what);
        if (!error->detail.isEmpty())
            console.message(error->detail);
    };
    tell(list.queueError, Cli::tr("The queue did not answer: what waits and runs is missing, or may be out of date."));
    tell(list.accountingError, Cli::tr("The accounting did not answer: jobs that ended some time ago are missing."));
}

} // namespace

Exit listJobs(Call &call)
{
    bool ok = true;
    const int days = call.isSet("days") ? call.value("days").toInt(&ok) : 7;
    if (!ok || days < 1)
        return call.console.usage(Cli::tr("--%1 takes a whole number from %2 on.").arg(u"days"_s).arg(1));
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    auto list = listJobs(at->at(), days);
    // Where nobody keeps records, there is nobody else who could have answered.
    if (list && list->queueError && !at->scheduler->keepsRecords())
        list = std::unexpected(Error(*list->queueError));
    if (!list)
        return call.console.fail(
            list.error(), Doing::ListingJobs,
            {{u"site"_s, at->site.id.value}, {u"sources"_s, QJsonObject{{u"queue"_s, sourceJson(list.error())}}}});
    tellMissing(call.console, *list);
    QJsonArray json;
    JobTable table(at->isPbs());
    const auto add = [&](const JobGroup &group) {
        json.append(groupJson(group, at->site.id, at->isPbs()));
        table.add(group);
    };
    QList<JobGroup> groups = wholeJobs(list->jobs);
    noteJobs(at->site.id, groups);
    foldChains(groups);
    for (const JobGroup &group : std::as_const(groups)) {
        if (!call.isSet("all-tasks") || group.parts.isEmpty())
            add(group);
        else
            for (const Job &part : group.parts)
                add({part, {}});
    }
    const QJsonObject sources{{u"queue"_s, sourceJson(list->queueError)},
                              {u"accounting"_s, sourceJson(list->accountingError, at->scheduler->keepsRecords())}};
    QString text = table.text();
    if (text.isEmpty())
        text = Cli::tr("You have no jobs there that wait or run, or ended within the last %n day(s).", nullptr, days)
            + u'\n';
    return call.console.result({{u"site"_s, at->site.id.value}, {u"jobs"_s, json}, {u"sources"_s, sources}}, text);
}

} // namespace officina
