// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of steps, and putting marks together; see the header.
#include "client/cohort/step.h"

#include <algorithm>
#include <tuple>

namespace officina::cohort {

using namespace Qt::StringLiterals;

QString nameOf(Step step)
{
    switch (step) {
    case Step::Invited: return u"invited"_s;
    case Step::Connected: return u"connected"_s;
    case Step::Staged: return u"staged"_s;
    case Step::Submitted: return u"submitted"_s;
    case Step::Watched: return u"watched"_s;
    }
    return {};
}

QString nameOf(Source source)
{
    switch (source) {
    case Source::Teacher: return u"teacher"_s;
    case Source::Report: return u"report"_s;
    case Source::Site: return u"site"_s;
    }
    return {};
}

std::optional<Step> stepNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(allSteps, [&](Step step) { return nameOf(step) == name; });
    return found == allSteps.end() ? std::nullopt : std::optional(*found);
}

std::optional<Source> sourceNamed(const QString &name)
{
    for (const Source source : {Source::Teacher, Source::Report, Source::Site})
        if (nameOf(source) == name)
            return source;
    return {};
}

bool isTroubleName(const QString &name)
{
    constexpr qsizetype longest = 40;
    return !name.isEmpty() && name.size() <= longest && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

void addMark(QList<StepMark> &known, const StepMark &mark)
{
    const auto place = std::ranges::find(known, mark.step, &StepMark::step);
    if (place == known.end()) {
        known.append(mark);
        return;
    }
    const auto doneAt = [](const StepMark &one) { return std::tuple(!one.since.isValid(), one.since, one.source); };
    if (doneAt(mark) < doneAt(*place))
        std::tie(place->since, place->source) = std::tuple(mark.since, mark.source);
    // Told at the same time: that there is none.
    const auto isNewer = mark.told > place->told || (mark.told == place->told && mark.trouble < place->trouble);
    if (isNewer)
        std::tie(place->told, place->trouble) = std::tuple(mark.told, mark.trouble);
}

const StepMark *markOf(const QList<StepMark> &marks, Step step)
{
    const auto place = std::ranges::find(marks, step, &StepMark::step);
    return place == marks.end() ? nullptr : &*place;
}

} // namespace officina::cohort
