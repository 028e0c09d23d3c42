// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs page; see the header.
#include "ui/jobs/jobspage.h"

#include "ui/common/agelabel.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowfilter.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/present/sitetext.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 5;

QVariant idFont(const Job &, int role)
{
    return role == Qt::FontRole ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
}

// By time, and within a second by number: job numbers may start anew.
qint64 submissionOrder(const Job &job)
{
    const qsizetype end = job.id.value.indexOf(u'_');
    const qint64 number = QStringView(job.id.value).first(end < 0 ? job.id.value.size() : end).toLongLong();
    return job.times.submitted.toSecsSinceEpoch() * 1'000'000 + number % 1'000'000;
}

QList<Column<Job>> columns()
{
    return {
        {.title = JobsPage::tr("Job"),
         .text = [](const Job &job) { return job.id.value; },
         .sortValue = [](const Job &job) { return QVariant(submissionOrder(job)); },
         .extra = idFont},
        {.title = JobsPage::tr("Name"), .text = [](const Job &job) { return job.name.simplified(); }},
        {.title = JobsPage::tr("Partition"), .text = [](const Job &job) { return job.partition; }},
        {.title = JobsPage::tr("Nodes × GPUs"),
         .text = &jobtexts::nodesAndGpus,
         .sortValue = [](const Job &job) { return QVariant(job.nodes().value_or(0) * 10000 + job.gpus().value_or(0)); },
         .alignment = rightAligned},
        {.title = JobsPage::tr("Time"),
         .text = &jobtexts::time,
         .sortValue = [](const Job &job) { return QVariant(job.elapsed); },
         .alignment = rightAligned},
        {.title = JobsPage::tr("State"),
         .text = &jobtexts::state,
         .extra = [](const Job &job,
                     int role) { return role == ToneRole ? QVariant(int(jobtexts::tone(job.state))) : QVariant(); }},
    };
}

} // namespace

JobsPage::JobsPage(SiteInUse &site, JobService &jobs, QWidget *parent)
    : Page(parent), m_site(site), m_jobs(jobs), m_model(columns(), [](const Job &job) { return job.id.value; })
{
    setObjectName(u"jobsPage"_s);
    makeHeader();
    m_error = new ErrorPanel;
    m_detail = new JobDetail(jobs);
    m_side = new QStackedWidget;
    m_side->addWidget(m_detail);
    auto *split = new QSplitter;
    split->setObjectName(u"jobsSplitter"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::oneAndHalf);
    split->addWidget(makeList());
    split->addWidget(m_side);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setSizes({640, 400});
    makeActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_header);
    layout->addWidget(m_error);
    layout->addWidget(split, 1);

    connect(&m_jobs, &JobService::changed, this, &JobsPage::showJobs);
    connect(&m_site, &SiteInUse::changed, this, &JobsPage::showJobs);
    connect(&m_site, &SiteInUse::stateChanged, this, &JobsPage::showJobs);
    connect(m_error, &ErrorPanel::retryRequested, &m_jobs, &JobService::refresh);
    connect(m_detail, &JobDetail::curvesWanted, this, &JobsPage::curvesWanted);
    connect(m_detail, &JobDetail::statusChanged, this, &Page::statusChanged);
    showJobs();
}

void JobsPage::makeHeader()
{
    m_header = new PageHeader(tr("Jobs"));
    m_age = new AgeLabel([](const QString &age) { return tr("mine · refreshed %1", "when").arg(age); });
    m_age->setObjectName(u"jobsAge"_s);
    m_age->setProperty("role", u"muted"_s);
    m_header->addBesideTitle(m_age);
    m_filterText = new QLineEdit;
    m_filterText->setObjectName(u"jobsFilter"_s);
    m_filterText->setPlaceholderText(tr("Filter…"));
    m_filterText->setAccessibleName(tr("Filter the jobs"));
    m_filterText->setClearButtonEnabled(true);
    m_filterText->setFixedWidth(240);
    m_new = makeButton(u"newJob"_s, tr("New job…"), ButtonKind::Primary);
    auto *again = makeToolButton(u"jobsRefresh"_s, u"refresh"_s, tr("Refresh (F5)"));
    m_header->addAction(again);
    m_header->addAction(m_filterText);
    m_header->addAction(m_new);
    connect(again, &QToolButton::clicked, this, &JobsPage::refresh);
    connect(m_new, &QPushButton::clicked, this, &JobsPage::newJob);
}

QWidget *JobsPage::makeList()
{
    m_filter = new RowFilter(&m_model, this);
    m_table = new Table(u"jobsTable"_s, m_filter);
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(stateColumn, new ChipDelegate(m_table));
    m_table->setStretchColumn(1);
    for (const int column : {0, 3, 4})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // A long reason for waiting would leave nothing for the names; the detail beside has all of it.
    m_table->setColumnWidth(2, 88);
    m_table->setColumnWidth(stateColumn, 168);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new EmptyState(u"jobs"_s, {}, {});
    m_empty->setObjectName(u"jobsEmpty"_s);

    auto *card = new Card({}, Card::Margins::Flush);
    m_list = new QStackedWidget;
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    card->body()->addWidget(m_list);

    connect(m_filterText, &QLineEdit::textChanged, m_filter, &RowFilter::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPage::showSelected);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &JobsPage::showSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JobsPage::showMenu);
    connect(m_table, &Table::opened, m_detail, &JobDetail::openCurves);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_new->isEnabled())
            newJob();
        else
            Q_EMIT connectWanted();
    });
    return card;
}

void JobsPage::makeActions()
{
    const auto add = [this](const QString &objectName, const QString &iconName, const QString &text) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        action->setObjectName(objectName);
        m_table->addAction(action);
        return action;
    };
    m_curves = add(u"actionOpenCurves"_s, u"curves"_s, tr("Open curves"));
    m_copyId = add(u"actionCopyJobId"_s, u"copy"_s, tr("Copy job id"));
    m_copyScript = add(u"actionCopyScript"_s, u"copy"_s, tr("Copy script"));
    m_save = add(u"actionSaveJobRecord"_s, u"export"_s, tr("Save job record…"));
    m_cancel = add(u"actionCancelJob"_s, u"stop"_s, tr("Cancel…"));
    m_cancel->setShortcut(QKeySequence::Delete);
    m_cancel->setShortcutContext(Qt::WidgetShortcut);
    connect(m_curves, &QAction::triggered, m_detail, &JobDetail::openCurves);
    connect(m_copyId, &QAction::triggered, this, [this] {
        if (m_detail->job())
            QGuiApplication::clipboard()->setText(m_detail->job()->id.value);
    });
    connect(m_copyScript, &QAction::triggered, m_detail, &JobDetail::copyScript);
    connect(m_save, &QAction::triggered, m_detail, &JobDetail::chooseRecordFile);
    connect(m_cancel, &QAction::triggered, m_detail, &JobDetail::askToCancel);
}

void JobsPage::activated()
{
    m_jobs.refresh();
    m_table->setFocus();
}

void JobsPage::find()
{
    m_filterText->setFocus();
    m_filterText->selectAll();
}

void JobsPage::refresh()
{
    m_jobs.refresh();
}

void JobsPage::newJob()
{
    if (!m_jobs.connection())
        return;
    if (auto *open = findChild<NewJobDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new NewJobDialog(m_jobs, m_lastValues, this);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_lastValues = dialog->values(); });
    connect(dialog, &NewJobDialog::submitted, this, [this](const RunRecord &run) {
        Q_EMIT statusChanged(tr("Job %1 was submitted.").arg(run.job.value));
        showJob(run.job);
    });
    dialog->open();
}

void JobsPage::setJobFolder(const RemotePath &folder)
{
    m_lastValues[u"folder"_s] = folder.display();
}

void JobsPage::showJob(const JobId &id)
{
    m_filterText->clear();
    m_wanted = id;
    select(id);
}

void JobsPage::select(const JobId &id)
{
    const int row = m_model.find(id.value);
    if (row < 0)
        return;
    m_wanted = {};
    const QModelIndex index = m_filter->mapFromSource(m_model.index(row, 0));
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void JobsPage::showJobs()
{
    const Connection *connection = m_site.connection();
    m_model.setRows(m_jobs.jobs());
    m_age->setTime(m_jobs.refreshed());
    const bool failed = connection && connection->state() == Connection::State::Failed
        && !m_jobs.refreshed().isValid(); // after a list there is still that to show
    m_new->setEnabled(connection && !failed);
    if (!m_wanted.isEmpty())
        select(m_wanted);
    else if (!m_table->selectionModel()->hasSelection() && m_filter->rowCount() > 0)
        m_table->selectRow(0);

    if (m_jobs.error())
        m_error->show(errorText(*m_jobs.error(), Doing::ListingJobs), true);
    else
        m_error->clear();

    const bool none = m_jobs.jobs().isEmpty();
    if (!connection)
        m_empty->set(u"jobs"_s, tr("No site in use"),
                     tr("Jobs run on a site. Connect to one, or to the practice factory to try it out."),
                     tr("Connect…"));
    else if (failed)
        m_empty->set(u"plug"_s, tr("Not signed in to %1").arg(siteName(connection->site())),
                     errorText(connection->error().value_or(Error()), Doing::Connecting).what, tr("Connect…"));
    else if (!m_jobs.refreshed().isValid() && !m_jobs.error())
        m_empty->set(u"clock"_s, tr("Asking %1 for your jobs…").arg(siteName(connection->site())), {});
    else
        m_empty->set(u"jobs"_s, tr("No jobs in the last days"),
                     tr("A job runs a script on the site's GPUs. Start with the training template: you "
                        "see the whole script before it is sent."),
                     tr("New job…"));
    m_list->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    m_side->setVisible(!none);
    Q_EMIT badgeChanged(m_jobs.active());
}

void JobsPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_detail->setJob(RowModel<Job>::rowOf(rows.first()));
}

void JobsPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    const Job job = RowModel<Job>::rowOf(index);
    m_curves->setEnabled(m_detail->hasCurves());
    m_copyScript->setEnabled(m_detail->hasCurves()); // both need the run's record
    m_save->setEnabled(hasEnded(job.state));
    m_cancel->setEnabled(m_detail->canCancel());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_curves, m_copyId, m_copyScript, m_save});
    menu->addSeparator();
    menu->addAction(m_cancel);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace officina
