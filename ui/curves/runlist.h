// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs at the left of the charts: which are drawn, in which colour, which still grow; and,
// below them, their values under the pointer.
#pragma once

#include "ui/common/card.h"
#include "ui/curves/chartview.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QTableWidget;

namespace officina {

struct ListedRun {
    QString key; // stays the same for a run
    QString label;
    int style = 0;
    bool live = false;
    QString note; // the tool tip: points, format, damage

    bool operator==(const ListedRun &) const = default;
};

class RunList : public Card
{
    Q_OBJECT

public:
    explicit RunList(QWidget *parent = nullptr);

    void setRuns(const QList<ListedRun> &runs);
    // Matches the filter and is not hidden.
    bool isShown(const ListedRun &run) const;
    void setReadings(const QString &title, const QList<ChartView::Reading> &readings, bool smooth);
    void focusFilter();

Q_SIGNALS:
    void shownChanged();
    void closeRequested(const QString &key);

private:
    void filter(const QString &text);
    void fill();
    void setHidden(const QSet<QString> &hidden);
    void showMenu(const QPoint &at);

    QLineEdit *m_filter;
    QListView *m_view;
    QStandardItemModel *m_model;
    QLabel *m_place;
    QTableWidget *m_readings;
    QList<ListedRun> m_runs;
    QSet<QString> m_hidden;
    QRegularExpression m_pattern;
    bool m_filling = false; // what the user changes is a change, this is not
};

} // namespace officina
