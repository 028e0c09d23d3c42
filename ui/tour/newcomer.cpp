// SPDX-License-Identifier: GPL-3.0-or-later
//
// A newcomer's way in a profile of their own: led by the guided first run alone, from nothing to a finished job of the
// practice factory and its curves. Every click is one of the line above the page, or of what it led to, and there are
// fewer than twelve of them: more is a failure.
#include "ui/tour/driver.h"
#include "ui/tour/tour.h"

#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClicks = 11;

// One widget after the other, each as soon as it can be clicked.
std::function<Result<>(Driver &)> clicks(const QStringList &names)
{
    return [names, done = std::make_shared<qsizetype>(0)](Driver &driver) -> Result<> {
        for (; *done < names.size(); ++*done)
            if (const auto clicked = driver.click(names.at(*done)); !clicked)
                return clicked;
        return {};
    };
}

// By its number, which is the same in every language.
bool isAtStep(const Driver &driver, QChar number)
{
    return driver.text(u"firstRunNumber"_s).contains(number);
}

// A factory that has run jobs before has that step behind it: then the page of jobs is the way.
std::function<Result<>(Driver &)> composeJob()
{
    return [led = clicks({u"firstRunAct"_s}), alone = clicks({u"rail-jobs"_s, u"newJob"_s}),
            isLed = std::make_shared<std::optional<bool>>()](Driver &driver) {
        if (!isLed->has_value())
            *isLed = isAtStep(driver, u'3');
        return **isLed ? led(driver) : alone(driver);
    };
}

QList<TourStep> toTheSite()
{
    return {{.name = u"newcomer-1-connected"_s,
             .says = Tour::tr("Connected to the practice factory"),
             .act = clicks({u"startTour"_s, u"firstRunAct"_s}),
             .isTrue = [](const Driver &driver) { return isAtStep(driver, u'2'); },
             .limit = std::chrono::seconds(240)},
            {.name = u"newcomer-2-staged"_s,
             .says = Tour::tr("Staged, and verified by SHA-256"),
             .act = clicks({u"firstRunAct"_s}),
             .isTrue = [](const Driver &driver) { return isAtStep(driver, u'3') || isAtStep(driver, u'4'); },
             .limit = std::chrono::seconds(120)}};
}

QList<TourStep> toTheCurves()
{
    return {
        {.name = u"newcomer-3-job"_s,
         .says = Tour::tr("A training job: its exact script before it is sent"),
         .act = composeJob(),
         .isTrue =
             [](const Driver &driver) {
                 return driver.text(u"newJobScript"_s).contains(u"#SBATCH"_s) && driver.isVisible(u"newJobCheck4"_s);
             },
         .limit = std::chrono::seconds(120)},
        {.name = u"newcomer-4-sent"_s,
         .says = Tour::tr("Sent, and running on its GPU"),
         .act = clicks({u"newJobSubmit"_s, u"firstRunAct"_s}),
         .isTrue = [](const Driver &driver) { return driver.isVisible(u"openCurves"_s); },
         .limit = std::chrono::seconds(120)},
        {.name = u"newcomer-5-curves"_s,
         .says = Tour::tr("The curves while it trains"),
         .act = clicks({u"openCurves"_s}),
         .isTrue = [](const Driver &driver) { return driver.isVisible(u"chartGrid"_s); },
         .limit = std::chrono::seconds(120)},
        {.name = u"newcomer-6-ended"_s,
         .says = Tour::tr("Ended, with what it used"),
         .act = clicks({u"rail-jobs"_s}),
         .isTrue =
             [](const Driver &driver) { return driver.text(u"jobExit"_s) == u"0"_s && driver.clicks() <= mostClicks; },
         .limit = std::chrono::seconds(300)}};
}

} // namespace

QList<TourStep> newcomersWay()
{
    return toTheSite() + toTheCurves();
}

} // namespace officina
