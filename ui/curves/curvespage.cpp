// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page: opening, following, drawing; see the header. Its controls, menus, exports and
// alerts are in files of their own.
#include "ui/curves/curvespage.h"

#include "client/base/remotepath.h"
#include "ui/common/agelabel.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/pageheader.h"
#include "ui/common/theme.h"
#include "ui/curves/alerts/notice.h"
#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/media/mediaview.h"
#include "ui/curves/runs/runtable.h"
#include "ui/curves/sweep/sweepview.h"
#include "ui/present/formats.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QStackedWidget>

#include <chrono>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A job that waits, or has only just begun, has not made its folder of logs yet.
bool isAwaited(const RunFollower &follower)
{
    return !follower.isLocal() && !follower.readAt().isValid() && follower.error()
        && follower.error()->kind == Error::Kind::NotFound;
}

} // namespace

CurvesPage::CurvesPage(SiteInUse &site, Settings &settings, QString copies, QWidget *parent)
    : Page(parent), m_site(site), m_settings(settings), m_copies(std::move(copies)), m_appearances(settings),
      m_alertSettings(loadAlertSettings(settings))
{
    setObjectName(u"curvesPage"_s);
    setAcceptDrops(true);
    build();
    m_drawTimer.setSingleShot(true);
    m_drawTimer.setInterval(50ms); // several runs that grow at once are drawn once
    connect(&m_drawTimer, &QTimer::timeout, this, &CurvesPage::draw);
    connect(&m_site, &SiteInUse::changed, this, &CurvesPage::siteChanged);
    draw();
}

CurvesPage::~CurvesPage() = default;

void CurvesPage::openRun(const FollowedRun &run)
{
    Connection *const connection = m_site.connection();
    if (!connection) {
        m_error->show(errorText({Error::Kind::Disconnected, {}, run.folder.display()}, Doing::ReadingCurves));
        return;
    }
    openCopy({connection->site().id.value, run, {}, {}});
}

// Begins with the copy there is; goes on with the site where it is the one in use.
void CurvesPage::openCopy(const MirroredRun &copy)
{
    Connection *connection = m_site.connection();
    if (connection && connection->site().id.value != copy.site)
        connection = nullptr;
    const FollowedRun &run = copy.run;
    LogMirror mirror(m_copies, copy.site, run);
    follow({copy.site + u':' + run.folder.display(), run.title,
            std::make_unique<RunFollower>(connection, run, std::move(mirror), m_rules), copy.site, run});
}

void CurvesPage::openFolder(const QString &localFolder)
{
    const QFileInfo info(localFolder);
    const QString path = info.absoluteFilePath();
    follow({path, displayText(info.fileName().isEmpty() ? path : info.fileName()),
            std::make_unique<RunFollower>(path, m_rules)});
}

// With the rules there are now.
void CurvesPage::reopen()
{
    QList<std::pair<QString, MirroredRun>> opened; // local path, or what is of a site
    for (const RunSource &source : m_opened.sources())
        opened.push_back({source.key, {source.site, source.run, {}, {}}});
    for (const auto &[path, copy] : opened) {
        if (copy.site.isEmpty())
            openFolder(path);
        else
            openCopy(copy);
    }
}

void CurvesPage::follow(RunSource source)
{
    watch(*m_opened.open(std::move(source)).follower);
    m_error->clear();
    draw();
}

void CurvesPage::watch(RunFollower &follower)
{
    connect(&follower, &RunFollower::changed, this, &CurvesPage::drawSoon);
    connect(&follower, &RunFollower::read, this, &CurvesPage::tellErrors);
    connect(&follower, &RunFollower::failed, this, &CurvesPage::tellErrors);
    // Also once when nothing was found, so that "looking" becomes "nothing there".
    connect(&follower, &RunFollower::read, this, &CurvesPage::drawSoon, Qt::SingleShotConnection);
    connect(&follower, &RunFollower::failed, this, &CurvesPage::drawSoon);
    if (isVisible() && follower.canRead())
        follower.start();
}

OpenedRuns CurvesPage::releaseRuns()
{
    OpenedRuns runs = std::exchange(m_opened, {});
    for (const RunSource &source : runs.sources()) {
        source.follower->disconnect(this);
        source.follower->stop();
    }
    draw();
    return runs;
}

void CurvesPage::adopt(OpenedRuns runs)
{
    m_opened = std::move(runs);
    for (const RunSource &source : m_opened.sources())
        watch(*source.follower);
    draw();
}

// The old connection is about to go: what it brought stays as it is.
void CurvesPage::siteChanged()
{
    for (const RunSource &source : m_opened.sources()) {
        if (!source.follower->isLocal())
            source.follower->stop();
    }
    drawSoon();
}

void CurvesPage::refresh()
{
    for (const RunSource &source : m_opened.sources()) {
        if (source.follower->canRead())
            source.follower->start();
    }
}

void CurvesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void CurvesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    for (const RunSource &source : m_opened.sources()) {
        const bool isWatched = m_alertSettings.cancelsJobs && !source.run.job.isEmpty(); // somebody has to
        if (!isWatched)
            source.follower->stop();
    }
}

void CurvesPage::closeSource(const QString &runKey)
{
    const auto opened = entries();
    const auto found = std::ranges::find(opened, runKey, [](const auto &entry) { return entry.listed.key; });
    if (found == opened.end())
        return;
    m_opened.close(found->source->key);
    draw();
}

void CurvesPage::drawSoon()
{
    if (!m_drawTimer.isActive())
        m_drawTimer.start();
}

QList<OpenedRuns::Entry> CurvesPage::entries()
{
    QList<OpenedRuns::Entry> entries = m_opened.entries();
    for (auto &entry : entries)
        m_appearances.applyTo(entry.listed);
    std::ranges::stable_partition(entries, [](const auto &entry) { return entry.listed.pinned; });
    return entries;
}

QList<ListedRun> CurvesPage::listedRuns()
{
    QList<ListedRun> listed;
    for (const auto &entry : entries())
        listed.push_back(entry.listed);
    return listed;
}

void CurvesPage::draw()
{
    QElapsedTimer busy;
    busy.start();
    const QList<OpenedRuns::Entry> opened = entries();
    QList<ListedRun> listed;
    for (const auto &entry : opened)
        listed.push_back(entry.listed);
    m_runs->setRuns(listed);

    m_tags.clear();
    m_shownRuns = 0;
    m_shownPoints = 0;
    for (const auto &entry : opened) {
        const bool shown = m_runs->isShown(entry.listed);
        m_shownRuns += shown ? 1 : 0;
        m_shownPoints += shown ? entry.run->points() : 0;
        const double start = entry.run->start();
        for (const auto &[tag, series] : entry.run->series) {
            QList<CurveLine> &lines = m_tags[tag]; // a hidden run's tags keep their cards
            if (shown)
                lines.push_back({entry.listed.label,
                                 entry.listed.style,
                                 series,
                                 start,
                                 entry.listed.key,
                                 entry.listed.colour,
                                 {},
                                 {},
                                 entry.listed.gpus,
                                 {},
                                 entry.run->checkpoints});
        }
    }
    m_groups.setRuns(listed);
    for (auto &[tag, lines] : m_tags)
        lines = m_groups.grouped(tag, lines);
    addMetric();
    m_grid->show(m_tags, m_options);
    evaluateAlerts(opened);
    if (m_views->currentWidget() == m_table) {
        m_table->setTargets(m_alertSettings.targets);
        m_table->setRows(rowsOf(opened));
    }
    showSweep(opened);
    showMedia(opened);
    tellState(opened, m_shownRuns, m_shownPoints);
    tellIssues(opened);
    tellAlerts(opened);
    tellTargets(opened);
    stopEarly(opened);
    tellErrors();
    // Watching is to cost less than a twentieth of the time; painting takes about as long again.
    for (const RunSource &source : m_opened.sources())
        source.follower->setPace(std::chrono::milliseconds(busy.elapsed() * 45));
    Q_EMIT drawn();
}

// To each line that of the same run, or group, which is the horizontal axis.
void CurvesPage::addMetric()
{
    const auto metric = m_tags.find(m_options.metric);
    if (metric == m_tags.end())
        return;
    QHash<QString, std::shared_ptr<const Series>> ofRun;
    for (const CurveLine &line : metric->second)
        ofRun.insert(line.key, line.series);
    for (auto &[tag, lines] : m_tags) {
        for (CurveLine &line : lines)
            line.metric = ofRun.value(line.key);
    }
}

QList<RunRow> CurvesPage::rowsOf(const QList<OpenedRuns::Entry> &entries) const
{
    QList<RunRow> rows;
    for (const auto &entry : entries) {
        QMap<QString, TagNumbers> tags;
        for (const auto &[tag, series] : entry.run->series)
            tags.insert(tag, TagNumbers(*series));
        rows.push_back({entry.listed, tags, reachedBy(entry)});
    }
    return rows;
}

// Runs without any hyper-parameter, such as folders of the same run, say nothing there.
void CurvesPage::showSweep(const QList<OpenedRuns::Entry> &entries)
{
    QList<OpenedRuns::Entry> shown;
    QList<ListedRun> listed;
    for (const auto &entry : entries) {
        if (entry.listed.parameters.isEmpty() || !m_runs->isShown(entry.listed))
            continue;
        shown.push_back(entry);
        listed.push_back(entry.listed);
    }
    Q_EMIT sweepFound(!varyingParameters(listed).isEmpty());
    if (m_views->currentWidget() == m_sweep)
        m_sweep->setRuns(rowsOf(shown));
}

void CurvesPage::tellState(const QList<OpenedRuns::Entry> &entries, qsizetype shown, qint64 points)
{
    const auto &sources = m_opened.sources();
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
    m_stack->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_charts);
    m_controls->setVisible(!entries.isEmpty());
    m_tools->setVisible(!entries.isEmpty());
    m_header->setSubtitle(entries.isEmpty() ? QString()
                                            : tr("%1 of %n run(s) · %2 points", nullptr, int(entries.size()))
                                                  .arg(formats::number(shown), formats::number(points)));
    Q_EMIT badgeChanged(int(std::ranges::count_if(entries, [](const auto &entry) { return entry.listed.live; })));
}

void CurvesPage::tellIssues(const QList<OpenedRuns::Entry> &entries)
{
    QStringList sentences;
    int places = 0;
    for (const auto &entry : entries) {
        for (const LogIssue &issue : entry.run->issues) {
            if (++places <= Notice::maxLines)
                sentences.push_back(logIssueText(issue));
        }
    }
    m_issues->show(tr("%n place(s) in the logs could not be read; everything else is shown.", nullptr, places),
                   sentences, places);
}

void CurvesPage::showMedia(const QList<OpenedRuns::Entry> &entries)
{
    QList<MediaItem> items;
    for (const auto &entry : entries) {
        if (!m_runs->isShown(entry.listed))
            continue;
        for (const auto &[tag, media] : entry.run->media)
            items.push_back({tag, entry.listed.key, entry.listed.label, entry.listed.style, &media});
    }
    Q_EMIT mediaFound(!items.isEmpty());
    if (m_views->currentWidget() == m_media)
        m_media->show(items);
}

// The error of the source that failed last; what was read stays, with its age.
void CurvesPage::tellErrors()
{
    const RunSource *failing = nullptr;
    QDateTime oldest;
    for (const RunSource &source : m_opened.sources()) {
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

int CurvesPage::shownRuns() const
{
    return m_shownRuns;
}

qint64 CurvesPage::shownPoints() const
{
    return m_shownPoints;
}

} // namespace officina
