// SPDX-License-Identifier: GPL-3.0-or-later
//
// All points of one tag as a table: what a screen reader reads in place of the chart. Nothing is
// copied; a cell is looked up when it is asked for.
#pragma once

#include "ui/present/curves/curveimage.h"

#include <QtCore/QAbstractTableModel>

namespace officina {

class PointsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Run, Step, Time, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Takes the number of points as it is now; series that grow are shown so far until the next
    // call. values: what they are called; empty: as they were logged.
    void show(const QList<CurveLine> &lines, const QString &values);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CurveLine> m_lines;
    QList<qsizetype> m_ends; // of each line's rows
    QString m_values;
};

} // namespace officina
