// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page that shows what training runs log, while they log it: puts the list of runs, their charts and what is told of
// them together. Runs are followed by RunSources, which outlives the page.
#pragma once

#include "client/follow/earlystopping.h"
#include "ui/common/page.h"
#include "ui/common/siteinuse.h"
#include "ui/curves/chart/chartoptions.h"
#include "ui/curves/runs/runappearances.h"
#include "ui/curves/runs/runcomparison.h"
#include "ui/present/curves/curvefiles.h"

class QStackedWidget;

namespace officina {

class AgeLabel;
class CurveNotices;
class CurvesExport;
class CurveTools;
class CurveViews;
class EmptyState;
class ErrorPanel;
class OpenRunsButton;
class PageHeader;
class RunList;
class SmoothingControl;

class CurvesPage : public Page
{
    Q_OBJECT

public:
    struct Runs {
        RunSources &sources;
        RunAlerts &alerts;
        EarlyStopping &stopping;
    };

    CurvesPage(SiteInUse &site, Settings &settings, const Runs &runs, QWidget *parent = nullptr);
    ~CurvesPage() override;

    void find() override;
    void refresh() override;

    void exportCsv(const QString &path, const QString &tag = {});
    void exportPictures(const QString &path, const QString &tag = {}, const SheetSize &size = {}, bool onPaper = false);
    QImage picture(const QString &tag = {}) const;

    // Runs that are drawn, and their points.
    int shownRuns() const { return m_shownRuns; }
    qint64 shownPoints() const { return m_shownPoints; }

public Q_SLOTS:
    void openRun(const officina::FollowedRun &run);
    void openFolder(const QString &localFolder);

Q_SIGNALS:
    void siteFolderWanted(); // to be chosen, for openRun()
    void exported(const QString &path); // written whole
    void drawn(); // new content is on the screen

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildHeader();
    QWidget *buildCharts();
    void connectTools();
    void connectCharts();
    void connectRuns();

    QList<RunEntry> entries() const; // as the user wants to see them
    QList<RunEntry> shownEntries() const;
    QList<CurvePicture> pictures(const QString &tag) const;
    void draw();
    void drawSoon();
    void optionsChanged();
    void showTargets();
    void showState(const QList<RunEntry> &entries);
    void showErrors();
    void showReadings(std::optional<double> x, QList<CurveReading> readings);
    void pinTag(const QString &tag, bool pinned);
    void askForAlerts(const QString &tag); // which then has a row of its own

    SiteInUse &m_site;
    Settings &m_settings;
    Runs m_open;
    RunAppearances m_appearances;
    RunGroups m_groups;
    RunComparison m_comparison;
    CurvesByTag m_curves; // as drawn
    ChartOptions m_drawnWith;
    bool m_readingFailed = false; // which the error shown is about
    int m_shownRuns = 0;
    qint64 m_shownPoints = 0;
    QTimer m_drawTimer;

    PageHeader *m_header;
    AgeLabel *m_age;
    ErrorPanel *m_error;
    CurveNotices *m_notices;
    OpenRunsButton *m_opener;
    QWidget *m_controls;
    CurveTools *m_tools;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RunList *m_runs;
    CurveViews *m_views;
    CurvesExport *m_export;
};

} // namespace officina
