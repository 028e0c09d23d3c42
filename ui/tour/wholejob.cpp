// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour's steps: a person's whole job, click by click.
#include "ui/tour/driver.h"
#include "ui/tour/tour.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

TourStep clickOn(const QString &name, const QString &says, const QString &widget)
{
    return {name, says, [widget](Driver &driver) { return driver.click(widget); }, {}, std::chrono::seconds(20), false};
}

} // namespace

QList<TourStep> wholeJob(const QString &folder)
{
    Q_UNUSED(folder);
    return {{u"01-start"_s, u"Officina opens"_s, {}},
            clickOn(u"02-factories"_s, u"The factories"_s, u"rail-factories"_s)};
}

} // namespace officina
