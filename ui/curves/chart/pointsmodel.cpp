// SPDX-License-Identifier: GPL-3.0-or-later
//
// All points of one tag as a table; see the header.
#include "ui/curves/chart/pointsmodel.h"

#include <algorithm>
#include <cmath>

namespace officina {

void PointsModel::show(const QList<CurveLine> &lines, const QString &values)
{
    QList<qsizetype> ends;
    for (const CurveLine &line : lines)
        ends.push_back((ends.isEmpty() ? 0 : ends.back()) + line.series->size());
    const bool isSame = ends == m_ends && values == m_values
        && std::ranges::equal(lines, m_lines, [](const CurveLine &a, const CurveLine &b) {
                            return a.series == b.series && a.label == b.label;
                        });
    if (isSame)
        return;
    beginResetModel();
    m_lines = lines;
    m_ends = ends;
    m_values = values;
    endResetModel();
}

int PointsModel::rowCount(const QModelIndex &parent) const
{
    constexpr qsizetype most = std::numeric_limits<int>::max();
    return parent.isValid() || m_ends.isEmpty() ? 0 : int(std::min(m_ends.back(), most));
}

int PointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PointsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Run)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto end = std::ranges::upper_bound(m_ends, index.row());
    if (end == m_ends.end())
        return {};
    const qsizetype line = end - m_ends.begin();
    const Series &series = *m_lines[line].series;
    const qsizetype at = index.row() - (line == 0 ? 0 : m_ends[line - 1]);
    if (at >= series.size()) // a restart dropped it since
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Run: return m_lines[line].label;
    case Step: return locale.toString(series.step(at));
    case Time:
        return std::isnan(series.wallTime(at)) ? QString() : positionText(series.wallTime(at), XAxis::Wall, locale);
    default: return valueText(series.value(at), locale);
    }
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == Run ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Run: return tr("Run");
    case Step: return tr("Step");
    case Time: return tr("Time");
    default: return m_values.isEmpty() ? tr("Value") : m_values;
    }
}

} // namespace officina
