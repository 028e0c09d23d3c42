// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the page; see the header.
#include "ui/factories/factoriespage.h"

#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/factories/factorydetail.h"
#include "ui/present/cataloguetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

enum { nameColumn, countryColumn, cityColumn, stateColumn, systemsColumn, acceleratorColumn };

} // namespace

FactoriesPage::FactoriesPage(const Catalogue &catalogue, QWidget *parent)
    : Page(parent), m_catalogue(catalogue), m_model(factoryColumns(), &FactoryRow::id),
      m_filter(new RowFilter(&m_model, this)), m_text(new QLineEdit),
      m_nothing(new EmptyState(u"search"_s, tr("Nothing matches"),
                               tr("No factory or antenna has all these words in its name, place, systems or sectors."),
                               tr("Clear the filter"))),
      m_list(new QStackedWidget), m_detail(new FactoryDetail(catalogue)), m_splitter(new QSplitter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    auto *header = new PageHeader(tr("Factories"));
    //: Three counts side by side
    header->setSubtitle(tr("%1 · %2 · %3")
                            .arg(tr("%n factories", nullptr, int(catalogue.factories().size())),
                                 tr("%n antenna(s)", nullptr, int(catalogue.antennas().size())),
                                 tr("%n system(s)", nullptr, int(catalogue.systems().size()))));
    layout->addWidget(header);
    layout->addWidget(makeFilterLine());

    m_model.setRows(factoryRows(catalogue));
    makeTable();
    m_nothing->setObjectName(u"factoriesNothing"_s);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        setFilter({}, Shown::All);
        m_text->setFocus();
    });
    m_list->addWidget(m_table);
    m_list->addWidget(m_nothing);
    auto *card = new Card({}, Card::Margins::Flush);
    card->body()->addWidget(m_list);
    m_splitter->setObjectName(u"factoriesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::oneAndHalf);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({655, 480});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    layout->addWidget(m_splitter, 1);

    connect(m_detail, &FactoryDetail::requestWanted, this, &FactoriesPage::requestWanted);
    connect(m_detail, &FactoryDetail::connectWanted, this, &FactoriesPage::connectWanted);
    // Queued: showing another entry deletes the button that was pressed.
    connect(m_detail, &FactoryDetail::factoryWanted, this, &FactoriesPage::showFactory, Qt::QueuedConnection);
    m_table->selectRow(0);
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

    auto *group = new QButtonGroup(line);
    const std::pair<QString, QString> pills[] = {
        {u"factoriesAll"_s, tr("All")}, {u"factoriesOnly"_s, tr("Factories")}, {u"antennasOnly"_s, tr("Antennas")}};
    for (const auto &[name, text] : pills) {
        auto *pill = makeButton(name, text, ButtonKind::Pill);
        pill->setCheckable(true);
        group->addButton(pill, int(m_pills.size()));
        m_pills.append(pill);
        layout->addWidget(pill);
    }
    m_pills.first()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setFilter(m_text->text(), Shown(id)); });
    return line;
}

void FactoriesPage::makeTable()
{
    m_filter->setAccept([this](const QModelIndex &index) { return accepts(RowModel<FactoryRow>::rowOf(index)); });
    m_table = new Table(u"factoriesTable"_s, m_filter);
    m_table->setAccessibleName(tr("Factories and antennas"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(stateColumn, new ChipDelegate(m_table));
    m_table->setTextElideMode(Qt::ElideRight);
    // As the programme chose them, until a header is clicked.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setStretchColumn(acceleratorColumn);
    m_table->viewport()->installEventFilter(this); // the columns follow its width
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FactoriesPage::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FactoriesPage::showCurrent);
}

bool FactoriesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return Page::eventFilter(watched, event);
}

// What stands in the columns that are there is read at a glance and cut last. Where there is
// little room the city gives way first, then the number of systems, then the accelerators: the detail has
// them as well.
void FactoriesPage::fitColumns()
{
    const QAbstractItemView *view = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    const auto wanted = [&](int column) {
        // Else every column would keep room for the one arrow.
        header->setSortIndicatorShown(column == header->sortIndicatorSection());
        return std::max(view->sizeHintForColumn(column), header->sectionSizeHint(column));
    };
    for (const int column : {cityColumn, systemsColumn, acceleratorColumn}) // hidden columns have no size to want
        m_table->setColumnHidden(column, false);
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int usual = 14 * letter; // most names, with the cell's margins
    const int names = std::min(wanted(nameColumn), usual) + std::min(wanted(countryColumn), usual);
    header->setSortIndicatorShown(cityColumn == header->sortIndicatorSection());
    const int city = header->sectionSizeHint(cityColumn);
    int rest = m_table->viewport()->width() - wanted(stateColumn);
    const bool hasAccelerators = rest >= names + wanted(acceleratorColumn);
    if (hasAccelerators)
        rest -= wanted(acceleratorColumn);
    const bool hasSystems = hasAccelerators && rest >= names + wanted(systemsColumn);
    if (hasSystems)
        rest -= wanted(systemsColumn);
    const bool hasCity = hasSystems && rest >= names + city;
    m_table->setColumnWidth(stateColumn, wanted(stateColumn));
    m_table->setColumnWidth(systemsColumn, wanted(systemsColumn));
    m_table->setColumnWidth(countryColumn, std::min(wanted(countryColumn), hasCity ? usual : rest / 2));
    const int forName = rest - m_table->columnWidth(countryColumn);
    // Without the column that takes what is over, the names do.
    m_table->setColumnWidth(nameColumn,
                            hasAccelerators ? std::min(wanted(nameColumn), hasCity ? usual : forName) : forName);
    m_table->setColumnWidth(cityColumn, std::min(wanted(cityColumn), rest - names));
    m_table->setColumnHidden(acceleratorColumn, !hasAccelerators);
    m_table->setColumnHidden(systemsColumn, !hasSystems);
    m_table->setColumnHidden(cityColumn, !hasCity);
    header->setSortIndicatorShown(true);
}

bool FactoriesPage::accepts(const FactoryRow &row) const
{
    if ((m_shown == Shown::Factories && row.isAntenna) || (m_shown == Shown::Antennas && !row.isAntenna))
        return false;
    const QString extra = row.country + u'\n' + row.state + u'\n' + row.name;
    if (row.isAntenna) {
        const Antenna *antenna = m_catalogue.antenna({row.id});
        return antenna && matches(*antenna, m_text->text(), extra);
    }
    const Factory *factory = m_catalogue.factory({row.id});
    if (!factory)
        return false;
    QStringList names{extra};
    for (const QString &country : factory->participatingCountries.valueOr({}))
        names.append(countryName(country));
    return matches(m_catalogue, *factory, m_text->text(), names.join(u'\n'));
}

void FactoriesPage::setFilter(const QString &text, Shown shown)
{
    m_shown = shown;
    m_pills.at(int(shown))->setChecked(true);
    const QSignalBlocker blocker(m_text);
    m_text->setText(text);
    filterChanged();
}

void FactoriesPage::filterChanged()
{
    const QString kept = m_table->currentIndex().data(KeyRole).toString();
    m_filter->setAccept([this](const QModelIndex &index) { return accepts(RowModel<FactoryRow>::rowOf(index)); });
    const bool some = m_filter->rowCount() > 0;
    m_list->setCurrentWidget(some ? static_cast<QWidget *>(m_table) : m_nothing);
    if (!some)
        m_detail->clear();
    else if (m_table->currentIndex().data(KeyRole).toString() != kept || kept.isEmpty())
        m_table->selectRow(0);
}

void FactoriesPage::showCurrent()
{
    const QString id = m_table->currentIndex().data(KeyRole).toString();
    if (const Factory *factory = m_catalogue.factory({id}))
        m_detail->show(*factory);
    else if (const Antenna *antenna = m_catalogue.antenna({id}))
        m_detail->show(*antenna);
}

void FactoriesPage::select(const QString &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model.index(m_model.find(id), 0));
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void FactoriesPage::showFactory(const FactoryId &id)
{
    const int row = m_model.find(id.value);
    if (row < 0)
        return;
    if (!accepts(m_model.row(row)))
        setFilter({}, Shown::All);
    select(id.value);
}

void FactoriesPage::showSystem(const SystemId &id)
{
    const QList<const Factory *> having = m_catalogue.factoriesOf(id);
    if (having.isEmpty())
        return;
    showFactory(having.first()->id);
    m_detail->choose(id);
}

void FactoriesPage::find()
{
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace officina
