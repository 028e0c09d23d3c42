// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the empty state; see the header.
#include "ui/common/emptystate.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       const QString &actionText, QWidget *parent)
    : QWidget(parent), m_icon(new IconView(iconName, 40, IconView::Colour::Muted)),
      m_title(makeLabel(title, LabelRole::Heading)), m_sentence(makeLabel(sentence, LabelRole::Muted)),
      m_button(makeButton(u"emptyStateAction"_s, actionText, ButtonKind::Primary))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setMinimumWidth(160);
    m_sentence->setMaximumWidth(440);
    if (actionText.isEmpty())
        m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::one);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout; // gives the sentence its full height when it wraps
    row->addStretch(1);
    row->addWidget(m_sentence, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(space::one);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(this, &QObject::objectNameChanged, m_button,
            [this](const QString &name) { m_button->setObjectName(name + "Action"_L1); });
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &sentence, const QString &actionText)
{
    m_icon->setIcon(iconName, IconView::Colour::Muted);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
}

} // namespace officina
