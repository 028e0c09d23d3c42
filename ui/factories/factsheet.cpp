// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the list; see the header.
#include "ui/factories/factsheet.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/factories/sourcepopup.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/unbroken.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include <algorithm>
#include <utility>

namespace officina {

FactSheet::FactSheet(Citations &citations, QWidget *parent)
    : QWidget(parent), m_citations(citations), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::one);
}

void FactSheet::heading(const QString &text)
{
    m_layout->addSpacing(space::one);
    add(makeLabel(text, LabelRole::Heading));
    m_waiting.clear();
}

void FactSheet::subheading(const QString &text)
{
    m_waiting = text;
}

void FactSheet::paragraph(const QString &html)
{
    add(richLabel(html));
}

void FactSheet::add(QWidget *widget)
{
    m_layout->addWidget(widget);
    m_grid = nullptr;
}

void FactSheet::addToLine(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1, Qt::AlignTop);
}

QLabel *FactSheet::richLabel(const QString &html)
{
    QLabel *label = makeLabel({});
    label->setTextFormat(Qt::RichText);
    label->setText(unbroken(withoutLinkFirst(html)));
    // As wide as there is room for: one long word must not push the others out of view.
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(label, &QLabel::linkActivated, this, &FactSheet::linkActivated);
    return label;
}

void FactSheet::line(const QString &name, const QString &html)
{
    if (!m_waiting.isEmpty())
        add(makeLabel(std::exchange(m_waiting, {}), LabelRole::Strong));
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(space::two);
        m_grid->setVerticalSpacing(space::half);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 3);
        m_layout->addLayout(m_grid);
    }
    const int row = m_grid->rowCount();
    // Several facts of one name follow each other: it is read once.
    const QLayoutItem *above = m_grid->itemAtPosition(row - 1, 0);
    const bool isSame = above && above->widget()->accessibleName() == name;
    QLabel *label = makeLabel(isSame ? QString() : name, LabelRole::Muted);
    label->setAccessibleName(name);
    // Its longest word is not cut either.
    label->setMinimumWidth(std::max(label->fontMetrics().averageCharWidth() * 14, label->minimumSizeHint().width()));
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(richLabel(html), row, 1, Qt::AlignTop);
}

void FactSheet::text(const QString &name, const Sourced<QString> &fact)
{
    if (fact)
        line(name, m_citations.fact(catalogueText(*fact), fact));
}

void FactSheet::milestones(const QList<Milestone> &list)
{
    for (const Milestone &milestone : list)
        line(isoDateText(milestone.date), catalogueText(milestone.event), milestone.sources, milestone.note);
}

void FactSheet::money(const QList<Money> &list, const QString &name)
{
    for (const Money &item : list) {
        const QString label = catalogueText(item.label);
        line(name.isEmpty() ? label : name,
             //: What an amount of money is for, and the amount
             name.isEmpty() ? moneyText(item) : tr("%1: %2").arg(label, moneyText(item)), item.sources,
             item.isConfirmed || !item.amount, item.note);
    }
}

void FactSheet::conflicts(const QList<Disagreement> &list)
{
    for (const Disagreement &conflict : list)
        line(catalogueText(conflict.field), catalogueText(conflict.text), conflict.sources);
}

QString stateHtml(Citations &cite, const Sourced<State> &state)
{
    const State known = state.valueOr(State::Unknown);
    return known == State::Unknown ? cite.fact({}, state.sources, state.note) : cite.fact(stateText(known), state);
}

} // namespace officina
