// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list, its views and its actions; see the header.
#include "ui/jobs/joblistcard.h"

#include "client/base/files.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/jobs/joblisttable.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/sitetext.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString objectNameOf(JobView view)
{
    switch (view) {
    case JobView::All: return u"jobsViewAll"_s;
    case JobView::Running: return u"jobsViewRunning"_s;
    case JobView::Waiting: return u"jobsViewWaiting"_s;
    case JobView::NeedsYou: return u"jobsViewNeedsYou"_s;
    case JobView::Failed: return u"jobsViewFailed"_s;
    case JobView::EndedToday: return u"jobsViewEndedToday"_s;
    }
    return {};
}

QString nameOf(JobView view)
{
    switch (view) {
    case JobView::All: return JobListCard::tr("All", "jobs");
    case JobView::Running: return JobListCard::tr("Running", "jobs");
    case JobView::Waiting: return JobListCard::tr("Waiting", "jobs");
    // Not "Needs you": that card of the start page has what failed, and all that is not a job.
    case JobView::NeedsYou: return JobListCard::tr("Will not start", "jobs that wait for the user to do something");
    case JobView::Failed: return JobListCard::tr("Failed", "jobs");
    case JobView::EndedToday: return JobListCard::tr("Ended today", "jobs");
    }
    return {};
}

} // namespace

JobListCard::JobListCard(JobBoard &jobs, QWidget *parent)
    : Card({}, Margins::Flush, parent), m_jobs(jobs), m_actions(jobs, this)
{
    m_table = new JobListTable(u"jobsTable"_s, &m_model);
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new EmptyState(u"jobs"_s, {}, {});
    m_empty->setObjectName(u"jobsEmpty"_s);
    m_none = new EmptyState(u"search"_s, tr("No job fits"),
                            tr("There are jobs, but none that this view and the filter let through."), tr("Show all"));
    m_none->setObjectName(u"jobsNone"_s);
    m_views = makeViews();
    makeNotice();
    m_stack = new QStackedWidget;
    for (QWidget *one : std::initializer_list<QWidget *>{m_table, m_empty, m_none})
        m_stack->addWidget(one);
    body()->setSpacing(0);
    body()->addWidget(m_views);
    body()->addWidget(m_notice);
    body()->addWidget(m_stack, 1);
    makeActions();
    showSites();

    connect(&m_model, &JobListModel::updated, this, &JobListCard::updated);
    connect(&m_jobs, &JobBoard::sitesChanged, this, &JobListCard::showSites);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobListCard::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobListCard::showSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JobListCard::showMenu);
    connect(m_table, &Table::opened, this, &JobListCard::opened);
    connect(m_empty, &EmptyState::actionTriggered, this, &JobListCard::emptyActionWanted);
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        Q_EMIT allWanted();
        setView(JobView::All);
    });
    connect(&m_actions, &JobActions::told, this, &JobListCard::told);
    connect(&m_actions, &JobActions::failed, this, &JobListCard::failed);
}

QWidget *JobListCard::makeViews()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(space::one, space::one, space::one, space::half);
    layout->setSpacing(space::half);
    for (const JobView view : jobViews) {
        auto *button = makeButton(objectNameOf(view), nameOf(view), ButtonKind::Pill);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(view == m_model.view());
        connect(button, &QPushButton::clicked, this, [this, view] { setView(view); });
        layout->addWidget(button);
        m_viewButtons.insert(view, button);
    }
    m_sites = new QComboBox;
    m_sites->setObjectName(u"jobsSite"_s);
    m_sites->setAccessibleName(tr("Site whose jobs are shown"));
    m_sites->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sites->setMinimumContentsLength(14); // names of centres are long
    m_sites->hide();
    connect(m_sites, &QComboBox::activated, this, [this] { setSite({m_sites->currentData().toString()}); });
    layout->addWidget(m_sites);
    m_do = makeButton(u"jobsDo"_s, tr("Actions", "a menu: what can be done with the selected jobs"));
    auto *menu = new QMenu(m_do);
    menu->setObjectName(u"jobsDoMenu"_s);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    m_do->setMenu(menu);
    layout->addWidget(m_do);
    return row;
}

void JobListCard::makeNotice()
{
    m_notice = new QWidget;
    m_notice->setObjectName(u"jobsNotice"_s);
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins(space::oneAndHalf, space::half, space::one, space::half);
    layout->setSpacing(space::one);
    m_noticeText = makeLabel({}, LabelRole::Muted);
    m_noticeText->setObjectName(u"jobsNoticeText"_s);
    layout->addWidget(new IconView(u"info"_s, 16, IconView::Colour::Muted), 0, Qt::AlignTop);
    layout->addWidget(m_noticeText, 1);
    m_retry = makeButton(u"jobsNoticeRetry"_s, tr("Try again"));
    layout->addWidget(m_retry, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &JobListCard::retryWanted);
    m_notice->hide();
}

void JobListCard::makeActions()
{
    const auto add = [this](const QString &objectName, const QString &iconName, const QString &text) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        action->setObjectName(objectName);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    auto *copyId = add(u"actionCopyJobId"_s, u"copy"_s, tr("Copy job id"));
    auto *copyRows = add(u"actionCopyJobRows"_s, {}, tr("Copy as rows"));
    auto *save = add(u"actionSaveJobList"_s, u"export"_s, tr("Save the list…"));
    m_own = {copyId, copyRows, save};
    connect(copyId, &QAction::triggered, this, &JobListCard::copyIds);
    connect(copyRows, &QAction::triggered, m_table, &Table::copySelection);
    connect(save, &QAction::triggered, this, &JobListCard::chooseFile);
    m_commands = new JobCommands(m_actions, m_model, [this] { return chosen(); }, u"action"_s, this);
    m_shownCommands = new JobCommands(
        m_actions, m_model,
        [this] {
            const JobPlace place = m_model.tree().find(m_shown);
            return place.isValid() ? QList{place} : QList<JobPlace>();
        },
        u"shown"_s, this);
    const auto setKey = [this](JobCommand command, const QKeySequence &key) {
        m_commands->action(command)->setShortcut(key);
        m_commands->action(command)->setShortcutContext(Qt::WidgetShortcut);
    };
    setKey(JobCommand::Cancel, QKeySequence::Delete);
    setKey(JobCommand::Hold, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    setKey(JobCommand::Release, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_table->addActions(m_commands->all());
}

void JobListCard::addJobActions(const QList<QAction *> &actions)
{
    m_added += actions;
    m_table->addActions(actions);
}

void JobListCard::setView(JobView view)
{
    m_viewButtons[view]->setChecked(true);
    if (view == m_model.view())
        return;
    m_model.setView(view);
    Q_EMIT viewChanged();
}

void JobListCard::setSite(const SiteId &site)
{
    const bool isAnother = std::exchange(m_site, site) != site;
    showSites();
    if (isAnother)
        Q_EMIT viewChanged();
}

void JobListCard::showSites()
{
    m_sites->clear();
    m_sites->addItem(tr("All sites"), QString());
    for (const JobService *service : m_jobs.services()) {
        const Site &site = service->connection()->site();
        m_sites->addItem(siteName(site), site.id.value);
    }
    m_sites->setCurrentIndex(std::max(0, m_sites->findData(m_site.value)));
    m_sites->setVisible(m_jobs.hasSeveral());
    m_model.setSite(m_jobs.hasSeveral() ? SiteId{m_sites->currentData().toString()} : SiteId());
}

void JobListCard::focus()
{
    m_table->setFocus();
}

void JobListCard::setEmpty(const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    m_empty->set(iconName, title, text, action);
}

void JobListCard::showJobs()
{
    // The services tell of each beginning of a look as well.
    QList<std::pair<const void *, QDateTime>> now;
    for (const JobService *service : m_jobs.services()) {
        now.emplace_back(service->known().get(), service->refreshed());
        QDateTime &queueKnown = m_queueKnown[service->connection()->site().id];
        if (!service->refreshed().isValid())
            queueKnown = {};
        else if (!service->queueError() && !service->error())
            queueKnown = service->refreshed();
    }
    if (m_shownOf != now) {
        m_shownOf = now;
        m_model.setJobs(jobsOfSites(m_jobs));
    }
    showNotice();
    updated();
}

// What the list lacks at the moment of one site.
QStringList JobListCard::noticesOf(const JobService &service)
{
    QStringList lines;
    const Connection::State state = service.connection()->state();
    const bool isGone = state == Connection::State::Offline || state == Connection::State::Failed
        || service.connection()->error(); // while it is tried again
    const QDateTime known = service.refreshed();
    if (m_jobs.hasSeveral() && (isGone || service.error())) { // one alone has a panel of its own for that
        lines += isGone ? tr("not connected.") : errorText(*service.error(), Doing::ListingJobs).what;
        if (known.isValid())
            lines += tr("Shown is what was known at %1.", "a time").arg(jobtexts::moment(known));
    }
    const QDateTime queueKnown = m_queueKnown.value(service.connection()->site().id);
    if (service.queueError())
        lines += queueKnown.isValid()
            ? tr("The queue cannot be asked at the moment; shown is what was known at %1.", "a time")
                  .arg(jobtexts::moment(queueKnown))
            : tr("The queue cannot be asked at the moment: what waits and runs is not known.");
    if (const auto &error = service.accountingError()) {
        if (error->kind != Error::Kind::Unsupported)
            lines += tr("How jobs ended is not known at the moment: the site's accounting does not answer.");
        else if (service.known()->tally().ended > 0)
            lines += tr("How jobs ended is not known: this site keeps no record of it.");
    }
    return lines;
}

void JobListCard::showNotice()
{
    QStringList lines;
    bool canRetry = false;
    for (const JobService *service : m_jobs.services()) {
        const QStringList its = noticesOf(*service);
        if (its.isEmpty())
            continue;
        const auto state = service->connection()->state();
        canRetry = canRetry || service->error() || state != Connection::State::Online;
        if (m_jobs.hasSeveral())
            lines += tr("%1: %2", "a site, and what is the matter with it")
                         .arg(siteName(service->connection()->site()), its.join(u' '));
        else
            lines += its;
    }
    m_noticeText->setText(lines.join(u'\n'));
    m_notice->setVisible(!lines.isEmpty());
    m_retry->setVisible(canRetry && m_jobs.hasSeveral());
}

void JobListCard::showViews()
{
    for (const auto [view, button] : m_viewButtons.asKeyValueRange()) {
        const int number = m_model.viewCount(view);
        button->setText(number == 0
                            ? nameOf(view)
                            : tr("%1 %2", "kind of jobs, how many").arg(nameOf(view), QLocale().toString(number)));
    }
}

void JobListCard::updated()
{
    showViews();
    const bool isEmpty = m_model.tree().groups.isEmpty();
    m_views->setVisible(!isEmpty);
    m_stack->setCurrentWidget(isEmpty                       ? static_cast<QWidget *>(m_empty)
                                  : m_model.rowCount() == 0 ? static_cast<QWidget *>(m_none)
                                                            : m_table);
    if (!m_wanted.id.isEmpty() && trySelect(m_wanted))
        m_wanted = {};
    else if (m_model.rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showSelected();
}

bool JobListCard::trySelect(const JobRef &job)
{
    m_model.expandFor(job);
    const int row = m_model.isBusy() ? -1 : m_model.find(job);
    if (row >= 0)
        m_table->choose(row);
    return row >= 0;
}

void JobListCard::select(const JobRef &job)
{
    setView(JobView::All);
    if (m_site != job.site)
        setSite({});
    m_wanted = job;
    if (trySelect(job))
        m_wanted = {};
}

QList<JobPlace> JobListCard::chosen() const
{
    QList<JobPlace> places;
    for (const int row : m_table->chosenRows())
        places += m_model.place(row);
    return places;
}

void JobListCard::showSelected()
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex current = selection->currentIndex();
    int row = current.isValid() && selection->isSelected(current) ? current.row() : -1;
    if (row < 0 && selection->hasSelection())
        row = selection->selection().first().top();
    m_do->setEnabled(row >= 0);
    if (row >= 0) {
        const JobPlace place = m_model.place(row);
        m_shown = m_model.tree().key(place);
        Q_EMIT selected(m_model.tree().site(place).site,
                        place.part < 0 ? m_model.tree().groups[place.group] : JobGroup{m_model.job(row), {}});
    }
    m_commands->show();
    m_shownCommands->show();
}

void JobListCard::copyIds() const
{
    QStringList ids;
    for (const JobPlace &place : chosen())
        ids += m_model.tree().job(place).id.value;
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void JobListCard::fillMenu(QMenu &menu)
{
    Q_EMIT menuWanted();
    menu.clear();
    menu.addActions(m_added);
    menu.addActions(m_own);
    menu.addSeparator();
    menu.addActions(m_commands->all());
}

void JobListCard::showMenu(const QPoint &position)
{
    if (!m_table->selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMenu(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void JobListCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the list"), {}, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"jobListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"jobs.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &JobListCard::saveAs);
    dialog->open();
}

void JobListCard::saveAs(const QString &file)
{
    if (const auto written = writeFile(file, jobsAsCsv(m_model)); !written)
        Q_EMIT failed(errorText(written.error(), Doing::Exporting));
    else
        Q_EMIT told(tr("Saved %1.").arg(file));
}

} // namespace officina
