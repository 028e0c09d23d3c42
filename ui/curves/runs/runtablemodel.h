// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs side by side as numbers: a row per run, for every tag the last and the best value, what the
// run was started with, and what it took to reach the targets.
#pragma once

#include "ui/curves/alerts/alertsettings.h"
#include "ui/curves/runs/runlist.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

namespace officina {

struct TagNumbers {
    double last = qQNaN();
    double lowest = qQNaN(); // of the finite values
    double highest = qQNaN();
    qint64 lastStep = -1;
    qsizetype points = 0; // that these are of
    size_t restarts = 0;

    TagNumbers() = default;
    explicit TagNumbers(const Series &series);
    bool operator==(const TagNumbers &other) const { return points == other.points && restarts == other.restarts; }
};

struct RunRow {
    ListedRun run; // of its parameters there is a column for each that any run has
    QMap<QString, TagNumbers> tags;
    QMap<QString, Reached> reached; // by tag: the cost of its target

    qint64 lastStep() const; // -1: none
    bool operator==(const RunRow &) const = default;
};

class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Best { Lowest, Highest };
    enum Column { RunColumn, StepColumn, FixedColumns }; // parameters and tags follow
    static constexpr qsizetype maxTags = 250;           // that have columns; nobody looks through more

    using QAbstractTableModel::QAbstractTableModel;

    const QList<RunRow> &rows() const { return m_rows; }
    void setRows(const QList<RunRow> &rows);
    void setTagPattern(const QRegularExpression &pattern); // of the tags that have columns
    qsizetype furtherTags() const { return m_further; }   // match, and have none
    void setBest(Best best);
    void setTargets(const QMap<QString, Target> &targets); // three columns for each

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place {
        enum Kind { Parameter, Last, Best, StepTo, TimeTo, GpuHoursTo };
        Kind kind = Parameter;
        QString name; // of the hyper-parameter or the tag
    };
    static constexpr int perTag = 2;
    static constexpr int perTarget = 3;
    QStringList tagsOf(const QList<RunRow> &rows);
    Place placeOf(int column) const; // beyond the fixed ones
    double number(const RunRow &row, const Place &place) const;
    QVariant text(const RunRow &row, int column) const;
    QVariant sortValue(const RunRow &row, int column) const;

    QList<RunRow> m_rows;
    QStringList m_parameters;
    QStringList m_tags;
    QRegularExpression m_pattern;
    qsizetype m_further = 0;
    QMap<QString, Target> m_targets;
    Best m_best = Best::Lowest;
};

} // namespace officina
