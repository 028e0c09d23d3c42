// SPDX-License-Identifier: GPL-3.0-or-later
//
// A column is known by its place and how many there are, so that one that a later version adds takes no other's width.
#include "ui/common/columnmemory.h"

#include "client/settings/settings.h"
#include "ui/common/table.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace officina {
using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 2000; // pixels; what a file could say otherwise

Setting<QVariantMap> widthsOf(const Table &table)
{
    return {u"tables/%1/widths"_s.arg(table.objectName()), {}};
}

Setting<QStringList> sortingOf(const Table &table) // column, "ascending" or "descending"
{
    return {u"tables/%1/sorting"_s.arg(table.objectName()), {}};
}

QString keyOf(const Table &table, int column)
{
    return u"%1 of %2"_s.arg(column).arg(table.model()->columnCount());
}

// Whose header is under the mouse.
Table *tableOf(const QObject *viewport)
{
    const auto *header = qobject_cast<QHeaderView *>(viewport->parent());
    return header ? qobject_cast<Table *>(header->parentWidget()) : nullptr;
}

QList<int> widths(const Table &table)
{
    QList<int> widths;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        widths += table.columnWidth(column);
    return widths;
}

} // namespace

ColumnMemory::ColumnMemory(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

bool ColumnMemory::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        if (auto *table = qobject_cast<Table *>(object); table && table->model() && !table->objectName().isEmpty()) {
            restore(*table);
            follow(*table);
        }
        break;
    case QEvent::MouseButtonPress:
        if (const Table *table = tableOf(object))
            m_before = widths(*table);
        break;
    case QEvent::MouseButtonRelease: // before it is told to the header, whose columns have their widths by now
        if (const Table *table = tableOf(object))
            keepDrawn(*table);
        break;
    default: break;
    }
    return false;
}

void ColumnMemory::restore(Table &table) const
{
    QHeaderView *header = table.horizontalHeader();
    const QVariantMap widths = m_settings.get(widthsOf(table));
    for (int column = 0; column < header->count(); ++column) {
        const int width = widths.value(keyOf(table, column)).toInt();
        if (width > 0 && header->sectionResizeMode(column) == QHeaderView::Interactive)
            header->resizeSection(column, std::clamp(width, header->minimumSectionSize(), widest));
    }
    const QStringList sorting = m_settings.get(sortingOf(table));
    bool isNumber = false;
    const int column = sorting.value(0).toInt(&isNumber);
    if (table.isSortingEnabled() && isNumber && column >= 0 && column < header->count())
        table.sortByColumn(column, sorting.value(1) == "descending"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ColumnMemory::follow(Table &table)
{
    QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this,
            [this, &table](int column) { keep(table, column); });
    // By a click, which also sorts: not where the page chooses an order.
    connect(header, &QHeaderView::sectionClicked, this, [this, &table, header] {
        if (table.isSortingEnabled())
            m_settings.set(sortingOf(table),
                           {QString::number(header->sortIndicatorSection()),
                            header->sortIndicatorOrder() == Qt::DescendingOrder ? u"descending"_s : u"ascending"_s});
    });
}

// Those that the user made wider or narrower, and no other: an untouched one goes on following the font and the language.
void ColumnMemory::keepDrawn(const Table &table)
{
    const QList<int> after = widths(table);
    for (int column = 0; column < std::min(m_before.size(), after.size()); ++column) {
        if (after.at(column) != m_before.at(column))
            keep(table, column);
    }
    m_before.clear();
}

void ColumnMemory::keep(const Table &table, int column) const
{
    if (table.horizontalHeader()->sectionResizeMode(column) != QHeaderView::Interactive)
        return;
    QVariantMap widths = m_settings.get(widthsOf(table));
    widths.insert(keyOf(table, column), table.columnWidth(column));
    m_settings.set(widthsOf(table), widths);
}

} // namespace officina
