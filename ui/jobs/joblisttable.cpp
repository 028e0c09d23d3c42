// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unfolding, columns and keys; see the header.
#include "ui/jobs/joblisttable.h"

#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/icons.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int signWidth = 16;
constexpr int signEnd = 36; // of the cell, with the margin before it
constexpr int leastName = 120;
constexpr int widest = 320;
constexpr int widestId = 160; // tasks that wait may be a long list: its tip has all of it
constexpr int narrowState = 110;
constexpr int fairState = 150;
constexpr int widestSite = 170; // names of centres are long
constexpr int narrowSite = 80;
// Where there is not room for all, the last give way.
constexpr std::array byWorth{JobColumn::State, JobColumn::Site,      JobColumn::Time,
                             JobColumn::Nodes, JobColumn::Partition, JobColumn::GpuHours};
constexpr std::array names{"job"_L1,   "name"_L1, "site"_L1,     "partition"_L1,
                           "nodes"_L1, "time"_L1, "gpuHours"_L1, "state"_L1};
static_assert(names.size() == jobColumns);

int widestOf(JobColumn column)
{
    return column == JobColumn::Id ? widestId : column == JobColumn::Site ? widestSite : widest;
}

// The id, after the sign that unfolds an array; a task is further in.
class IdDelegate : public QStyledItemDelegate
{
public:
    IdDelegate(const JobListModel *list, QObject *parent) : QStyledItemDelegate(parent), m_list(list) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(m_list->place(index.row()).part < 0 ? signWidth : 2 * signWidth, signWidth);
        option->icon = {};
        if (m_list->canExpand(index.row()))
            option->icon = icon(m_list->isExpanded(index.row()) ? u"chevron-down"_s : u"chevron-right"_s);
    }

private:
    const JobListModel *m_list;
};

} // namespace

JobListTable::JobListTable(const QString &objectName, JobListModel *model, QWidget *parent)
    : Table(objectName, model, parent), m_list(model)
{
    setItemDelegateForColumn(int(JobColumn::Id), new IdDelegate(model, this));
    setItemDelegateForColumn(int(JobColumn::State), new ChipDelegate(this));
    setStretchColumn(int(JobColumn::Name));
    sortByColumn(int(JobColumn::Id), Qt::DescendingOrder);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(0); // of what is in view, not of a thousand rows
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &JobListTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting || column == int(JobColumn::Name) || width == 0)
            return;
        m_widths.insert(column, width);
        Q_EMIT columnsChanged();
    });
    connect(model, &JobListModel::aboutToUpdate, this, &JobListTable::keepPlace);
    connect(model, &JobListModel::updated, this, [this] {
        restorePlace();
        fit();
    });
}

QList<int> JobListTable::chosenRows() const
{
    QList<int> rows;
    // Not selectedRows(): an index for each of fifty thousand.
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void JobListTable::choose(int row)
{
    selectRow(row);
    scrollTo(model()->index(row, 0));
}

bool JobListTable::isOnSign(const QPoint &position, const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != int(JobColumn::Id) || !m_list->canExpand(index.row()))
        return false;
    const QRect cell = visualRect(index);
    const int from = isRightToLeft() ? cell.right() - position.x() : position.x() - cell.left();
    return from < signEnd;
}

void JobListTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnSign(event->position().toPoint(), index)) {
        m_list->setExpanded(index.row(), !m_list->isExpanded(index.row()));
        event->accept();
        return;
    }
    Table::mousePressEvent(event);
}

void JobListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two clicks on the sign are two clicks.
    if (isOnSign(event->position().toPoint(), indexAt(event->position().toPoint())))
        mousePressEvent(event);
    else
        Table::mouseDoubleClickEvent(event);
}

void JobListTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || !currentIndex().isValid())
        return Table::keyPressEvent(event);
    const int further = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const JobPlace place = m_list->place(row);
    if (event->key() == further && m_list->canExpand(row))
        m_list->setExpanded(row, true);
    else if (event->key() == back && place.part >= 0)
        choose(m_list->find(m_list->tree().ref({place.group, -1}))); // to the array it is of
    else if (event->key() == back && m_list->canExpand(row))
        m_list->setExpanded(row, false);
    else
        return Table::keyPressEvent(event);
    event->accept();
}

void JobListTable::keyboardSearch(const QString &search)
{
    // By name, or by number: in the column that has it.
    if (!search.isEmpty() && currentIndex().isValid()) {
        const auto column = search.front().isDigit() ? JobColumn::Id : JobColumn::Name;
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(int(column)), QItemSelectionModel::NoUpdate);
    }
    Table::keyboardSearch(search);
}

void JobListTable::resizeEvent(QResizeEvent *event)
{
    Table::resizeEvent(event);
    fit();
}

// More than one, so that it matters which.
bool JobListTable::hasSites() const
{
    return m_list->tree().sites.size() > 1;
}

int JobListTable::wanted(int column) const
{
    return m_widths.value(column, m_needed[size_t(column)]);
}

void JobListTable::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < jobColumns; ++column) {
        const int header = horizontalHeader()->sectionSizeHint(column);
        int &needed = m_needed[size_t(column)];
        needed = std::min(widestOf(JobColumn(column)), std::max({needed, header, sizeHintForColumn(column) + 1}));
    }
    const int room = viewport()->width();
    int width = leastName + wanted(int(JobColumn::Id));
    int siteWidth = wanted(int(JobColumn::Site));
    QList<int> shown{int(JobColumn::Id)};
    for (const JobColumn next : byWorth) {
        const int column = int(next);
        if (next == JobColumn::Site && !hasSites())
            continue;
        if (next == JobColumn::Site && !m_widths.contains(column)) // rather short than not at all
            siteWidth = std::clamp(room - width, std::min(narrowSite, siteWidth), siteWidth);
        const int its = next == JobColumn::Site ? siteWidth : wanted(column);
        // Times go before the end of long reasons, which are in their tips.
        const int state = wanted(int(JobColumn::State));
        const int spare = next == JobColumn::Time ? std::max(0, state - fairState) : 0;
        const bool isUsual = next == JobColumn::State || next == JobColumn::Site || width - spare + its <= room;
        if (!m_shown.value(column, isUsual))
            continue;
        shown += column;
        width += its;
    }
    for (int column = 0; column < jobColumns; ++column) {
        if (column == int(JobColumn::Name))
            continue;
        setColumnHidden(column, !shown.contains(column));
        if (!shown.contains(column))
            continue;
        if (column == int(JobColumn::Site)) {
            setColumnWidth(column, siteWidth);
            continue;
        }
        // A long reason for waiting would leave nothing for the names; its tip has all of it.
        const int lacking =
            column == int(JobColumn::State) && !m_widths.contains(column) ? std::max(0, width - room) : 0;
        setColumnWidth(column, std::max(std::min(narrowState, wanted(column)), wanted(column) - lacking));
    }
}

void JobListTable::keepPlace()
{
    m_top = QPersistentModelIndex();
    if (verticalScrollBar()->value() == 0)
        return; // who looks at the top wants to see what is new
    m_top = indexAt({1, 0});
    m_topAt = m_top.isValid() ? rowViewportPosition(m_top.row()) : 0;
}

void JobListTable::restorePlace()
{
    if (!m_top.isValid())
        return;
    const int shift = rowViewportPosition(m_top.row()) - m_topAt;
    m_top = QPersistentModelIndex();
    if (shift == 0)
        return;
    updateGeometries(); // the bar goes as far as there are rows now
    verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
}

void JobListTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u"Columns"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = int(JobColumn::Site); column < jobColumns; ++column) {
        if (column == int(JobColumn::Site) && !hasSites())
            continue;
        QAction *action = menu->addAction(literalText(model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_shown.insert(column, shown);
            fit();
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        m_shown.clear();
        m_widths.clear();
        m_needed = {};
        fit();
        Q_EMIT columnsChanged();
    });
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

QByteArray JobListTable::columns() const
{
    QJsonObject widths, shown;
    for (const auto [column, width] : m_widths.asKeyValueRange())
        widths.insert(names[size_t(column)], width);
    for (const auto [column, is] : m_shown.asKeyValueRange())
        shown.insert(names[size_t(column)], is);
    const QJsonObject all{{u"widths"_s, widths},
                          {u"shown"_s, shown},
                          {u"sort"_s, names[size_t(horizontalHeader()->sortIndicatorSection())]},
                          {u"descending"_s, horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void JobListTable::setColumns(const QByteArray &columns)
{
    const QJsonObject all = QJsonDocument::fromJson(columns).object();
    const QJsonObject widths = all["widths"_L1].toObject();
    const QJsonObject shown = all["shown"_L1].toObject();
    m_widths.clear();
    m_shown.clear();
    for (int column = 0; column < jobColumns; ++column) {
        const QLatin1StringView name = names[size_t(column)];
        if (const int width = widths[name].toInt(); width >= 32 && width <= 2000)
            m_widths.insert(column, width);
        if (column >= int(JobColumn::Site) && shown[name].isBool())
            m_shown.insert(column, shown[name].toBool());
        if (all["sort"_L1].toString() == name)
            sortByColumn(column, all["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    fit();
}

} // namespace officina
