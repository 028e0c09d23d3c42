// SPDX-License-Identifier: GPL-3.0-or-later
//
// What there is to tell of each curve of the open runs: what went wrong, and when it reached its target. What the user
// wants told is kept in the settings. A curve is looked at again only where it has grown.
#pragma once

#include "client/follow/alertsettings.h"
#include "client/follow/runsources.h"

namespace officina {

struct AlertState {
    QList<CurveAlert> alerts = {};
    std::optional<Point> reached = {}; // its target

    // What it was told from.
    qsizetype points = -1;
    size_t restarts = 0;
};

class RunAlerts : public QObject
{
    Q_OBJECT

public:
    explicit RunAlerts(Settings &store, QObject *parent = nullptr);

    const AlertSettings &settings() const { return m_settings; }
    void setSettings(const AlertSettings &settings);

    void evaluate(const QList<OpenedRun> &runs); // those that are open; others are forgotten
    AlertState of(const QString &runKey, const QString &tag) const { return m_states.value({runKey, tag}); }

Q_SIGNALS:
    void settingsChanged(); // all is to be evaluated anew

private:
    Settings &m_store;
    AlertSettings m_settings;
    QHash<std::pair<QString, QString>, AlertState> m_states; // by the run's key and the tag
};

} // namespace officina
