// SPDX-License-Identifier: GPL-3.0-or-later
//
// Set-up and keys of the table; see the header.
#include "ui/common/table.h"

#include "ui/common/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

namespace officina {

Table::Table(const QString &objectName, QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false); // the style sheet draws the lines between the rows
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table, the arrows move in it
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setIconSize({16, 16});
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 2 * space::one));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
}

void Table::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void Table::copySelection() const
{
    QString text;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < model()->columnCount(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString().simplified());
        }
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    hideSpareColumns();
}

void Table::setSpareColumn(int column, int least)
{
    m_spareColumns.insert(column, least);
    if (horizontalHeader()->contextMenuPolicy() == Qt::CustomContextMenu)
        return;
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &Table::showHeaderMenu);
}

void Table::setRowsAtLeast(int rows)
{
    setMinimumHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize());
}

void Table::hideSpareColumns()
{
    for (const auto [column, least] : m_spareColumns.asKeyValueRange())
        setColumnHidden(column, !m_chosen.value(column, width() >= least));
}

void Table::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral("Columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : m_spareColumns.keys()) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_chosen.insert(column, shown);
            hideSpareColumns();
        });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace officina
