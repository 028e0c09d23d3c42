// SPDX-License-Identifier: GPL-3.0-or-later
//
// Widths and height; see the header.
#include "ui/factories/systemtable.h"

#include "ui/common/chip.h"
#include "ui/factories/systemrow.h"
#include "ui/factories/wrapdelegate.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <ranges>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForMemory = 428; // pixels

} // namespace

SystemTable::SystemTable(QAbstractItemModel *model, QWidget *parent) : Table(u"factorySystems"_s, model, parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSortingEnabled(false);
    setItemDelegateForColumn(systemStateColumn, new ChipDelegate(this));
    wrapColumns(*this, {systemNameColumn, systemAcceleratorsColumn});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    viewport()->installEventFilter(this);
    fit();
}

bool SystemTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == viewport())
        fit();
    return Table::eventFilter(watched, event);
}

void SystemTable::fit()
{
    QHeaderView *header = horizontalHeader();
    const QAbstractItemView *view = this;
    const auto wanted = [&](int column) {
        return std::max(view->sizeHintForColumn(column), header->sectionSizeHint(column));
    };
    // The memory of each accelerator is told below as well: it goes where there is no room, or nothing to tell.
    const auto isUnknown = [this](int row) {
        return model()->index(row, systemMemoryColumn).data().toString() == notPublishedText();
    };
    const int width = viewport()->width();
    setColumnHidden(systemMemoryColumn, false); // a hidden one has no size to want
    int rest = width - wanted(systemStateColumn);
    setColumnWidth(systemStateColumn, wanted(systemStateColumn));
    setColumnWidth(systemMemoryColumn, wanted(systemMemoryColumn));
    const int accelerators = wordWidth(*this, systemAcceleratorsColumn);
    const int least = wordWidth(*this, systemNameColumn);
    setColumnHidden(systemMemoryColumn,
                    width < roomForMemory || rest - columnWidth(systemMemoryColumn) < least + accelerators
                        || std::ranges::all_of(std::views::iota(0, model()->rowCount()), isUnknown));
    rest -= isColumnHidden(systemMemoryColumn) ? 0 : columnWidth(systemMemoryColumn);
    // The accelerators take what the name leaves; where both want more than there is, the name takes half of it.
    const int name = wanted(systemNameColumn);
    const int share = std::max(rest - wanted(systemAcceleratorsColumn), rest / 2);
    setColumnWidth(systemNameColumn, std::max(least, std::min({name, share, rest - accelerators})));
    setColumnWidth(systemAcceleratorsColumn, std::max(accelerators, rest - columnWidth(systemNameColumn)));
    setMinimumWidth(least + accelerators + columnWidth(systemStateColumn) + 2 * frameWidth());
    resizeRowsToContents();
    setFixedHeight(verticalHeader()->length() + header->sizeHint().height() + 2);
}

} // namespace officina
