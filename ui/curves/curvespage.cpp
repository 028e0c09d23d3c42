// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page; see the header.
#include "ui/curves/curvespage.h"

#include "ui/common/agelabel.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/pageheader.h"
#include "ui/common/theme.h"
#include "ui/curves/alerts/alertsdialog.h"
#include "ui/curves/alerts/curvenotices.h"
#include "ui/curves/curvesexport.h"
#include "ui/curves/curvetools.h"
#include "ui/curves/curveviews.h"
#include "ui/curves/openrunsbutton.h"
#include "ui/curves/runs/changesdialog.h"
#include "ui/curves/runs/runlist.h"
#include "ui/curves/smoothingcontrol.h"
#include "ui/present/formats.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <chrono>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Setting<QStringList> pinnedTags{u"curves/pinnedTags"_s};

// A job that waits, or has only just begun, has not made its folder of logs yet.
bool isAwaited(const RunFollower &follower)
{
    return !follower.isLocal() && !follower.readAt().isValid() && follower.error()
        && follower.error()->kind == Error::Kind::NotFound;
}

} // namespace

CurvesPage::CurvesPage(SiteInUse &site, Settings &settings, const Runs &runs, QWidget *parent)
    : Page(parent), m_site(site), m_settings(settings), m_open(runs), m_appearances(settings)
{
    setObjectName(u"curvesPage"_s);
    setAcceptDrops(true);
    build();
    m_drawTimer.setSingleShot(true);
    m_drawTimer.setInterval(50ms); // several runs that grow at once are drawn once
    connect(&m_drawTimer, &QTimer::timeout, this, &CurvesPage::draw);
    connectTools();
    connectCharts();
    connectRuns();
    showTargets();
    draw();
}

CurvesPage::~CurvesPage()
{
    m_open.sources.setShown(*this, false);
}

void CurvesPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    m_export =
        new CurvesExport(*this, m_open.sources,
                         {[this](const QString &tag) { return pictures(tag); }, [this] { return shownEntries(); }});
    buildHeader();
    layout->addWidget(m_header);
    m_error = new ErrorPanel;
    m_error->clear();
    layout->addWidget(m_error);
    m_notices = new CurveNotices;
    layout->addWidget(m_notices);
    m_empty = new EmptyState(u"curves"_s, {}, {});
    m_empty->setObjectName(u"curvesEmpty"_s);
    m_tools = new CurveTools(m_settings,
                             {[this] { return m_views->charts().shownTags(); },
                              [this] {
                                  QList<ListedRun> listed;
                                  for (const RunEntry &entry : entries())
                                      listed.push_back(entry.listed);
                                  return listed;
                              }});
    layout->addWidget(m_tools);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildCharts());
    layout->addWidget(m_stack, 1);
}

void CurvesPage::buildHeader()
{
    m_header = new PageHeader(tr("Curves"));
    m_age = new AgeLabel([](const QString &age) { return tr("as read %1", "%1: '3 min ago'").arg(age); });
    m_age->setObjectName(u"curvesAge"_s);
    m_age->setProperty("role", u"muted"_s);
    m_header->addBesideTitle(m_age);
    m_opener = new OpenRunsButton(m_site, m_settings, m_open.sources);
    m_controls = new QWidget;
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto *smoothing = new SmoothingControl;
    connect(smoothing, &SmoothingControl::changed, this, [this](double value) { m_tools->setSmoothing(value); });
    row->addWidget(smoothing);
    row->addWidget(m_export->button());
    m_header->addAction(m_opener);
    m_header->addAction(m_controls);
}

QWidget *CurvesPage::buildCharts()
{
    m_runs = new RunList(m_appearances);
    m_runs->setMinimumWidth(180);
    m_views = new CurveViews(m_settings, m_open.alerts);
    m_views->charts().setPinned(m_settings.get(pinnedTags));
    m_views->charts().setCardSize(m_tools->cardSize());
    m_tools->groups().applyTo(m_groups);
    m_export->offer(m_views->charts());
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"curvesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::oneAndHalf);
    splitter->addWidget(m_runs);
    splitter->addWidget(m_views);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 1000});
    return splitter;
}

void CurvesPage::connectTools()
{
    connect(m_error, &ErrorPanel::retryRequested, this, &CurvesPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, m_opener, &OpenRunsButton::chooseFolder);
    connect(m_opener, &OpenRunsButton::siteFolderWanted, this, &CurvesPage::siteFolderWanted);
    connect(m_export, &CurvesExport::exported, this, &CurvesPage::exported);
    connect(m_export, &CurvesExport::statusChanged, this, &CurvesPage::statusChanged);
    connect(m_export, &CurvesExport::failed, this,
            [this](const Error &error) { m_error->show(errorText(error, Doing::Exporting)); });
    ChartGrid &charts = m_views->charts();
    connect(m_tools, &CurveTools::formChanged, this, [this](CurveForm form) {
        m_views->setForm(form);
        draw();
    });
    connect(m_tools, &CurveTools::optionsChanged, this, &CurvesPage::optionsChanged);
    connect(m_tools, &CurveTools::filterChanged, &charts, &ChartGrid::setFilter);
    connect(m_tools, &CurveTools::groupingChanged, this, [this, &charts] {
        m_tools->groups().applyTo(m_groups);
        charts.forgetPointer();
        draw();
    });
    connect(m_tools, &CurveTools::comparisonChanged, this, [this, &charts] {
        m_comparison.set(m_tools->comparison().with());
        charts.forgetPointer();
        showTargets();
        draw();
    });
    connect(&m_tools->comparison(), &CompareButton::changesWanted, this,
            [this] { showChanges(m_export->origins(), shownEntries(), this); });
    connect(m_tools, &CurveTools::cardSizeChanged, this, [this, &charts] { charts.setCardSize(m_tools->cardSize()); });
    connect(m_tools, &CurveTools::alertsWanted, this, [this] { askForAlerts({}); });
    connect(m_tools, &CurveTools::zoomResetWanted, this, [&charts] { charts.setView({}); });
}

void CurvesPage::connectCharts()
{
    const ChartGrid &charts = m_views->charts();
    connect(&charts, &ChartGrid::viewChanged, this, [this, &charts] { m_tools->setZoomed(charts.view().has_value()); });
    connect(&charts, &ChartGrid::pointedAt, this, &CurvesPage::showReadings);
    connect(&charts, &ChartGrid::pinRequested, this, &CurvesPage::pinTag);
    connect(&charts, &ChartGrid::targetRequested, this, &CurvesPage::askForAlerts);
    connect(m_views, &CurveViews::formOffered, m_tools, &CurveTools::offer);
    connect(m_views, &CurveViews::runClicked, m_runs, &RunList::setSelected);
    connect(m_views, &CurveViews::noted, this, [this](const QString &key, const QString &notes) {
        m_appearances.change({key}, [&](RunAppearance &appearance) { appearance.notes = notes; });
    });
    connect(m_views, &CurveViews::tagged, this, [this](const QString &key, const QStringList &tags) {
        m_appearances.change({key}, [&](RunAppearance &appearance) { appearance.tags = tags; });
    });
    connect(m_views, &CurveViews::changesWanted, this, [this](const QStringList &keys) {
        QList<RunEntry> chosen = entries();
        chosen.removeIf([&](const RunEntry &entry) { return !keys.contains(entry.listed.key); });
        showChanges(m_export->origins(), chosen, this);
    });
    connect(m_views, &CurveViews::chosen, this, [this](const QStringList &keys) {
        m_runs->showOnly(keys);
        m_tools->setForm(CurveForm::Charts);
    });
    connect(m_runs, &RunList::shownChanged, this, &CurvesPage::draw);
    connect(m_runs, &RunList::selectedChanged, this, [this] { m_views->setSelected(m_runs->selected()); });
    connect(m_runs, &RunList::referenceChosen, &m_tools->comparison(), &CompareButton::setReference);
    connect(m_runs, &RunList::closeRequested, &m_open.sources, &RunSources::close);
    connect(m_notices, &CurveNotices::openAsRequested, &m_open.sources, &RunSources::openAs);
    connect(&m_appearances, &RunAppearances::changed, this, &CurvesPage::draw);
}

void CurvesPage::connectRuns()
{
    const RunSources &sources = m_open.sources;
    connect(&sources, &RunSources::opened, this, [this] {
        m_error->clear();
        m_views->charts().setView({}); // what the zoom was made for is not all there is any more
    });
    connect(&sources, &RunSources::sourcesChanged, this, &CurvesPage::draw);
    connect(&sources, &RunSources::changed, this, &CurvesPage::drawSoon);
    connect(&sources, &RunSources::visited, this, [this] {
        showErrors();
        if (m_stack->currentWidget() == m_empty) // "looking" becomes "nothing there"
            drawSoon();
    });
    connect(&m_open.alerts, &RunAlerts::settingsChanged, this, [this] {
        showTargets();
        draw();
    });
    const auto showStopped = [this] { m_notices->showStopped(m_open.stopping.stopped(), m_appearances); };
    showStopped();
    connect(&m_open.stopping, &EarlyStopping::jobStopped, this, showStopped);
    connect(&m_open.stopping, &EarlyStopping::failed, this,
            [this](const JobId &, const Error &error) { m_error->show(errorText(error, Doing::CancellingJob)); });
}

void CurvesPage::openRun(const FollowedRun &run)
{
    if (const auto opened = m_open.sources.openRun(run); !opened)
        m_error->show(errorText(opened.error(), Doing::ReadingCurves));
}

void CurvesPage::openFolder(const QString &localFolder)
{
    m_open.sources.openFolder(localFolder);
}

void CurvesPage::refresh()
{
    m_open.sources.refresh();
}

void CurvesPage::find()
{
    m_runs->focusFilter();
}

void CurvesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_open.sources.setShown(*this, true);
}

void CurvesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_open.sources.setShown(*this, false);
}

QList<RunEntry> CurvesPage::entries() const
{
    return runEntries(m_open.sources.runs(), m_appearances);
}

QList<RunEntry> CurvesPage::shownEntries() const
{
    QList<RunEntry> shown = entries();
    shown.removeIf([this](const RunEntry &entry) { return !m_runs->isShown(entry.listed); });
    return shown;
}

void CurvesPage::drawSoon()
{
    if (!m_drawTimer.isActive())
        m_drawTimer.start();
}

void CurvesPage::draw()
{
    QElapsedTimer busy;
    busy.start();
    const QList<OpenedRun> opened = m_open.sources.runs();
    const QList<RunEntry> all = runEntries(opened, m_appearances);
    QList<ListedRun> listed;
    QList<RunEntry> shown;
    for (const RunEntry &entry : all) {
        listed.push_back(entry.listed);
        if (m_runs->isShown(entry.listed))
            shown.push_back(entry);
    }
    m_runs->setRuns(listed);
    m_shownRuns = int(shown.size());
    m_shownPoints = 0;
    for (const RunEntry &entry : shown)
        m_shownPoints += entry.run->points();

    m_open.alerts.evaluate(opened);
    m_drawnWith = m_tools->options();
    m_drawnWith.values = m_comparison.title(all);
    m_curves = curvesByTag(all, shown, m_groups, m_drawnWith.metric);
    m_comparison.applyTo(m_curves, all);
    m_views->charts().show(m_curves, m_drawnWith);
    m_views->show(all, shown);
    m_notices->showIssues(all);
    m_notices->showMissed(m_open.sources.sources());
    m_notices->showAlerts(shown, m_open.alerts);
    showState(all);
    showErrors();
    // Watching is to cost less than a twentieth of the time; painting takes about as long again.
    m_open.sources.setPace(std::chrono::milliseconds(busy.elapsed() * 45));
    Q_EMIT drawn();
}

void CurvesPage::optionsChanged()
{
    const ChartOptions &options = m_tools->options();
    const bool hasOtherMetric = options.metric != m_drawnWith.metric;
    if (options.axis != m_drawnWith.axis || hasOtherMetric) // other numbers: what was zoomed to is not there
        m_views->charts().setView({});
    if (hasOtherMetric)
        return draw();
    const QString values = m_drawnWith.values;
    m_drawnWith = options;
    m_drawnWith.values = values;
    m_views->charts().show(m_curves, m_drawnWith);
}

void CurvesPage::showState(const QList<RunEntry> &entries)
{
    const auto &sources = m_open.sources.sources();
    const bool looking = std::ranges::any_of(sources, [](const RunSource &source) {
        return source.follower->isRunning() && !source.follower->readAt().isValid() && !source.follower->error();
    });
    if (sources.empty()) {
        m_empty->set(u"curves"_s, tr("See how training goes"),
                     tr("Open the curves of a job on the Jobs page, or any folder of the site or of this computer "
                        "that holds TensorBoard event files or tables of metrics. You can also drop a folder here."),
                     tr("Open a folder…"));
    } else if (looking) {
        m_empty->set(u"curves"_s, tr("Looking for logs…"), tr("Reading the folder of the run."));
    } else {
        m_empty->set(u"curves"_s, tr("No logs yet"),
                     tr("Neither TensorBoard event files nor tables of metrics are there so far. They "
                        "appear here as soon as training writes the first of them."));
    }
    const bool any = !entries.isEmpty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_controls->setVisible(any);
    m_tools->setVisible(any);
    m_header->setSubtitle(any ? tr("%1 of %n run(s) · %2 points", nullptr, int(entries.size()))
                                    .arg(formats::number(m_shownRuns), formats::number(m_shownPoints))
                              : QString());
    Q_EMIT badgeChanged(int(std::ranges::count_if(entries, [](const auto &entry) { return entry.listed.live; })));
}

// The error of the source that failed last; what was read stays, with its age.
void CurvesPage::showErrors()
{
    const RunSource *failing = nullptr;
    QDateTime oldest;
    for (const RunSource &source : m_open.sources.sources()) {
        const RunFollower &follower = *source.follower;
        // A copy that is looked at without its site is no failure: its age is told.
        if (follower.error() && follower.error()->kind != Error::Kind::Cancelled && follower.canRead()
            && !isAwaited(follower))
            failing = &source;
        const bool isStale = follower.error() || !follower.isRunning();
        if (isStale && follower.readAt().isValid() && (!oldest.isValid() || follower.readAt() < oldest))
            oldest = follower.readAt();
    }
    if (failing)
        m_error->show(errorText(*failing->follower->error(), Doing::ReadingCurves), true);
    else if (m_readingFailed) // of anything else it is for the user to have read enough
        m_error->clear();
    m_readingFailed = failing != nullptr;
    m_age->setTime(oldest);
    m_age->setVisible(oldest.isValid());
}

void CurvesPage::showReadings(std::optional<double> x, QList<CurveReading> readings)
{
    const bool isMetric = m_drawnWith.axis == XAxis::Metric;
    const QString along = isMetric ? m_drawnWith.metric : readings.isEmpty() ? QString() : readings.first().countedIn;
    const QString place = x ? positionText(*x, m_drawnWith.axis, locale(), along) : QString();
    for (CurveReading &reading : readings) {
        if (reading.x != x)
            reading.place = positionText(reading.x, m_drawnWith.axis, locale(), along);
    }
    const QString title = m_drawnWith.values.isEmpty() || !x ? place : place + u" · "_s + m_drawnWith.values;
    m_runs->setReadings(title, readings, m_drawnWith.smoothing > 0);
}

void CurvesPage::showTargets()
{
    QMap<QString, double> heights;
    for (const auto &[tag, target] : m_open.alerts.settings().targets.asKeyValueRange()) {
        if (!m_comparison.isOn()) // it is one of values, not of differences
            heights.insert(tag, target.value);
    }
    m_views->charts().setTargets(heights);
}

void CurvesPage::askForAlerts(const QString &tag)
{
    auto *dialog = new AlertsDialog(m_open.alerts.settings(), m_views->charts().tags(), tag, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_open.alerts.setSettings(dialog->settings()); });
    dialog->open();
}

void CurvesPage::pinTag(const QString &tag, bool pinned)
{
    QStringList tags = m_settings.get(pinnedTags);
    tags.removeAll(tag);
    if (pinned)
        tags.push_back(tag);
    m_settings.set(pinnedTags, tags);
    m_views->charts().setPinned(tags);
}

QList<CurvePicture> CurvesPage::pictures(const QString &tag) const
{
    QList<CurvePicture> pictures;
    const ChartGrid &charts = m_views->charts();
    for (const QString &name : tag.isEmpty() ? charts.shownTags() : QStringList{tag}) {
        CurvePicture picture;
        picture.title = name;
        if (const auto lines = m_curves.find(name); lines != m_curves.end())
            picture.lines = lines->second;
        picture.axis = m_drawnWith.axis;
        picture.metric = m_drawnWith.metric;
        const auto &targets = m_open.alerts.settings().targets;
        if (const auto target = targets.constFind(name); target != targets.cend() && !m_comparison.isOn())
            picture.target = target->value;
        picture.smoothing = m_drawnWith.smoothing;
        picture.logScale = m_drawnWith.logScale;
        picture.logX = m_drawnWith.isLogX();
        picture.ignoreOutliers = m_drawnWith.ignoreOutliers;
        picture.view = charts.view();
        picture.values = m_drawnWith.values;
        picture.locale = locale();
        pictures.push_back(picture);
    }
    return pictures;
}

void CurvesPage::exportCsv(const QString &path, const QString &tag)
{
    m_export->writeCsv(path, tag);
}

void CurvesPage::exportPictures(const QString &path, const QString &tag, const SheetSize &size, bool onPaper)
{
    m_export->writePictures(path, tag, size, onPaper);
}

QImage CurvesPage::picture(const QString &tag) const
{
    return m_export->picture(tag);
}

void CurvesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_runs->selected().isEmpty())
        m_runs->setSelected({});
    else
        Page::keyPressEvent(event);
}

void CurvesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void CurvesPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            openFolder(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace officina
