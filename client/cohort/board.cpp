// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board and what it is made of; see the header.
#include "client/cohort/board.h"

#include <QtCore/QHash>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

Cell cellOf(const StepMark &mark)
{
    Cell cell{.since = mark.since, .trouble = mark.trouble, .source = mark.source};
    if (!mark.trouble.isEmpty()) {
        cell.state = Cell::State::Trouble;
        cell.told = mark.told;
    } else if (mark.since.isValid()) {
        cell.state = Cell::State::Done;
    }
    return cell;
}

// The earliest of what cannot be done without it; nothing where none of that is known.
std::optional<Cell> impliedBy(const Cells &cells, Step first)
{
    std::optional<Cell> implied;
    for (const Step step : allSteps) {
        const Cell &cell = cells[size_t(step)];
        if (step < first || !cell.since.isValid() || (implied && implied->since <= cell.since))
            continue;
        implied = Cell{.state = Cell::State::Done, .since = cell.since, .source = cell.source, .isImplied = true};
    }
    return implied;
}

// Of the newest job that tells: one that waits or runs, or went well, is none.
QString troubleOf(const QList<Job> &newestFirst)
{
    for (const Job &job : newestFirst) {
        switch (job.state) {
        case JobState::Failed: return u"job-failed"_s;
        case JobState::TimedOut: return u"job-timed-out"_s;
        case JobState::OutOfMemory: return u"job-out-of-memory"_s;
        case JobState::NodeFailed: return u"job-node-failed"_s;
        case JobState::Cancelled: // by whom and why is nobody's guess
        case JobState::Preempted:
        case JobState::Ended:
        case JobState::Unknown: continue;
        case JobState::Waiting:
        case JobState::Running:
        case JobState::Finishing:
        case JobState::Suspended:
        case JobState::Completed: return {};
        }
    }
    return {};
}

} // namespace

Cells cellsOf(const Member &member)
{
    Cells cells;
    for (const StepMark &mark : member.steps)
        cells[size_t(mark.step)] = cellOf(mark);
    // Files, jobs and curves of a site are not to be had without having been there, however it goes today.
    Cell &connected = cells[size_t(Step::Connected)];
    const auto implied = impliedBy(cells, Step::Staged);
    if (implied && connected.state != Cell::State::Trouble
        && (!connected.since.isValid() || implied->since < connected.since))
        connected = *implied;
    // A report names its cohort, which nobody but the invitation tells.
    Cell &invited = cells[size_t(Step::Invited)];
    if (invited.state == Cell::State::Unknown && member.reported.isValid())
        invited = {.state = Cell::State::Done, .since = member.reported, .source = Source::Report, .isImplied = true};
    return cells;
}

QList<TeamRow> teamRows(const Cohort &cohort)
{
    QList<TeamRow> rows;
    QHash<QString, qsizetype> places;
    for (const Team &team : cohort.allTeams()) {
        places.insert(team.name, rows.size());
        rows += TeamRow{.team = team, .members = {}};
    }
    for (qsizetype i = 0; i < cohort.members.size(); ++i) {
        const Member &member = cohort.members.at(i);
        if (!places.contains(member.team)) {
            places.insert(member.team, rows.size());
            rows += TeamRow{};
        }
        TeamRow &row = rows[places.value(member.team)];
        row.members += i;
        const Cells cells = cellsOf(member);
        for (size_t step = 0; step < cells.size(); ++step) {
            row.done[step] += cells[step].state == Cell::State::Done ? 1 : 0;
            row.troubled[step] += cells[step].state == Cell::State::Trouble ? 1 : 0;
        }
    }
    return rows;
}

bool isTaken(Taking taking)
{
    return taking == Taking::Taken || taking == Taking::TakenOlder || taking == Taking::Known;
}

QStringList othersWithKey(const Cohort &cohort, const ProgressReport &report)
{
    QStringList mails;
    for (const Member &member : cohort.members)
        if (!isSameMail(member.mail, report.mail) && !member.reportKey.isEmpty() && member.reportKey == report.key)
            mails += member.mail;
    return mails;
}

QString nameOf(Taking taking)
{
    switch (taking) {
    case Taking::Taken: return u"taken"_s;
    case Taking::TakenOlder: return u"taken-older"_s;
    case Taking::Known: return u"known"_s;
    case Taking::OtherCohort: return u"other-cohort"_s;
    case Taking::OtherSite: return u"other-site"_s;
    case Taking::NotInRoster: return u"not-in-roster"_s;
    case Taking::OtherKey: return u"other-key"_s;
    case Taking::FromFuture: return u"from-future"_s;
    }
    return {};
}

Taking takeReport(Cohort &cohort, const ProgressReport &report, const QDateTime &now, bool acceptKey)
{
    if (report.cohort != cohort.id)
        return Taking::OtherCohort;
    if (report.site != cohort.site)
        return Taking::OtherSite;
    const qsizetype place = cohort.indexOf(report.mail);
    if (place < 0)
        return Taking::NotInRoster;
    if (report.written > now.addDays(1))
        return Taking::FromFuture;
    const Member before = cohort.members.at(place);
    if (!before.reportKey.isEmpty() && before.reportKey != report.key && !acceptKey)
        return Taking::OtherKey;
    Member member = before;
    member.reportKey = report.key;
    for (const StepMark &mark : report.steps)
        addMark(member.steps, mark);
    if (member.user.isEmpty())
        member.user = report.user;
    if (!member.reported.isValid() || report.written > member.reported)
        member.reported = report.written;
    const bool isOlder = before.reported.isValid() && report.written < before.reported;
    cohort.members[place] = member;
    if (member == before)
        return Taking::Known;
    return isOlder ? Taking::TakenOlder : Taking::Taken;
}

JobsTaken takeJobs(Cohort &cohort, const ProjectJobs &told, const QDateTime &now)
{
    JobsTaken taken;
    QHash<QString, QList<Job>> ofUser;
    QStringList users;
    for (const Job &job : told.jobs) {
        const QDateTime submitted = job.times.submitted;
        if (!submitted.isValid() || (cohort.from.isValid() && submitted < cohort.from.startOfDay(QTimeZone::UTC)))
            continue;
        if (!ofUser.contains(job.user))
            users += job.user;
        ofUser[job.user] += job;
    }
    for (Member &member : cohort.members) {
        taken.withoutUser += member.user.isEmpty() ? 1 : 0;
        const QList<Job> jobs = ofUser.value(member.user);
        if (member.user.isEmpty() || jobs.isEmpty())
            continue;
        ++taken.members;
        users.removeAll(member.user);
        QDateTime first = jobs.first().times.submitted;
        for (const Job &job : jobs)
            first = std::min(first, job.times.submitted);
        addMark(
            member.steps,
            {.step = Step::Submitted, .since = first, .trouble = troubleOf(jobs), .source = Source::Site, .told = now});
    }
    taken.strangers = users;
    return taken;
}

void markInvited(Member &member, const QDateTime &now)
{
    addMark(member.steps, {.step = Step::Invited, .since = now, .source = Source::Teacher, .told = now});
}

int markInvited(Cohort &cohort, const QStringList &mails, const QDateTime &now)
{
    int marked = 0;
    for (Member &member : cohort.members) {
        const bool isMeant = mails.isEmpty()
            || std::ranges::any_of(mails, [&](const QString &mail) { return isSameMail(mail, member.mail); });
        if (!isMeant || markOf(member.steps, Step::Invited))
            continue;
        markInvited(member, now);
        ++marked;
    }
    return marked;
}

} // namespace officina::cohort
