// SPDX-License-Identifier: GPL-3.0-or-later
//
// The five steps of a first hour, and what is known of one: since when, from whom, and what went wrong last. What
// nobody told is unknown, never "not begun". Marks can be put together in any order: the outcome is the same, and what
// was once known to be done stays done.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <array>
#include <optional>

namespace officina::cohort {

enum class Step { Invited, Connected, Staged, Submitted, Watched }; // Watched: saw a curve

inline constexpr std::array allSteps{Step::Invited, Step::Connected, Step::Staged, Step::Submitted, Step::Watched};

enum class Source { Teacher, Report, Site }; // Report: what the member sent; Site: the project's jobs there

// For files and programs: "submitted", "report". A name once given stays.
QString nameOf(Step step);
QString nameOf(Source source);
std::optional<Step> stepNamed(const QString &name);
std::optional<Source> sourceNamed(const QString &name);

struct StepMark {
    Step step = Step::Invited;
    QDateTime since = {}; // UTC; done then at the latest. Invalid: not known to be done
    QString trouble = {}; // of the last try, a name as kindName() gives them; empty: none known
    Source source = Source::Teacher;
    QDateTime told = {}; // when it was so, UTC: of two troubles, or of trouble and none, the later one counts
    bool operator==(const StepMark &) const = default;
};

// Names alone, no text that somebody wrote: "auth-rejected".
bool isTroubleName(const QString &name);

// One mark for each step: the earliest time with its source, the latest trouble.
void addMark(QList<StepMark> &known, const StepMark &mark);
const StepMark *markOf(const QList<StepMark> &marks, Step step); // nullptr: nothing is known

} // namespace officina::cohort
