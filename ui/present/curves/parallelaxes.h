// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parallel coordinates of a sweep: an axis for each hyper-parameter and for a metric, and where on
// it a run is. Numbers are placed as numbers, however they were written; words as steps of equal
// height.
#pragma once

#include "ui/present/curves/curvelines.h"

#include <QtCore/QLocale>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtGui/QColor>

#include <optional>

namespace officina {

struct SweepRun {
    QString key;
    QString label;
    QMap<QString, QString> parameters;
    double metric = qQNaN();
};

class ParallelAxis
{
public:
    enum class Scale { Linear, Logarithmic, Words };

    // Of what the runs say of one hyper-parameter, or of the metric where the name is none.
    static ParallelAxis ofParameter(const QString &name, const QList<SweepRun> &runs);
    static ParallelAxis ofMetric(const QString &name, const QList<SweepRun> &runs);

    const QString &name() const { return m_name; }
    Scale scale() const { return m_scale; }
    bool isMetric() const { return m_isMetric; }
    // From 0 (bottom) to 1 (top); nothing where the run does not say, or no finite number.
    std::optional<double> at(const SweepRun &run) const;
    QString textOf(const SweepRun &run, const QLocale &locale) const;

    struct Tick {
        double at = 0; // as above
        QString text;
    };
    QList<Tick> ticks(int most, const QLocale &locale) const;

private:
    std::optional<double> placeOf(double value) const;

    QString m_name;
    bool m_isMetric = false;
    Scale m_scale = Scale::Linear;
    Extent m_extent; // in decimal logarithms where the scale is one
    QStringList m_words;
    QMap<double, QString> m_values; // of a hyper-parameter that is a number, as they were written
};

// From the worst (0) to the best (1): Cividis (Nuñez, Anderson, Renslow, PLoS ONE 2018), which
// colour-blind people read as others do; the best stand out from the background.
QColor sweepColour(double share, bool dark);

} // namespace officina
