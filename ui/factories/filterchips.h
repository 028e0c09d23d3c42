// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is chosen, a chip each that takes it back, and the facets in which more can be chosen. They go on
// below where the width ends.
#pragma once

#include "client/catalogue/factoryfilter.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace officina {

class ChoicePopup;
class FlowLayout;

class FilterChips : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive this.
    FilterChips(const Catalogue &catalogue, const FactoryFilter &filter, QWidget *parent = nullptr);

    const FactoryChoices &choices() const { return m_choices; }
    void setChoices(const FactoryChoices &choices); // tells nobody
    void setFound(const QSet<QString> &ids);        // what the search left: the counts follow it

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(Facet facet, const QString &value, bool isChosen);
    void open(Facet facet);
    void fillPopup();
    void makeChips();
    QPushButton *makeChip(Facet facet, const QString &value);

    const Catalogue &m_catalogue;
    const FactoryFilter &m_filter;
    FactoryChoices m_choices;
    QSet<QString> m_found;
    FlowLayout *m_layout;
    QMap<Facet, QPushButton *> m_facets;
    QList<QPushButton *> m_chips;
    QPushButton *m_clear;
    QPointer<ChoicePopup> m_popup;
    Facet m_open = Facet::Kind; // that of the popup
};

} // namespace officina
