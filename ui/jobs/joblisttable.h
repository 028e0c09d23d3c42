// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of the list of jobs: arrays unfold in it, and its columns are as wide as what they say, in any
// language. Where there is no room for all of them, those that matter least give way. What the user made
// wide, narrow or hid stays so. What is looked at stays where it is while the list changes.
#pragma once

#include "ui/common/table.h"
#include "ui/jobs/joblistmodel.h"

#include <QtCore/QPersistentModelIndex>

#include <array>

namespace officina {

class JobListTable : public Table
{
    Q_OBJECT

public:
    JobListTable(const QString &objectName, JobListModel *model, QWidget *parent = nullptr);

    QList<int> chosenRows() const; // ascending
    void choose(int row);          // that one alone, in view

    // What the user set of the columns, for another time; what is damaged of it is passed over.
    QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void columnsChanged(); // by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isOnSign(const QPoint &position, const QModelIndex &index) const;
    bool hasSites() const;
    int wanted(int column) const;
    void fit();
    void keepPlace();
    void restorePlace();
    void showColumnMenu(const QPoint &position);

    JobListModel *m_list;
    std::array<int, jobColumns> m_needed{}; // as much as was ever needed: no column jumps
    QMap<int, int> m_widths;                // as the user wants them
    QMap<int, bool> m_shown;                // likewise
    bool m_fitting = false;
    QPersistentModelIndex m_top;
    int m_topAt = 0;
};

} // namespace officina
