// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs beside the charts; see the header.
#include "ui/curves/runs/runlist.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"
#include "ui/curves/runs/patternfield.h"
#include "ui/curves/runs/runappearances.h"
#include "ui/curves/runs/rundelegate.h"
#include "ui/present/curves/axisnumbers.h"

#include <QtCore/QEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableWidget>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownReadings = 200; // more cannot be read while the pointer moves

QTableWidget *makeReadings()
{
    auto *table = new QTableWidget(0, 3);
    table->setObjectName(u"readings"_s);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setShowGrid(false);
    table->setWordWrap(false); // or only their first words would be there
    table->setTextElideMode(Qt::ElideMiddle); // names of a sweep often differ at their ends alone
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->hide(); // there is one number, until curves are smoothed
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

bool isElsewhere(const CurveReading &reading)
{
    return !reading.place.isEmpty();
}

} // namespace

RunList::RunList(RunAppearances &appearances, QWidget *parent)
    : Card({}, Margins::Padded, parent), m_appearances(appearances), m_filter(new QLineEdit), m_view(new QListView),
      m_model(new QStandardItemModel(this)), m_place(makeLabel({}, LabelRole::Strong)), m_readings(makeReadings())
{
    m_filter->setObjectName(u"runFilter"_s);
    m_filter->setPlaceholderText(tr("Runs or #tags (regex)…"));
    m_filter->setAccessibleName(tr("Show only runs whose name or tag matches"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &RunList::filter);

    m_view->setObjectName(u"runList"_s);
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RunDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view, &QListView::customContextMenuRequested, this, &RunList::showMenu);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (m_filling)
            return;
        const QString key = item->data(RunKeyRole).toString();
        const bool isHidden = item->checkState() != Qt::Checked;
        m_appearances.change({key}, [isHidden](RunAppearance &appearance) { appearance.isHidden = isHidden; });
    });

    addKeys();

    body()->setSpacing(space::one);
    body()->addWidget(m_filter);
    body()->addWidget(m_view, 3);
    body()->addWidget(makeLine());
    body()->addWidget(m_place);
    body()->addWidget(m_readings, 2);
    m_readings->setHorizontalHeaderLabels(
        {tr("Run"), tr("Smoothed", "a value"), tr("Value", "as it was logged, not smoothed")});
    m_readings->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setReadings({}, {}, false);
}

void RunList::setRuns(const QList<ListedRun> &runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    fill();
}

bool RunList::isShown(const ListedRun &run) const
{
    return !run.hidden && matches(run);
}

bool RunList::matches(const ListedRun &run) const
{
    return m_pattern.match(run.label).hasMatch()
        || std::ranges::any_of(run.tags, [this](const QString &tag) { return m_pattern.match(u'#' + tag).hasMatch(); });
}

void RunList::setReadings(const QString &title, const QList<CurveReading> &readings, bool smooth)
{
    m_readAt = title;
    m_lastReadings = readings;
    const bool any = !readings.isEmpty();
    m_place->setText(any ? title : tr("Point at a chart to read its values here."));
    setStyleProperty(m_place, "role", any ? u"strong"_s : u"small"_s);
    m_readings->setVisible(any);
    QList<CurveReading> sorted = readings;
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) {
        return std::isnan(b.smooth) ? !std::isnan(a.smooth) : a.smooth > b.smooth;
    });
    const int rows = int(std::min<qsizetype>(sorted.size(), shownReadings));
    const QLocale locale;
    const int linesEach = smooth || std::ranges::any_of(readings, isElsewhere) ? 2 : 1; // for more than name and number
    m_readings->clearSpans();
    const int left = int(sorted.size()) - rows;
    m_readings->setRowCount(rows * linesEach + (left > 0 ? 1 : 0));
    m_readings->setColumnHidden(2, !smooth);
    m_readings->horizontalHeader()->setVisible(smooth);
    const auto cell = [this](int row, int column, const QString &text, const QColor &ink) {
        QTableWidgetItem *item = m_readings->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_readings->setItem(row, column, item);
        }
        item->setText(text);
        item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(ink);
        return item;
    };
    const Colours &colours = Colours::of(palette());
    for (int i = 0; i < rows; ++i) {
        const CurveReading &reading = sorted[i];
        const int row = i * linesEach;
        QPixmap swatch(10, 10);
        swatch.fill(reading.colour);
        QTableWidgetItem *name = cell(row, 0, reading.label, colours.text);
        name->setData(Qt::DecorationRole, swatch);
        name->setToolTip(plainTip(reading.label));
        const int numbers = row + linesEach - 1;
        if (linesEach > 1) {
            m_readings->setSpan(row, 0, 1, 3);
            QTableWidgetItem *below = cell(numbers, 0, reading.place, colours.muted);
            below->setData(Qt::DecorationRole, {});
            below->setToolTip({});
        }
        cell(numbers, 1, valueText(reading.smooth, locale), colours.text)
            ->setToolTip(smooth ? tr("Smoothed") : QString());
        cell(numbers, 2, valueText(reading.value, locale), colours.muted)
            ->setToolTip(tr("As logged, without smoothing"));
    }
    if (left > 0) {
        m_readings->setSpan(rows * linesEach, 0, 1, 3);
        QTableWidgetItem *rest =
            cell(rows * linesEach, 0, tr("… and %n more.", "values of curves", left), colours.muted);
        rest->setData(Qt::DecorationRole, {});
        rest->setToolTip({});
    }
}

void RunList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the cells have colours of their own
        setReadings(m_readAt, m_lastReadings, !m_readings->isColumnHidden(2));
}

void RunList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RunList::filter()
{
    m_pattern = patternOf(*m_filter);
    fill();
    Q_EMIT shownChanged();
}

void RunList::fill()
{
    m_filling = true;
    QList<ListedRun> matching;
    for (const ListedRun &run : std::as_const(m_runs)) {
        if (matches(run))
            matching.push_back(run);
    }
    m_model->setRowCount(int(matching.size()));
    for (int row = 0; row < int(matching.size()); ++row) {
        const ListedRun &run = matching[row];
        QStandardItem *item = m_model->item(row);
        if (!item) {
            item = new QStandardItem;
            item->setCheckable(true);
            m_model->setItem(row, item);
        }
        item->setText(run.label);
        item->setToolTip(plainTip(run.note));
        item->setCheckState(run.hidden ? Qt::Unchecked : Qt::Checked);
        item->setData(run.style, RunStyleRole);
        item->setData(run.colour, RunColourRole);
        item->setData(run.pinned, RunPinnedRole);
        item->setData(run.key == m_selected, RunSelectedRole);
        item->setData(run.live, RunLiveRole);
        item->setData(run.key, RunKeyRole);
        item->setData(run.tags, RunTagsRole);
        item->setData(run.live ? tr("%1, live").arg(run.label) : run.label, Qt::AccessibleTextRole);
    }
    m_filling = false;
}

void RunList::setSelected(const QString &key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    fill();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex index = m_model->index(row, 0); index.data(RunKeyRole) == key) {
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
        }
    }
    Q_EMIT selectedChanged();
}

} // namespace officina
