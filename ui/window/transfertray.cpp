// SPDX-License-Identifier: GPL-3.0-or-later
//
// The icon in the system's bar; see the header.
#include "ui/window/transfertray.h"

#include "client/jobs/jobboard.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/common/icons.h"
#include "ui/data/transfertexts.h"
#include "ui/window/statusline.h"

#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

TransferTray::TransferTray(const TransferQueue &queue, const JobBoard &jobs, QObject *parent)
    : QObject(parent), m_queue(queue), m_jobs(jobs), m_menu(std::make_unique<QMenu>())
{
    makeMenu();
    m_icon.setIcon(applicationIcon());
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT windowWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TransferTray::windowWanted);
    connect(&m_queue, &TransferQueue::changed, this, &TransferTray::refresh);
    connect(&m_jobs, &JobBoard::changed, this, &TransferTray::refreshJobs);
}

TransferTray::~TransferTray() = default;

void TransferTray::makeMenu()
{
    m_menu->setObjectName(u"trayMenu"_s);
    connect(m_menu->addAction(tr("Show Officina")), &QAction::triggered, this, &TransferTray::windowWanted);
    m_state = m_menu->addAction(QString());
    m_state->setEnabled(false);
    m_running = m_menu->addAction(QString());
    m_running->setObjectName(u"trayJobs"_s);
    m_running->setEnabled(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TransferTray::quitWanted);
}

void TransferTray::show()
{
    m_shown = true;
    m_told = false;
    m_followed.clear();
    m_menu->clear(); // the language may be another one than last time
    makeMenu();
    m_icon.show();
    refresh();
    refreshJobs();
}

void TransferTray::hide()
{
    m_shown = false;
    m_icon.hide();
}

void TransferTray::refreshJobs()
{
    if (!m_shown)
        return;
    m_running->setText(StatusLine::jobsText(m_jobs.tally()));
    m_running->setVisible(!m_running->text().isEmpty());
    showTip();
}

// Of what it stays there for.
void TransferTray::showTip()
{
    const bool isForJobs = m_queue.active() == 0 && !m_running->text().isEmpty();
    m_icon.setToolTip(isForJobs ? m_running->text() : m_state->text());
}

void TransferTray::refresh()
{
    if (!m_shown)
        return;
    for (const TransferItem &item : m_queue.items()) {
        if (!item.isEnded())
            m_followed.insert(item.id);
    }
    const QString now = transfertexts::summary(m_queue.items());
    m_state->setText(now.isEmpty() ? tr("No transfer is under way") : now);
    showTip();
    if (m_told || m_followed.isEmpty() || m_queue.active() > 0)
        return;
    m_told = true;
    const QString sentence = outcome();
    m_icon.showMessage(u"Officina"_s, sentence, applicationIcon());
    Q_EMIT allEnded(sentence);
}

QString TransferTray::outcome() const
{
    int done = 0;
    int open = 0;
    for (const TransferItem &item : m_queue.items()) {
        if (m_followed.contains(item.id))
            ++(item.state == TransferItem::State::Done ? done : open);
    }
    if (open > 0)
        return tr("%n transfer(s) need you: see the Data page.", nullptr, open);
    return tr("%n transfer(s) arrived.", nullptr, done);
}

} // namespace officina
