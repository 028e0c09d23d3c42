// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of controls; see the header.
#include "ui/common/flowlayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace officina {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &whole, bool move) const
{
    const QRect rect = whole.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int y = rect.y();
    int width = 0;
    const auto finish = [&] {
        int height = 0;
        for (const QLayoutItem *item : std::as_const(line))
            height = std::max(height, item->sizeHint().height());
        int x = rect.x();
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size = item->sizeHint();
            if (move) {
                const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            }
            x += size.width() + spacing();
        }
        y += height + spacing();
        line.clear();
        width = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const int more = item->sizeHint().width();
        if (!line.isEmpty() && width + more > rect.width())
            finish();
        line.append(item);
        width += more + spacing();
    }
    if (!line.isEmpty())
        finish();
    const int below = contentsMargins().bottom();
    return y > rect.y() ? y - spacing() + below - whole.y() : 0;
}

} // namespace officina
