// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of the run table; see the header.
#include "ui/requests/runtypesmodel.h"

#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <cmath>

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
    // Edited as text: a spin box would take the decimal sign of one locale alone.
    const auto whole = [editing](int value) { return editing ? QString::number(value) : formats::number(value); };
    switch (index.column()) {
    case Name: return run.name;
    case Nodes: return whole(run.nodes);
    case GpusPerNode: return whole(run.gpusPerNode);
    case Hours: return editing ? typedText(run.hours, QLocale()) : formats::decimal(run.hours);
    case Runs: return whole(run.runs);
    case GpuHours:
        return run.gpusPerNode > 0 ? formats::decimal(std::round(run.gpuHours()), 0)
                                   : amountText(run.nodeHours(), AmountUnit::NodeHours);
    }
    return {};
}

// As drafts take them (request.cpp).
RunTypesModel::Limit RunTypesModel::limitOf(int column)
{
    return {column != Hours, column == GpusPerNode ? 1'000 : 1'000'000};
}

bool RunTypesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    RunType run = m_runs.at(index.row());
    const bool isTyped = value.typeId() == QMetaType::QString;
    const TypedNumber typed = isTyped ? readTypedAnywhere(value.toString()) : TypedNumber{.value = value.toDouble()};
    if (index.column() == Hours && typed.other) {
        Q_EMIT twoMeanings(index, value.toString(), typed);
        return false;
    }
    if (index.column() == GpuHours)
        return false;
    // Of nodes and runs there are whole ones only: 1.234 are 1 234.
    const double number = typed.other ? *typed.other : typed.value.value_or(-1);
    const Limit limit = limitOf(index.column());
    const bool fits = number >= 0 && number <= limit.most && (!limit.isWhole || std::floor(number) == number);
    if (index.column() != Name && !fits) {
        Q_EMIT refused(value.toString(), limit.isWhole, limit.most);
        return false;
    }
    switch (index.column()) {
    case Name: run.name = value.toString(); break;
    case Nodes: run.nodes = int(number); break;
    case GpusPerNode: run.gpusPerNode = int(number); break;
    case Hours: run.hours = number; break;
    case Runs: run.runs = int(number); break;
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
