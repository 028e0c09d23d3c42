// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chips are made anew whenever a choice changes; see the header.
#include "ui/factories/filterchips.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/factories/choicepopup.h"
#include "ui/present/facettext.h"

#include <QtCore/QCollator>
#include <QtGui/QKeyEvent>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

FilterChips::FilterChips(const Catalogue &catalogue, const FactoryFilter &filter, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_filter(filter), m_layout(new FlowLayout(this)),
      m_clear(makeButton(u"filterClear"_s, tr("Clear all"), ButtonKind::Link))
{
    setObjectName(u"factoryFilters"_s);
    m_layout->setSpacing(space::half);
    for (const FactoryEntry &entry : m_filter.entries())
        m_found.insert(entry.id);
    for (const Facet facet : allFacets) {
        //: A facet such as "Country" in which something can be chosen
        auto *button = makeButton(u"filter_"_s + facetId(facet), tr("+ %1").arg(facetText(facet)), ButtonKind::Pill);
        //: %1 is a facet such as "Country"
        button->setAccessibleName(tr("Choose: %1").arg(facetText(facet)));
        connect(button, &QPushButton::clicked, this, [this, facet] { open(facet); });
        if (m_filter.choices(facet, {}, m_found).isEmpty()) { // nothing that could be chosen
            button->setEnabled(false);
            button->setToolTip(QCoreApplication::translate("officina::FactoryDetail", "Not published"));
            button->setAccessibleDescription(button->toolTip());
        }
        m_facets.insert(facet, button);
    }
    m_clear->setAccessibleName(tr("Clear all choices"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setChoices({});
        m_facets.first()->setFocus();
        Q_EMIT changed();
    });
    makeChips();
}

void FilterChips::setChoices(const FactoryChoices &choices)
{
    m_choices = choices;
    makeChips();
    fillPopup();
}

void FilterChips::setFound(const QSet<QString> &ids)
{
    m_found = ids;
    fillPopup();
}

void FilterChips::choose(Facet facet, const QString &value, bool isChosen)
{
    m_choices.set(facet, value, isChosen);
    makeChips();
    fillPopup();
    Q_EMIT changed();
}

void FilterChips::open(Facet facet)
{
    m_open = facet;
    m_popup = new ChoicePopup(facetText(facet), this);
    connect(m_popup, &ChoicePopup::toggled, this,
            [this](const QString &value, bool isChosen) { choose(m_open, value, isChosen); });
    fillPopup();
    m_popup->openBelow(*m_facets.value(facet));
}

void FilterChips::fillPopup()
{
    if (!m_popup)
        return;
    QList<ChoicePopup::Choice> choices;
    for (const FacetChoice &choice : m_filter.choices(m_open, m_choices, m_found)) {
        choices.append({choice.value, choiceText(m_catalogue, m_open, choice.value), choice.count,
                        m_choices.has(m_open, choice.value)});
    }
    if (m_open == Facet::Country || m_open == Facet::Audience || m_open == Facet::Mode) {
        const QCollator letters;
        std::ranges::stable_sort(
            choices, [&letters](const QString &a, const QString &b) { return letters.compare(a, b) < 0; },
            &ChoicePopup::Choice::text);
    }
    m_popup->setChoices(choices);
    // As the list marks them with what is chosen; before, those that any choice may leave in it.
    const bool isChosen = !m_choices.in(m_open).isEmpty();
    m_popup->setNotPublished(int(std::ranges::count_if(m_filter.entries(), [&](const FactoryEntry &entry) {
        const FactoryFit fit = FactoryFilter::fit(entry, m_choices);
        const bool isOpen = isChosen ? fit.notPublished.contains(m_open) || fit.partlyPublished.contains(m_open)
                                     : !entry.facets.value(m_open).isComplete;
        return m_found.contains(entry.id) && fit.isShown && isOpen;
    })));
}

QPushButton *FilterChips::makeChip(Facet facet, const QString &value)
{
    const QString text = chosenText(m_catalogue, facet, value);
    //: Something that was chosen, and the sign that takes it back
    auto *chip =
        makeButton(u"chip_%1_%2"_s.arg(facetId(facet), value), tr("%1 ✕").arg(literalText(text)), ButtonKind::Pill);
    chip->setCheckable(true);
    chip->setChecked(true);
    //: %1 is a facet such as "Country", %2 what was chosen in it
    chip->setAccessibleName(tr("%1: %2. Remove").arg(facetText(facet), text));
    chip->installEventFilter(this); // Del
    // Queued: the chip is deleted by it.
    connect(
        chip, &QPushButton::clicked, this,
        [this, facet, value] {
            choose(facet, value, false);
            m_facets.value(facet)->setFocus();
        },
        Qt::QueuedConnection);
    return chip;
}

void FilterChips::makeChips()
{
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0);
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Facet facet : m_facets.keys()) {
        for (const QString &value : m_choices.in(facet))
            m_chips.append(makeChip(facet, value));
    }
    QList<QWidget *> order(m_chips.cbegin(), m_chips.cend());
    for (QPushButton *facet : std::as_const(m_facets))
        order.append(facet);
    order.append(m_clear);
    QWidget *before = nullptr;
    for (QWidget *widget : std::as_const(order)) {
        m_layout->addWidget(widget);
        widget->show();
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    m_clear->setVisible(!m_chips.isEmpty());
    updateGeometry();
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<QPushButton *>(watched);
    if (chip && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter) {
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace officina
