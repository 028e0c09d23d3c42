// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for stop-loss; see the header.
#include "ui/present/stoplosstext.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina::stoplosstext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::StopLossText)
};

// Of a job that is named already: "all its GPUs …"
QString because(const StopLossFinding &finding)
{
    const QString time = formats::duration(60 * qint64(finding.minutes));
    switch (finding.rule) {
    case StopLossFinding::Rule::IdleGpus:
        //: why a job; %1 is a duration
        return Say::tr("all its GPUs have been idle for %1").arg(time);
    case StopLossFinding::Rule::NoCheckpoint:
        //: why a job; %1 and %2 are times, %3 a duration
        return Say::tr("its time limit comes at %1 and its next state is due at %2: %3 of work would be lost")
            .arg(formats::dateTime(finding.limit.toLocalTime()), formats::dateTime(finding.due.toLocalTime()), time);
    case StopLossFinding::Rule::Allocation:
        //: why a job; %1 and %2 are times
        return Say::tr("as your jobs use it now, the allocation is used up at %1, before its time limit at %2")
            .arg(formats::dateTime(finding.due.toLocalTime()), formats::dateTime(finding.limit.toLocalTime()));
    }
    return {};
}

} // namespace

QString sentence(const StopLossFinding &finding)
{
    //: a job's number, its name, what is wrong with it
    return Say::tr("Job %1 “%2”: %3.").arg(finding.job.id.value, finding.job.name.simplified(), because(finding));
}

QString acted(const StopLossFinding &finding, const Result<> &done)
{
    const auto filled = [&](const QString &text) {
        return text.arg(finding.job.id.value, finding.job.name.simplified(), because(finding));
    };
    if (done)
        //: a job's number, its name, why
        return filled(Say::tr("Job %1 “%2” was cancelled, as you wished: %3."));
    if (isOutcomeUnknown(done.error().kind))
        //: a job's number, its name, why
        return filled(Say::tr("Whether job %1 “%2” was cancelled is not known; look at the list. The reason: %3."));
    //: a job's number, its name, why
    return filled(Say::tr("Job %1 “%2” was not cancelled, because that was refused. The reason for it: %3."));
}

} // namespace officina::stoplosstext
