// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two tables; see the header.
#include "ui/cohort/cohortboard.h"

#include "ui/cohort/steppill.h"
#include "ui/common/controls.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <numeric>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstStep = 2; // column
constexpr int afterSteps = firstStep + int(cohort::allSteps.size());
constexpr int leastName = 130, leastStep = 66; // pixels

// The widest columns but the first give what is lacking, none more than it can; what is lacking then.
int narrow(Table &table, QList<int> widths, int lacking)
{
    QList<int> least{widths.first()};
    for (int column = 1; column < widths.size(); ++column) {
        const bool isStep = column >= firstStep && column < afterSteps;
        const int pill = isStep ? static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column) : 0;
        least += table.isColumnHidden(column) ? widths.at(column) : std::max(leastStep, pill);
    }
    for (; lacking > 0; --lacking) {
        qsizetype widest = 0;
        for (qsizetype column = 1; column < widths.size(); ++column)
            if (widths.at(column) > least.at(column) && (widest == 0 || widths.at(column) > widths.at(widest)))
                widest = column;
        if (widest == 0)
            break;
        --widths[widest];
    }
    for (int column = 1; column < widths.size(); ++column)
        if (!table.isColumnHidden(column))
            table.setColumnWidth(column, widths.at(column));
    return lacking;
}

// As wide as its title and what is in it, where there is room for that. Else the spare columns give way, the first one
// first; and then titles are cut, but for that of who it is about, and the pills of the steps are not: with no room for
// those either, the table scrolls.
void fitColumns(Table &table, int room, const QList<int> &spare)
{
    constexpr int margins = 28, longest = 180;
    const QAbstractItemModel &model = *table.model();
    const QString name = model.headerData(0, Qt::Horizontal).toString();
    const QFontMetrics titles = table.horizontalHeader()->fontMetrics();
    const int named = std::max(titles.horizontalAdvance(name) + margins,
                               static_cast<const QAbstractItemView &>(table).sizeHintForColumn(0) + 2);
    QList<int> widths{std::min(named, leastName)};
    for (int column = 1; column < model.columnCount(); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        const int titled = titles.horizontalAdvance(title) + margins;
        const bool isText = column < firstStep || column >= afterSteps;
        const int filled = isText ? static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column) + 2 : 0;
        widths += std::max(titled, std::min(filled, column == 1 ? longest : filled));
        table.setColumnWidth(column, widths.last());
    }
    int all = std::accumulate(widths.cbegin(), widths.cend(), 0);
    int least = all + table.width() - room;
    for (const int column : spare) {
        table.setSpareColumn(column, least);
        least -= widths.at(column);
        all -= table.isColumnHidden(column) ? widths.at(column) : 0;
    }
    const bool isLacking = narrow(table, widths, all - room) > 0;
    table.horizontalHeader()->setSectionResizeMode(0, isLacking ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (isLacking) // it is as wide as it has to be, and the table scrolls
        table.setColumnWidth(0, leastName);
}

QPushButton *makePill(const QString &objectName, const QString &text)
{
    QPushButton *pill = makeButton(objectName, text, ButtonKind::Pill);
    pill->setCheckable(true);
    pill->setAutoExclusive(true);
    return pill;
}

} // namespace

CohortBoard::CohortBoard(QWidget *parent)
    : Card({}, Margins::Flush, parent), m_stack(new QStackedWidget), m_filter(new QLineEdit),
      m_teamsPill(makePill(u"cohortByTeam"_s, tr("Teams"))), m_membersPill(makePill(u"cohortByMember"_s, tr("Members")))
{
    m_filter->setObjectName(u"cohortFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::oneAndHalf, space::one, space::oneAndHalf, space::one);
    bar->setSpacing(space::one);
    for (QWidget *part : std::initializer_list<QWidget *>{m_teamsPill, m_membersPill})
        bar->addWidget(part);
    bar->addStretch(1);
    bar->addWidget(m_filter, 2);
    body()->addLayout(bar);
    body()->addWidget(m_stack, 1);
    m_views = {makeView(u"cohortTeams"_s, teamColumns(), {1}),
               makeView(u"cohortMembers"_s, memberColumns(), {afterSteps, 1})};
    m_views[0].table->setAccessibleName(tr("Teams"));
    m_views[1].table->setAccessibleName(tr("Members"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const View &view : std::as_const(m_views))
            view.sorted->setText(text);
    });
    connect(m_membersPill, &QPushButton::toggled, this, [this](bool byMember) {
        m_byMember = byMember;
        showView();
    });
    m_teamsPill->setChecked(true);
}

CohortBoard::View CohortBoard::makeView(const QString &objectName, const QList<Column<BoardRow>> &columns,
                                        const QList<int> &spare)
{
    auto *model = new RowModel<BoardRow>(columns, [](const BoardRow &row) { return row.key; }, this);
    auto *sorted = new RowFilter(model, this);
    auto *table = new Table(objectName, sorted);
    for (int column = firstStep; column < afterSteps; ++column)
        table->setItemDelegateForColumn(column, new StepPill(table));
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as in the roster, until one is chosen
    sorted->sort(-1);
    table->setStretchColumn(0);
    connect(table, &Table::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(RowModel<BoardRow>::rowOf(index)); });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CohortBoard::selectionChanged);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CohortBoard::selectionChanged);
    auto *remove = new QAction(tr("Remove"), table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &CohortBoard::removeWanted);
    table->addAction(remove);
    for (const int column : spare)
        table->setSpareColumn(column, 0); // until it is measured
    m_stack->addWidget(table);
    return {model, sorted, table, spare};
}

void CohortBoard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitAll();
}

// Also the table that is not in view, which has no size of its own yet.
void CohortBoard::fitAll()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (const View &view : std::as_const(m_views)) {
        view.table->resize(m_stack->size());
        fitColumns(*view.table, m_stack->width() - bar, view.spare);
    }
}

void CohortBoard::showView()
{
    m_stack->setCurrentWidget(current().table);
    Q_EMIT selectionChanged();
}

void CohortBoard::show(const cohort::Cohort &cohort, const QList<cohort::TeamBudget> &budgets)
{
    m_hasTeams = !cohort.allTeams().isEmpty();
    m_teamsPill->setVisible(m_hasTeams);
    m_membersPill->setVisible(m_hasTeams);
    m_views[0].model->setRows(teamBoard(cohort, budgets));
    m_views[1].model->setRows(memberBoard(cohort));
    for (const View &view : std::as_const(m_views)) {
        if (!view.table->currentIndex().isValid() && view.sorted->rowCount() > 0)
            view.table->selectRow(0);
    }
    fitAll();
    showView();
}

std::optional<BoardRow> CohortBoard::selected() const
{
    const QModelIndex index = current().table->currentIndex();
    return index.isValid() ? std::optional(RowModel<BoardRow>::rowOf(index)) : std::nullopt;
}

QStringList CohortBoard::selectedMails() const
{
    QStringList mails;
    for (const QModelIndex &index : current().table->selectionModel()->selectedRows())
        mails += RowModel<BoardRow>::rowOf(index).mails;
    return mails;
}

QByteArray CohortBoard::csv() const
{
    QList<BoardRow> rows;
    for (int row = 0; row < current().sorted->rowCount(); ++row)
        rows += RowModel<BoardRow>::rowOf(current().sorted->index(row, 0));
    return boardCsv(rows);
}

void CohortBoard::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

} // namespace officina
