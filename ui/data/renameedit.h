// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name edited in its own row of a table. Enter takes it; Escape or going elsewhere does not.
#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QLineEdit>

class QTableView;

namespace officina {

class RenameEdit : public QLineEdit
{
    Q_OBJECT

public:
    // Stands over the cell and goes with it; gone when the row is, and after its answer.
    RenameEdit(QTableView *table, const QModelIndex &cell);

Q_SIGNALS:
    void renamed(const QString &name); // differs from the old one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place();
    void finish();

    QTableView *m_table;
    QPersistentModelIndex m_cell;
    QString m_old;
};

} // namespace officina
