// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the card; see the header.
#include "ui/common/card.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

Card::Card(const QString &title, Margins margins, QWidget *parent)
    : QFrame(parent), m_margins(margins), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    setProperty("card", true);
    const bool padded = margins == Margins::Padded;
    const int edge = padded ? space::oneAndHalf : 1; // 1: the border itself
    m_outer->setContentsMargins(edge, edge, edge, edge);
    m_outer->setSpacing(padded ? space::one : 0);
    m_body->setSpacing(padded ? space::one : 0);
    m_outer->addLayout(m_body, 1);
    if (!title.isEmpty())
        setTitle(title);
}

void Card::setTitle(const QString &title)
{
    header();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::addHeaderWidget(QWidget *widget, int stretch)
{
    header()->addWidget(widget, stretch);
}

void Card::addBesideTitle(QWidget *widget)
{
    header()->insertWidget(m_header->indexOf(m_title) + 1, widget);
}

QHBoxLayout *Card::header()
{
    if (m_header)
        return m_header;
    m_header = new QHBoxLayout;
    m_header->setSpacing(space::one);
    if (m_margins == Margins::Flush)
        m_header->setContentsMargins(space::oneAndHalf, space::one, space::oneAndHalf, space::one);
    m_title = makeLabel({}, LabelRole::Heading);
    m_title->setWordWrap(false);
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_outer->insertLayout(0, m_header);
    return m_header;
}

} // namespace officina
