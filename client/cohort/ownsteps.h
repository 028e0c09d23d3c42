// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the user of this computer is at a site: what was noted when it happened, and what the history says. Stays on
// this computer; only a report that the user writes tells it to anybody.
#pragma once

#include "client/base/ids.h"
#include "client/cohort/step.h"
#include "client/signing/ed25519.h"
#include "client/storage/database.h"

namespace officina::cohort {

class OwnSteps
{
public:
    // folder: of its own, "…/officina/progress"; made when something is first kept.
    explicit OwnSteps(QString folder);

    // The first time of each step at each site is kept, and the last trouble until it is overcome. What cannot be
    // written is given up: it would cost the work that it is about.
    void done(const SiteId &site, Step step, const QDateTime &now = QDateTime::currentDateTimeUtc());
    void failed(const SiteId &site, Step step, Error::Kind why, const QDateTime &now = QDateTime::currentDateTimeUtc());

    // What a job came to, by its name in step.h's words: "job-failed".
    void failed(const SiteId &site, Step step, const QString &trouble,
                const QDateTime &now = QDateTime::currentDateTimeUtc());

    // A damaged file is as none.
    QList<StepMark> at(const SiteId &site) const;
    void forget(); // all of it, the key too

    // That reports of this computer are signed with; made at the first one.
    Result<PrivateKey> reportKey();

private:
    void note(const SiteId &site, const StepMark &mark);
    QString file() const { return m_folder + QStringLiteral("/steps.json"); }

    QString m_folder;
};

// What the history of this computer knows of a site: that its queue was asked, folders that were sent, jobs. account: of
// the jobs; empty: any. since: nothing before counts; invalid: all does.
Result<QList<StepMark>> stepsInHistory(Database &database, const SiteId &site, const QString &account,
                                       const QDateTime &since);

// What of these is not before that time; a step that was done before is unknown then, for it was for something else.
QList<StepMark> stepsSince(const QList<StepMark> &marks, const QDateTime &since);

// All that is known of one's own steps, in their order, each with its first time. Whoever had staged something was
// connected by then: what the history tells of that is the last time.
QList<StepMark> putTogether(QList<StepMark> noted, const QList<StepMark> &history);

} // namespace officina::cohort
