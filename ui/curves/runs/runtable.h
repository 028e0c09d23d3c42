// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs as a table in the place of the charts: sorted, filtered, copied, and a way back to the
// charts of the chosen ones.
#pragma once

#include "ui/common/card.h"
#include "ui/curves/runs/runtablemodel.h"

class QMenu;
class QPushButton;

namespace officina {

class RowFilter;
class Table;

class RunTable : public Card
{
    Q_OBJECT

public:
    explicit RunTable(QWidget *parent = nullptr);

    void setRows(const QList<RunRow> &rows);
    void setSettings(const AlertSettings &settings) { m_model->setSettings(settings); }

Q_SIGNALS:
    void chosen(const QStringList &runKeys); // to be shown alone
    void changesWanted(const QStringList &runKeys); // between them
    void noted(const QString &runKey, const QString &notes);
    void tagged(const QString &runKey, const QStringList &tags);
    void goalChosen(const QString &tag, std::optional<officina::Goal> goal); // nothing: as its name says

private:
    QStringList selectedKeys() const;
    void columnsChanged();
    QPushButton *bestButton();
    void addGoals(QMenu &menu, const QString &tag);

    RunTableModel *m_model;
    RowFilter *m_filter;
    Table *m_table;
    QLabel *m_further;
    QStringList m_headers; // of the columns that have their width
};

} // namespace officina
