// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs at the left of the charts: which are drawn, in which colour, which still grow; and,
// below them, their values under the pointer.
#pragma once

#include "ui/common/card.h"
#include "ui/curves/chart/chartoptions.h"
#include "ui/curves/runs/listedrun.h"

#include <QtCore/QRegularExpression>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStandardItemModel;
class QTableWidget;

namespace officina {

class RunAppearances;

class RunList : public Card
{
    Q_OBJECT

public:
    // appearances must outlive this.
    explicit RunList(RunAppearances &appearances, QWidget *parent = nullptr);

    void setRuns(const QList<ListedRun> &runs);
    // Matches the filter and is not hidden.
    bool isShown(const ListedRun &run) const;
    void setReadings(const QString &title, const QList<CurveReading> &readings, bool smooth);
    void focusFilter();

    // The run that stands out in the charts; empty: none does.
    void setSelected(const QString &key);
    const QString &selected() const { return m_selected; }
    void showOnly(const QStringList &keys);

Q_SIGNALS:
    void shownChanged();
    void selectedChanged();
    void closeRequested(const QString &key);
    void referenceChosen(const QString &key); // that others are to be compared with

protected:
    void changeEvent(QEvent *event) override;

private:
    bool matches(const ListedRun &run) const; // its name or one of its tags
    void filter();
    void fill();
    void addKeys();
    QStringList allKeys() const;
    void showAll();
    void togglePinned(const QString &key);
    void rename(const QString &key);
    void tellGpus(const QString &key);
    void editNotes(const QString &key);
    void editTags(const QString &key);
    void addTags(QMenu &menu, const ListedRun &run);
    void chooseColour(const QString &key, const QColor &now);
    QMenu *colourMenu(const ListedRun &run, QWidget *parent);
    void showMenu(const QPoint &at);

    RunAppearances &m_appearances;
    QLineEdit *m_filter;
    QListView *m_view;
    QStandardItemModel *m_model;
    QLabel *m_place;
    QTableWidget *m_readings;
    QList<ListedRun> m_runs;
    QString m_selected;
    QString m_readAt;
    QList<CurveReading> m_lastReadings;
    QRegularExpression m_pattern;
    bool m_filling = false; // what the user changes is a change, this is not
};

} // namespace officina
