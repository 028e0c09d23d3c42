// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job uses now; see the header.
#include "ui/jobs/usagenow.h"

#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNodes = 8; // in words

} // namespace

QString usageInWords(const UsageNow &usage)
{
    QStringList parts;
    if (usage.maxMemory)
        parts += usage.memoryNode.isEmpty()
            ? UsageNowPane::tr("%1 in its largest task", "memory").arg(jobtexts::memory(*usage.maxMemory))
            : UsageNowPane::tr("%1 in its largest task, on %2", "memory, a node")
                  .arg(jobtexts::memory(*usage.maxMemory), usage.memoryNode);
    if (usage.cpuTime)
        parts += UsageNowPane::tr("%1 of processor time").arg(formats::duration(qint64(*usage.cpuTime)));
    if (usage.gpuBusy && usage.gpusAre != UsageNow::Gpus::Told)
        parts += UsageNowPane::tr("GPUs %1 busy", "a share").arg(formats::percent(*usage.gpuBusy));
    return parts.join(UsageNowPane::tr(" · ", "between the parts of a summary"));
}

QString gpusInWords(const UsageNow &usage)
{
    switch (usage.gpusAre) {
    case UsageNow::Gpus::NotAsked: return {};
    case UsageNow::Gpus::Untold: return UsageNowPane::tr("No program on its nodes tells how busy GPUs are.");
    case UsageNow::Gpus::Refused:
        return usage.gpuWords.isEmpty()
            ? UsageNowPane::tr("The site let no program look at its GPUs.")
            : UsageNowPane::tr("The site let no program look at its GPUs: %1", "the scheduler's words")
                  .arg(usage.gpuWords.section(u'\n', 0, 0));
    case UsageNow::Gpus::Told: break;
    }
    QStringList nodes;
    for (qsizetype i = 0; i < usage.gpus.size();) {
        const QString node = usage.gpus[i].node;
        QStringList each;
        for (; i < usage.gpus.size() && usage.gpus[i].node == node; ++i)
            each += usage.gpus[i].percent ? formats::percent(*usage.gpus[i].percent / 100.0)
                                          : UsageNowPane::tr("?", "a share that is not known");
        nodes += UsageNowPane::tr("%1: %2 busy", "a node, how busy each of its GPUs is")
                     .arg(node, each.join(UsageNowPane::tr(", ", "between shares")));
    }
    if (nodes.size() > mostNodes) {
        const auto more = int(nodes.size()) - mostNodes;
        nodes.resize(mostNodes);
        nodes += UsageNowPane::tr("and %n more node(s)", nullptr, more);
    }
    return nodes.join(u'\n');
}

UsageNowPane::UsageNowPane(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_usage(makeLabel({})), m_gpus(makeLabel({})),
      m_note(makeLabel({}, LabelRole::Small)), m_look(new QCheckBox(tr("Look at its GPUs too")))
{
    setObjectName(u"jobUsageNow"_s);
    m_usage->setObjectName(u"jobUsesNow"_s);
    m_gpus->setObjectName(u"jobGpusNow"_s);
    m_note->setObjectName(u"jobUsageNote"_s);
    m_look->setObjectName(u"jobLookAtGpus"_s);
    m_look->setToolTip(tr("Once a minute, while this is in view, nvidia-smi or rocm-smi is started for a moment beside "
                          "the job. Officina remembers it for this site."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(makeLabel(tr("What it uses now"), LabelRole::Strong));
    layout->addWidget(m_usage);
    layout->addWidget(m_gpus);
    layout->addWidget(m_note);
    layout->addWidget(m_look);
    for (QLabel *label : {m_usage, m_gpus, m_note})
        label->hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UsageNowPane::ask);
    connect(m_look, &QCheckBox::clicked, this, [this](bool wanted) {
        if (m_settings && m_jobs.connection())
            m_settings->set(setting::looksAtGpus(m_jobs.connection()->site().id), wanted);
        m_timer.stop();
        ask();
    });
    hide();
}

void UsageNowPane::remember(Settings &settings)
{
    m_settings = &settings;
    showChoice();
}

// Off where the site says that nothing may be started beside a job.
void UsageNowPane::showChoice()
{
    const Site *site = m_jobs.connection() ? &m_jobs.connection()->site() : nullptr;
    const bool may = site && m_settings && !site->forbidsJobSteps.value && m_job.gpus().value_or(0) > 0;
    m_look->setVisible(may);
    m_look->setChecked(may && m_settings->get(setting::looksAtGpus(site->id)));
}

void UsageNowPane::setJob(const Job &job)
{
    const bool another = job.id != m_job.id || job.times.started != m_job.times.started;
    m_job = job;
    const auto dialect = m_jobs.dialect();
    setVisible(job.state == JobState::Running && job.waitingTasks.isEmpty() && dialect
               && dialect->kind == Dialect::Kind::Slurm && !m_jobs.isFromHistory());
    if (!another)
        return;
    for (QLabel *label : {m_usage, m_gpus, m_note})
        label->hide();
    showChoice();
    m_timer.stop();
    ask();
}

void UsageNowPane::ask()
{
    if (m_isAsking || m_timer.isActive() || !isVisible() || m_job.state != JobState::Running || !m_jobs.connection())
        return;
    m_isAsking = true;
    const bool looks = m_look->isChecked();
    m_jobs.usage(m_job, looks).then(this, [this, looks, id = m_job.id](const Result<UsageNow> &told) {
        m_isAsking = false;
        if (m_job.id != id || looks != m_look->isChecked()) { // something else is wanted meanwhile
            ask();
            return;
        }
        take(told);
        m_timer.start(pace);
    });
}

void UsageNowPane::take(const Result<UsageNow> &told)
{
    if (!told) { // what was told before stays; a job that is gone is shown as that by the list
        if (m_usage->isHidden()) {
            m_note->setText(tr("Not known: the scheduler does not tell just now."));
            m_note->show();
        }
        return;
    }
    m_usage->setText(usageInWords(*told));
    m_usage->setVisible(!m_usage->text().isEmpty());
    m_gpus->setText(gpusInWords(*told));
    m_gpus->setVisible(!m_gpus->text().isEmpty());
    m_note->setText(tr("Not known: nothing was measured so far, or this site measures nothing while a job runs."));
    m_note->setVisible(told->knowsNothing());
}

void UsageNowPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

} // namespace officina
