// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as numbers; see the header.
#include "ui/curves/runs/runtablemodel.h"

#include "client/curves/series/countedin.h"
#include "ui/common/controls.h"
#include "ui/common/plaintip.h"
#include "ui/common/roles.h"
#include "ui/common/theme.h"
#include "ui/curves/runs/runappearances.h"
#include "ui/present/curves/axisnumbers.h"

#include <QtCore/QCollator>
#include <QtCore/QSet>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

#include <algorithm>
#include <cmath>
#include <set>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QVariant alignmentOf(int column)
{
    const bool isNumber = column == RunTableModel::StepColumn || column >= RunTableModel::FixedColumns;
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

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
    qint64 other = -1; // where nothing goes by steps
    for (const auto &[tag, numbers] : tags.asKeyValueRange()) {
        qint64 &last = goesBySteps(tag) ? step : other;
        last = std::max(last, numbers.lastStep);
    }
    return step < 0 ? other : step;
}

// The first that match, as people count.
QStringList RunTableModel::tagsOf(const QList<RunRow> &rows)
{
    QSet<QString> found;
    for (const RunRow &row : rows) {
        for (auto at = row.tags.keyBegin(); at != row.tags.keyEnd(); ++at) {
            if (m_pattern.match(*at).hasMatch())
                found.insert(*at);
        }
    }
    QStringList tags(found.begin(), found.end());
    QCollator collator;
    collator.setNumericMode(true);
    const auto most = std::min(maxTags, tags.size());
    std::ranges::partial_sort(tags, tags.begin() + most, [&](const QString &a, const QString &b) {
        const int order = collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    m_further = tags.size() - most;
    return tags.first(most);
}

void RunTableModel::setRows(const QList<RunRow> &rows)
{
    std::set<QString> parameters;
    for (const RunRow &row : rows) {
        for (auto at = row.run.parameters.keyBegin(); at != row.run.parameters.keyEnd(); ++at)
            parameters.insert(*at);
    }
    const QStringList tagList = tagsOf(rows);
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

void RunTableModel::setTagPattern(const QRegularExpression &pattern)
{
    if (pattern == m_pattern)
        return;
    beginResetModel();
    m_pattern = pattern;
    m_tags = tagsOf(m_rows);
    endResetModel();
}

void RunTableModel::setSettings(const AlertSettings &settings)
{
    if (settings == m_settings)
        return;
    beginResetModel();
    m_settings = settings;
    endResetModel();
}

QString RunTableModel::tagOf(int column) const
{
    if (column < FixedColumns || column >= columnCount())
        return {};
    const Place place = placeOf(column);
    return place.kind == Place::Parameter ? QString() : place.name;
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid()
        ? 0
        : int(FixedColumns + m_parameters.size() + perTag * m_tags.size() + perTarget * m_settings.targets.size());
}

RunTableModel::Place RunTableModel::placeOf(int column) const
{
    qsizetype place = column - FixedColumns;
    if (place < m_parameters.size())
        return {Place::Parameter, m_parameters[place]};
    place -= m_parameters.size();
    if (place < perTag * m_tags.size())
        return {place % perTag == 0 ? Place::Last : Place::Best, m_tags[place / perTag]};
    place -= perTag * m_tags.size();
    return {Place::Kind(Place::StepTo + place % perTarget),
            std::next(m_settings.targets.cbegin(), place / perTarget).key()};
}

// NaN: there is none.
double RunTableModel::number(const RunRow &row, const Place &place) const
{
    if (place.kind == Place::Last || place.kind == Place::Best) {
        const TagNumbers numbers = row.tags.value(place.name);
        return place.kind == Place::Last        ? numbers.last
            : bestOf(place.name) == Goal::Lower ? numbers.lowest
                                                : numbers.highest;
    }
    const auto reached = row.reached.constFind(place.name);
    if (reached == row.reached.cend())
        return qQNaN();
    switch (place.kind) {
    case Place::StepTo: return double(reached->step);
    case Place::TimeTo: return reached->seconds.value_or(qQNaN());
    default: return reached->gpuHours > 0 ? reached->gpuHours : qQNaN();
    }
}

QVariant RunTableModel::text(const RunRow &row, int column) const
{
    const QLocale locale;
    if (column == RunColumn)
        return row.run.label;
    if (column == StepColumn)
        return row.lastStep() < 0 ? QString() : locale.toString(row.lastStep());
    if (column == TagsColumn)
        return row.run.tags.join(u", "_s);
    if (column == NotesColumn)
        return row.run.notes.simplified();
    const Place place = placeOf(column);
    const double value = number(row, place);
    switch (place.kind) {
    case Place::Parameter: return row.run.parameters.value(place.name);
    case Place::Last:
    case Place::Best: return row.tags.contains(place.name) ? valueText(value, locale) : QString();
    case Place::StepTo: return std::isnan(value) ? QString() : locale.toString(qint64(value));
    case Place::TimeTo: return std::isnan(value) ? QString() : clockText(value);
    case Place::GpuHoursTo: return std::isnan(value) ? QString() : valueText(value, locale);
    }
    Q_UNREACHABLE_RETURN({});
}

// Runs without a number come last when the lowest are first.
QVariant RunTableModel::sortValue(const RunRow &row, int column) const
{
    if (column == RunColumn)
        return row.run.label;
    if (column == StepColumn)
        return row.lastStep();
    if (column == TagsColumn || column == NotesColumn)
        return text(row, column);
    const Place place = placeOf(column);
    if (place.kind != Place::Parameter) {
        const double value = number(row, place);
        return std::isnan(value) ? qInf() : value;
    }
    bool isNumber = false;
    const QString value = row.run.parameters.value(place.name);
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
    case Qt::EditRole: return column == NotesColumn ? QVariant(row.run.notes) : text(row, column);
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case KeyRole: return row.run.key;
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case Qt::ToolTipRole:
        return column == RunColumn                              ? QVariant(plainTip(row.run.note))
            : column == NotesColumn && !row.run.notes.isEmpty() ? QVariant(plainTip(row.run.notes))
                                                                : QVariant();
    case Qt::ForegroundRole: return row.run.hidden ? QVariant(colours.muted) : QVariant();
    case Qt::DecorationRole:
        if (column == RunColumn) {
            QPixmap swatch(10, 10);
            swatch.fill(row.run.inkOn(colours.isDark));
            return QIcon(swatch);
        }
        return {};
    default: return {};
    }
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex &index) const
{
    const bool isEdited = index.column() == TagsColumn || index.column() == NotesColumn;
    return QAbstractTableModel::flags(index) | (isEdited ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool RunTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString key = m_rows[index.row()].run.key;
    if (index.column() == TagsColumn)
        Q_EMIT tagged(key, officina::tagsOf(value.toString()));
    else
        Q_EMIT noted(key, value.toString().trimmed());
    return true;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    if (section == RunColumn)
        return tr("Run");
    if (section == StepColumn)
        return tr("Last step");
    if (section == TagsColumn)
        return tr("Tags", "of runs");
    if (section == NotesColumn)
        return tr("Notes");
    const Place place = placeOf(section);
    const Target target = m_settings.targets.value(place.name);
    const QString goal =
        place.name + (target.goal == Goal::Lower ? u" ≤ "_s : u" ≥ "_s) + valueText(target.value, QLocale());
    switch (place.kind) {
    case Place::Parameter: return place.name;
    case Place::Last: return tr("%1, last", "%1: name of a curve").arg(place.name);
    case Place::Best:
        return bestOf(place.name) == Goal::Lower ? tr("%1, lowest", "%1: name of a curve").arg(place.name)
                                                 : tr("%1, highest", "%1: name of a curve").arg(place.name);
    case Place::StepTo: return tr("Step to %1", "%1: 'loss ≤ 0.5'").arg(goal);
    case Place::TimeTo: return tr("Time to %1", "%1: 'loss ≤ 0.5'").arg(goal);
    case Place::GpuHoursTo: return tr("GPU-hours to %1", "%1: 'loss ≤ 0.5'").arg(goal);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace officina
