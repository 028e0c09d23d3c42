// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs side by side as numbers: a row per run, for every tag the last and the best value, what the
// run was started with, and what it took to reach the targets.
#pragma once

#include "client/follow/alertsettings.h"
#include "ui/curves/runs/listedrun.h"
#include "ui/present/curves/targetcost.h"

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
    enum Column { RunColumn, StepColumn, TagsColumn, NotesColumn, FixedColumns }; // parameters and tags follow
    static constexpr qsizetype maxTags = 250;           // that have columns; nobody looks through more

    using QAbstractTableModel::QAbstractTableModel;

    const QList<RunRow> &rows() const { return m_rows; }
    void setRows(const QList<RunRow> &rows);
    void setTagPattern(const QRegularExpression &pattern); // of the tags that have columns
    qsizetype furtherTags() const { return m_further; }   // match, and have none
    const QStringList &tags() const { return m_tags; }     // that have columns
    // Three columns for each target; and which value of a tag is the best: the lowest, unless higher is better.
    void setSettings(const AlertSettings &settings);
    Goal bestOf(const QString &tag) const { return m_settings.goal(tag).value_or(Goal::Lower); }
    QString tagOf(int column) const; // empty: the column is of none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // tags and notes are edited in their cells
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void noted(const QString &runKey, const QString &notes); // wanted, not yet so
    void tagged(const QString &runKey, const QStringList &tags);

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
    AlertSettings m_settings;
};

} // namespace officina
