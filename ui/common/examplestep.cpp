// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the settings know of the example; see the header.
#include "ui/common/examplestep.h"

#include "client/settings/settings.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Example)
};

} // namespace

ExampleStep exampleStep(const Settings &settings, const SiteId &site)
{
    if (settings.get(setting::exampleRan))
        return ExampleStep::None;
    return settings.get(setting::exampleAt(site)).isEmpty() ? ExampleStep::Stage : ExampleStep::Run;
}

QString exampleText(ExampleStep step)
{
    switch (step) {
    case ExampleStep::None: break;
    case ExampleStep::Stage: return Words::tr("Stage the example");
    case ExampleStep::Run: return Words::tr("Run the example");
    }
    return {};
}

} // namespace officina
