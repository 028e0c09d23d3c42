// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns there are, and how wide; see the header.
#include "ui/factories/factorytable.h"

#include "ui/factories/factoryrow.h"
#include "ui/factories/wrapdelegate.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

FactoryTable::FactoryTable(QAbstractItemModel *model, QWidget *parent) : Table(u"factoriesTable"_s, model, parent)
{
    setAccessibleName(tr("Factories and antennas"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegateForColumn(stateColumn, new ChipDelegate(this));
    setTextElideMode(Qt::ElideRight);
    wrapColumns(*this, {nameColumn, countryColumn, cityColumn, acceleratorColumn});
    // As the programme chose them, until a header is clicked.
    sortByColumn(-1, Qt::AscendingOrder);
    horizontalHeader()->moveSection(notPublishedColumn, stateColumn + 1);
    horizontalHeader()->setStretchLastSection(false);
    viewport()->installEventFilter(this); // the columns follow its width
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FactoryTable::fitColumns);
}

void FactoryTable::setNotPublished(bool isShown)
{
    m_hasNotPublished = isShown;
    fitColumns();
}

bool FactoryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == viewport())
        fitColumns();
    return Table::eventFilter(watched, event);
}

// The name is always there, and what is not published where that is asked about; then the state. Of the others those
// come first that are read at a glance; the name takes what is over. Long ones go on in a second line: none is cut,
// but for what is not published, which its tip tells.
void FactoryTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    const QAbstractItemView *view = this;
    const auto wanted = [&](int column) {
        // Else every column would keep room for the one arrow.
        header->setSortIndicatorShown(column == header->sortIndicatorSection());
        return std::max(view->sizeHintForColumn(column), header->sectionSizeHint(column));
    };
    for (int column = 0; column < model()->columnCount(); ++column) // hidden columns have no size to want
        setColumnHidden(column, false);
    const int letter = fontMetrics().averageCharWidth();
    const int nameWanted = wanted(nameColumn);
    const int nameLeast = std::max(wordWidth(*this, nameColumn), std::min(nameWanted, 12 * letter));
    const int nameUsual = std::max(nameLeast, std::min(nameWanted, 16 * letter)); // where the others have their least
    int rest = viewport()->width();
    const int stateWanted = wanted(stateColumn);
    const int reasonLeast = std::min(wanted(notPublishedColumn), 12 * letter);
    setColumnHidden(notPublishedColumn, !m_hasNotPublished);
    setColumnHidden(stateColumn, m_hasNotPublished && rest < nameLeast + stateWanted + reasonLeast);
    setColumnWidth(stateColumn, stateWanted);
    rest -= isColumnHidden(stateColumn) ? 0 : stateWanted;
    if (m_hasNotPublished) {
        const int most = std::max(rest - nameLeast, reasonLeast);
        setColumnWidth(notPublishedColumn, std::min({wanted(notPublishedColumn), 24 * letter, most}));
        rest -= columnWidth(notPublishedColumn);
    }
    const auto place = [&](int column, int least, int width) {
        const bool hasRoom = rest >= nameLeast + least;
        setColumnHidden(column, !hasRoom);
        if (!hasRoom)
            return;
        setColumnWidth(column, std::max(least, std::min(width, rest - nameUsual)));
        rest -= columnWidth(column);
    };
    place(countryColumn, wordWidth(*this, countryColumn), wanted(countryColumn));
    place(acceleratorColumn, wanted(acceleratorColumn), wanted(acceleratorColumn));
    place(systemsColumn, wanted(systemsColumn), wanted(systemsColumn));
    place(cityColumn, wordWidth(*this, cityColumn), wanted(cityColumn));
    setColumnWidth(nameColumn, std::max(rest, nameLeast));
    header->setSortIndicatorShown(true);
    resizeRowsToContents();
}

} // namespace officina
