// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the page's header; see the header file.
#include "ui/common/pageheader.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)),
      m_title(makeShortLabel(title, LabelRole::Title, Qt::ElideRight, 20)),
      m_subtitle(makeShortLabel({}, LabelRole::Muted))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::oneAndHalf);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_subtitle);
    m_layout->addStretch(1);
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
    m_layout->insertWidget(m_secondary++, widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace officina
