// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that is known about one factory or antenna, each fact with its sources, and what can be
// done from here: ask for an allocation, connect, open the web site.
#pragma once

#include "ui/common/card.h"
#include "ui/factories/citations.h"

#include <memory>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace officina {

class FactoryDetail : public Card
{
    Q_OBJECT

public:
    explicit FactoryDetail(const Catalogue &catalogue, QWidget *parent = nullptr);

    void show(const Factory &factory);
    void show(const Antenna &antenna);
    void clear();

Q_SIGNALS:
    void requestWanted(const officina::FactoryId &factory, const officina::SystemId &system);
    void connectWanted(const officina::SiteId &site);
    void factoryWanted(const officina::FactoryId &factory);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    // Starts over with an empty page.
    void begin();
    void finish();
    void title(const QString &name, const QString &subtitle, State state, bool isAntenna);
    void buttons(const Factory &factory);
    void heading(const QString &text);
    void paragraph(const QString &html);
    // A line of a list of facts; nothing where the text is empty.
    void factLine(const QString &label, const QString &html);
    void systems(const Factory &factory);
    void showSystem(const System &system);
    void modes(const Factory &factory);
    void goodToKnow(const Factory &factory);
    void milestones(const QList<Milestone> &list);
    void money(const QList<Money> &list);
    void conflicts(const QList<Disagreement> &list);
    void sources();
    QGridLayout *grid();

    const Catalogue &m_catalogue;
    QScrollArea *m_scroll;
    QVBoxLayout *m_page = nullptr;  // of what is shown now
    QGridLayout *m_facts = nullptr; // the list that factLine() appends to
    QWidget *m_systemFacts = nullptr;
    QPushButton *m_connect = nullptr;
    std::unique_ptr<Citations> m_citations;
    FactoryId m_factory;
    SystemId m_system;
    SiteId m_site; // of that system // the one chosen in the table
};

} // namespace officina
