// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of the run table; see the header.
#include "ui/requests/runtypesmodel.h"

#include "ui/present/formats.h"

namespace officina {

void RunTypesModel::setRuns(const QList<RunType> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

void RunTypesModel::append(const RunType &run)
{
    beginInsertRows({}, int(m_runs.size()), int(m_runs.size()));
    m_runs.append(run);
    endInsertRows();
}

void RunTypesModel::removeAt(int row)
{
    if (row < 0 || row >= m_runs.size())
        return;
    beginRemoveRows({}, row, row);
    m_runs.removeAt(row);
    endRemoveRows();
}

int RunTypesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunTypesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTypesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunType &run = m_runs.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    const bool editing = role == Qt::EditRole;
    if (role != Qt::DisplayRole && !editing)
        return {};
    const auto whole = [editing](int value) { return editing ? QVariant(value) : QVariant(formats::number(value)); };
    switch (index.column()) {
    case Name: return run.name;
    case Nodes: return whole(run.nodes);
    case GpusPerNode: return whole(run.gpusPerNode);
    case Hours: return editing ? QVariant(run.hours) : QVariant(formats::decimal(run.hours));
    case Runs: return whole(run.runs);
    case GpuHours: return formats::number(qint64(run.gpuHours() + 0.5));
    }
    return {};
}

bool RunTypesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    RunType run = m_runs.at(index.row());
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const auto fits = [&](double most) { return isNumber && number >= 0 && number <= most; };
    switch (index.column()) {
    case Name: run.name = value.toString().left(200); break;
    case Nodes:
        if (!fits(1'000'000))
            return false;
        run.nodes = int(number);
        break;
    case GpusPerNode:
        if (!fits(1'000))
            return false;
        run.gpusPerNode = int(number);
        break;
    case Hours:
        if (!fits(1'000'000))
            return false;
        run.hours = number;
        break;
    case Runs:
        if (!fits(1'000'000))
            return false;
        run.runs = int(number);
        break;
    default: return false;
    }
    if (run == m_runs.at(index.row()))
        return true;
    m_runs[index.row()] = run;
    Q_EMIT dataChanged(index, index.siblingAtColumn(GpuHours));
    return true;
}

QVariant RunTypesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Kind of run");
    case Nodes: return tr("Nodes");
    case GpusPerNode: return tr("GPUs per node");
    case Hours: return tr("Hours");
    case Runs: return tr("Runs");
    case GpuHours: return tr("GPU-hours");
    }
    return {};
}

Qt::ItemFlags RunTypesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != GpuHours ? flags | Qt::ItemIsEditable : flags;
}

} // namespace officina
