// SPDX-License-Identifier: GPL-3.0-or-later
//
// Set-up and keys of the table; see the header.
#include "ui/common/table.h"

#include "ui/common/controls.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOptionHeader>
#include <QtWidgets/QToolTip>

namespace officina {

namespace {

constexpr int headMargins = 26; // of the style sheet, both sides

// What does not fit into its head is cut visibly, and told as a tool tip.
class Head : public QHeaderView
{
public:
    explicit Head(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(true); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, sectionSize(section) - headMargins);
    }

    bool viewportEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const int section = logicalIndexAt(help->pos());
            const QString text = model() ? model()->headerData(section, orientation()).toString() : QString();
            if (model() && model()->headerData(section, orientation(), Qt::ToolTipRole).isNull()
                && fontMetrics().horizontalAdvance(text) > sectionSize(section) - headMargins) {
                QToolTip::showText(help->globalPos(), plainTip(text), viewport());
                return true;
            }
        }
        return QHeaderView::viewportEvent(event);
    }
};

// A cell whose text is cut tells it all on hovering, where its model has nothing better to tell.
class WholeTexts : public QObject
{
public:
    explicit WholeTexts(QTableView &table) : QObject(&table), m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QObject::eventFilter(watched, event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex cell = m_table.indexAt(help->pos());
        if (!cell.isValid() || !cell.data(Qt::ToolTipRole).toString().isEmpty())
            return false;
        const QString text = cell.data().toString();
        if (text.isEmpty() || m_table.sizeHintForIndex(cell).width() <= m_table.columnWidth(cell.column()))
            return false;
        QToolTip::showText(help->globalPos(), plainTip(text), m_table.viewport(), m_table.visualRect(cell));
        return true;
    }

private:
    QTableView &m_table;
};

} // namespace

Table::Table(const QString &objectName, QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setHorizontalHeader(new Head(this));
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
    new WholeTexts(*this);
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
    const bool isMeasuredAnew = m_spareColumns.contains(column);
    m_spareColumns.insert(column, least);
    if (isMeasuredAnew)
        hideSpareColumns();
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
        QAction *action = menu->addAction(literalText(model()->headerData(column, Qt::Horizontal).toString()));
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
