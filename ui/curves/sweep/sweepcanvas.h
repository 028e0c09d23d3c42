// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawing of a sweep, and what hands and keys do with it.
#pragma once

#include "client/curves/series/alerts.h"
#include "ui/present/curves/parallelaxes.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace officina {

class SweepCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit SweepCanvas(QWidget *parent = nullptr);

    // better: of the metric, which is the last of the axes; nothing: not known, and no end of the scale is called so.
    void show(const QList<SweepRun> &runs, const QList<ParallelAxis> &axes, std::optional<Goal> better);
    std::optional<Goal> better() const { return m_better; }
    void setSelected(const QString &runKey);

    // A stretch of an axis, from 0 to 1, that runs have to pass; an empty one: any.
    void setBrush(const QString &axis, const Extent &stretch);
    void clearBrushes();
    bool hasBrushes() const { return !m_brushes.isEmpty(); }
    QStringList kept() const; // keys of the runs that pass all brushes

    // Where an axis stands, in pixels of the widget.
    QLineF lineOf(qsizetype axis) const;

Q_SIGNALS:
    void runClicked(const QString &runKey);
    void brushesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    bool isKept(const SweepRun &run) const;
    QPolygonF pathOf(const SweepRun &run, qsizetype from, qsizetype *next) const;
    void paintAxis(QPainter &painter, qsizetype axis) const;
    void paintScale(QPainter &painter) const; // what the colours mean, beside the axis of the metric
    void paintRun(QPainter &painter, const SweepRun &run, const QPen &pen) const;
    qsizetype runAt(const QPointF &place) const; // -1: none is near
    qsizetype axisAt(const QPointF &place) const;
    double shareAt(double y) const;
    QString tipOf(const SweepRun &run) const;
    double goodness(const SweepRun &run) const; // 0 to 1; NaN: not known

    QList<SweepRun> m_runs;
    QList<ParallelAxis> m_axes;
    QMap<QString, Extent> m_brushes; // by the axis' name
    std::optional<Goal> m_better;
    QString m_selected;
    qsizetype m_hovered = -1;
    qsizetype m_dragged = -1; // axis
    QPointF m_from;
    bool m_isDragging = false;
};

} // namespace officina
