// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job's state means; see the header.
#include "ui/jobs/jobexplain.h"

#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"
#include "ui/present/jobwords/jobwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <optional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soon = 60;           // seconds: no time of its own
constexpr qint64 nearLimit = 30 * 60; // seconds before the limit that are worth a word

class Explain
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobExplain)
};

using jobwords::Words;

Tone toneOf(Words::Kind kind)
{
    switch (kind) {
    case Words::Kind::Waits:
    case Words::Kind::Unknown: return Tone::Neutral;
    case Words::Kind::NeverRuns:
    case Words::Kind::Own:
    case Words::Kind::SiteSide: return Tone::Bad;
    case Words::Kind::NeedsYou:
    case Words::Kind::Stopped: return Tone::Warning;
    case Words::Kind::Runs: return Tone::Active;
    case Words::Kind::Done: return Tone::Good;
    }
    return Tone::Neutral;
}

void take(Explanation &explanation, const Words &words)
{
    explanation.tone = toneOf(words.kind);
    explanation.sentence = words.sentence;
    explanation.next = words.next;
    explanation.word = words.word;
}

// "F, substate 91, Exit_status 271"
std::optional<int> numberIn(const QString &text, const QString &name)
{
    const QRegularExpression pattern(QRegularExpression::escape(name) + u" (-?\\d+)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString letterOf(const QString &stateText)
{
    return stateText.section(u',', 0, 0).trimmed();
}

Words pbsEnd(const Job &job)
{
    const auto status = numberIn(job.stateText, u"Exit_status"_s);
    if (job.reason == "DependencyNeverSatisfied"_L1)
        return jobwords::slurmReason(job.reason);
    if (status && *status != 0)
        return jobwords::pbsExit(*status);
    return jobwords::pbsState(letterOf(job.stateText), numberIn(job.stateText, u"substate"_s).value_or(-1),
                              status.has_value());
}

Words endWords(const Job &job, bool isPbs)
{
    if (isPbs)
        return pbsEnd(job);
    const bool hasExit = job.exitCode.value_or(0) != 0 || job.signal.value_or(0) != 0 || job.exitIsCut;
    const Words state = jobwords::slurmState(job.stateText);
    if (job.state != JobState::Failed || !hasExit)
        return state;
    const Words exit =
        jobwords::slurmExit(job.exitCode.value_or(0), job.signal.value_or(0), job.stateText, job.exitIsCut);
    return exit.isKnown() ? exit : state;
}

Explanation whyItWaits(const Job &job, const QDateTime &now)
{
    Explanation explanation;
    explanation.title = Explain::tr("Why it waits");
    const Words words = jobtexts::reason(job);
    take(explanation, words);
    if (explanation.sentence.isEmpty())
        explanation.sentence = words.word.isEmpty()
            ? Explain::tr("It waits in the queue; the scheduler does not say why.")
            : Explain::tr("It waits in the queue, for a reason that Officina has no words for.");
    const auto add = [&](const QString &title, const QString &text) { explanation.facts += std::pair(title, text); };
    if (words.kind != Words::Kind::NeverRuns) {
        add(Explain::tr("Expected start"),
            !job.times.expected.isValid()   ? Explain::tr("not known yet", "when a job starts")
                : job.times.expected <= now ? Explain::tr("at any moment", "when a job starts")
                                            : inWhile(job.times.expected, now));
    }
    if (job.times.eligible.isValid() && now.secsTo(job.times.eligible) > soon)
        add(Explain::tr("May start from"), inWhile(job.times.eligible, now));
    if (!job.dependency.isEmpty())
        add(Explain::tr("Depends on"), dependencyInWords(job.dependency));
    if (job.restarts > 0)
        add(Explain::tr("Put back into the queue"), Explain::tr("%n time(s)", nullptr, job.restarts));
    return explanation;
}

Explanation howItEnded(const Job &job, bool isPbs)
{
    Explanation explanation;
    if (job.state == JobState::Completed)
        return explanation; // there is nothing to explain
    explanation.title = Explain::tr("How it ended");
    if (job.state == JobState::Ended) {
        explanation.sentence = Explain::tr("It has ended, and this site keeps no record of how.");
        explanation.next = Explain::tr("Its output may tell.");
        return explanation;
    }
    take(explanation, endWords(job, isPbs));
    explanation.tone = jobtexts::tone(job.state);
    if (explanation.sentence.isEmpty())
        explanation.sentence = Explain::tr("It has ended as the scheduler's word says.");
    if (explanation.word.isEmpty())
        explanation.word = job.stateText;
    return explanation;
}

Explanation whileItRuns(const Job &job, bool isPbs, const QDateTime &now)
{
    Explanation explanation;
    if (job.state != JobState::Running) {
        explanation.title = Explain::tr("What it does");
        take(explanation, isPbs ? jobwords::pbsState(letterOf(job.stateText)) : jobwords::slurmState(job.stateText));
        return explanation.sentence.isEmpty() ? Explanation() : explanation;
    }
    if (!job.timeLimit || !job.times.started.isValid())
        return {};
    const qint64 left = now.secsTo(job.times.started.addSecs(*job.timeLimit));
    if (left > nearLimit || left > *job.timeLimit / 10)
        return {};
    explanation.title = Explain::tr("Near its limit");
    explanation.tone = Tone::Warning;
    explanation.sentence = left > 0
        ? Explain::tr("In %1 it reaches its time limit and is ended.", "a duration").arg(formats::duration(left))
        : Explain::tr("It has reached its time limit and is being ended.");
    explanation.next = Explain::tr("What it has not saved by then is lost.");
    return explanation;
}

QString conditionInWords(const QString &kind, const QString &id)
{
    if (kind == "afterok"_L1 || kind == "aftercorr"_L1)
        return Explain::tr("job %1, when it has ended without an error").arg(id);
    if (kind == "afternotok"_L1)
        return Explain::tr("job %1, when it has failed").arg(id);
    if (kind == "afterany"_L1)
        return Explain::tr("job %1, when it has ended").arg(id);
    if (kind == "after"_L1)
        return Explain::tr("job %1, when it has started").arg(id);
    return {};
}

} // namespace

QString inWhile(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(time);
    return seconds <= 0
        ? formats::dateTime(time)
        : Explain::tr("%1, in %2", "a time, a duration").arg(formats::dateTime(time), formats::duration(seconds));
}

bool mayTellWhy(JobState state)
{
    return state == JobState::Failed || state == JobState::OutOfMemory || state == JobState::TimedOut
        || state == JobState::NodeFailed || state == JobState::Ended;
}

QString endInWords(const Job &job, Dialect::Kind scheduler)
{
    if (scheduler != Dialect::Kind::Pbs)
        return jobtexts::exit(job);
    const auto status = numberIn(job.stateText, u"Exit_status"_s);
    if (!status)
        return {};
    const Words words = jobwords::pbsExit(*status);
    return *status == 0 || words.chip.isEmpty()
        ? QString::number(*status)
        : Explain::tr("%1 · %2", "exit code, what it means").arg(*status).arg(words.chip);
}

QString dependencyInWords(const QString &dependency)
{
    static const QRegularExpression separators(u"[,?]"_s);
    static const QRegularExpression notes(u"\\([^)]*\\)|\\+\\d+"_s); // "(unfulfilled)", "+30" minutes
    QStringList all;
    for (const QString &part : dependency.split(separators, Qt::SkipEmptyParts)) {
        const QString plain = QString(part).remove(notes).trimmed();
        if (plain == "singleton"_L1) {
            all += Explain::tr("your other jobs of the same name");
            continue;
        }
        const QString kind = plain.section(u':', 0, 0);
        bool isKnown = plain.contains(u':');
        QStringList words;
        for (const QString &id : plain.section(u':', 1).split(u':', Qt::SkipEmptyParts)) {
            words += conditionInWords(kind, id);
            isKnown = isKnown && !words.last().isEmpty();
        }
        if (isKnown && !words.isEmpty())
            all += words;
        else
            all += part;
    }
    return all.join(Explain::tr("; ", "between the jobs that one depends on"));
}

Explanation explain(const Job &job, Dialect::Kind scheduler, const QDateTime &now)
{
    const bool isPbs = scheduler == Dialect::Kind::Pbs;
    if (job.state == JobState::Waiting)
        return whyItWaits(job, now);
    return hasEnded(job.state) ? howItEnded(job, isPbs) : whileItRuns(job, isPbs, now);
}

Explanation explain(const JobGroup &group, Dialect::Kind scheduler, const QDateTime &now)
{
    if (group.parts.isEmpty() || group.isChain()) // of a chain the link that matters now
        return explain(group.job, scheduler, now);
    int failed = 0;
    for (const JobState state : {JobState::Failed, JobState::OutOfMemory, JobState::TimedOut, JobState::NodeFailed})
        failed += group.count(state);
    if (failed == 0) {
        // While some of it runs, what the rest waits for is no news.
        return group.job.state == JobState::Waiting || group.job.state == JobState::Cancelled
            ? explain(group.job, scheduler, now)
            : Explanation();
    }
    Explanation explanation;
    explanation.tone = Tone::Bad;
    explanation.title = hasEnded(group.job.state) ? Explain::tr("How it ended") : Explain::tr("How it goes");
    explanation.sentence = group.isArray()
        ? Explain::tr("%1 of %Ln task(s) failed.", nullptr, group.tasks()).arg(formats::number(failed))
        : Explain::tr("%1 of %Ln part(s) failed.", nullptr, group.tasks()).arg(formats::number(failed));
    return explanation;
}

} // namespace officina
