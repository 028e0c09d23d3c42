// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the status line says; see the header. Its parts are whole phrases in a row.
#include "ui/window/statusline.h"

#include "client/jobs/jobservice.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QLabel *part(const QString &objectName)
{
    QLabel *label = makeLabel({}, LabelRole::Small);
    label->setObjectName(objectName);
    label->setWordWrap(false);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StatusLine::StatusLine(const TransferQueue &transfers, const JobService &jobs, QDate catalogue, QWidget *parent)
    : QFrame(parent), m_transfers(transfers), m_jobs(jobs), m_data(part(u"statusTransfers"_s)),
      m_running(part(u"statusJobs"_s)), m_page(part(u"statusPage"_s))
{
    setObjectName(u"statusLine"_s);
    auto *age = part(u"statusCatalogue"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, 5, space::two, 5);
    layout->setSpacing(space::two);
    layout->addWidget(m_data);
    layout->addWidget(m_running);
    layout->addWidget(m_page);
    layout->addStretch(1);
    layout->addWidget(age);
    if (catalogue.isValid())
        say(age, tr("Catalogue of %1").arg(formats::date(catalogue)));
    setMinimumHeight(28);
    connect(&m_transfers, &TransferQueue::changed, this, &StatusLine::refreshTransfers);
    connect(&m_jobs, &JobService::changed, this, &StatusLine::refreshJobs);
    refreshTransfers();
    refreshJobs();
}

void StatusLine::setPageText(const QString &text)
{
    say(m_page, text);
}

void StatusLine::refreshTransfers()
{
    int busy = 0;
    double speed = 0;
    std::optional<std::chrono::seconds> left;
    for (const TransferItem &item : m_transfers.items()) {
        if (item.isEnded() || item.state == TransferItem::State::Asking || item.state == TransferItem::State::Paused)
            continue;
        ++busy;
        speed += item.progress.speed;
        if (item.progress.left)
            left = std::max(left.value_or(std::chrono::seconds(0)), *item.progress.left);
    }
    QStringList parts;
    if (busy > 0)
        parts += tr("Data: %n transfer(s)", nullptr, busy);
    if (busy > 0 && speed > 0)
        parts += formats::speed(speed);
    if (busy > 0 && left)
        parts += tr("%1 left").arg(formats::duration(left->count()));
    say(m_data, parts.join(u" · "_s));
}

void StatusLine::refreshJobs()
{
    int running = 0;
    int waiting = 0;
    for (const Job &job : m_jobs.jobs()) {
        if (job.state == JobState::Waiting)
            ++waiting;
        else if (!hasEnded(job.state))
            ++running;
    }
    QStringList parts;
    if (running > 0)
        parts += tr("Jobs: %n running", nullptr, running);
    if (waiting > 0)
        parts += running > 0 ? tr("%n waiting", nullptr, waiting) : tr("Jobs: %n waiting", nullptr, waiting);
    say(m_running, parts.join(u" · "_s));
}

} // namespace officina
