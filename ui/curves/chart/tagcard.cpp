// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card of one tag; see the header.
#include "ui/curves/chart/tagcard.h"

#include "client/curves/series/countedin.h"
#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/curves/chart/pointsmodel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

TagCard::TagCard(const QString &tag, QWidget *parent)
    : Card({}, Margins::Padded, parent), m_tag(tag), m_stack(new QStackedWidget),
      m_expand(makeToolButton(u"expandChart"_s, u"expand"_s, tr("Show larger")))
{
    setTitle({});
    addBesideTitle(makeShortLabel(tag, LabelRole::Heading, Qt::ElideMiddle));
    connect(m_expand, &QToolButton::clicked, this, &TagCard::expandRequested);
    addHeaderWidget(m_expand);

    auto *menu = new QMenu(this);
    m_tableAction = menu->addAction(tr("Show as table"));
    m_tableAction->setObjectName(u"chartAsTable"_s);
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &TagCard::setTable);
    m_pinAction = menu->addAction(tr("Pin to the top"));
    m_pinAction->setObjectName(u"pinChart"_s);
    m_pinAction->setCheckable(true);
    connect(m_pinAction, &QAction::triggered, this, &TagCard::pinRequested);
    const auto add = [&](const QString &name, const QString &text, void (TagCard::*signal)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    QAction *fullScreen = add(u"chartFullScreen"_s, tr("Full screen"), &TagCard::screenRequested);
    fullScreen->setShortcut(Qt::Key_F11);
    fullScreen->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(fullScreen); // heard in the card, and told by F1
    add(u"chartTarget"_s, tr("Target…"), &TagCard::targetRequested);
    menu->addSeparator();
    add(u"copyChart"_s, tr("Copy picture"), &TagCard::copyRequested);
    add(u"saveChart"_s, tr("Save picture…"), &TagCard::saveImageRequested);
    add(u"saveChartPoints"_s, tr("Save points as CSV…"), &TagCard::savePointsRequested);
    QToolButton *more = makeToolButton(u"chartMenu"_s, u"more"_s, tr("More for %1", "a chart").arg(tag));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    addHeaderWidget(more);

    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    body()->addWidget(m_stack, 1);
}

void TagCard::show(const QList<CurveLine> &lines, const ChartOptions &options)
{
    m_lines = lines;
    m_options = options;
    m_isStale = true;
    if (!visibleRegion().isEmpty())
        update();
}

void TagCard::setCursorAt(std::optional<double> x)
{
    m_cursor = x;
    if (m_chart)
        m_chart->setCursorAt(x);
}

void TagCard::setView(const std::optional<Extent> &view)
{
    m_view = view;
    stale();
}

void TagCard::setSelected(const QString &runKey)
{
    m_selected = runKey;
    stale();
}

void TagCard::setTarget(std::optional<double> value)
{
    m_target = value;
    if (m_chart)
        m_chart->setTarget(value);
}

// What is not seen is drawn when it is.
void TagCard::stale()
{
    if (m_isStale || !m_chart)
        return;
    if (visibleRegion().isEmpty()) {
        m_isStale = true;
        return;
    }
    m_chart->setView(m_view);
    m_chart->setSelected(m_selected);
}

std::optional<double> TagCard::nearestTo(double x) const
{
    return m_chart ? m_chart->nearestTo(x) : std::nullopt;
}

QList<CurveReading> TagCard::readingsAt(double x) const
{
    QList<CurveReading> readings = m_chart ? m_chart->readingsAt(x) : QList<CurveReading>();
    for (CurveReading &reading : readings)
        reading.countedIn = countedIn(m_tag);
    return readings;
}

void TagCard::setExpanded(bool expanded)
{
    const QString text = expanded ? tr("Show all charts") : tr("Show larger");
    m_expand->setIcon(icon(expanded ? u"shrink"_s : u"expand"_s));
    m_expand->setToolTip(text);
    m_expand->setAccessibleName(text);
}

void TagCard::setPinned(bool pinned)
{
    m_pinAction->setChecked(pinned);
}

bool TagCard::isTable() const
{
    return m_tableAction->isChecked();
}

void TagCard::setTable(bool table)
{
    m_tableAction->setChecked(table);
    m_isStale = true;
    update();
}

void TagCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    update();
}

// A card scrolled into view is painted before anything tells it that it is seen.
void TagCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (m_isStale)
        QMetaObject::invokeMethod(this, &TagCard::update, Qt::QueuedConnection);
}

void TagCard::update()
{
    if (!m_isStale || visibleRegion().isEmpty())
        return;
    m_isStale = false;
    if (isTable()) {
        if (!m_points) {
            m_points = new PointsModel(this);
            auto *table = new Table(u"chartTable"_s, m_points);
            table->setAccessibleName(tr("Points of %1").arg(m_tag));
            table->setSortingEnabled(false);
            table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
            table->setStretchColumn(PointsModel::Run);
            m_stack->addWidget(table);
        }
        m_points->show(m_lines, m_options.values);
        m_stack->setCurrentWidget(m_stack->findChild<Table *>(u"chartTable"_s));
        return;
    }
    if (!m_chart) {
        m_chart = new ChartView;
        m_chart->setObjectName(u"chart"_s);
        m_chart->setAccessibleName(tr("Chart of %1").arg(m_tag));
        m_chart->setNumbersAt(tr("Its points can be read as a table: More, Show as table."));
        m_chart->setTarget(m_target);
        connect(m_chart, &ChartView::pointedAt, this, &TagCard::pointedAt);
        connect(m_chart, &ChartView::viewWanted, this, &TagCard::viewWanted);
        connect(m_chart, &ChartView::runClicked, this, &TagCard::runClicked);
        setFocusProxy(m_chart);
        m_stack->addWidget(m_chart);
    }
    m_stack->setCurrentWidget(m_chart);
    ChartOptions options = m_options;
    if (options.axis == XAxis::Step)
        options.metric = countedIn(m_tag);
    m_chart->show(m_lines, options, m_view, m_selected);
    m_chart->setCursorAt(m_cursor);
}

} // namespace officina
