// SPDX-License-Identifier: GPL-3.0-or-later
//
// The switches of a new job; see the header.
#include "ui/jobs/jobformextras.h"

#include "client/jobs/chain.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QCheckBox *makeCheck(const QString &objectName, const QString &text)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(objectName);
    return check;
}

QSpinBox *makeSpin(const QString &objectName, const QString &said, int least, int most, int value)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setAccessibleName(said);
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setAlignment(Qt::AlignRight);
    return spin;
}

QHBoxLayout *makeLine(QBoxLayout *layout, std::initializer_list<QWidget *> widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    layout->addLayout(line);
    return line;
}

} // namespace

JobFormExtras::JobFormExtras(bool hasSignals, QStringList stops, QWidget *parent)
    : QWidget(parent), m_chain(makeCheck(u"newJobChain"_s, tr("Chain: go on in further jobs, at most"))),
      m_links(makeSpin(u"newJobLinks"_s, tr("Links of the chain"), 2, mostLinks, usualLinks)),
      m_chainWords(makeLabel(tr("The program has to begin with its last checkpoint and to write one now and then. The "
                                "chain stops when a link ends by itself: with 0 the work is done."),
                             LabelRole::Small)),
      m_signal(makeCheck(u"newJobChainSignal"_s, tr("Send it USR1 five minutes before each time limit"))),
      m_watch(makeCheck(u"newJobWatch"_s, tr("Sample GPU use once a minute into the run folder"))),
      m_stop(makeCheck(u"newJobStopIdle"_s, tr("Stop the job when all GPUs were idle for"))),
      m_idle(makeSpin(u"newJobIdle"_s, tr("Minutes without use"), 1, 1440, usualIdle)),
      m_stopCheckpoint(makeCheck(u"newJobStopCheckpoint"_s,
                                 tr("Cancel this job when its time ends before its next state is saved"))),
      m_stopAllocation(makeCheck(u"newJobStopAllocation"_s, tr("Cancel this job when the allocation ends before it"))),
      m_stopWords(makeLabel(tr("That takes Officina running and signed in. It begins as the settings have it for the "
                               "site, and holds for this job alone."),
                            LabelRole::Small)),
      m_stops(std::move(stops)), m_hasSignals(hasSignals)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    m_links->setSuffix(tr(" links", "of a chain, after their number"));
    m_idle->setSuffix(tr(" min", "minutes, after a number"));
    m_signal->setToolTip(
        tr("A program that knows the signal writes a checkpoint then. One that does not know it ends."));
    makeLine(layout, {m_chain, m_links});
    layout->addWidget(m_chainWords);
    layout->addWidget(m_signal);
    layout->addWidget(m_watch);
    makeLine(layout, {m_stop, m_idle});
    layout->addWidget(m_stopCheckpoint);
    layout->addWidget(m_stopAllocation);
    layout->addWidget(m_stopWords);
    m_stopCheckpoint->setToolTip(
        tr("Two saved states tell when the next one is due, if the second took about as long as the first; else three "
           "do. One alone tells nothing."));
    m_stopCheckpoint->setChecked(m_stops.contains(u"checkpoint"_s));
    m_stopAllocation->setChecked(m_stops.contains(u"allocation"_s));
    for (QCheckBox *check : {m_chain, m_watch, m_stop, m_stopCheckpoint, m_stopAllocation})
        connect(check, &QCheckBox::toggled, this, [this] {
            showWhatApplies();
            Q_EMIT changed();
        });
    for (QSpinBox *spin : {m_links, m_idle})
        connect(spin, &QSpinBox::valueChanged, this, &JobFormExtras::changed);
    connect(m_signal, &QCheckBox::toggled, this, &JobFormExtras::signalWanted);
    showWhatApplies();
}

void JobFormExtras::showWhatApplies()
{
    m_links->setEnabled(m_chain->isChecked() && m_chain->isEnabled());
    m_chainWords->setVisible(m_chain->isChecked());
    m_signal->setVisible(m_chain->isChecked() && m_hasSignals);
    m_idle->setEnabled(m_stop->isChecked() && m_stop->isEnabled());
    m_stopWords->setVisible(m_stopCheckpoint->isChecked() || m_stopAllocation->isChecked());
}

void JobFormExtras::set(const JobSpec &spec)
{
    m_chain->setChecked(spec.links > 1);
    if (spec.links > 1)
        m_links->setValue(spec.links);
    m_watch->setChecked(spec.watchGpus);
    m_stop->setChecked(spec.stopIdleMinutes > 0);
    if (spec.stopIdleMinutes > 0)
        m_idle->setValue(spec.stopIdleMinutes);
    setHasSignal(!spec.signal.isEmpty());
}

void JobFormExtras::take(JobSpec &spec) const
{
    spec.links = m_chain->isChecked() && m_chain->isEnabled() ? m_links->value() : 1;
    spec.watchGpus = m_watch->isChecked() && m_watch->isEnabled();
    spec.stopIdleMinutes = m_stop->isChecked() && m_stop->isEnabled() ? m_idle->value() : 0;
    QStringList stops = m_stops;
    for (const auto &[name, check] :
         {std::pair(u"checkpoint"_s, m_stopCheckpoint), std::pair(u"allocation"_s, m_stopAllocation)}) {
        stops.removeAll(name);
        if (check->isChecked())
            stops += name;
    }
    spec.stops = stops;
}

void JobFormExtras::setApplies(bool isShell, bool hasGpus, bool hasOneNode)
{
    const QString noShell = isShell ? QString() : tr("Only where a shell runs the script.");
    m_chain->setEnabled(isShell);
    m_chain->setToolTip(noShell);
    for (QCheckBox *check : {m_watch, m_stop}) {
        check->setEnabled(isShell && hasGpus);
        check->setToolTip(isShell && !hasGpus ? tr("Only of a job with GPUs.") : noShell);
    }
    if (m_stop->isEnabled() && !hasOneNode) {
        m_stop->setEnabled(false);
        m_stop->setToolTip(tr("Only of a job on one node: the script sees the GPUs of the first."));
    }
    showWhatApplies();
}

void JobFormExtras::setHasSignal(bool has)
{
    const QSignalBlocker blocker(m_signal);
    m_signal->setChecked(has);
}

bool JobFormExtras::isChain() const
{
    JobSpec spec;
    take(spec);
    return spec.links > 1;
}

} // namespace officina
