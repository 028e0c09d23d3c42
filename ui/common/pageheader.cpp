// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the page's header; see the header file.
#include "ui/common/pageheader.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace officina {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_beside(new QHBoxLayout),
      m_actions(new QHBoxLayout), m_title(makeShortLabel(title, LabelRole::Title, Qt::ElideRight, 20)),
      m_subtitle(makeShortLabel({}, LabelRole::Muted, Qt::ElideRight, 16))
{
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout *layout : {m_layout, static_cast<QBoxLayout *>(m_beside), static_cast<QBoxLayout *>(m_actions)})
        layout->setSpacing(space::oneAndHalf);
    m_layout->addLayout(m_beside, 1);
    m_layout->addLayout(m_actions);
    m_beside->addWidget(m_title);
    m_beside->addWidget(m_subtitle);
    m_beside->addStretch(1);
    m_actions->addStretch(1);
    setMinimumHeight(34); // as high with buttons as without
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_beside->insertWidget(m_secondary++, widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

QSize PageHeader::minimumSizeHint() const
{
    const QSize beside = m_beside->minimumSize(), actions = m_actions->minimumSize();
    return {std::max(beside.width(), actions.width()), QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::arrange()
{
    const int needed = m_beside->minimumSize().width() + m_layout->spacing() + m_actions->minimumSize().width();
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_layout->direction())
        return;
    m_layout->setDirection(direction);
    updateGeometry();
}

} // namespace officina
