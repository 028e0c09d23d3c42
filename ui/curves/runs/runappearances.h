// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user made of runs: another name, another appearance, pinned, hidden, notes, tags. By the run's key, so that
// it is the same run after a restart, and when its folder is read anew. Kept in the settings as it is changed.
#pragma once

#include "client/settings/settings.h"

#include <QtCore/QHash>
#include <QtGui/QColor>

#include <functional>

namespace officina {

struct ListedRun;

struct RunAppearance {
    QString name;   // empty: as it was opened
    int style = -1; // -1: as it comes
    QColor colour;  // where it is none of the palette
    bool isPinned = false;
    bool isHidden = false;
    int gpus = 0; // 0: as the job says, if there is one
    QString notes = {};
    QStringList tags = {}; // see tagsOf()

    bool operator==(const RunAppearance &) const = default;
};

// "baseline, #lr sweep, baseline" is "baseline" and "lr-sweep": each once, without blanks, in the order they are given.
QStringList tagsOf(const QString &text);

class RunAppearances : public QObject
{
    Q_OBJECT

public:
    explicit RunAppearances(Settings &settings, QObject *parent = nullptr);

    RunAppearance of(const QString &runKey) const { return m_appearances.value(runKey); }
    void change(const QStringList &runKeys, const std::function<void(RunAppearance &)> &change);
    // The run as the user wants to see it.
    void applyTo(ListedRun &run) const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void store() const;

    Settings &m_settings;
    QHash<QString, RunAppearance> m_appearances; // of runs that the user changed
};

} // namespace officina
