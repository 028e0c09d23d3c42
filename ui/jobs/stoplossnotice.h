// SPDX-License-Identifier: GPL-3.0-or-later
//
// What costs more than it brings, over the list of jobs: one sentence for each job, with the way to it, until it is
// mended or put aside. What was done about it by itself stays until it is put aside.
#pragma once

#include "client/jobs/stoplosswatch.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace officina {

class StopLossNotice : public QFrame
{
    Q_OBJECT

public:
    explicit StopLossNotice(QWidget *parent = nullptr);

    void watch(const StopLossWatch &watch); // and show what it finds

Q_SIGNALS:
    void jobWanted(const officina::JobRef &job);

private:
    void refresh();
    void addRow(const QString &key, const JobRef &job, const QString &text);

    static constexpr int mostRows = 4;
    QPointer<const StopLossWatch> m_watch;
    QList<std::pair<StopLossFinding, QString>> m_acted; // and what was done
    QSet<QString> m_aside;                              // keys of rows
    QVBoxLayout *m_rows;
};

} // namespace officina
