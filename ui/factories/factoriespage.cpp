// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the page; see the header.
#include "ui/factories/factoriespage.h"

#include "client/settings/settings.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowfilter.h"
#include "ui/common/theme.h"
#include "ui/factories/factoriesguide.h"
#include "ui/factories/factorydetail.h"
#include "ui/factories/factorytable.h"
#include "ui/factories/filterchips.h"
#include "ui/factories/map/factorymap.h"
#include "ui/factories/map/mapcard.h"
#include "ui/present/cataloguesearch.h"
#include "ui/present/facettext.h"
#include "ui/present/formats.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastForBoth = 600; // pixels: a list that can be read, and a map beside it

} // namespace

FactoriesPage::FactoriesPage(const Catalogue &catalogue, QWidget *parent)
    : Page(parent), m_catalogue(catalogue), m_filter(catalogue), m_rows(factoryRows(catalogue)),
      m_search(factorySearch(catalogue)), m_model(factoryColumns(), &FactoryRow::id),
      m_sorted(new RowFilter(&m_model, this)), m_header(new PageHeader(tr("Factories"))), m_text(new QLineEdit),
      m_chips(new FilterChips(catalogue, m_filter)),
      m_listPill(makeButton(u"factoriesAsList"_s, tr("List", "a way to show the factories"), ButtonKind::Pill)),
      m_mapPill(makeButton(u"factoriesAsMap"_s, tr("Map", "a way to show the factories"), ButtonKind::Pill)),
      m_nothing(new EmptyState(u"search"_s, tr("Nothing matches"),
                               tr("No factory or antenna has all that was typed and chosen."), tr("Clear the filter"))),
      m_list(new QStackedWidget), m_views(new QSplitter), m_detail(new FactoryDetail(catalogue)),
      m_guide(new FactoriesGuide(catalogue, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    m_header->addAction(m_guide->compareButton());
    m_header->addAction(m_guide->findButton());
    layout->addWidget(m_header);
    layout->addWidget(makeFilterLine());
    layout->addWidget(m_chips);

    m_model.setRows(m_rows);
    makeTable();
    makeMap();
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"factoriesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::oneAndHalf);
    splitter->addWidget(m_views);
    splitter->addWidget(m_detail);
    splitter->setSizes({752, 414});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);

    connect(m_chips, &FilterChips::changed, this, &FactoriesPage::filterChanged);
    connect(m_detail, &FactoryDetail::requestWanted, this, &FactoriesPage::requestWanted);
    connect(m_detail, &FactoryDetail::connectWanted, this, &FactoriesPage::connectWanted);
    connect(m_guide, &FactoriesGuide::requestWanted, this, &FactoriesPage::requestStarted);
    connect(m_guide, &FactoriesGuide::factoryWanted, this, &FactoriesPage::showFactory);
    // Queued: showing another entry deletes the button that was pressed.
    connect(m_detail, &FactoryDetail::factoryWanted, this, &FactoriesPage::showFactory, Qt::QueuedConnection);
    filterChanged();
}

QWidget *FactoriesPage::makeFilterLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_text->setObjectName(u"factoriesFilter"_s);
    m_text->setPlaceholderText(tr("Filter: name, country, accelerator, sector…"));
    m_text->setAccessibleName(tr("Filter the factories"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, &FactoriesPage::filterChanged);
    layout->addWidget(m_text, 1);
    for (QPushButton *pill : {m_listPill, m_mapPill}) {
        pill->setCheckable(true);
        layout->addWidget(pill);
    }
    m_listPill->setAccessibleDescription(tr("Shows or hides the list"));
    m_mapPill->setAccessibleDescription(tr("Shows or hides the map"));
    connect(m_listPill, &QPushButton::clicked, this, [this] { choose(Shown::List); });
    connect(m_mapPill, &QPushButton::clicked, this, [this] { choose(Shown::Map); });
    return line;
}

void FactoriesPage::makeTable()
{
    m_table = new FactoryTable(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several to compare
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FactoriesPage::tellChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FactoriesPage::showCurrent);
    m_nothing->setObjectName(u"factoriesNothing"_s);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        clearFilter();
        m_text->setFocus();
    });
    m_list->addWidget(m_table);
    m_list->addWidget(m_nothing);
    auto *card = new Card({}, Card::Margins::Flush);
    card->body()->addWidget(m_list);
    m_views->setObjectName(u"factoriesViews"_s);
    m_views->setChildrenCollapsible(false);
    m_views->setHandleWidth(space::oneAndHalf);
    m_views->addWidget(card);
    m_views->setMinimumWidth(240); // of one: two would never let it be narrow enough for one
    m_views->installEventFilter(this); // what is shown follows its width
}

void FactoriesPage::makeMap()
{
    QRectF bounds;
    QList<State> states;
    for (const MapEntry &entry : mapEntries(m_catalogue, m_rows)) {
        bounds |= QRectF(entry.at, QSizeF(1, 1));
        if (!entry.isAntenna && !states.contains(entry.state))
            states.append(entry.state);
    }
    m_map = new MapCard(bounds, states);
    m_views->addWidget(m_map);
    m_views->setSizes({366, 380});
    m_views->setStretchFactor(0, 1);
    m_views->setStretchFactor(1, 2);
    connect(m_map->map(), &FactoryMap::chosen, this, &FactoriesPage::select);
}

bool FactoriesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_views && event->type() == QEvent::Resize)
        fitViews();
    return Page::eventFilter(watched, event);
}

// Switches one on or off beside the other, and where there is room for one only, from the other to it. One is
// always shown.
void FactoriesPage::choose(Shown view)
{
    const Shown other = view == Shown::List ? Shown::Map : Shown::List;
    m_single = view;
    if (m_views->width() < leastForBoth)
        m_shown = m_shown == Shown::Both ? Shown::Both : view;
    else if (m_shown != view)
        m_shown = m_shown == Shown::Both ? other : Shown::Both;
    if (m_settings) {
        m_settings->set(setting::factoryView,
                        m_shown == Shown::Both       ? u"both"_s
                            : m_shown == Shown::List ? u"list"_s
                                                     : u"map"_s);
    }
    fitViews();
}

void FactoriesPage::fitViews()
{
    const Shown shown = m_shown == Shown::Both && m_views->width() < leastForBoth ? m_single : m_shown;
    m_views->widget(0)->setVisible(shown != Shown::Map);
    m_map->setVisible(shown != Shown::List);
    m_listPill->setChecked(shown != Shown::Map);
    m_mapPill->setChecked(shown != Shown::List);
}

void FactoriesPage::remember(Settings &settings)
{
    m_settings = &settings;
    const QString view = settings.get(setting::factoryView);
    m_shown = view == u"list" ? Shown::List : view == u"map" ? Shown::Map : Shown::Both;
    fitViews();
    m_chips->setChoices(FactoryChoices::fromTexts(settings.get(setting::factoryFilter)));
    filterChanged();
}

void FactoriesPage::clearFilter()
{
    m_chips->setChoices({});
    const QSignalBlocker blocker(m_text);
    m_text->clear();
    filterChanged();
}

// Those that fit for certain come first, then those of which something is not published.
void FactoriesPage::filterChanged()
{
    const QString kept = m_table->currentIndex().data(KeyRole).toString();
    const QSet<QString> found = m_search.find(m_text->text());
    QList<FactoryRow> rows;
    QList<FactoryRow> uncertain;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        FactoryRow row = m_rows.at(i);
        const FactoryFit fit = FactoryFilter::fit(m_filter.entries().at(i), m_chips->choices());
        if (!fit.isShown || !found.contains(row.id))
            continue;
        QStringList names;
        for (const Facet facet : fit.notPublished)
            names.append(facetText(facet));
        for (const Facet facet : fit.partlyPublished)
            names.append(
                tr("%1 (in part)", "what is not published: a facet such as “Who may apply”").arg(facetText(facet)));
        row.notPublished = names.join(u", "_s);
        (names.isEmpty() ? rows : uncertain).append(row);
    }
    m_model.setRows(rows + uncertain);
    tellCounts();
    m_table->setNotPublished(!uncertain.isEmpty());
    m_chips->setFound(found);
    m_map->map()->setEntries(mapEntries(m_catalogue, m_model.rows()));
    if (m_settings)
        m_settings->set(setting::factoryFilter, m_chips->choices().toTexts());
    const bool some = m_model.rowCount() > 0;
    m_list->setCurrentWidget(some ? static_cast<QWidget *>(m_table) : m_nothing);
    if (!some)
        m_detail->clear();
    else if (m_table->currentIndex().data(KeyRole).toString() != kept || kept.isEmpty())
        m_table->setCurrentIndex(m_sorted->index(0, 0)); // selectRow() asks the layout, from right to left in vain
}

void FactoriesPage::tellCounts()
{
    QList<FactoryRow> shown = m_model.rows();
    shown.removeIf([](const FactoryRow &row) { return !row.notPublished.isEmpty(); }); // in the list all the same
    if (shown.size() == m_rows.size()) {
        //: Three counts side by side
        m_header->setSubtitle(tr("%1 · %2 · %3")
                                  .arg(tr("%n factories", nullptr, int(m_catalogue.factories().size())),
                                       tr("%n antenna(s)", nullptr, int(m_catalogue.antennas().size())),
                                       tr("%n system(s)", nullptr, int(m_catalogue.systems().size()))));
        return;
    }
    const auto antennas = int(std::ranges::count_if(shown, &FactoryRow::isAntenna));
    const auto factories = int(std::ranges::count_if(
        shown, [this](const FactoryRow &row) { return m_catalogue.factory({row.id}) != nullptr; }));
    const int systems = int(shown.size()) - factories - antennas;
    QStringList parts{QCoreApplication::translate("officina::CohortBoard", "%1 of %2")
                          .arg(formats::number(shown.size()), formats::number(m_rows.size()))};
    if (factories > 0)
        parts.append(tr("%n factories", nullptr, factories));
    if (antennas > 0)
        parts.append(tr("%n antenna(s)", nullptr, antennas));
    if (systems > 0)
        parts.append(tr("%n system(s)", nullptr, systems));
    m_header->setSubtitle(parts.join(u" · "_s));
}

void FactoriesPage::showCurrent()
{
    const QString id = m_table->currentIndex().data(KeyRole).toString();
    if (const Factory *factory = m_catalogue.factory({id}))
        m_detail->show(*factory);
    else if (const Antenna *antenna = m_catalogue.antenna({id}))
        m_detail->show(*antenna);
    else if (const System *system = m_catalogue.system({id}))
        m_detail->show(*system);
    m_map->map()->setCurrent(id, countriesOf(m_catalogue, id));
}

void FactoriesPage::tellChosen()
{
    QList<FactoryId> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append({index.data(KeyRole).toString()});
    m_guide->setChosen(chosen);
}

void FactoriesPage::openFinder()
{
    m_guide->openFinder();
}

void FactoriesPage::useProfile(const std::function<Result<Profile>()> &profile)
{
    m_guide->useProfile(profile);
}

void FactoriesPage::select(const QString &id)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model.index(m_model.find(id), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void FactoriesPage::showFactory(const FactoryId &id)
{
    if (m_model.find(id.value) < 0 && std::ranges::contains(m_rows, id.value, &FactoryRow::id))
        clearFilter();
    select(id.value);
}

void FactoriesPage::showSystem(const SystemId &id)
{
    const QList<const Factory *> having = m_catalogue.factoriesOf(id);
    showFactory(having.isEmpty() ? FactoryId{id.value} : having.first()->id); // without one it has a row of its own
    if (!having.isEmpty())
        m_detail->choose(id);
}

void FactoriesPage::find()
{
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace officina
