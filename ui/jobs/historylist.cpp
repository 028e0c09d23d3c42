// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of the history; see the header.
#include "ui/jobs/historylist.h"

#include "ui/common/chip.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace officina {

namespace {

constexpr int leastName = 140;
constexpr int widest = 260;
constexpr int widestId = 130; // those of what waits of an array name all its tasks
// The first of them stay: when, how it ended, and what of what it held it used.
constexpr std::array byWorth{
    HistoryColumn::State, HistoryColumn::Submitted, HistoryColumn::GpuHours, HistoryColumn::Gpu,   HistoryColumn::Time,
    HistoryColumn::Site,  HistoryColumn::Memory,    HistoryColumn::Cpu,      HistoryColumn::Nodes, HistoryColumn::Note};

} // namespace

HistoryList::HistoryList(HistoryModel *model, QWidget *parent) : Table(QStringLiteral("historyTable"), model, parent)
{
    setItemDelegateForColumn(int(HistoryColumn::State), new ChipDelegate(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setResizeContentsPrecision(0); // of what is in view, not of a thousand rows
    sortByColumn(int(HistoryColumn::Submitted), Qt::DescendingOrder);
    setStretchColumn(int(HistoryColumn::Name));
    connect(model, &HistoryModel::read, this, &HistoryList::fit);
}

QList<Places> HistoryList::chosen() const
{
    QList<Places> places;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        places += Places{range.top(), range.height()};
    std::ranges::sort(places, {}, &Places::first);
    return places;
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    Table::resizeEvent(event);
    fit();
}

void HistoryList::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < historyColumns; ++column) {
        int &needed = m_needed[size_t(column)];
        needed = std::min(HistoryColumn(column) == HistoryColumn::Id ? widestId : widest,
                          std::max({needed, horizontalHeader()->sectionSizeHint(column) + 1,
                                    isColumnHidden(column) ? 0 : sizeHintForColumn(column) + 1}));
    }
    int room = viewport()->width() - leastName - m_needed[size_t(HistoryColumn::Id)];
    setColumnWidth(int(HistoryColumn::Id), m_needed[size_t(HistoryColumn::Id)]);
    for (const HistoryColumn next : byWorth) {
        const int column = int(next);
        room -= m_needed[size_t(column)];
        setColumnHidden(column, room < 0);
        setColumnWidth(column, m_needed[size_t(column)]);
    }
}

} // namespace officina
