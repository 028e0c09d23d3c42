// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as numbers; see the header.
#include "ui/curves/runtablemodel.h"

#include "ui/common/roles.h"
#include "ui/common/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

#include <algorithm>
#include <cmath>
#include <set>

namespace officina {

TagNumbers::TagNumbers(const Series &series)
    : lowest(series.min()), highest(series.max()), points(series.size()), restarts(series.restarts().size())
{
    if (points > 0) {
        last = series.value(points - 1);
        lastStep = series.step(points - 1);
    }
}

qint64 RunRow::lastStep() const
{
    qint64 step = -1;
    for (const TagNumbers &numbers : tags)
        step = std::max(step, numbers.lastStep);
    return step;
}

void RunTableModel::setRows(const QList<RunRow> &rows)
{
    std::set<QString> tags;
    std::set<QString> parameters;
    for (const RunRow &row : rows) {
        for (auto at = row.tags.keyBegin(); at != row.tags.keyEnd(); ++at)
            tags.insert(*at);
        for (auto at = row.parameters.keyBegin(); at != row.parameters.keyEnd(); ++at)
            parameters.insert(*at);
    }
    const QStringList tagList(tags.begin(), tags.end());
    const QStringList parameterList(parameters.begin(), parameters.end());
    const auto key = [](const RunRow &row) { return row.run.key; };
    if (tagList == m_tags && parameterList == m_parameters && std::ranges::equal(rows, m_rows, {}, key, key)) {
        for (int row = 0; row < int(rows.size()); ++row) {
            if (rows[row] == m_rows[row])
                continue;
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_tags = tagList;
    m_parameters = parameterList;
    endResetModel();
}

void RunTableModel::setBest(Best best)
{
    if (best == m_best)
        return;
    m_best = best;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FixedColumns + m_parameters.size() + 2 * m_tags.size());
}

RunTableModel::Place RunTableModel::placeOf(int column) const
{
    const qsizetype place = column - FixedColumns;
    if (place < m_parameters.size())
        return {true, false, m_parameters[place]};
    const qsizetype ofTags = place - m_parameters.size();
    return {false, ofTags % 2 == 1, m_tags[ofTags / 2]};
}

double RunTableModel::number(const RunRow &row, const Place &place) const
{
    const TagNumbers numbers = row.tags.value(place.name);
    return !place.isBest ? numbers.last : m_best == Best::Lowest ? numbers.lowest : numbers.highest;
}

QVariant RunTableModel::text(const RunRow &row, int column) const
{
    const QLocale locale;
    if (column == RunColumn)
        return row.run.label;
    if (column == StepColumn)
        return row.lastStep() < 0 ? QString() : locale.toString(row.lastStep());
    const Place place = placeOf(column);
    if (place.isParameter)
        return row.parameters.value(place.name);
    return row.tags.contains(place.name) ? valueText(number(row, place), locale) : QString();
}

// Runs without a number come last when the lowest are first.
QVariant RunTableModel::sortValue(const RunRow &row, int column) const
{
    if (column == RunColumn)
        return row.run.label;
    if (column == StepColumn)
        return row.lastStep();
    const Place place = placeOf(column);
    if (!place.isParameter) {
        const double value = number(row, place);
        return std::isnan(value) ? qInf() : value;
    }
    bool isNumber = false;
    const QString value = row.parameters.value(place.name);
    const double asNumber = value.toDouble(&isNumber);
    return isNumber ? QVariant(asNumber) : QVariant(value);
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRow &row = m_rows[index.row()];
    const int column = index.column();
    const QPalette palette = QGuiApplication::palette();
    const Colours &colours = Colours::of(palette);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case KeyRole: return row.run.key;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == RunColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return column == RunColumn ? QVariant(row.run.note) : QVariant();
    case Qt::ForegroundRole: return row.run.hidden ? QVariant(colours.muted) : QVariant();
    case Qt::DecorationRole:
        if (column == RunColumn) {
            QPixmap swatch(10, 10);
            swatch.fill(row.run.inkOn(&colours == &Colours::dark()));
            return QIcon(swatch);
        }
        return {};
    default: return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == RunColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == RunColumn)
        return tr("Run");
    if (section == StepColumn)
        return tr("Last step");
    const Place place = placeOf(section);
    if (place.isParameter)
        return place.name;
    if (!place.isBest)
        return tr("%1, last", "%1: name of a curve").arg(place.name);
    return m_best == Best::Lowest ? tr("%1, lowest", "%1: name of a curve").arg(place.name)
                                  : tr("%1, highest", "%1: name of a curve").arg(place.name);
}

} // namespace officina
