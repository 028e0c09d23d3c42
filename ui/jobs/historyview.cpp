// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and actions of the history; see the header.
#include "ui/jobs/historyview.h"

#include "client/jobs/historyexport.h"
#include "client/sites/sitelist.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/jobs/historyfilter.h"
#include "ui/jobs/historylist.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopied = 10'000;

} // namespace

HistoryView::HistoryView(JobHistory &history, QWidget *parent)
    : QWidget(parent), m_history(history), m_model(new HistoryModel(history, this)), m_filter(new HistoryFilter),
      m_error(new ErrorPanel), m_detail(new HistoryDetail(history))
{
    setObjectName(u"historyView"_s);
    m_error->setObjectName(u"historyError"_s);
    auto *split = new QSplitter;
    split->setObjectName(u"historySplitter"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::oneAndHalf);
    split->addWidget(makeList());
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({760, 280});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_error);
    layout->addWidget(split, 1);
    makeActions();
    connectAll();
}

HistoryView::~HistoryView() = default;

QWidget *HistoryView::makeList()
{
    m_table = new HistoryList(m_model);
    m_table->setAccessibleName(tr("History of jobs"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty = new EmptyState(u"clock"_s, tr("No job was ever seen"),
                             tr("Every job of every site that you connect to is remembered here for two years, with "
                                "what it used, on this computer alone."));
    m_empty->setObjectName(u"historyEmpty"_s);
    m_none = new EmptyState(u"search"_s, tr("No job fits"),
                            tr("There are jobs, but none that the search lets through."), tr("Show all"));
    m_none->setObjectName(u"historyNone"_s);
    m_stack = new QStackedWidget;
    for (QWidget *one : std::initializer_list<QWidget *>{m_table, m_empty, m_none})
        m_stack->addWidget(one);
    auto *card = new Card({}, Card::Margins::Flush);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(makeFoot());
    return card;
}

QWidget *HistoryView::makeFoot()
{
    auto *foot = new QWidget;
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(space::oneAndHalf, space::half, space::one, space::half);
    lines->setSpacing(space::half);
    m_undo = new QFrame;
    m_undo->setProperty("notice", u"info"_s);
    auto *undo = new QHBoxLayout(m_undo);
    undo->setContentsMargins(space::one, space::half, space::one, space::half);
    m_undoText = makeLabel({});
    m_undoText->setObjectName(u"historyUndoText"_s);
    auto *back = makeButton(u"historyUndo"_s, tr("Take it back"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, &HistoryView::takeBack);
    undo->addWidget(m_undoText, 1);
    undo->addWidget(back);
    m_undo->hide();
    m_sum = makeLabel({}, LabelRole::Muted);
    m_sum->setObjectName(u"historySum"_s);
    m_save = makeButton(u"historySave"_s, tr("Save as CSV…"), ButtonKind::Link, u"export"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
        else
            chooseFile();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_sum, 1);
    line->addWidget(m_save);
    lines->addWidget(m_undo);
    lines->addLayout(line);
    return foot;
}

void HistoryView::makeActions()
{
    const auto add = [this](const QString &objectName, const QString &iconName, const QString &text,
                            const QKeySequence &keys, auto work) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, m_table);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        m_table->addAction(action);
    };
    add(u"historyCopyId"_s, u"copy"_s, tr("Copy job id"), {}, [this] {
        if (const SeenJob *seen = m_model->job(m_table->currentIndex().row()))
            QGuiApplication::clipboard()->setText(seen->job.id.value);
    });
    add(u"historyCopyRows"_s, {}, tr("Copy as rows"), QKeySequence::Copy, [this] { copyRows(); });
    add(u"historyEditNote"_s, {}, tr("Write a note"), Qt::Key_F2, [this] { m_detail->editNote(); });
    add(u"historyRemove"_s, u"remove"_s, tr("Delete from the history"), QKeySequence::Delete, [this] { remove(); });
}

void HistoryView::connectAll()
{
    connect(m_filter, &HistoryFilter::changed, this, &HistoryView::search);
    connect(m_none, &EmptyState::actionTriggered, m_filter, &HistoryFilter::clear);
    connect(m_model, &HistoryModel::searched, this, &HistoryView::showFound);
    connect(m_model, &HistoryModel::read, this, &HistoryView::showCurrent);
    connect(m_model, &HistoryModel::failed, this, &HistoryView::showError);
    connect(m_error, &ErrorPanel::retryRequested, m_model, &HistoryModel::searchAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showCurrent);
    connect(m_table, &HistoryList::opened, this, [this] {
        if (const SeenJob *seen = m_model->job(m_table->currentIndex().row());
            seen && seen->run && m_isConnected && m_isConnected(seen->site))
            Q_EMIT curvesWanted(*seen);
    });
    connect(m_detail, &HistoryDetail::againWanted, this, &HistoryView::againWanted);
    connect(m_detail, &HistoryDetail::folderWanted, this, &HistoryView::folderWanted);
    connect(m_detail, &HistoryDetail::curvesWanted, this, &HistoryView::curvesWanted);
    connect(m_detail, &HistoryDetail::noteChanged, m_model, &HistoryModel::readAgain);
    connect(m_detail, &HistoryDetail::failed, this, &HistoryView::showError);
}

void HistoryView::activated()
{
    QHash<QString, QString> names;
    for (const Site &site : loadSites().sites)
        names.insert(site.id.value, siteName(site));
    m_model->setSiteNames(names);
    askSites();
    refresh();
    m_table->setFocus();
}

void HistoryView::askSites()
{
    m_history.sites().then(this, [this](const Result<QList<SiteId>> &sites) {
        QList<std::pair<SiteId, QString>> named;
        for (const SiteId &site : sites.value_or(QList<SiteId>()))
            named.emplaceBack(site, m_model->siteName(site));
        std::ranges::sort(named, {}, [](const auto &site) { return site.second.toCaseFolded(); });
        m_filter->setSites(named);
    });
}

void HistoryView::find()
{
    m_filter->find();
}

void HistoryView::refresh()
{
    search();
}

void HistoryView::search()
{
    HistoryQuery query = m_filter->query();
    query.sort = m_model->query().sort;
    query.order = m_model->query().order;
    m_model->search(query);
}

void HistoryView::showFound()
{
    m_error->clear();
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any                       ? static_cast<QWidget *>(m_table)
                                  : m_filter->isEmpty() ? static_cast<QWidget *>(m_empty)
                                                        : m_none);
    m_sum->setText(any ? sumText() : QString());
    m_save->setEnabled(any);
    if (any) {
        m_table->selectRow(0);
        m_table->scrollToTop();
    }
    showCurrent();
}

QString HistoryView::sumText() const
{
    const HistorySum &sum = m_model->sum();
    QStringList parts{tr("%n job(s)", nullptr, int(sum.jobs + sum.unlisted))};
    if (sum.unlisted > 0)
        //: of the table; the number of jobs, larger than that of rows, stands before it
        parts += tr("in %n row(s): tasks that the site does not tell apart share one", nullptr, int(sum.jobs));
    if (sum.gpuHours > 0)
        parts += formats::gpuHours(sum.gpuHours);
    if (sum.ended > 0)
        parts += tr("%1 of those that ended failed", "a share")
                     .arg(formats::percent(double(sum.failed) / double(sum.ended)));
    if (sum.withoutHours > 0)
        parts += tr("of %n job(s) the GPU-hours are not known", nullptr, int(sum.withoutHours));
    return parts.join(tr(" · ", "between the parts of a sum"));
}

void HistoryView::showCurrent()
{
    const SeenJob *seen = m_model->job(m_table->currentIndex().row());
    if (seen)
        m_detail->show(*seen, m_model->siteName(seen->site), m_isConnected && m_isConnected(seen->site));
    else if (!m_table->currentIndex().isValid() || m_model->rowCount() == 0)
        m_detail->clear();
}

void HistoryView::showError(const Error &error)
{
    m_error->show(errorText(error, Doing::ReadingHistory), true);
}

// Not what the table has read alone: what is selected may be far out of view.
void HistoryView::copyRows()
{
    qint64 count = 0;
    for (const Places &range : m_table->chosen())
        count += range.count;
    if (count > mostCopied) {
        Q_EMIT told(tr("%n job(s) are too many for the clipboard: save them as CSV.", nullptr, int(count)));
        return;
    }
    m_model->text(m_table->chosen()).then(this, [this](const Result<QString> &text) {
        if (!text)
            showError(text.error());
        else if (!text->isEmpty())
            QGuiApplication::clipboard()->setText(*text);
    });
}

void HistoryView::remove()
{
    const QList<Places> places = m_table->chosen();
    if (places.isEmpty())
        return;
    m_model->remove(places).then(this, [this](const Result<JobHistory::Removal> &removal) {
        if (!removal)
            return showError(removal.error());
        if (removal->count == 0) {
            Q_EMIT told(tr("Nothing was deleted: these jobs wait or run."));
            return;
        }
        m_removal = *removal;
        m_undoText->setText(tr("%n job(s) were deleted from the history.", nullptr, m_removal.count));
        m_undo->show();
        m_model->searchAgain();
    });
}

void HistoryView::takeBack()
{
    m_undo->hide();
    m_history.restore(m_removal).then(this, [this](const Result<int> &restored) {
        if (!restored)
            return showError(restored.error());
        m_model->searchAgain();
    });
}

void HistoryView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the history"), {}, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"historyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"jobs.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryView::saveAs);
    dialog->open();
}

void HistoryView::saveAs(const QString &file)
{
    if (m_export)
        return;
    m_export = new HistoryExport(m_history, m_model->query(), file, this);
    connect(m_export, &HistoryExport::progressed, this, [this](qint64 written, qint64 all) {
        m_save->setText(tr("Stop saving: %1", "a share").arg(formats::percent(double(written) / double(all))));
    });
    connect(m_export, &HistoryExport::ended, this, [this, file](const Result<> &done) {
        m_export->deleteLater();
        m_export.clear();
        m_save->setText(tr("Save as CSV…"));
        if (done)
            Q_EMIT told(tr("Saved %1.").arg(file));
        else if (done.error().kind != Error::Kind::Cancelled)
            m_error->show(errorText(done.error(), Doing::Exporting));
    });
    m_export->start();
}

} // namespace officina
