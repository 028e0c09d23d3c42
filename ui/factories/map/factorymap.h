// SPDX-License-Identifier: GPL-3.0-or-later
//
// Europe with a mark for each factory and antenna that is shown: drag and wheel, or the keyboard: arrows move it, + and -
// zoom, 0 shows all, Tab goes from mark to mark and Enter chooses the one. A cluster opens where it is chosen.
// The list beside it is its table view: whatever is here is there too.
#pragma once

#include "client/map/maplayout.h"
#include "client/map/mapview.h"
#include "ui/factories/map/mapentry.h"

#include <QtWidgets/QWidget>

namespace officina {

class FactoryMap : public QWidget
{
    Q_OBJECT

public:
    // bounds: km, what is to be seen at first and can be gone back to.
    explicit FactoryMap(const QRectF &bounds, QWidget *parent = nullptr);

    void setEntries(const QList<MapEntry> &entries);
    void setCurrent(const QString &id, const QStringList &takingPart); // and its countries; tells nobody
    QString current() const { return m_current; }
    QString focused() const; // the mark that Tab is at; of a cluster the first; empty: none

    void zoom(double factor);
    void showAll();

    const MapView &view() const { return m_view; }
    const QList<PlacedMark> &marks() const { return m_marks; }
    const QList<MapEntry> &entries() const { return m_entries; }
    const PlacedMark *markAt(const QPointF &pixel) const; // null: none
    QString describe(const PlacedMark &mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QFont nameFont() const;
    void place(); // anew: the view, the entries or the font changed
    void choose(const PlacedMark &mark);
    void setFocused(qsizetype mark);
    bool isIn(const PlacedMark &mark, const QString &id) const;

    MapView m_view;
    QList<MapEntry> m_entries;
    QList<PlacedMark> m_marks; // in the order of the entries
    QString m_current;
    QStringList m_takingPart;
    qsizetype m_focused = -1; // of m_marks
    QPointF m_pressed;
    QPointF m_dragged;
    bool m_isDragged = false;
};

} // namespace officina
