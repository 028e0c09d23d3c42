// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page: its layout and controls; see the header. What opens a menu is in curvesmenus.cpp.
#include "ui/common/agelabel.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/pageheader.h"
#include "ui/common/theme.h"
#include "ui/curves/alerts/notice.h"
#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/curvespage.h"
#include "ui/curves/media/mediaview.h"
#include "ui/curves/runs/patternfield.h"
#include "ui/curves/runs/runtable.h"
#include "ui/curves/sweep/sweepview.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000; // of the slider

const Setting<QStringList> pinnedTags{u"curves/pinnedTags"_s};

} // namespace

void CurvesPage::build()
{
    usePattern();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    buildHeader();
    layout->addWidget(m_header);

    m_error = new ErrorPanel;
    m_error->clear();
    connect(m_error, &ErrorPanel::retryRequested, this, &CurvesPage::refresh);
    layout->addWidget(m_error);

    m_issues = new Notice(u"damage"_s);
    layout->addWidget(m_issues);
    m_lost = new Notice(u"lost"_s);
    layout->addWidget(m_lost);
    m_alerts = new Notice(u"alert"_s);
    layout->addWidget(m_alerts);
    m_reached = new Notice(u"reached"_s, Notice::Kind::Info);
    layout->addWidget(m_reached);

    m_empty = new EmptyState(u"curves"_s, {}, {});
    m_empty->setObjectName(u"curvesEmpty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, &CurvesPage::chooseFolder);
    m_charts = buildCharts();
    m_tools = buildTools();
    layout->addWidget(m_tools);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_charts);
    layout->addWidget(m_stack, 1);
}

QWidget *CurvesPage::buildCharts()
{
    m_runs = new RunList(m_appearances);
    m_runs->setMinimumWidth(180);
    connect(m_runs, &RunList::shownChanged, this, &CurvesPage::draw);
    connect(&m_appearances, &RunAppearances::changed, this, &CurvesPage::draw);
    connect(m_runs, &RunList::selectedChanged, this, [this] {
        m_grid->setSelected(m_runs->selected());
        m_sweep->setSelected(m_runs->selected());
    });
    connect(m_runs, &RunList::closeRequested, this, &CurvesPage::closeSource);
    m_grid = new ChartGrid;
    connect(m_grid, &ChartGrid::pointedAt, this, &CurvesPage::tellReadings);
    connect(m_grid, &ChartGrid::runClicked, m_runs, &RunList::setSelected);
    connect(m_grid, &ChartGrid::pinRequested, this, &CurvesPage::pinTag);
    connect(m_grid, &ChartGrid::targetRequested, this, &CurvesPage::askForAlerts);
    m_grid->setPinned(m_settings.get(pinnedTags));
    showTargets();
    offerExports();
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"curvesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::oneAndHalf);
    splitter->addWidget(m_runs);
    m_table = new RunTable;
    m_views = new QStackedWidget;
    m_views->addWidget(m_grid);
    m_views->addWidget(m_table);
    m_media = new MediaView;
    m_views->addWidget(m_media);
    m_sweep = new SweepView(m_settings);
    m_views->addWidget(m_sweep);
    connect(m_sweep, &SweepView::runClicked, m_runs, &RunList::setSelected);
    splitter->addWidget(m_views);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 1000});
    return splitter;
}

void CurvesPage::buildHeader()
{
    m_header = new PageHeader(tr("Curves"));
    m_age = new AgeLabel([](const QString &age) { return tr("as read %1", "%1: '3 min ago'").arg(age); });
    m_age->setObjectName(u"curvesAge"_s);
    m_age->setProperty("role", u"muted"_s);
    m_header->addBesideTitle(m_age);

    m_controls = new QWidget;
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto *label = makeLabel(tr("Smoothing"), LabelRole::Muted);
    label->setWordWrap(false);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(u"smoothingSlider"_s);
    m_slider->setAccessibleName(tr("Smoothing"));
    m_slider->setRange(0, steps - 1);
    m_slider->setFixedWidth(96);
    m_smoothing = new QDoubleSpinBox;
    m_smoothing->setObjectName(u"smoothing"_s);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setRange(0, 0.999);
    m_smoothing->setDecimals(3);
    m_smoothing->setSingleStep(0.05);
    m_smoothing->setFixedWidth(84);
    label->setBuddy(m_smoothing);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_smoothing->setValue(double(value) / steps); });
    connect(m_smoothing, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(qRound(value * steps));
        changeOptions([value](ChartOptions &options) { options.smoothing = value; });
    });
    row->addWidget(label);
    row->addWidget(m_slider);
    row->addWidget(m_smoothing);
    row->addWidget(exportButton());
    m_header->addAction(openButton());
    m_header->addAction(m_controls);
}

QWidget *CurvesPage::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools);
    row->setSpacing(space::one);
    const auto addPill = [&](const QString &name, const QString &text) {
        QPushButton *pill = makeButton(name, text, ButtonKind::Pill);
        row->addWidget(pill);
        return pill;
    };
    QPushButton *charts = addPill(u"runsAsCharts"_s, tr("Charts", "instead of a table"));
    QPushButton *table = addPill(u"runsAsTable"_s, tr("Table", "of runs, instead of charts"));
    QPushButton *sweep = addPill(u"runsAsSweep"_s, tr("Sweep", "hyper-parameters against a metric, instead of charts"));
    sweep->setToolTip(tr("Hyper-parameters and a metric as parallel coordinates"));
    QPushButton *media =
        addPill(u"runsAsMedia"_s, tr("Images and more", "also histograms and texts, instead of charts"));
    auto *filter = new QLineEdit;
    filter->setObjectName(u"tagFilter"_s);
    filter->setPlaceholderText(tr("Charts (regex)…"));
    filter->setAccessibleName(tr("Show only charts whose name matches"));
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(150);
    connect(filter, &QLineEdit::textChanged, this, [this, filter] { m_grid->setFilter(patternOf(*filter)); });
    row->addWidget(filter);
    auto *axes = new QButtonGroup(this);
    const std::tuple<XAxis, QString, QString, QString> kinds[] = {
        {XAxis::Step, u"axisStep"_s, tr("Step"), {}},
        {XAxis::Relative, u"axisRelative"_s, tr("Relative", "time since the run began"),
         tr("Time since the run began")},
        {XAxis::Wall, u"axisWall"_s, tr("Wall time"), tr("Date and time")},
        {XAxis::GpuHours, u"axisGpuHours"_s, tr("GPU-hours"),
         tr("Time since the run began, times the GPUs of its job. For other runs tell their GPUs in the menu of the "
            "run.")},
        {XAxis::Metric, u"axisMetric"_s, tr("Metric", "as the horizontal axis"), tr("The values of another curve")}};
    for (const auto &[axis, name, text, tip] : kinds) {
        QPushButton *pill = addPill(name, text);
        pill->setToolTip(tip);
        pill->setCheckable(true);
        pill->setChecked(axis == m_options.axis);
        axes->addButton(pill, int(axis));
        if (axis == XAxis::Metric)
            pill->setMenu(metricMenu(pill));
    }
    const auto addSwitch = [&](const QString &name, const QString &text, const QString &tip, bool ChartOptions::*part) {
        QPushButton *pill = addPill(name, text);
        pill->setCheckable(true);
        pill->setToolTip(tip);
        connect(pill, &QPushButton::toggled, this,
                [this, part](bool on) { changeOptions([part, on](ChartOptions &options) { options.*part = on; }); });
        return pill;
    };
    addSwitch(u"logScale"_s, tr("Log y", "logarithmic vertical axis"), tr("Logarithmic scale for the values"),
              &ChartOptions::logScale);
    QPushButton *logX = addSwitch(u"logSteps"_s, tr("Log x", "logarithmic horizontal axis"),
                                  tr("Logarithmic scale for the steps above 0"), &ChartOptions::logX);
    addSwitch(u"ignoreOutliers"_s, tr("Ignore outliers"),
              tr("The vertical axis fits all but the lowest and the highest 5 % of the values"),
              &ChartOptions::ignoreOutliers);
    connect(axes, &QButtonGroup::idToggled, this, [this, logX](int id, bool on) {
        if (!on)
            return;
        logX->setEnabled(XAxis(id) == XAxis::Step);
        changeOptions([id](ChartOptions &options) { options.axis = XAxis(id); });
    });
    QPushButton *group = groupButton();
    row->addWidget(group);
    QPushButton *size = sizeButton();
    row->addWidget(size);
    QPushButton *alerts = makeButton(u"curveAlerts"_s, tr("Alerts…"));
    alerts->setToolTip(tr("What to tell of curves, and values that they are to reach"));
    connect(alerts, &QPushButton::clicked, this, [this] { askForAlerts({}); });
    row->addWidget(alerts);
    // The last one: where it comes and goes, nothing else moves.
    QPushButton *reset = addPill(u"zoomReset"_s, tr("Reset zoom"));
    reset->setToolTip(tr("Show all there is. A double click on a chart does so, too."));
    reset->hide();
    connect(reset, &QPushButton::clicked, this, [this] { m_grid->setView({}); });
    connect(m_grid, &ChartGrid::viewChanged, reset, [this, reset] { reset->setVisible(m_grid->view().has_value()); });

    QList<QWidget *> ofCharts{filter, group, size};
    for (QPushButton *pill : tools->findChildren<QPushButton *>()) {
        if (pill->isCheckable() && pill != charts && pill != table && pill != media && pill != sweep)
            ofCharts.push_back(pill);
    }
    const std::pair<QPushButton *, QWidget *> views[] = {
        {charts, m_grid}, {table, m_table}, {sweep, m_sweep}, {media, m_media}};
    auto *modes = new QButtonGroup(this);
    for (const auto &[mode, view] : views) {
        mode->setCheckable(true);
        mode->setChecked(mode == charts);
        modes->addButton(mode);
        connect(mode, &QPushButton::toggled, this, [this, view, ofCharts, reset](bool on) {
            if (!on)
                return;
            m_views->setCurrentWidget(view);
            const bool isCharts = view == m_grid;
            for (QWidget *control : ofCharts)
                control->setVisible(isCharts);
            reset->setVisible(isCharts && m_grid->view());
            m_grid->forgetPointer();
            draw();
        });
    }
    // Where nothing of the kind is logged there is nothing to choose.
    const auto offer = [charts](QPushButton *mode, bool any) {
        mode->setVisible(any);
        if (!any && mode->isChecked())
            charts->setChecked(true);
    };
    media->hide();
    connect(this, &CurvesPage::mediaFound, media, [media, offer](bool any) { offer(media, any); });
    sweep->hide();
    connect(this, &CurvesPage::sweepFound, sweep, [sweep, offer](bool any) { offer(sweep, any); });
    const auto showOnly = [this, charts](const QStringList &keys) {
        m_runs->showOnly(keys);
        charts->setChecked(true);
    };
    connect(m_table, &RunTable::chosen, this, showOnly);
    connect(m_sweep, &SweepView::chosen, this, showOnly);
    return tools;
}

void CurvesPage::pinTag(const QString &tag, bool pinned)
{
    QStringList tags = m_settings.get(pinnedTags);
    tags.removeAll(tag);
    if (pinned)
        tags.push_back(tag);
    m_settings.set(pinnedTags, tags);
    m_grid->setPinned(tags);
}

void CurvesPage::changeOptions(const std::function<void(ChartOptions &)> &change)
{
    ChartOptions options = m_options;
    change(options);
    if (options == m_options)
        return;
    const bool hasOtherMetric = options.metric != m_options.metric;
    if (options.axis != m_options.axis || hasOtherMetric) // other numbers: what was zoomed to is not there
        m_grid->setView({});
    m_options = options;
    if (hasOtherMetric)
        draw();
    else
        m_grid->show(m_tags, m_options);
}

void CurvesPage::find()
{
    m_runs->focusFilter();
}

void CurvesPage::tellReadings(std::optional<double> x, const QList<ChartView::Reading> &readings)
{
    const QString place = x ? positionText(*x, m_options.axis, locale(), m_options.metric) : QString();
    m_runs->setReadings(place, readings, m_options.smoothing > 0);
}

} // namespace officina
