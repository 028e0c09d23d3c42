// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that is known about one factory, antenna or system of no factory, each fact with its sources, and what can be
// done from here: ask for an allocation, connect, open the web site.
#pragma once

#include "client/catalogue/cataloguelink.h"
#include "client/sites/cataloguesites.h"
#include "ui/common/card.h"
#include "ui/factories/askfor.h"

#include <memory>

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
    void show(const System &system); // one that belongs to no factory
    void showProgramme(); // behind all of them
    void choose(const SystemId &system); // among those of the factory that is shown
    void clear();
    void setToday(const QDate &today) { m_today = today; } // of what is shown next

Q_SIGNALS:
    // listed: the ways that the page tells of for that system, in its order; one at least.
    void requestWanted(const officina::FactoryId &factory, const officina::SystemId &system,
                       const QList<officina::AccessModeId> &listed);
    void connectWanted(const officina::SiteId &site);
    void factoryWanted(const officina::FactoryId &factory);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    // Starts over with an empty page.
    void begin();
    void finish();
    void title(const QString &name, const QString &subtitle, QWidget *chip);
    void buttons(const QUrl &website, const CatalogueLink &link, const QString &copyTip);
    void systems(const Factory &factory);
    void showSystem(const System &system);
    // What is below the table: of the system that is chosen, of what can be asked for, of the factory.
    void showFacts();
    void fitRequest(); // to what that tells
    QList<const AccessMode *> waysToAsk() const; // that are for who asks
    QString nothingText() const; // why there is none of them
    FactSheet *beginFacts();
    void endFacts();
    void modes(FactSheet &sheet, const System &system);
    void openModes(FactSheet &sheet, const System &system); // that may offer it as well
    QWidget *audiencePills();
    void sources(FactSheet &sheet);
    void openLink(const QString &link);

    const Catalogue &m_catalogue;
    const CatalogueSites m_sites;
    QDate m_today = QDate::currentDate();
    QScrollArea *m_scroll;
    QVBoxLayout *m_page = nullptr; // of what is shown now
    FactSheet *m_facts = nullptr;
    QPushButton *m_request = nullptr;
    QPushButton *m_connect = nullptr;
    std::unique_ptr<Citations> m_citations;
    AudienceGroup m_audience = AudienceGroup::Anyone;
    FactoryId m_factory; // empty where an antenna or a system is shown
    SystemId m_system; // the one chosen in the table
    SiteId m_site;     // of that system
};

} // namespace officina
