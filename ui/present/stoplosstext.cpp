// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for stop-loss; see the header.
#include "ui/present/stoplosstext.h"

#include "client/base/errorkind.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina::stoplosstext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::StopLossText)
};

} // namespace

QString sentence(const StopLossFinding &finding)
{
    const QString id = finding.job.id.value;
    const QString name = displayName(finding.job);
    const QString limit = formats::moment(finding.limit);
    const QString due = formats::moment(finding.due);
    switch (finding.rule) {
    case StopLossFinding::Rule::IdleGpus:
        if (!isOfWholeJob(finding))
            //: a job's number, its name, a duration
            return Say::tr("All GPUs of the first node of job %1 “%2” have been idle for %3.")
                .arg(id, name, formats::duration(60 * qint64(finding.minutes)));
        //: a job's number, its name, a duration
        return Say::tr("All GPUs of job %1 “%2” have been idle for %3.")
            .arg(id, name, formats::duration(60 * qint64(finding.minutes)));
    case StopLossFinding::Rule::NoCheckpoint:
        if (finding.lost < 1) // its last state was saved right then
            //: a job's number, its name, two times
            return Say::tr("Job %1 “%2” reaches its time limit at %3, before its next state is due at %4.")
                .arg(id, name, limit, due);
        //: a job's number, its name, two times, a duration
        return Say::tr("Job %1 “%2” reaches its time limit at %3, before its next state is due at %4: %5 of work would "
                       "be lost.")
            .arg(id, name, limit, due, formats::duration(finding.lost));
    case StopLossFinding::Rule::Allocation:
        //: a job's number, its name, two times
        return Say::tr("At the pace of your jobs the allocation is used up at %3, before job %1 “%2” reaches its time "
                       "limit at %4.")
            .arg(id, name, due, limit);
    }
    return {};
}

QString acted(const StopLossFinding &finding, const Result<> &done)
{
    const auto withReason = [&](const QString &outcome) { return outcome + u' ' + sentence(finding); };
    const QString id = finding.job.id.value;
    if (done)
        return withReason(Say::tr("Job %1 was told to stop, as you wished.").arg(id));
    if (isOutcomeUnknown(done.error()))
        return withReason(Say::tr("Whether job %1 was cancelled is not known: look at the list.").arg(id));
    return withReason(Say::tr("Job %1 was to be cancelled, and that was refused.").arg(id));
}

} // namespace officina::stoplosstext
