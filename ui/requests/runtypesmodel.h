// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of runs as an editable model; the last column is what a row costs.
#pragma once

#include "client/requests/request.h"
#include "ui/present/typednumber.h"

#include <QtCore/QAbstractTableModel>

namespace officina {

class RunTypesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Nodes, GpusPerNode, Hours, Runs, GpuHours, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<RunType> &runs() const { return m_runs; }
    void setRuns(const QList<RunType> &runs);
    void append(const RunType &run);
    void removeAt(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // Numbers as they are typed in any locale's way. Refuses what is not one of 0 or more, sizes beyond reason, and what
    // can mean two, which it asks about.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void twoMeanings(const QModelIndex &index, const QString &typed, const officina::TypedNumber &number);
    void refused(const QString &typed, bool isWhole, int most); // numbers from 0 to most are taken

private:
    struct Limit {
        bool isWhole;
        int most;
    };
    static Limit limitOf(int column); // of those with a number

    QList<RunType> m_runs;
};

} // namespace officina
