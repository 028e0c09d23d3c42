// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user made of runs: another name, another look, pinned, hidden. By the run's key, so that
// it is the same run after a restart. Kept in the settings as it is changed.
#pragma once

#include "client/settings/settings.h"

#include <QtCore/QHash>
#include <QtGui/QColor>

#include <functional>

namespace officina {

struct ListedRun;

struct RunLook {
    QString name;   // empty: as it was opened
    int style = -1; // -1: as it comes
    QColor colour;  // where it is none of the palette
    bool isPinned = false;
    bool isHidden = false;
    int gpus = 0; // 0: as the job says, if there is one

    bool operator==(const RunLook &) const = default;
};

class RunLooks : public QObject
{
    Q_OBJECT

public:
    explicit RunLooks(Settings &settings, QObject *parent = nullptr);

    RunLook of(const QString &runKey) const { return m_looks.value(runKey); }
    void change(const QStringList &runKeys, const std::function<void(RunLook &)> &change);
    // The run as the user wants to see it.
    void applyTo(ListedRun &run) const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void store() const;

    Settings &m_settings;
    QHash<QString, RunLook> m_looks; // of runs that the user changed
};

} // namespace officina
