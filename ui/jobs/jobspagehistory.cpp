// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs page: the switch between the queue and the history, and what the history wants of the page.
#include "ui/common/controls.h"
#include "ui/common/pageheader.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/jobs/historyview.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/savedviews.h"
#include "ui/jobs/stoplossnotice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QVariantMap changesOf(const JobAgain &with)
{
    QVariantMap changes;
    if (with.memoryPerNode)
        changes[u"memory"_s] = int(*with.memoryPerNode >> 20); // MiB
    if (with.timeLimit)
        changes[u"minutes"_s] = int((*with.timeLimit + 59) / 60);
    return changes;
}

} // namespace

void JobsPage::makeHistory()
{
    m_history = new HistoryView(*m_jobs.history());
    m_content->addWidget(m_history);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::one, 0, 0, 0);
    layout->setSpacing(space::half);
    const std::pair<QString, QString> views[] = {{u"jobsQueue"_s, tr("In the queue")},
                                                 {u"jobsHistory"_s, tr("History")}};
    for (const auto &[objectName, text] : views) {
        auto *button = makeButton(objectName, text, ButtonKind::Pill);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(objectName == "jobsQueue"_L1);
        connect(button, &QPushButton::clicked, this,
                [this, objectName] { showHistory(objectName == "jobsHistory"_L1); });
        layout->addWidget(button);
    }
    m_header->addBesideTitle(row);
    m_history->setConnected([this](const SiteId &site) {
        return m_site.connection() && m_site.connection()->state() == Connection::State::Online
            && m_site.connection()->site().id == site;
    });
    connect(m_history, &HistoryView::againWanted, this,
            [this](const SeenJob &seen, const JobAgain &with) { runAgain(seen.run->script, changesOf(with)); });
    connect(m_history, &HistoryView::folderWanted, this,
            [this](const SeenJob &seen) { Q_EMIT folderWanted(seen.job.workFolder); });
    connect(m_history, &HistoryView::curvesWanted, this, [this](const SeenJob &seen) {
        Q_EMIT curvesWanted(
            {seen.run->logs, displayName(seen.job), seen.job.id, seen.job.gpus().value_or(0), seen.run->folder});
    });
    connect(m_history, &HistoryView::told, this, &Page::statusChanged);
}

void JobsPage::setStopLoss(const StopLossWatch &watch)
{
    m_stopLoss->watch(watch);
    connect(m_stopLoss, &StopLossNotice::jobWanted, this, &JobsPage::showJob);
}

void JobsPage::showHistory(bool shown)
{
    if (!m_history)
        return;
    const bool was = m_content->currentWidget() == m_history;
    findChild<QPushButton *>(shown ? u"jobsHistory"_s : u"jobsQueue"_s)->setChecked(true);
    m_content->setCurrentIndex(shown ? 1 : 0);
    // What the queue alone has.
    m_filterText->setVisible(!shown);
    m_saved->setVisible(!shown);
    if (shown && !was)
        m_history->activated();
}

} // namespace officina
