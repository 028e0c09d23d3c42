// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs that stay; see the header.
#include "ui/factories/factoriesguide.h"

#include "ui/common/controls.h"
#include "ui/factories/comparisondialog.h"
#include "ui/factories/finderdialog.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

void present(QDialog *dialog)
{
    // A small window: the dialog is as large as that at most.
    dialog->resize(dialog->size().boundedTo(dialog->parentWidget()->window()->size()));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

// What is in use comes first.
SystemId mainSystem(const Catalogue &catalogue, const Factory &factory)
{
    const QList<const System *> systems = catalogue.systemsOf(factory);
    const auto inUse = std::ranges::find_if(
        systems, [](const System *system) { return system->state.valueOr(State::Unknown) == State::Operating; });
    return inUse != systems.cend() ? (*inUse)->id : systems.isEmpty() ? SystemId() : systems.first()->id;
}

} // namespace

FactoriesGuide::FactoriesGuide(const Catalogue &catalogue, QWidget *page)
    : QObject(page), m_catalogue(catalogue), m_page(page), m_compare(makeButton(u"factoriesCompare"_s, tr("Compare…"))),
      m_find(makeButton(u"factoriesFind"_s, tr("Find the right one…"), ButtonKind::Primary))
{
    m_compare->setToolTip(tr("Systems side by side; Ctrl+click chooses several factories in the list"));
    m_find->setToolTip(tr("Six questions, and the ways to computing time that suit"));
    connect(m_compare, &QPushButton::clicked, this, [this] { openComparison(m_chosen); });
    connect(m_find, &QPushButton::clicked, this, &FactoriesGuide::openFinder);
}

void FactoriesGuide::setChosen(const QList<FactoryId> &factories)
{
    m_chosen.clear();
    for (const FactoryId &id : factories) {
        const Factory *factory = m_catalogue.factory(id);
        // Beside factories the list has systems, which are compared themselves, and antennas.
        const SystemId system = factory                 ? mainSystem(m_catalogue, *factory)
            : m_catalogue.system({id.value}) != nullptr ? SystemId{id.value}
                                                        : SystemId();
        if (!system.isEmpty() && !m_chosen.contains(system) && m_chosen.size() < mostCompared)
            m_chosen.append(system);
    }
    m_compare->setText(m_chosen.size() < 2 ? tr("Compare…")
                                           : tr("Compare (%1)…").arg(QLocale().toString(m_chosen.size())));
}

void FactoriesGuide::openFinder()
{
    if (!m_finder) {
        m_finder = new FinderDialog(m_catalogue, m_page, m_profile ? m_profile() : Profile());
        connect(m_finder, &FinderDialog::requestWanted, this, [this](const RequestWish &wish) {
            m_finder->hide();
            Q_EMIT requestWanted(wish);
        });
        connect(m_finder, &FinderDialog::factoryWanted, this, [this](const FactoryId &factory) {
            m_finder->hide();
            Q_EMIT factoryWanted(factory);
        });
        connect(m_finder, &FinderDialog::compareWanted, this, &FactoriesGuide::openComparison);
    }
    present(m_finder);
}

void FactoriesGuide::openComparison(const QList<SystemId> &systems)
{
    if (!m_comparison)
        m_comparison = new ComparisonDialog(m_catalogue, m_page);
    m_comparison->setSystems(systems);
    present(m_comparison);
}

} // namespace officina
