// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for fetched results; see the header.
#include "ui/present/resultstext.h"

#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina::resultstext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::ResultsText)
};

} // namespace

QString summary(const FetchedResults &fetched)
{
    if (fetched.all() == 0)
        return Say::tr("Nothing of the run matches what is to be fetched.");
    QStringList parts{Say::tr("%n file(s) fetched and verified (%1)", nullptr, int(fetched.files))
                          .arg(formats::bytes(fetched.bytes))};
    if (fetched.unchanged > 0)
        parts += Say::tr("%n there before", nullptr, int(fetched.unchanged));
    if (fetched.differing > 0)
        parts += Say::tr("%n not, because another file has the name", nullptr, int(fetched.differing));
    //: %1: a folder, %2: "3 files fetched…"
    return Say::tr("%1: %2").arg(fetched.folder, parts.join(Say::tr(", ", "between the parts of a summary")));
}

QString fetched(const RunRecord &run, const FetchedResults &fetched, JobState state)
{
    //: %1: a job's id, %2: "/home/ada/results: 3 files fetched…"
    const QString well = Say::tr("Job %1 has ended. %2");
    //: %1: a job's id, %2: "/home/ada/results: 3 files fetched…"
    const QString badly = Say::tr("Job %1 did not end well. %2");
    return (state == JobState::Completed || state == JobState::Ended ? well : badly)
        .arg(run.job.value, summary(fetched));
}

QString failed(const RunRecord &run, const Error &error)
{
    return Say::tr("The results of job %1 could not be fetched, and wait for the next time: %2",
                   "%1: a job's id, %2: why, as a sentence")
        .arg(run.job.value, errorText(error, Doing::Fetching).what);
}

} // namespace officina::resultstext
