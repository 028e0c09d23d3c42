// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs as a table; see the header.
#include "ui/curves/runs/runtable.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/roles.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/curves/runs/patternfield.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// There is room to write in where nothing is written yet.
int leastWidthOf(int column)
{
    return column == RunTableModel::TagsColumn ? 110 : column == RunTableModel::NotesColumn ? 180 : 72;
}

} // namespace

RunTable::RunTable(QWidget *parent)
    : Card({}, Margins::Flush, parent), m_model(new RunTableModel(this)), m_filter(new RowFilter(m_model, this)),
      m_table(new Table(u"runTable"_s, m_filter)), m_further(makeLabel({}, LabelRole::Muted))
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools);
    row->setContentsMargins(space::oneAndHalf, space::one, space::oneAndHalf, space::one);
    row->setSpacing(space::one);
    auto *filter = new QLineEdit;
    filter->setObjectName(u"runTableFilter"_s);
    filter->setPlaceholderText(tr("Filter the table…"));
    filter->setAccessibleName(tr("Show only rows that contain these words"));
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(180);
    connect(filter, &QLineEdit::textChanged, m_filter, &RowFilter::setText);
    row->addWidget(filter);
    auto *values = new QLineEdit;
    values->setObjectName(u"runTableValues"_s);
    values->setPlaceholderText(tr("Values (regex)…"));
    values->setAccessibleName(tr("Show only values whose name matches"));
    values->setClearButtonEnabled(true);
    values->setFixedWidth(160);
    connect(values, &QLineEdit::textChanged, this, [this, values] {
        const QStringList selected = selectedKeys(); // of rows, which stay
        m_model->setTagPattern(patternOf(*values));
        columnsChanged();
        for (int i = 0; i < m_filter->rowCount(); ++i) {
            if (selected.contains(m_filter->index(i, 0).data(KeyRole).toString()))
                m_table->selectionModel()->select(m_filter->index(i, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    });
    row->addWidget(values);

    row->addWidget(bestButton());
    QPushButton *only = makeButton(u"showSelectedRuns"_s, tr("Show only the selected runs"));
    only->setToolTip(tr("Enter does so, too."));
    only->setEnabled(false);
    connect(only, &QPushButton::clicked, this, [this] { Q_EMIT chosen(selectedKeys()); });
    row->addWidget(only);
    QPushButton *changes = makeButton(u"whatChanged"_s, tr("What changed…", "between the selected runs"));
    changes->setToolTip(tr("Hyper-parameters and job scripts of the selected runs, side by side"));
    changes->setEnabled(false);
    connect(changes, &QPushButton::clicked, this, [this] { Q_EMIT changesWanted(selectedKeys()); });
    row->addWidget(changes);
    QPushButton *copy = makeButton(u"copyRuns"_s, tr("Copy rows"), ButtonKind::Normal, u"copy"_s);
    copy->setToolTip(tr("The selected rows as tab-separated text, for a spreadsheet"));
    copy->setEnabled(false);
    connect(copy, &QPushButton::clicked, m_table, &Table::copySelection);
    row->addWidget(copy);

    m_table->setAccessibleName(tr("Runs with their last and best values"));
    m_table->horizontalHeader()->setResizeContentsPrecision(20); // hundreds of columns and runs
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as in the list, until a header is clicked
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_table, &Table::opened, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable)) // a double click there is for the cell
            Q_EMIT chosen(selectedKeys());
    });
    connect(m_model, &RunTableModel::noted, this, &RunTable::noted);
    connect(m_model, &RunTableModel::tagged, this, &RunTable::tagged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, only, copy, changes] {
        const bool any = m_table->selectionModel()->hasSelection();
        changes->setEnabled(m_table->selectionModel()->selectedRows().size() > 1);
        only->setEnabled(any);
        copy->setEnabled(any);
    });
    body()->addWidget(tools);
    body()->addWidget(makeLine());
    body()->addWidget(m_table, 1);
    m_further->setObjectName(u"furtherValues"_s);
    m_further->setContentsMargins(space::oneAndHalf, space::half, space::oneAndHalf, space::half);
    m_further->hide();
    body()->addWidget(m_further);
}

// Which value of a curve is the best one, curve by curve; the header's menu offers the same of its column.
QPushButton *RunTable::bestButton()
{
    QPushButton *button = makeButton(u"bestValues"_s, tr("Best values", "which are the best; opens a menu"));
    button->setProperty("hasMenu", true);
    button->setToolTip(tr("Whether the lowest or the highest value of a curve is its best"));
    auto *menu = new QMenu(button);
    menu->setObjectName(u"bestValuesMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        constexpr qsizetype most = 30;
        menu->clear();
        const QStringList &tags = m_model->tags();
        for (const QString &tag : tags.first(std::min(tags.size(), most))) {
            QString text = tag;
            addGoals(*menu->addMenu(text.replace(u'&', u"&&"_s)), tag);
        }
        if (tags.size() > most)
            menu->addAction(tr("%n more: the filter of values finds them", nullptr, int(tags.size() - most)))
                ->setEnabled(false);
    });
    button->setMenu(menu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        const QString tag = m_model->tagOf(header->logicalIndexAt(at));
        if (tag.isEmpty())
            return;
        auto *ofColumn = new QMenu(this);
        ofColumn->setAttribute(Qt::WA_DeleteOnClose);
        addGoals(*ofColumn, tag);
        ofColumn->popup(header->mapToGlobal(at));
    });
    return button;
}

void RunTable::addGoals(QMenu &menu, const QString &tag)
{
    const auto add = [&](const QString &name, const QString &text, std::optional<Goal> goal) {
        QAction *action = menu.addAction(text, this, [this, tag, goal] { Q_EMIT goalChosen(tag, goal); });
        action->setObjectName(name);
        return action;
    };
    for (const auto &[goal, name, text] : {std::tuple{Goal::Lower, u"bestLowest"_s, tr("The lowest is the best")},
                                           std::tuple{Goal::Higher, u"bestHighest"_s, tr("The highest is the best")}}) {
        QAction *action = add(name, text, goal);
        action->setCheckable(true);
        action->setChecked(m_model->bestOf(tag) == goal);
    }
    menu.addSeparator();
    add(u"bestByName"_s, tr("As its name says"), {});
}

void RunTable::setRows(const QList<RunRow> &rows)
{
    m_model->setRows(rows);
    columnsChanged();
}

void RunTable::columnsChanged()
{
    const auto further = int(m_model->furtherTags());
    m_further->setVisible(further > 0);
    m_further->setText(tr("%n further value(s) have no column; the filter finds them.", nullptr, further));
    QStringList headers;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headers.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (headers == m_headers)
        return;
    m_headers = std::move(headers);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), leastWidthOf(column), 260));
}

QStringList RunTable::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        keys.push_back(row.data(KeyRole).toString());
    return keys;
}

} // namespace officina
