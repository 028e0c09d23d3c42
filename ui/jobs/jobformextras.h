// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job does beside its command, as switches: go on as a chain of links, watch its GPUs, and for what it may be
// cancelled. Each says in a line what it means; what it makes of the script is seen there.
#pragma once

#include "client/schedulers/jobspec.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace officina {

class JobFormExtras : public QWidget
{
    Q_OBJECT

public:
    // signals: the scheduler sends one before a time limit.
    // stops: the rules for which the user lets jobs of the site be cancelled (jobs/stoploss.h).
    explicit JobFormExtras(bool hasSignals, QStringList stops, QWidget *parent = nullptr);

    void set(const JobSpec &spec); // its links, its guard, and whether it has a signal
    void take(JobSpec &spec) const; // links, guard, and what this job may be cancelled for, into it
    void setApplies(bool isShell, bool hasGpus, bool hasOneNode); // what cannot be written is off
    void setHasSignal(bool has);   // as it was typed
    bool isChain() const;

    static constexpr int usualLinks = 10;
    static constexpr int usualIdle = 15; // minutes

Q_SIGNALS:
    void changed();
    void signalWanted(bool wanted);

private:
    void showWhatApplies();

    QCheckBox *m_chain;
    QSpinBox *m_links;
    QLabel *m_chainWords;
    QCheckBox *m_signal;
    QCheckBox *m_watch;
    QCheckBox *m_stop;
    QSpinBox *m_idle;
    QCheckBox *m_stopCheckpoint;
    QCheckBox *m_stopAllocation;
    QLabel *m_stopWords;
    QStringList m_stops;
    bool m_hasSignals;
};

} // namespace officina
