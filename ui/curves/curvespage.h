// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page that shows what training runs log, while they log it. Reads only while it is seen;
// what was read stays, with its age, when a site goes away.
#pragma once

#include "client/base/remotepath.h"
#include "ui/common/page.h"
#include "ui/common/siteinuse.h"
#include "ui/curves/alerts/alertsettings.h"
#include "ui/curves/chart/chartview.h"
#include "ui/curves/runs/runappearances.h"
#include "ui/curves/runs/rungroups.h"
#include "ui/curves/runs/runsource.h"
#include "ui/curves/runs/runtablemodel.h"
#include "ui/present/curves/curvefiles.h"

class QAbstractButton;
class QDoubleSpinBox;
class QLabel;
class QMenu;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace officina {

class AgeLabel;
class ChartGrid;
class EmptyState;
class ErrorPanel;
class JobService;
class MediaView;
class Notice;
class PageHeader;
class RunTable;
class SweepView;

class CurvesPage : public Page
{
    Q_OBJECT

public:
    // copies: the folder where what is read of sites is kept.
    CurvesPage(SiteInUse &site, Settings &settings, QString copies, QWidget *parent = nullptr);
    ~CurvesPage() override;

    void find() override;
    void refresh() override;

    // Every point of the shown runs, or of one tag; a picture of the shown charts, or of one. What
    // the menus do once a name is chosen.
    void exportCsv(const QString &path, const QString &tag = {});
    void exportPictures(const QString &path, const QString &tag = {}, const SheetSize &size = {},
                        bool onPaper = false); // as the ending says, see saveCurves()
    QImage picture(const QString &tag = {}) const;

    // What is open goes on in the page of another window, with all that was read so far.
    OpenedRuns releaseRuns();
    void adopt(OpenedRuns runs);

    // Runs that are drawn, and their points.
    int shownRuns() const;
    qint64 shownPoints() const;

    // Whom to ask to cancel jobs whose curve is lost; must outlive the page.
    void useJobs(JobService &jobs);
    // How that went.
    void tellCancelled(const JobId &job, const QString &why, const Result<> &done);

public Q_SLOTS:
    void openRun(const officina::FollowedRun &run);
    void openFolder(const QString &localFolder);

Q_SIGNALS:
    void siteFolderWanted(); // to be chosen, for openRun()
    void exported(const QString &path); // written whole
    void drawn();                       // new content is on the screen
    void mediaFound(bool any);          // whether a shown run logs more than numbers
    void sweepFound(bool any);          // whether runs differ in a hyper-parameter
    // A curve of a running job of the site in use is lost, and the user wants such jobs cancelled.
    void cancelWanted(const officina::JobId &job, const QString &why);
    void jobCancelled(const officina::JobId &job);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct FileWriter {};

    void build();
    void buildHeader();
    QWidget *buildCharts();
    QWidget *buildTools();
    QPushButton *sizeButton();
    QPushButton *groupButton();
    QMenu *metricMenu(QPushButton *pill);
    QList<ListedRun> listedRuns();
    void pinTag(const QString &tag, bool pinned);
    void offerExports();
    void write(const QString &path, const std::function<Result<>()> &save);
    QPushButton *exportButton();
    void askHowToExport(const QString &tag); // empty: of all charts
    QList<CurvePicture> pictures(const QString &tag, bool onPaper = false) const;
    void follow(RunSource source);
    void watch(RunFollower &follower);
    void siteChanged();
    QList<OpenedRuns::Entry> entries(); // as the user wants to see them
    void draw();
    void drawSoon();
    void addMetric();
    QList<RunRow> rowsOf(const QList<OpenedRuns::Entry> &entries) const;
    void showSweep(const QList<OpenedRuns::Entry> &entries);
    void tellState(const QList<OpenedRuns::Entry> &entries, qsizetype shown, qint64 points);
    void tellIssues(const QList<OpenedRuns::Entry> &entries);
    void evaluateAlerts(const QList<OpenedRuns::Entry> &entries);
    QMap<QString, Reached> reachedBy(const OpenedRuns::Entry &entry) const;
    void tellAlerts(const QList<OpenedRuns::Entry> &entries);
    void tellTargets(const QList<OpenedRuns::Entry> &entries);
    void stopEarly(const QList<OpenedRuns::Entry> &entries);
    void showTargets();
    void askForAlerts(const QString &tag); // which then has a row of its own
    void showMedia(const QList<OpenedRuns::Entry> &entries);
    void openCopy(const MirroredRun &copy);
    void reopen();
    void usePattern(); // the one that is kept
    void askForPattern();
    QPushButton *openButton();
    void addRecent(QMenu &menu);
    void tellErrors();
    void tellReadings(std::optional<double> x, const QList<ChartView::Reading> &readings);
    void changeOptions(const std::function<void(ChartOptions &)> &change);
    void closeSource(const QString &runKey);
    void chooseFolder();
    void chooseLog();
    void chooseFile(const QString &suggestion, const QString &filter, const std::function<void(const QString &)> &then);
    void copy(const QString &tag);

    SiteInUse &m_site;
    Settings &m_settings;
    QString m_copies;
    RunAppearances m_appearances;
    LogRules m_rules;
    OpenedRuns m_opened;
    RunGroups m_groups;
    ChartOptions m_options;
    std::map<QString, QList<CurveLine>> m_tags; // as drawn
    // Of each series, by the run's key and the tag: what there is to tell of so many points.
    struct AlertState {
        qsizetype points = -1;
        size_t restarts = 0;
        QList<CurveAlert> alerts;
        std::optional<Point> reached; // its target
    };
    QHash<std::pair<QString, QString>, AlertState> m_alertStates;
    AlertSettings m_alertSettings;
    QSet<JobId> m_cancelled; // or wanted to be: once is enough
    QStringList m_cancellations; // told to the user
    bool m_readingFailed = false; // which the error shown is about
    int m_shownRuns = 0;
    qint64 m_shownPoints = 0;
    QTimer m_drawTimer;
    std::unique_ptr<WorkerThread<FileWriter>> m_writer; // made when first needed

    PageHeader *m_header;
    AgeLabel *m_age;
    ErrorPanel *m_error;
    Notice *m_issues;
    Notice *m_alerts;
    Notice *m_reached;
    Notice *m_lost;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_charts;
    RunList *m_runs;
    QStackedWidget *m_views; // the charts or the table
    ChartGrid *m_grid;
    RunTable *m_table;
    MediaView *m_media;
    SweepView *m_sweep;
    QWidget *m_controls;
    QWidget *m_tools;
    QSlider *m_slider;
    QDoubleSpinBox *m_smoothing;
};

} // namespace officina
