// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card of one tag: its chart, or the same points as a table. The chart is made when the card
// is first shown, so that a thousand tags cost little.
#pragma once

#include "ui/common/card.h"
#include "ui/curves/chart/chartview.h"

class QStackedWidget;
class QToolButton;

namespace officina {

class PointsModel;

class TagCard : public Card
{
    Q_OBJECT

public:
    explicit TagCard(const QString &tag, QWidget *parent = nullptr);

    const QString &tag() const { return m_tag; }
    void show(const QList<CurveLine> &lines, const ChartOptions &options);
    const QList<CurveLine> &lines() const { return m_lines; }
    void setCursorAt(std::optional<double> x);
    void setView(const std::optional<Extent> &view);
    void setSelected(const QString &runKey);
    void setTarget(std::optional<double> value);
    std::optional<double> nearestTo(double x) const;
    QList<CurveReading> readingsAt(double x) const;
    void setExpanded(bool expanded);
    void setPinned(bool pinned);
    bool isTable() const;
    void setTable(bool table);

Q_SIGNALS:
    void pointedAt(std::optional<double> x);
    void viewWanted(const std::optional<officina::Extent> &view);
    void runClicked(const QString &runKey);
    void expandRequested();
    void screenRequested();
    void pinRequested(bool pinned);
    void targetRequested();
    void copyRequested();
    void saveImageRequested();
    void savePointsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void stale();

    QString m_tag;
    QList<CurveLine> m_lines;
    ChartOptions m_options;
    std::optional<double> m_cursor;
    std::optional<Extent> m_view;
    QString m_selected;
    std::optional<double> m_target;
    bool m_isStale = true; // not drawn since the last show()
    QStackedWidget *m_stack;
    QToolButton *m_expand;
    QAction *m_pinAction;
    QAction *m_tableAction;
    ChartView *m_chart = nullptr;
    PointsModel *m_points = nullptr;
};

} // namespace officina
