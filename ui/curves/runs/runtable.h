// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs as a table in the place of the charts: sorted, filtered, copied, and a way back to the
// charts of the chosen ones.
#pragma once

#include "ui/common/card.h"
#include "ui/curves/runs/runtablemodel.h"

namespace officina {

class RowFilter;
class Table;

class RunTable : public Card
{
    Q_OBJECT

public:
    explicit RunTable(QWidget *parent = nullptr);

    void setRows(const QList<RunRow> &rows);
    void setTargets(const QMap<QString, Target> &targets) { m_model->setTargets(targets); }

Q_SIGNALS:
    void chosen(const QStringList &runKeys); // to be shown alone

private:
    QStringList selectedKeys() const;
    void columnsChanged();

    RunTableModel *m_model;
    RowFilter *m_filter;
    Table *m_table;
    QLabel *m_further;
    QStringList m_headers; // of the columns that have their width
};

} // namespace officina
