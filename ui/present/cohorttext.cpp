// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for cohorts; see the header.
#include "ui/present/cohorttext.h"

#include "client/cohort/rostertitles.h"
#include "ui/present/budgettext.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace officina::cohorttext {

using namespace Qt::StringLiterals;
using cohort::Cell;
using cohort::RowProblem;
using cohort::Source;
using cohort::Step;
using cohort::Taking;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::CohortText)
};

QString timeText(const QDateTime &time)
{
    return formats::dateTime(time.toLocalTime());
}

// Not more of them than a line takes.
QString listed(const QStringList &names)
{
    constexpr qsizetype most = 5;
    const QString text = names.first(std::min(most, names.size())).join(u", "_s);
    return names.size() > most ? text + u", \u2026"_s : text;
}

} // namespace

QString headline(const cohort::Cohort &cohort, const QString &site, bool withTitle)
{
    const qsizetype teams = cohort.allTeams().size();
    const QString from = cohort.from.isValid() ? formats::date(cohort.from) : QString();
    const QString until = cohort.until.isValid() ? formats::date(cohort.until) : QString();
    QString where = site;
    if (!from.isEmpty() && !until.isEmpty())
        //: %1 is a site, %2 and %3 the first and the last day there
        where = Say::tr("%1, %2 to %3").arg(site, from, until);
    else if (!until.isEmpty())
        //: %1 is a site, %2 the last day there
        where = Say::tr("%1, until %2").arg(site, until);
    else if (!from.isEmpty())
        //: %1 is a site, %2 the first day there
        where = Say::tr("%1, from %2").arg(site, from);
    QStringList parts{teams > 0 ? Say::tr("%n team(s)", nullptr, int(teams))
                                : Say::tr("%n member(s)", nullptr, int(cohort.members.size())),
                      where};
    if (withTitle)
        parts.prepend(cohort.title);
    return parts.join(u" \u00b7 "_s);
}

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Invited: return Say::tr("Invited");
    case Step::Connected: return Say::tr("Connected");
    case Step::Staged: return Say::tr("Staged", "data, by a member; of a narrow column");
    case Step::Submitted: return Say::tr("Submitted", "a job, by a member; of a narrow column");
    case Step::Watched: return Say::tr("Watched", "a curve, by a member; of a narrow column");
    }
    return {};
}

QString cellWord(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Unknown: return Say::tr("not known", "a step of a member");
    case Cell::State::Done: return Say::tr("done", "a step of a member");
    case Cell::State::Trouble: return Say::tr("trouble", "with a step of a member");
    }
    return {};
}

QString teamCellText(Step step, const cohort::Cohort &cohort, const cohort::TeamRow &team)
{
    constexpr int most = 5;
    const auto place = size_t(step);
    const int all = int(team.members.size()), unknown = all - team.done[place] - team.troubled[place];
    QStringList lines;
    if (team.done[place] > 0)
        lines += Say::tr("%n of %1 members have done this.", nullptr, team.done[place]).arg(all);
    int named = 0;
    for (const qsizetype at : team.members) {
        const cohort::Member &member = cohort.members.at(at);
        const Cell cell = cellsOf(member)[place];
        if (cell.state == Cell::State::Trouble && ++named <= most)
            //: %1 is a person, %2 a sentence of what went wrong
            lines += Say::tr("%1: %2").arg(member.name.isEmpty() ? member.mail : member.name, cellText(cell));
    }
    if (named > most)
        lines += Say::tr("%n more in trouble.", nullptr, named - most);
    if (unknown > 0)
        lines += unknown == all ? Say::tr("Not known.") : Say::tr("Of %n of them it is not known.", nullptr, unknown);
    return lines.join(u'\n');
}

QString helpText(const QString &name)
{
    if (name == "auth-rejected"_L1)
        return Say::tr("“Can I get in?” on their computer tells which key the site takes, and where it is handed in.");
    if (name == "unreachable"_L1 || name == "timeout"_L1)
        return Say::tr("Have them try from another network; some sites let only registered addresses in.");
    if (name == "host-key-unknown"_L1 || name == "host-key-changed"_L1 || name == "host-key-uncertified"_L1)
        return Say::tr("They must not go on before the site's fingerprint is compared: ask the site's support.");
    if (name == "certificate-expired"_L1)
        return Say::tr("They renew it with the site's own command; the menu of the site offers that.");
    if (name == "denied"_L1)
        return Say::tr("They may not be in the project at the site yet.");
    if (name == "no-space"_L1 || name == "too-large"_L1)
        return Say::tr("They delete what they do not need there, or ask the site for more room.");
    if (name == "rejected"_L1)
        return Say::tr("Compare their account, partition and time limit with those of the invitation.");
    if (name == "job-out-of-memory"_L1)
        return Say::tr("A smaller batch, or a larger share of the node.");
    if (name == "job-timed-out"_L1)
        return Say::tr("A longer time limit, or fewer steps.");
    if (name == "job-node-failed"_L1)
        return Say::tr("Not their fault: the same job once more.");
    return {};
}

QString sign(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Unknown: return u"\u00b7"_s;
    case Cell::State::Done: return u"\u2713"_s;
    case Cell::State::Trouble: return u"!"_s;
    }
    return {};
}

QString sourceName(Source source)
{
    switch (source) {
    case Source::Teacher: return Say::tr("noted here", "where it is known from");
    case Source::Report: return Say::tr("their report", "where it is known from");
    case Source::Site: return Say::tr("the project's jobs at the site", "where it is known from");
    }
    return {};
}

QString troubleText(const QString &name)
{
    if (name == "auth-rejected"_L1)
        return Say::tr("the site accepted none of their keys or passwords");
    if (name == "unreachable"_L1 || name == "timeout"_L1)
        return Say::tr("the site could not be reached");
    if (name == "host-key-unknown"_L1 || name == "host-key-changed"_L1 || name == "host-key-uncertified"_L1)
        return Say::tr("the host's key was not the expected one");
    if (name == "certificate-expired"_L1)
        return Say::tr("their certificate has expired");
    if (name == "denied"_L1)
        return Say::tr("they were not allowed to");
    if (name == "no-space"_L1 || name == "too-large"_L1)
        return Say::tr("there was no room for their data");
    if (name == "rejected"_L1)
        return Say::tr("the scheduler refused the job");
    if (name == "job-failed"_L1)
        return Say::tr("the job failed");
    if (name == "job-timed-out"_L1)
        return Say::tr("the job reached its time limit");
    if (name == "job-out-of-memory"_L1)
        return Say::tr("the job ran out of memory");
    if (name == "job-node-failed"_L1)
        return Say::tr("the job's node failed");
    return Say::tr("it failed (%1)", "%1 is a kind of error, as not-found").arg(name);
}

QString cellText(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Unknown: return Say::tr("Not known.");
    case Cell::State::Trouble:
        //: %1 is what went wrong, %2 a time, %3 where it is known from
        return Say::tr("Trouble: %1; as of %2, from %3.")
            .arg(troubleText(cell.trouble), timeText(cell.told), sourceName(cell.source));
    case Cell::State::Done:
        if (cell.isImplied)
            //: %1 is a time, %2 where it is known from
            return Say::tr("By %1 at the latest: a later step tells so, from %2.")
                .arg(timeText(cell.since), sourceName(cell.source));
        if (cell.source == Source::Teacher)
            //: %1 is a time
            return Say::tr("Since %1, as was noted here.").arg(timeText(cell.since));
        //: %1 is a time, %2 where it is known from
        return Say::tr("Since %1, from %2.").arg(timeText(cell.since), sourceName(cell.source));
    }
    return {};
}

QString problemText(const RowProblem &problem)
{
    switch (problem.kind) {
    case RowProblem::Kind::Empty: return Say::tr("an empty row");
    case RowProblem::Kind::NoMail: return Say::tr("no mail address");
    case RowProblem::Kind::BadMail: return Say::tr("not a mail address: %1").arg(problem.value);
    case RowProblem::Kind::BadTitle:
        return Say::tr("neither a mail address nor a heading that is understood (%2): %1", "%1: a cell, %2: headings")
            .arg(problem.value, cohort::understoodTitles().join(u", "_s));
    case RowProblem::Kind::BadUser: return Say::tr("left out, not a user name: %1").arg(problem.value);
    case RowProblem::Kind::SameUser:
        return Say::tr("left out, the user name %1 stands in line %2 already", "%2: a number")
            .arg(problem.value)
            .arg(problem.other);
    case RowProblem::Kind::Duplicate:
        //: %1 is a mail address, %2 the number of a line
        return Say::tr("%1 stands in line %2 already").arg(problem.value).arg(problem.other);
    case RowProblem::Kind::TooLong: return Say::tr("longer than a name can be: %1").arg(problem.value);
    case RowProblem::Kind::ExtraCell:
        return Say::tr("%1 stands beside the columns and was left out").arg(problem.value);
    }
    return {};
}

QString encodingText(const QString &encoding)
{
    if (encoding == "windows-1250"_L1)
        return Say::tr("Central Europe (%1)", "an encoding of letters").arg(encoding);
    if (encoding == "windows-1251"_L1)
        return Say::tr("Cyrillic (%1)", "an encoding of letters").arg(encoding);
    if (encoding == "windows-1253"_L1)
        return Say::tr("Greek (%1)", "an encoding of letters").arg(encoding);
    if (encoding == "windows-1257"_L1)
        return Say::tr("Baltic (%1)", "an encoding of letters").arg(encoding);
    return Say::tr("Western Europe (%1)", "an encoding of letters").arg(encoding);
}

QString namesReadText(const cohort::Roster &roster)
{
    const QStringList names = tellingNames(roster);
    return names.isEmpty() ? Say::tr("No name in it has letters that could be read wrongly.")
                           //: %1 are names of people
                           : Say::tr("Read so, its names are: %1").arg(listed(names));
}

QString saveAsUnicodeText()
{
    return Say::tr("The table is not saved as UTF-8, so nothing tells how its letters are to be read. In Excel save it "
                   "as “CSV UTF-8”, in LibreOffice with the character set “Unicode (UTF-8)”.");
}

ErrorText tableErrorText(const Error &error)
{
    ErrorText text = errorText(error, Doing::OpeningRequest);
    if (error.kind != Error::Kind::Unsupported)
        return text;
    text.what = Say::tr("This is a spreadsheet's own file; what can be read here is a table saved as text (CSV).");
    text.advice = Say::tr("In Excel save it as “CSV UTF-8”, in LibreOffice as “Text CSV” with the character set "
                          "“Unicode (UTF-8)”.");
    return text;
}

QString takingText(Taking taking, const cohort::ProgressReport &report, const cohort::Cohort &cohort)
{
    const qsizetype place = cohort.indexOf(report.mail);
    const QString name =
        place >= 0 && !cohort.members.at(place).name.isEmpty() ? cohort.members.at(place).name : report.mail;
    const auto of = [&](const QString &text) { return text.arg(name); };
    switch (taking) {
    case Taking::Taken: return of(Say::tr("%1: taken.", "%1 is a person"));
    case Taking::TakenOlder:
        return of(Say::tr("%1: older than the last report; what was new in it is taken.", "%1 is a person"));
    case Taking::Known: return of(Say::tr("%1: nothing new.", "%1 is a person"));
    case Taking::OtherCohort:
        //: %1 is a person, %2 the name of a cohort
        return Say::tr("%1: this report is for the cohort %2.").arg(name, report.cohort.value);
    case Taking::OtherSite:
        //: %1 is a person, %2 a site
        return Say::tr("%1: this report is of another site, %2.").arg(name, report.site.value);
    case Taking::NotInRoster: return of(Say::tr("%1 is not in the roster.", "%1 is a mail address"));
    case Taking::OtherKey:
        return of(Say::tr("%1: signed by another key than their first report. Another computer of theirs, or another "
                          "person: ask them, and then take it with the new key.",
                          "%1 is a person"));
    case Taking::FromFuture:
        //: %1 is a person, %2 a time
        return Say::tr("%1: written at %2, which is yet to come. One of the clocks is wrong.")
            .arg(name, timeText(report.written));
    }
    return {};
}

QString takenText(const cohort::TakenFile &taken, const cohort::Cohort &cohort)
{
    if (taken.report) {
        QString text = takingText(taken.taking, *taken.report, cohort);
        const QStringList others = othersWithKey(cohort, *taken.report);
        if (others.isEmpty())
            return text;
        //: %1 are mail addresses
        return text + u'\n'
            + Say::tr("The same key signed the report of %1: the same computer, or the same person.")
                  .arg(listed(others));
    }
    if (taken.error->kind == Error::Kind::Rejected)
        return Say::tr("It was changed since it was written, and is not taken.");
    return errorText(*taken.error, Doing::OpeningRequest).what;
}

QString jobsText(const Result<ProjectJobs> &jobs, const cohort::JobsTaken &taken)
{
    using Reach = ProjectJobs::Reach;
    if (!jobs && jobs.error().kind == Error::Kind::Unsupported)
        return Say::tr("The project's jobs are not known: the cohort has no account, or the site's scheduler does not "
                       "tell them by account.");
    if (!jobs)
        return Say::tr("The project's jobs are not known.") + u'\n' + errorText(jobs.error(), Doing::ListingJobs).what;
    QStringList lines;
    switch (jobs->reach) {
    case Reach::All: lines += Say::tr("The site shows jobs of %n member(s).", nullptr, taken.members); break;
    case Reach::Hidden:
        lines += Say::tr("The site keeps jobs of others to themselves: it tells nothing of the members.");
        break;
    case Reach::Untold:
        lines += Say::tr("The site shows jobs of %n member(s); whether it shows all of them is not known.", nullptr,
                         taken.members);
        break;
    }
    if (jobs->accountingError)
        lines += Say::tr("Jobs that ended are not known.");
    if (!taken.strangers.isEmpty())
        lines += Say::tr("%n user(s) of the project are nobody's of the roster: %1", "%1 are user names",
                         int(taken.strangers.size()))
                     .arg(listed(taken.strangers));
    if (taken.withoutUser > 0 && jobs->reach != Reach::Hidden)
        lines += Say::tr("Of %n member(s) the user name at the site is not known, so their jobs cannot be told.",
                         nullptr, taken.withoutUser);
    return lines.join(u'\n');
}

QString budgetText(const std::optional<Budget> &budget, const QDateTime &now)
{
    if (!budget)
        return Say::tr("The site tells of no budget.");
    return budgettext::left(*budget) + u'\n' + budgettext::outlook(*budget, now);
}

QString usedText(const cohort::TeamBudget &budget)
{
    const auto whole = [](double hours) { return formats::decimal(hours, hours < 10 ? 1 : 0); };
    if (budget.isShared && budget.budget)
        return Say::tr("shared", "an account, with other teams");
    if (!budget.budget)
        return budget.team.gpuHours
            //: %1 is a number of GPU-hours; how many of them are used is not known
            ? Say::tr("\u2013 of %1").arg(whole(*budget.team.gpuHours))
            : u"\u2013"_s;
    const auto filled = [&](const QString &text) {
        return text.arg(whole(budget.budget->used), whole(budget.budget->limit));
    };
    switch (budget.budget->unit) {
    //: how much of a budget is used, in a column of GPU-hours
    case Budget::Unit::GpuHours: return filled(Say::tr("%1 of %2"));
    case Budget::Unit::NodeHours: return filled(Say::tr("%1 of %2 node-h"));
    case Budget::Unit::CoreHours: return filled(Say::tr("%1 of %2 core-h"));
    case Budget::Unit::Local: return filled(Say::tr("%1 of %2 h"));
    }
    return {};
}

QString usedSentence(const cohort::TeamBudget &budget)
{
    if (!budget.budget)
        return Say::tr("What is used is not known: the site was not asked yet, or tells of no budget.");
    if (budget.isShared)
        //: %1 is an account at a site; %2 what is left of it
        return Say::tr("Several teams use the account %1 together: %2.")
            .arg(budget.account, budgettext::left(*budget.budget));
    return budgettext::left(*budget.budget);
}

QString exportContents(const cohort::Cohort &cohort, cohort::RosterForm form)
{
    const auto holding = cohort.holding();
    QStringList lines{Say::tr("%n mail address(es)", nullptr, int(holding.members))};
    const auto withTeam =
        int(std::ranges::count_if(cohort.members, [](const cohort::Member &member) { return !member.team.isEmpty(); }));
    switch (form) {
    case cohort::RosterForm::Waldur: lines += Say::tr("%n name(s)", nullptr, int(holding.named)); break;
    case cohort::RosterForm::Cscs:
        lines += cohort.project.isEmpty() ? Say::tr("the team of %n member(s), as their project", nullptr, withTeam)
            //: %1 is a project
                                          : Say::tr("the project of all: %1").arg(cohort.project);
        break;
    case cohort::RosterForm::Officina:
        lines += Say::tr("%n name(s)", nullptr, int(holding.named));
        lines += Say::tr("the team of %n member(s)", nullptr, withTeam);
        lines += Say::tr("%n user name(s) at the site", nullptr, int(holding.users));
        break;
    }
    return lines.join(u'\n');
}

QString usualConsent()
{
    return Say::tr(
        "I agree that this file tells whoever looks after my cohort which of the first steps I have done at the "
        "site and when, and what went wrong last. It is used to help me and the cohort along, goes to nobody "
        "else, and is deleted with the cohort. I may ask for that at any time.");
}

QString reportContents(const cohort::ProgressReport &report)
{
    QStringList lines{        //: %1 is a mail address
                      Say::tr("Who: %1").arg(report.mail), Say::tr("Cohort: %1").arg(report.cohort.value),
        //: %1 is a site, %2 a user name there
                      report.user.isEmpty() ? Say::tr("Site: %1").arg(report.site.value)
                                            : Say::tr("Site: %1, as %2").arg(report.site.value, report.user)};
    for (const cohort::StepMark &mark : report.steps) {
        QStringList told;
        if (mark.since.isValid())
            told += timeText(mark.since);
        if (!mark.trouble.isEmpty())
            told += troubleText(mark.trouble);
        //: %1 is a step, as "Connected", %2 when it was done and what went wrong
        lines += Say::tr("%1: %2").arg(stepTitle(mark.step), told.join(u" \u00b7 "_s));
    }
    if (report.steps.isEmpty())
        lines += Say::tr("No step is known on this computer.");
    lines += Say::tr("Your agreement: %1").arg(report.consent);
    lines +=
        Say::tr("It is signed, so that nobody can change it. It holds no password, no key that opens anything, and "
                "no names of files, folders or jobs.");
    return lines.join(u'\n');
}

QString goneText()
{
    return Say::tr("The cohort's file is not there any more: it was deleted or moved, and not here. Nothing of it was "
                   "saved again.");
}

ErrorText deleteErrorText(const Error &error)
{
    ErrorText text = errorText(error, Doing::ChangingFiles);
    text.kept = Say::tr("The cohort is still there.");
    return text;
}

ErrorText saveErrorText(const Error &error)
{
    ErrorText text = errorText(error, Doing::SavingRequest);
    if (error.kind == Error::Kind::NotFound)
        return {.what = goneText(), .kept = {}, .advice = {}, .detail = {}};
    if (error.kind != Error::Kind::SourceChanged)
        return text;
    text.what = Say::tr("It was changed meanwhile, and not here.");
    text.kept = Say::tr("Nothing of yours is saved; behind this stands what it is now.");
    text.advice = Say::tr("Compare the two, and do it once more.");
    return text;
}

QString holdingText(const cohort::Cohort &cohort)
{
    const auto holding = cohort.holding();
    return QStringList{Say::tr("%n mail address(es)", nullptr, int(holding.members)),
                       Say::tr("%n name(s)", nullptr, int(holding.named)),
                       Say::tr("%n user name(s) at the site", nullptr, int(holding.users)),
                       Say::tr("%n step(s) of members with their times", nullptr, int(holding.marks))}
        .join(u", "_s);
}

QString emptyRosterText()
{
    return Say::tr("The roster is empty.");
}

QString privacyNote()
{
    return Say::tr(
        "What you see is what members sent with their consent, and what the site shows you. Nothing leaves this "
        "computer by itself.");
}

} // namespace officina::cohorttext
