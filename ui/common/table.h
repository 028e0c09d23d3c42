// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table all pages use: whole rows, 1-pixel lines, sorting by the headers, and Ctrl+C copies
// the selected rows as tab-separated text that a spreadsheet takes.
#pragma once

#include <QtCore/QMap>
#include <QtWidgets/QTableView>

namespace officina {

class Table : public QTableView
{
    Q_OBJECT

public:
    // The model may be a proxy; sorting works where it can sort.
    Table(const QString &objectName, QAbstractItemModel *model, QWidget *parent = nullptr);

    // That column takes the width which is left.
    void setStretchColumn(int column);
    // A column that gives way to the others where the table is narrower than that, in pixels. The menu of the headers
    // brings it back, and hides it where there is room.
    void setSpareColumn(int column, int least);
    void setRowsAtLeast(int rows); // that much is always to be seen
    void copySelection() const; // to the clipboard

Q_SIGNALS:
    void opened(const QModelIndex &index); // double click or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void hideSpareColumns();
    void showHeaderMenu(const QPoint &position);

    QMap<int, int> m_spareColumns;
    QMap<int, bool> m_chosen; // whether it is shown, as the user wants it
};

} // namespace officina
