// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures as the style paints; see the header.
#include "ui/factories/wrapdelegate.h"

#include <QtGui/QTextLayout>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace officina {

namespace {

int textWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

int lineCount(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines);
}

} // namespace

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = displayText(index.data(), option.locale);
    QStyleOptionViewItem flat = option;
    flat.rect = {};
    flat.features &= ~QStyleOptionViewItem::WrapText;
    QSize size = QStyledItemDelegate::sizeHint(flat, index);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || option.rect.width() <= 0)
        return size;
    const int margins = size.width() - textWidth(text, option.font);
    const int lines = lineCount(text, option.font, std::max(1, option.rect.width() - margins));
    const int usual = table->verticalHeader()->defaultSectionSize();
    size.setHeight(std::max(size.height(), usual) + (lines - 1) * option.fontMetrics.lineSpacing());
    return size;
}

void wrapColumns(QTableView &table, std::initializer_list<int> columns)
{
    auto *delegate = new WrapDelegate(&table);
    for (const int column : columns)
        table.setItemDelegateForColumn(column, delegate);
    table.setWordWrap(true);
    table.verticalHeader()->setMinimumSectionSize(table.verticalHeader()->defaultSectionSize());
}

int wordWidth(const QTableView &table, int column)
{
    const QAbstractItemView &view = table; // whose size hints are public
    int widest = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, column);
        const QString text = index.data().toString();
        int word = 0;
        for (const QString &one : text.split(u' '))
            word = std::max(word, textWidth(one, table.font()));
        const int margins = view.sizeHintForIndex(index).width() - textWidth(text, table.font());
        widest = std::max(widest, word + margins + 1); // the painter rounds up
    }
    return std::max(widest, table.horizontalHeader()->sectionSizeHint(column));
}

} // namespace officina
