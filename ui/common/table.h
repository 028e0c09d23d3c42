// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table all pages use: whole rows, 1-pixel lines, sorting by the headers, and Ctrl+C copies
// the selected rows as tab-separated text that a spreadsheet takes.
#pragma once

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
    void copySelection() const; // to the clipboard

Q_SIGNALS:
    void opened(const QModelIndex &index); // double click or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace officina
