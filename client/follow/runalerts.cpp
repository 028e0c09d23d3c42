// SPDX-License-Identifier: GPL-3.0-or-later
//
// What there is to tell of curves; see the header.
#include "client/follow/runalerts.h"

namespace officina {

namespace {

AlertState evaluateAlerts(const Series &series, const QString &tag, const AlertSettings &settings)
{
    AlertState state{alertsOf(series, settings.rulesFor(tag)), {}, series.size(), series.restarts().size()};
    if (const auto target = settings.targets.constFind(tag); target != settings.targets.cend())
        state.reached = firstReaching(series, target->value, target->goal);
    return state;
}

} // namespace

RunAlerts::RunAlerts(Settings &store, QObject *parent)
    : QObject(parent), m_store(store), m_settings(loadAlertSettings(store))
{}

void RunAlerts::setSettings(const AlertSettings &settings)
{
    m_settings = settings;
    save(settings, m_store);
    m_states.clear();
    Q_EMIT settingsChanged();
}

void RunAlerts::evaluate(const QList<OpenedRun> &runs)
{
    decltype(m_states) states; // only of what is still there
    for (const OpenedRun &opened : runs) {
        for (const auto &[tag, series] : opened.run->series) {
            const std::pair key{opened.key, tag};
            AlertState state = m_states.value(key);
            if (state.points != series->size() || state.restarts != series->restarts().size())
                state = evaluateAlerts(*series, tag, m_settings);
            states.insert(key, state);
        }
    }
    m_states = std::move(states);
}

} // namespace officina
