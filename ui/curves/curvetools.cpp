// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar above the charts; see the header.
#include "ui/curves/curvetools.h"

#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/curves/runs/patternfield.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<int> cardSizeKept{u"curves/cardSize"_s, int(ChartGrid::CardSize::Medium), int(ChartGrid::CardSize::Small),
                                int(ChartGrid::CardSize::Large)};

} // namespace

CurveTools::CurveTools(Settings &settings, Names names, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_names(std::move(names)), m_row(new FlowLayout(this)),
      m_forms(new QButtonGroup(this))
{
    m_row->setSpacing(space::one);
    addForms();
    addFilter();
    addAxes();
    addSwitches();
    m_groups = new GroupButton(m_settings, [this] { return varyingParameters(m_names.runs()); });
    connect(m_groups, &GroupButton::chosen, this, &CurveTools::groupingChanged);
    m_row->addWidget(m_groups);
    m_comparison = new CompareButton(m_names.runs);
    connect(m_comparison, &CompareButton::chosen, this, &CurveTools::comparisonChanged);
    m_row->addWidget(m_comparison);
    QPushButton *size = sizeButton();
    m_row->addWidget(size);
    m_ofCharts += {m_groups, m_comparison, size};
    QPushButton *alerts = makeButton(u"curveAlerts"_s, tr("Alerts…"));
    alerts->setToolTip(tr("What to tell of curves, and values that they are to reach"));
    connect(alerts, &QPushButton::clicked, this, &CurveTools::alertsWanted);
    m_row->addWidget(alerts);
    // The last one: where it comes and goes, nothing else moves.
    m_reset =
        addPill(u"zoomReset"_s, tr("Reset zoom"), tr("Show all there is. A double click on a chart does so, too."));
    m_reset->hide();
    connect(m_reset, &QPushButton::clicked, this, &CurveTools::zoomResetWanted);
}

QPushButton *CurveTools::addPill(const QString &name, const QString &text, const QString &tip)
{
    QPushButton *pill = makeButton(name, text, ButtonKind::Pill);
    pill->setToolTip(tip);
    m_row->addWidget(pill);
    return pill;
}

void CurveTools::addForms()
{
    const std::tuple<CurveForm, QString, QString, QString> forms[] = {
        {CurveForm::Charts, u"runsAsCharts"_s, tr("Charts", "instead of a table"), {}},
        {CurveForm::Table, u"runsAsTable"_s, tr("Table", "of runs, instead of charts"), {}},
        {CurveForm::Sweep, u"runsAsSweep"_s, tr("Sweep", "hyper-parameters against a metric, instead of charts"),
         tr("Hyper-parameters and a metric as parallel coordinates")},
        {CurveForm::Media,
         u"runsAsMedia"_s,
         tr("Images and more", "also histograms and texts, instead of charts"),
         {}}};
    for (const auto &[form, name, text, tip] : forms) {
        QPushButton *pill = addPill(name, text, tip);
        pill->setCheckable(true);
        pill->setChecked(form == CurveForm::Charts);
        m_forms->addButton(pill, int(form));
    }
    offer(CurveForm::Sweep, false);
    offer(CurveForm::Media, false);
    connect(m_forms, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            showForm(CurveForm(id));
    });
}

void CurveTools::addFilter()
{
    auto *filter = new QLineEdit;
    filter->setObjectName(u"tagFilter"_s);
    filter->setPlaceholderText(tr("Charts (regex)…"));
    filter->setAccessibleName(tr("Show only charts whose name matches"));
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(150);
    connect(filter, &QLineEdit::textChanged, this, [this, filter] { Q_EMIT filterChanged(patternOf(*filter)); });
    m_row->addWidget(filter);
    m_ofCharts.push_back(filter);
}

void CurveTools::addAxes()
{
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
        QPushButton *pill = addPill(name, text, tip);
        pill->setCheckable(true);
        pill->setChecked(axis == m_options.axis);
        axes->addButton(pill, int(axis));
        m_ofCharts.push_back(pill);
        if (axis != XAxis::Metric)
            continue;
        auto *menu = new QMenu(pill);
        menu->setObjectName(u"axisMetricMenu"_s);
        connect(menu, &QMenu::aboutToShow, this, [this, pill = pill, menu] { addMetrics(pill, menu); });
        pill->setMenu(menu);
    }
    connect(axes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_logX->setEnabled(XAxis(id) == XAxis::Step);
        change([id](ChartOptions &options) { options.axis = XAxis(id); });
    });
}

// Those of the charts that are shown: the filter of the charts makes a long list short.
void CurveTools::addMetrics(QPushButton *pill, QMenu *menu)
{
    constexpr qsizetype most = 30;
    menu->clear();
    const QStringList tags = m_names.tags();
    for (const QString &tag : tags.first(std::min(tags.size(), most))) {
        QString text = tag;
        QAction *action = menu->addAction(text.replace(u'&', u"&&"_s), this, [this, pill, tag] {
            QString name = fontMetrics().elidedText(tr("x: %1", "a metric").arg(tag), Qt::ElideMiddle, 160);
            pill->setText(name.replace(u'&', u"&&"_s));
            change([&](ChartOptions &options) {
                options.axis = XAxis::Metric;
                options.metric = tag;
            });
            pill->setChecked(true);
        });
        action->setCheckable(true);
        action->setChecked(m_options.axis == XAxis::Metric && m_options.metric == tag);
    }
    if (tags.size() > most)
        menu->addAction(tr("%n more: filter the charts to find them", nullptr, int(tags.size() - most)))
            ->setEnabled(false);
}

void CurveTools::addSwitches()
{
    addSwitch(u"logScale"_s, tr("Log y", "logarithmic vertical axis"), tr("Logarithmic scale for the values"),
              &ChartOptions::logScale);
    m_logX = addSwitch(u"logSteps"_s, tr("Log x", "logarithmic horizontal axis"),
                       tr("Logarithmic scale for the steps above 0"), &ChartOptions::logX);
    addSwitch(u"ignoreOutliers"_s, tr("Ignore outliers"),
              tr("The vertical axis fits all but the lowest and the highest 5 % of the values"),
              &ChartOptions::ignoreOutliers);
}

QPushButton *CurveTools::addSwitch(const QString &name, const QString &text, const QString &tip,
                                   bool ChartOptions::*part)
{
    QPushButton *pill = addPill(name, text, tip);
    pill->setCheckable(true);
    m_ofCharts.push_back(pill);
    connect(pill, &QPushButton::toggled, this,
            [this, part](bool on) { change([part, on](ChartOptions &options) { options.*part = on; }); });
    return pill;
}

QPushButton *CurveTools::sizeButton()
{
    QPushButton *button = makeButton(u"chartSize"_s, tr("Size", "of the charts"));
    button->setProperty("hasMenu", true);
    auto *menu = new QMenu(button);
    auto *sizes = new QActionGroup(menu);
    const std::tuple<ChartGrid::CardSize, QString, QString> all[] = {
        {ChartGrid::CardSize::Small, u"chartsSmall"_s, tr("Small charts")},
        {ChartGrid::CardSize::Medium, u"chartsMedium"_s, tr("Medium charts")},
        {ChartGrid::CardSize::Large, u"chartsLarge"_s, tr("Large charts")}};
    for (const auto &[size, name, text] : all) {
        QAction *action = menu->addAction(text, this, [this, size] {
            m_settings.set(cardSizeKept, int(size));
            Q_EMIT cardSizeChanged();
        });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(cardSize() == size);
        sizes->addAction(action);
    }
    button->setMenu(menu);
    return button;
}

ChartGrid::CardSize CurveTools::cardSize() const
{
    return ChartGrid::CardSize(m_settings.get(cardSizeKept));
}

void CurveTools::setSmoothing(double smoothing)
{
    change([smoothing](ChartOptions &options) { options.smoothing = smoothing; });
}

void CurveTools::change(const std::function<void(ChartOptions &)> &change)
{
    ChartOptions options = m_options;
    change(options);
    if (options == m_options)
        return;
    m_options = options;
    Q_EMIT optionsChanged();
}

void CurveTools::setForm(CurveForm form)
{
    m_forms->button(int(form))->setChecked(true);
}

void CurveTools::offer(CurveForm form, bool any)
{
    QAbstractButton *button = m_forms->button(int(form));
    button->setVisible(any);
    if (!any && button->isChecked())
        setForm(CurveForm::Charts);
}

void CurveTools::setZoomed(bool isZoomed)
{
    m_isZoomed = isZoomed;
    m_reset->setVisible(isZoomed && m_forms->checkedId() == int(CurveForm::Charts));
}

void CurveTools::showForm(CurveForm form)
{
    for (QWidget *control : std::as_const(m_ofCharts))
        control->setVisible(form == CurveForm::Charts);
    setZoomed(m_isZoomed);
    Q_EMIT formChanged(form);
}

} // namespace officina
